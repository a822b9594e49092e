import type { Sentence } from '../corpus/types.ts';
import type { Chosen } from './cite.ts';
import type { Parts } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import { viewSentence } from './sentenceView.ts';

/** Sentences that speak of one thing, under words of the sources that say of what. */
export interface ChosenTheme {
	readonly name: string | null;
	readonly chosen: readonly Chosen[];
}

/** What stands under one heading of one source, or the whole of a source without headings. */
interface Section {
	readonly heading: string | null;
	readonly title: string;
	readonly counts: Map<string, number>;
	size: number;
}

/** Cosine from which two sections speak of one thing. */
const ONE_THEME_FROM = 0.35;

/**
 * Groups sentences by what their sections speak of, the group of the first sentence first. A group is named by the heading
 * that is nearest to all of it; without headings by the name that most of its sentences share, or by the title of its one source;
 * else by nothing.
 *
 * @param pool the sentences of which these were chosen
 */
export function themesOf(
	chosen: readonly Chosen[],
	pool: readonly Parts[],
	prepared: Prepared,
): readonly ChosenTheme[] {
	const sections = sectionsIn(pool);
	const vectors = vectorsOf([...sections.values()]);
	const groups: { sections: Section[]; chosen: Chosen[] }[] = [];
	for (const one of chosen) {
		const section = sections.get(keyOf(one.sentence));
		if (!section) continue;
		const [nearest] = groups
			.map((group) => ({ group, like: likeGroup(section, group.sections, vectors) }))
			.filter(({ like }) => like >= ONE_THEME_FROM)
			.toSorted((a, b) => b.like - a.like);
		if (!nearest) groups.push({ sections: [section], chosen: [one] });
		else {
			nearest.group.chosen.push(one);
			if (!nearest.group.sections.includes(section)) nearest.group.sections.push(section);
		}
	}
	const used = new Set<string>();
	return groups.map((group) => {
		const name = nameOf(group, vectors, prepared, used);
		if (name !== null) used.add(name);
		return { name, chosen: group.chosen };
	});
}

function keyOf({ source, heading }: Sentence): string {
	return `${source.id}\n${heading ?? ''}`;
}

function sectionsIn(pool: readonly Parts[]): ReadonlyMap<string, Section> {
	const sections = new Map<string, Section>();
	for (const { sentence, topics } of pool) {
		const key = keyOf(sentence);
		const { heading, source } = sentence;
		const section = sections.get(key) ?? { heading, title: source.title, counts: new Map<string, number>(), size: 0 };
		sections.set(key, section);
		section.size++;
		for (const topic of topics) section.counts.set(topic, (section.counts.get(topic) ?? 0) + 1);
	}
	return sections;
}

type Vectors = ReadonlyMap<Section, ReadonlyMap<string, number>>;

/** Weighs what each section speaks of by how few others do (tf-idf), to the length of one. */
function vectorsOf(sections: readonly Section[]): Vectors {
	const having = new Map<string, number>();
	for (const { counts } of sections) for (const topic of counts.keys()) having.set(topic, (having.get(topic) ?? 0) + 1);
	return new Map(
		sections.map((section) => {
			const weights = [...section.counts].map(
				([topic, count]) =>
					[topic, Math.log1p(count) * Math.log(1 + sections.length / (having.get(topic) ?? 1))] as const,
			);
			const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
			return [section, new Map(weights.map(([topic, weight]) => [topic, weight / length]))];
		}),
	);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const [topic, weight] of a) sum += weight * (b.get(topic) ?? 0);
	return sum;
}

/** The mean likeness of a section to those of a group; 1 where it is one of them, or has the heading of one. */
function likeGroup(section: Section, group: readonly Section[], vectors: Vectors): number {
	if (group.includes(section)) return 1;
	if (section.heading !== null && group.some(({ heading }) => heading === section.heading)) return 1;
	const own = vectors.get(section) ?? new Map<string, number>();
	const sum = group.reduce((total, other) => total + cosine(own, vectors.get(other) ?? own), 0);
	return sum / group.length;
}

function nameOf(
	{ sections, chosen }: { readonly sections: readonly Section[]; readonly chosen: readonly Chosen[] },
	vectors: Vectors,
	prepared: Prepared,
	used: ReadonlySet<string>,
): string | null {
	const [headed] = sections
		.flatMap((section) => {
			const { heading } = section;
			if (heading === null || used.has(heading)) return [];
			const others = sections.filter((other) => other.heading !== heading);
			return [{ heading, like: others.length === 0 ? 0 : likeGroup(section, others, vectors), size: section.size }];
		})
		.toSorted((a, b) => b.like - a.like || b.size - a.size);
	if (headed) return headed.heading;
	return sharedName(chosen, prepared, used) ?? onlyTitle(chosen, used);
}

/** The name that most of several sentences have, if at least two have it. */
function sharedName(chosen: readonly Chosen[], { index }: Prepared, used: ReadonlySet<string>): string | null {
	const counts = new Map<string, number>();
	for (const { sentence } of chosen) {
		for (const name of new Set(viewSentence(sentence, index).names.map((mention) => mention.name.name))) {
			if (!used.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	const [most] = [...counts].filter(([, count]) => count > 1).toSorted(([, a], [, b]) => b - a);
	return most?.[0] ?? null;
}

function onlyTitle(chosen: readonly Chosen[], used: ReadonlySet<string>): string | null {
	const titles = new Set(chosen.map(({ sentence }) => sentence.source.title));
	const [title, ...others] = titles;
	return title === undefined || title === '' || others.length > 0 || used.has(title) ? null : title;
}
