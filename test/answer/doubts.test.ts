import { describe, expect, it } from 'vitest';
import { DOUBT_NAMES, type Doubts, doubtsOf } from '../../src/answer/doubts.ts';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { prepare } from '../../src/answer/prepare.ts';
import type { Knowledge, Sentence, Source } from '../../src/corpus/types.ts';
import { understand } from '../eval/understand.ts';

/** A knowledge that is a few sentences, one source each. */
function knowledgeOf(texts: readonly string[]): Knowledge {
	const sentences = texts.map((text, at): Sentence => {
		const id = `s${String(at).padStart(3, '0')}`;
		const source: Source = {
			id,
			title: '',
			publisher: null,
			date: '2031-03-11',
			url: null,
			kind: 'notes',
			corrections: [],
			text,
		};
		return { source, index: 0, start: 0, end: text.length, text, heading: null };
	});
	return { sources: sentences.map(({ source }) => source), sentences, names: [], glossary: [], version: 'test' };
}

/** What speaks against answering with the first of some sentences. */
function doubts(question: string, text: string, others: readonly string[] = [], sentences = 1): Doubts {
	const prepared = prepare(knowledgeOf([text, ...others]));
	const understood = understand(question, prepared);
	const candidate = findCandidates(understood, prepared, ({ source }) => source.id === 's000')[0];
	if (!candidate) throw new Error(`The sentence "${text}" is not found by "${question}".`);
	return doubtsOf(understood, candidate, sentences);
}

describe('doubtsOf', () => {
	it('has a finite value for every name', () => {
		const found = doubts('Who opened the harbour?', 'Hale opened the harbour.');

		expect(Object.keys(found).sort()).toEqual([...DOUBT_NAMES].sort());
		expect(Object.values(found).every(Number.isFinite)).toBe(true);
	});

	it('doubts less the more of the question the sentence has', () => {
		const little = doubts('Who opened the harbour of Skell?', 'The harbour is old.');
		const much = doubts('Who opened the harbour of Skell?', 'Hale opened the harbour of Skell.');

		expect(much.thin).toBeLessThan(little.thin);
		expect(much.rank).toBeGreaterThan(little.rank);
	});

	it('calls a knowledge small by its sentences', () => {
		const ask = (sentences: number) =>
			doubts('Who opened the harbour?', 'Hale opened the harbour.', [], sentences).small;

		expect(ask(1)).toBe(1);
		expect(ask(10)).toBe(1);
		expect(ask(Math.sqrt(1_000))).toBeCloseTo(0.5);
		expect(ask(100)).toBe(0);
		expect(ask(1_000_000)).toBe(0);
	});

	it('minds an unknown word in a large knowledge and not in a small one', () => {
		const ask = (sentences: number) => doubts('Which museum did Hale open?', 'Hale opened the harbour.', [], sentences);

		expect(ask(200).unknown).toBeGreaterThan(0);
		expect(ask(200).unknownFocus).toBeGreaterThan(0);
		expect(ask(1)).toMatchObject({ unknown: 0, unknownFocus: 0 });
	});

	it('does not call unknown what another sentence has', () => {
		const alone = doubts('Who met Jensen in Skell?', 'Hale met the captain in Skell.', [], 100);
		const beside = doubts('Who met Jensen in Skell?', 'Hale met the captain in Skell.', ['Jensen is a cook.'], 100);

		expect(alone.unknownName).toBeGreaterThan(0);
		expect(beside.unknownName).toBe(0);
		expect(beside.name).toBeGreaterThan(0);
	});

	const says = 'Hale bought ferries in 2031.';
	it.each<[keyof Doubts, string, string, string]>([
		['figure', 'What did Hale buy in 2029?', 'What did Hale buy in 2031?', says],
		['numberless', 'How many ferries did Hale buy?', 'How many ferries did Hale buy?', says],
		['quantity', 'How much money did Hale pay for the ferries?', 'Who bought ferries?', says],
		['negation', 'What did Hale not buy?', 'What did Hale buy?', says],
		['future', 'When will Hale buy ferries?', 'When did Hale buy ferries?', says],
		['yesNo', 'Did Hale buy ferries?', 'When did Hale buy ferries?', says],
		['yesNoUnmet', 'Were helicopters bought?', 'Were ferries bought?', says],
		['opposite', 'Who sold the ferries?', 'Who bought the ferries?', says],
		['compound', 'Who is the foreign minister?', 'Who is the minister?', 'The minister signed.'],
		['nameless', 'What is the name of the ship?', 'Where is the ship?', 'The ship went to Skell.'],
	])('%s: "%s" and not "%s"', (name, doubted, sound, text) => {
		const counted = name === 'numberless' ? 'Hale bought 14 ferries in 2031.' : text;

		expect(doubts(doubted, text)[name]).toBeGreaterThan(0);
		expect(doubts(sound, counted)[name]).toBe(0);
	});

	it('takes a name that stands by the noun for its name', () => {
		expect(doubts('What is the name of the ship?', 'The ship Marta went to Skell.').nameless).toBe(0);
	});

	it('finds the noun asked about, or a kind of it', () => {
		expect(doubts('Which fruit is sold in Skell?', 'The durian is sold in Skell.').focus).toBe(1);
		expect(doubts('Which fruit is sold in Skell?', 'A fruit is sold in Skell.').focus).toBe(1);
		expect(doubts('Which fruit is sold in Skell?', 'Paint is sold in Skell.').focus).toBe(0);
	});
});
