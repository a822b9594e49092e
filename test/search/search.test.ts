import { describe, expect, it } from 'vitest';
import { createIndex, openIndex } from '../../src/search/createIndex.ts';
import { createIndexData } from '../../src/search/indexData.ts';
import { createLayoutData } from '../../src/search/layout.ts';
import { search } from '../../src/search/search.ts';
import type { Hit } from '../../src/search/types.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { type NaiveHit, searchNaively } from './searchNaively.ts';
import { makeQuery, makeSmallKnowledge, queries, smallKnowledge } from './smallKnowledge.ts';

/** A hit with what the naive twin tells of it. */
function plain({ document, score, terms }: Hit): NaiveHit {
	return {
		document,
		score,
		terms: terms.map(({ alternative, around, worth }) => ({ term: alternative?.term ?? null, around, worth })),
	};
}

const FILTERS: readonly ((document: number) => boolean)[] = [
	() => true,
	(document) => document % 2 === 1,
	(document) => document % 17 === 3,
	(document) => document >= 20 && document < 26,
	() => false,
];

describe('search', () => {
	it('finds what a reader without an index finds, with the same scores, when all is wanted', () => {
		fc.assert(
			fc.property(smallKnowledge(8), queries, (knowledge, query) => {
				expect(search(createIndex(knowledge), query, 100).map(plain)).toEqual(searchNaively(knowledge, query));
			}),
			runs(1_000),
		);
	});

	it('finds the same when few hits are wanted, sentences are left out, and one index is asked again and again', () => {
		const asked = fc.record({
			query: queries,
			limit: fc.constantFrom(0, 1, 2, 3, 7),
			filter: fc.nat(FILTERS.length - 1),
		});
		fc.assert(
			fc.property(smallKnowledge(60), fc.array(asked, { minLength: 1, maxLength: 4 }), (knowledge, questions) => {
				const index = createIndex(knowledge);
				for (const { query, limit, filter } of questions) {
					const accepts = FILTERS[filter] ?? (() => true);
					const expected = searchNaively(knowledge, query).filter(({ document }) => accepts(document));
					expect(search(index, query, limit, accepts).map(plain)).toEqual(expected.slice(0, limit));
				}
			}),
			runs(400),
		);
	});

	it('finds the same when the arrays of the index have been through another thread', () => {
		fc.assert(
			fc.property(smallKnowledge(12), queries, (knowledge, query) => {
				const data = createIndexData(knowledge);
				const index = openIndex(structuredClone({ ...data, ...createLayoutData(data) }), knowledge);
				expect(search(index, query, 5)).toEqual(search(createIndex(knowledge), query, 5));
			}),
			runs(200),
		);
	});

	it('finds the same after a search that ended with an error', () => {
		fc.assert(
			fc.property(smallKnowledge(12), queries, queries, (knowledge, failing, query) => {
				const index = createIndex(knowledge);
				const fail = () => {
					throw new Error('Nobody is accepted.');
				};
				const found = search(createIndex(knowledge), failing, 5);
				if (found.length > 0) expect(() => search(index, failing, 5, fail)).toThrow('Nobody is accepted.');
				expect(search(index, query, 5)).toEqual(search(createIndex(knowledge), query, 5));
			}),
			runs(200),
		);
	});

	it('leaves unscored what cannot be among the best when one sentence says it all and many say a little', () => {
		const texts = Array.from({ length: 400 }, (_, at) =>
			at === 137 ? 'The ferry met ice and rain.' : 'Rain on rain.',
		);
		const index = createIndex(makeSmallKnowledge(texts.map((text) => ({ source: 'a', heading: null, text }))));
		const query = makeQuery(['ferri', 'ice', 'rain'].map((term) => ({ terms: [[term, 1]], importance: 1 })));
		let looked = 0;
		const hits = search(index, query, 1, () => ++looked > 0);
		expect(hits.map(({ document }) => document)).toEqual([137]);
		expect(looked).toBeLessThan(40);
	});

	it('puts the source whose id is smaller first when two say the same', () => {
		const said = { heading: null, text: 'The ferry left.' };
		const knowledge = makeSmallKnowledge([
			{ source: 'z', ...said },
			{ source: 'a', ...said },
			{ source: 'm', heading: null, text: 'Rain.' },
		]);
		const hits = search(createIndex(knowledge), makeQuery([{ terms: [['ferri', 1]], importance: 1 }]), 9);
		expect(hits.map(({ sentence }) => sentence.source.id)).toEqual(['a', 'z']);
	});

	it('gives nothing when there is no sentence, no term, or none that is met', () => {
		const query = makeQuery([{ terms: [['ferri', 1]], importance: 1 }]);
		expect(search(createIndex(makeSmallKnowledge([])), query, 9)).toEqual([]);
		const index = createIndex(makeSmallKnowledge([{ source: 'a', heading: null, text: 'Rain fell.' }]));
		expect(search(index, [], 9)).toEqual([]);
		expect(search(index, makeQuery([{ terms: [], importance: 1 }]), 9)).toEqual([]);
		expect(search(index, query, 9)).toEqual([]);
	});

	it('says for each term whether it is met in the sentence or only round it', () => {
		const knowledge = makeSmallKnowledge([
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
