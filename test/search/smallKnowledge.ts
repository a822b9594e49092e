import type { Knowledge, Sentence } from '../../src/corpus/types.ts';
import { terms } from '../../src/language/terms.ts';
import type { Keyword } from '../../src/question/types.ts';
import type { QueryTerm } from '../../src/search/types.ts';
import { makeKnownSource } from '../commands/makeKnowledge.ts';
import { makeName } from '../corpus/makeName.ts';
import { fc } from '../fastCheck.ts';

const NAMES = [makeName('hale', 'Ann Hale', { aliases: ['Hale'] }), makeName('skell', 'Skell', { kind: 'place' })];
const GLOSSARY = [
	{ term: 'ferry', same: ['boat'] },
	{ term: 'winter pier', same: ['ice pier'] },
];

/** A sentence of a knowledge to be made. */
export interface Draft {
	readonly source: string;
	readonly heading: string | null;
	readonly text: string;
}

/** Knowledge of these sentences, in the order that loading would give them; a source's title is its id. */
export function makeSmallKnowledge(drafts: readonly Draft[]): Knowledge {
	const sources = [...new Set(drafts.map(({ source }) => source))].sort().map((id) => makeKnownSource(id));
	const sentences = sources.flatMap((source) =>
		drafts
			.filter((draft) => draft.source === source.id)
			.map(({ heading, text }, index): Sentence => ({ source, index, start: index, end: index + 1, text, heading })),
	);
	return { sources, sentences, names: NAMES, glossary: GLOSSARY, version: 'test' };
}

const keyword: Keyword = {
	text: '',
	start: 0,
	end: 0,
	key: '',
	kind: 'word',
	folded: '',
	lemma: '',
	pos: 'NOUN',
	position: 0,
};

/** A query of keywords, each with the terms that may meet it and their weights. */
export function makeQuery(
	parts: readonly { readonly terms: readonly (readonly [string, number])[]; readonly importance: number }[],
): readonly QueryTerm[] {
	return parts.map(({ terms: alternatives, importance }) => ({
		keyword,
		importance,
		alternatives: alternatives.map(([term, weight]) => ({ term, weight, how: 'exact' })),
	}));
}

/** How often a term stands in a text: a stem, a name, or an entry of the glossary, read without an index. */
export function countNaively(term: string, text: string): number {
	const words = terms(text);
	const count = (...phrases: string[]) =>
		words.filter((_, at) =>
			phrases.some((phrase) => phrase.split(' ').every((stem, offset) => words[at + offset]?.stem === stem)),
		).length;
	if (term === '@hale') return count('hale');
	if (term === '@skell') return count('skell');
	if (term === '=0') return count('ferri', 'boat');
	if (term === '=1') return count('winter pier', 'ice pier');
	return words.filter(({ stem, isStop }) => stem === term && !isStop).length;
}

const WORDS = ['ferry', 'boat', 'ice', 'pier', 'winter', 'Hale', 'Skell', 'rain', 'the', 'ferries', 'Rain'];
/** Words of no query: without them no sentence would be better than many others. */
const FILLERS = ['snow', 'wind', 'tide', 'a'];

/** All terms that a small knowledge can have, and one that it has not. */
export const TERMS = [
	'ferri',
	'boat',
	'ice',
	'pier',
	'winter',
	'rain',
	'hale',
	'@hale',
	'@skell',
	'=0',
	'=1',
	'nowher',
];

/** Sentences of up to so many words, seldom one that is long. */
const text = fc
	.oneof(
		{ weight: 20, arbitrary: fc.array(fc.constantFrom(...WORDS, ...FILLERS), { minLength: 1, maxLength: 9 }) },
		{ weight: 1, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 100, maxLength: 300 }) },
	)
	.map((words) => words.join(' '));

/** Any small knowledge. */
export const smallKnowledge = (most: number) =>
	fc
		.array(
			fc.record({
				source: fc.constantFrom('a', 'b', 'c', 'rain', 'ferry'),
				// Mostly the same, so that sections have several sentences.
				heading: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom('Ice on the pier', 'Ferry', '')),
				text,
			}),
			{ maxLength: most },
		)
		.map(makeSmallKnowledge);

/** Any query of a small knowledge. Weights and importances are few, so that there are ties. */
export const queries = fc
	.array(
		fc.record({
			terms: fc.array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(1, 0.8, 0.5)), { maxLength: 4 }),
			importance: fc.constantFrom(1, 0.6, 0.15),
		}),
		{ maxLength: 4 },
	)
	.map(makeQuery);
