import type { Sentence } from '../corpus/types.ts';
import { type Parts, saysTheSame, supports } from './likeness.ts';

/** Sentences that say the same: the one that is shown, and those of other sources that say all of it too. */
export interface Alike {
	readonly shown: Parts;
	/** One of each other source, in the order of the knowledge. */
	readonly same: readonly Sentence[];
	/** All that say the same, the shown one first: none of them needs to be shown beside it. */
	readonly members: readonly Parts[];
}

/**
 * Puts together what says the same. Of sentences that do, that one is shown which most sources stand behind; of several the one
 * that says most, then the first.
 *
 * @returns in the order of the first of each group
 */
export function groupAlike(parts: readonly Parts[]): readonly Alike[] {
	const twins = twinsOf(parts);
	const backed = parts
		.map((shown, at) => ({ shown, at, same: supporters(shown, twins.get(shown) ?? []) }))
		.toSorted((a, b) => b.same.length - a.same.length || b.shown.topics.size - a.shown.topics.size || a.at - b.at);
	const placed = new Set<Parts>();
	const orders = new Map(parts.map((one, at) => [one, at]));
	return backed
		.flatMap(({ shown, same, at }) => {
			if (placed.has(shown)) return [];
			const members = [shown, ...(twins.get(shown) ?? []).filter((one) => !placed.has(one))];
			for (const one of members) placed.add(one);
			const first = members.reduce((least, one) => Math.min(least, orders.get(one) ?? least), at);
			return [{ first, alike: { shown, same, members } }];
		})
		.toSorted((a, b) => a.first - b.first)
		.map(({ alike }) => alike);
}

/** For each sentence the others that say the same. Only what shares a topic can. */
function twinsOf(parts: readonly Parts[]): ReadonlyMap<Parts, readonly Parts[]> {
	const twins = new Map<Parts, Parts[]>(parts.map((one) => [one, []]));
	const byTopic = new Map<string, Parts[]>();
	for (const one of parts) {
		const near = new Set([...one.topics].flatMap((topic) => byTopic.get(topic) ?? []));
		for (const other of near) {
			if (!saysTheSame(one, other)) continue;
			twins.get(one)?.push(other);
			twins.get(other)?.push(one);
		}
		for (const topic of one.topics) {
			const known = byTopic.get(topic);
			if (known) known.push(one);
			else byTopic.set(topic, [one]);
		}
	}
	return twins;
}

/** The sentences of other sources that say all that one says, one of each source. */
export function supporters(shown: Parts, others: readonly Parts[]): readonly Sentence[] {
	const found = others
		.filter((one) => one.sentence.source !== shown.sentence.source && supports(one, shown))
		.map(({ sentence }) => sentence);
	return found.filter(({ source }, at) => found.findIndex((other) => other.source === source) === at);
}
