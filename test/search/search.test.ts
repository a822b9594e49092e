import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge, Sentence } from '../../src/corpus/types.ts';
import { terms } from '../../src/language/terms.ts';
import type { Keyword } from '../../src/question/types.ts';
import { inverseDocumentFrequency, saturate } from '../../src/search/bm25.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { search } from '../../src/search/search.ts';
import type { QueryTerm } from '../../src/search/types.ts';
import { makeKnownSource } from '../commands/makeKnowledge.ts';
import { makeName } from '../corpus/makeName.ts';
import { runs } from '../runs.ts';

const NAMES = [makeName('hale', 'Ann Hale', { aliases: ['Hale'] }), makeName('skell', 'Skell', { kind: 'place' })];
const GLOSSARY = [
	{ term: 'ferry', same: ['boat'] },
	{ term: 'winter pier', same: ['ice pier'] },
];

interface Draft {
	readonly source: string;
	readonly heading: string | null;
	readonly text: string;
}

/** Knowledge of these sentences, in the order that loading would give them. */
function makeKnowledge(drafts: readonly Draft[]): Knowledge {
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

function makeQuery(
	parts: readonly { readonly terms: readonly [string, number][]; readonly importance: number }[],
): QueryTerm[] {
	return parts.map(({ terms: alternatives, importance }) => ({
		keyword,
		importance,
		alternatives: alternatives.map(([term, weight]) => ({ term, weight, how: 'exact' })),
	}));
}

/** How often a term stands in a text: a stem, a name, or an entry of the glossary, read without an index. */
function countIn(term: string, text: string): number {
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

/** What standing round a sentence counts beside standing in it, read off a knowledge where nothing else counts. */
function surroundingsWeight(): number {
	const knowledge = makeKnowledge([
		{ source: 'a', heading: 'Ferry', text: 'rain' },
		{ source: 'b', heading: null, text: 'snow' },
	]);
	const [hit] = search(createIndex(knowledge), makeQuery([{ terms: [['ferri', 1]], importance: 1 }]), 1);
	let [low, high] = [0, 1];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (inverseDocumentFrequency(2, 0) * saturate(middle, 1, 1) < (hit?.score ?? 0)) low = middle;
		else high = middle;
	}
	return Math.round(low * 1e9) / 1e9;
}

/** Every sentence with its score, by the formula and the sentences alone. */
function scoreNaively(knowledge: Knowledge, query: readonly QueryTerm[], around: number) {
	const { sentences } = knowledge;
	const length = (sentence: Sentence) => terms(sentence.text).length;
	const average = sentences.reduce((sum, sentence) => sum + length(sentence), 0) / Math.max(1, sentences.length);
	return sentences.map((sentence, document) => {
		const beside = [sentences[document - 1], sentences[document + 1]].filter(
			(other) => other?.source === sentence.source && other.heading === sentence.heading,
		);
		const surroundings = [sentence.heading ?? '', sentence.source.title, ...beside.map((other) => other?.text ?? '')];
		const score = query.reduce((sum, { alternatives, importance }) => {
			const worths = alternatives.map(({ term, weight }) => {
				const own = countIn(term, sentence.text);
				const near = surroundings.some((text) => countIn(term, text) > 0) ? around : 0;
				const matching = sentences.filter((other) => countIn(term, other.text) > 0).length;
				const idf = inverseDocumentFrequency(sentences.length, matching);
				return { inside: own > 0, worth: weight * idf * saturate(own + near, length(sentence), average) };
			});
			const inside = worths.filter((one) => one.inside);
			const best = Math.max(0, ...(inside.length > 0 ? inside : worths).map(({ worth }) => worth));
			return sum + best * importance;
		}, 0);
		return { document, score };
	});
}

const WORDS = ['ferry', 'boat', 'ice', 'pier', 'winter', 'Hale', 'Skell', 'rain', 'the', 'ferries', 'Rain'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const draft = fc.record({
	source: fc.constantFrom('a', 'b', 'c', 'rain'),
	heading: fc.constantFrom(null, 'Ice on the pier', 'Ferry', ''),
	text,
});
const TERMS = ['ferri', 'boat', 'ice', 'pier', 'winter', 'rain', 'hale', '@hale', '@skell', '=0', '=1', 'nowher'];
const queries = fc
	.array(
		fc.record({
			terms: fc.array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(1, 0.8, 0.5)), { maxLength: 4 }),
			importance: fc.constantFrom(1, 0.6, 0.15),
		}),
		{ maxLength: 4 },
	)
	.map(makeQuery);

describe('search', () => {
	it('ranks and scores like a reader without an index when the knowledge is any small one', () => {
		const around = surroundingsWeight();
		expect(around).toBeGreaterThan(0);
		fc.assert(
			fc.property(fc.array(draft, { maxLength: 8 }), queries, (drafts, query) => {
				const knowledge = makeKnowledge(drafts);
				const expected = scoreNaively(knowledge, query, around).filter(({ score }) => score > 0);
				const hits = search(createIndex(knowledge), query, 100);
				expect(hits.map(({ document }) => document).sort((a, b) => a - b)).toEqual(
					expected.map(({ document }) => document),
				);
				for (const { document, score } of hits) {
					expect(score).toBeCloseTo(expected.find((one) => one.document === document)?.score ?? 0, 6);
				}
			}),
			runs(1_000),
		);
	});

	it('gives the best first, and of equals the one whose source and place come first', () => {
		fc.assert(
			fc.property(fc.array(draft, { maxLength: 8 }), queries, (drafts, query) => {
				const hits = search(createIndex(makeKnowledge(drafts)), query, 100);
				hits.slice(1).forEach((hit, at) => {
					const before = hits[at];
					expect(before?.score).toBeGreaterThanOrEqual(hit.score);
					if (before?.score === hit.score) {
						const place = ({ sentence }: typeof hit) => `${sentence.source.id} ${sentence.start}`;
						expect(place(before) < place(hit)).toBe(true);
					}
				});
			}),
			runs(1_000),
		);
	});

	it('gives the first of all hits that are accepted when there is a limit', () => {
		fc.assert(
			fc.property(fc.array(draft, { maxLength: 8 }), queries, fc.nat(4), (drafts, query, limit) => {
				const index = createIndex(makeKnowledge(drafts));
				const isOdd = (document: number) => document % 2 === 1;
				const all = search(index, query, 100).filter(({ document }) => isOdd(document));
				expect(search(index, query, limit, isOdd)).toEqual(all.slice(0, limit));
			}),
			runs(500),
		);
	});

	it('puts the source whose id is smaller first when two say the same', () => {
		const said = { heading: null, text: 'The ferry left.' };
		const knowledge = makeKnowledge([
			{ source: 'z', ...said },
			{ source: 'a', ...said },
			{ source: 'm', heading: null, text: 'Rain.' },
		]);
		const hits = search(createIndex(knowledge), makeQuery([{ terms: [['ferri', 1]], importance: 1 }]), 9);
		expect(hits.map(({ sentence }) => sentence.source.id)).toEqual(['a', 'z']);
	});

	it('gives nothing when there is no sentence, no term, or none that is met', () => {
		const query = makeQuery([{ terms: [['ferri', 1]], importance: 1 }]);
		expect(search(createIndex(makeKnowledge([])), query, 9)).toEqual([]);
		const index = createIndex(makeKnowledge([{ source: 'a', heading: null, text: 'Rain fell.' }]));
		expect(search(index, [], 9)).toEqual([]);
		expect(search(index, query, 9)).toEqual([]);
	});

	it('says for each term whether it is met in the sentence or only round it', () => {
		const knowledge = makeKnowledge([
			{ source: 'a', heading: 'Ice', text: 'The ferry left.' },
			{ source: 'b', heading: null, text: 'Rain fell.' },
		]);
		const query = makeQuery([
			{
				terms: [
					['boat', 0.5],
					['ferri', 1],
				],
				importance: 1,
			},
			{ terms: [['ice', 1]], importance: 1 },
			{ terms: [['snow', 1]], importance: 1 },
		]);
		const [hit] = search(createIndex(knowledge), query, 1);
		expect(hit?.terms.map(({ alternative, around }) => [alternative?.term ?? null, around])).toEqual([
			['ferri', false],
			[null, true],
			[null, false],
		]);
	});
});
