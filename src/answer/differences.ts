import { type DifferenceKind, difference, likeness, type Parts, partsOf, saysTheSame } from './likeness.ts';
import type { Prepared } from './prepare.ts';

/** Two sentences of different sources that contradict each other. */
export interface DifferingPair {
	readonly a: Parts;
	readonly b: Parts;
	readonly kind: DifferenceKind;
	/** How much they have in common, 0 to 1. */
	readonly like: number;
}

/** Versions of one thing that contradict each other. */
export interface Contradiction {
	readonly kind: DifferenceKind;
	/** Each version with all the sentences that give it, the first one to be shown. */
	readonly versions: readonly (readonly Parts[])[];
}

/** Pairs of sentences of different sources that contradict each other, the likest first. */
export function differingPairs(parts: readonly Parts[]): readonly DifferingPair[] {
	const found: DifferingPair[] = [];
	parts.forEach((a, at) => {
		for (let other = at + 1; other < parts.length; other++) {
			const b = parts[other];
			if (!b || a.sentence.source === b.sentence.source) continue;
			const kind = difference(a, b);
			if (kind !== null) found.push({ a, b, kind, like: likeness(a, b) });
		}
	});
	return found.toSorted((x, y) => y.like - x.like);
}

const standing = new WeakMap<Prepared, readonly DifferingPair[]>();

/** All differing pairs of a knowledge, worked out once. Only for one that is small: each sentence is compared with each. */
export function standingPairs(prepared: Prepared): readonly DifferingPair[] {
	const known = standing.get(prepared);
	if (known) return known;
	const pairs = differingPairs(prepared.knowledge.sentences.map((sentence) => partsOf(sentence, prepared.index)));
	standing.set(prepared, pairs);
	return pairs;
}

/**
 * Draws together pairs that contradict each other in the same way and share a sentence: of 14, 12 and "a dozen" each stands
 * against the others, and that is one difference with three versions.
 *
 * @param pairs the likest first
 */
export function contradictionsIn(pairs: readonly DifferingPair[]): readonly Contradiction[] {
	const drawn: { kind: DifferenceKind; versions: Parts[][] }[] = [];
	for (const { a, b, kind } of pairs) {
		const has = ({ versions }: { versions: Parts[][] }, one: Parts) =>
			versions.some((version) => version.includes(one));
		const known = drawn.find((one) => one.kind === kind && (has(one, a) || has(one, b)));
		if (!known) drawn.push({ kind, versions: [[a], [b]] });
		else for (const one of [a, b]) if (!has(known, one)) place(one, known.versions);
	}
	return drawn;
}

/** Puts a sentence to the version that it gives, or makes it a new one. */
function place(one: Parts, versions: Parts[][]): void {
	const version = versions.find(([first]) => first !== undefined && agrees(one, first));
	if (version) version.push(one);
	else versions.push([one]);
}

/** Do two sentences give the same version? Either they say the same, or they have a figure of one unit in common and none apart. */
function agrees(one: Parts, other: Parts): boolean {
	if (saysTheSame(one, other)) return true;
	if (difference(one, other) !== null) return false;
	return one.figures.some(({ value, unit }) =>
		other.figures.some((rival) => rival.value === value && rival.unit === unit),
	);
}
