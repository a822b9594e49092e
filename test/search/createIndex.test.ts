import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { createIndexData } from '../../src/search/indexData.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { isReachedNaively } from './searchNaively.ts';
import { countNaively, makeSmallKnowledge, smallKnowledge, TERMS } from './smallKnowledge.ts';

describe('createIndexData', () => {
	it('lists where each term stands, and how often, when sentences share terms', () => {
		const knowledge = makeSmallKnowledge([
			{ source: 'ice', heading: 'Rain', text: 'Snow on snow.' },
			{ source: 'ice', heading: 'Rain', text: 'Wind.' },
			{ source: 'ice', heading: null, text: 'The snow.' },
		]);
		expect(createIndexData(knowledge)).toEqual({
			terms: ['ice', 'rain', 'snow', 'wind'],
			starts: Uint32Array.of(0, 0, 0, 2, 3),
			documents: Uint32Array.of(0, 2, 1),
			frequencies: Uint8Array.of(2, 1, 1),
			sectionStarts: Uint32Array.of(0, 2, 3, 3, 3),
			sections: Uint32Array.of(0, 1, 0),
			sectionOf: Uint32Array.of(0, 0, 1),
			lengths: Uint16Array.of(3, 1, 2),
			words: ['snow', 'on', 'wind', 'the'],
			wordCounts: Uint32Array.of(2, 1, 1, 1),
		});
	});

	it('counts up to 255 when a term stands in a sentence more often', () => {
		const knowledge = makeSmallKnowledge([{ source: 'a', heading: null, text: 'snow '.repeat(300) }]);
		const { frequencies, lengths } = createIndexData(knowledge);
		expect([...frequencies]).toEqual([255]);
		expect([...lengths]).toEqual([300]);
	});

	it('tells how far it is, and at the end that all is done', () => {
		const drafts = Array.from({ length: 10_000 }, () => ({ source: 'a', heading: null, text: 'Snow.' }));
		const told: (readonly [number, number])[] = [];
		createIndexData(makeSmallKnowledge(drafts), (done, total) => told.push([done, total]));
		expect(told.length).toBeGreaterThan(2);
		expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
		expect(new Set(told.map(([, total]) => total))).toEqual(new Set([10_000]));
		expect(told.at(-1)).toEqual([10_000, 10_000]);
	});
});

describe('createIndex', () => {
	it('tells the sentences of a term like a reader when the knowledge is any small one', () => {
		fc.assert(
			fc.property(smallKnowledge(12), fc.constantFrom(...TERMS), (knowledge, term) => {
				const index = createIndex(knowledge);
				const documents = knowledge.sentences.map((_, document) => document);
				const having = documents.filter(
					(document) => countNaively(term, knowledge.sentences[document]?.text ?? '') > 0,
				);
				expect([...index.documentsOf(term)]).toEqual(having);
				expect(index.documentFrequency(term)).toBe(having.length);
				const reached = documents.filter((document) => isReachedNaively(knowledge, term, document));
				expect(index.reachOf(term).toSorted((a, b) => a - b)).toEqual(reached);
				expect(index.has(term)).toBe(reached.length > 0);
			}),
			runs(500),
		);
	});

	it('knows every word as it is written, and how many sentences have it', () => {
		const knowledge = makeSmallKnowledge([
			{ source: 'a', heading: 'Tide', text: 'The ferries, the ferry.' },
			{ source: 'a', heading: null, text: 'Férries!' },
		]);
		expect(createIndex(knowledge).vocabulary).toEqual(
			new Map([
				['the', 1],
				['ferries', 2],
				['ferry', 1],
			]),
		);
	});
});
