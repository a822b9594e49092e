import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/answer/prepare.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { analyse } from '../../src/question/analyse.ts';
import { clean } from '../../src/question/clean.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const { surroundings } = prepare(loadKnowledge('test/answer/knowledge'));
const ask = (text: string) => analyse(text, surroundings, '2031-09-01');
const keywords = (text: string) =>
	ask(text).keywords.map(({ key, kind }) => (kind === 'word' ? key : `${kind} ${key}`));

describe('analyse', () => {
	it('gives names and content words when a question has them', () => {
		expect(keywords('How many ferries did the Port Authority buy for Skell?')).toEqual([
			'ferri',
			'name port-authority',
			'buy',
			'name skell',
		]);
	});

	it('leaves out what only limits the sources when a question names a report', () => {
		const question = ask('According to the Harbour Post, who steered the first ferry?');
		expect(question.limit.sources).toEqual(['a-opening']);
		expect(question.names).toEqual([]);
		expect(question.keywords.map(({ text }) => text)).not.toContain('Harbour Post');
	});

	it('knows whose words are asked for, and the dates, when a question says them', () => {
		const question = ask('What did Hale say on 9 March 2031?');
		expect(question.speaker?.id).toBe('ann-hale');
		expect(question.dates.map(({ from }) => from)).toEqual(['2031-03-09']);
	});

	it('takes a day without a year for the one nearest to the newest source', () => {
		expect(ask('Who blocked the pier on 9 March?').dates.map(({ from }) => from)).toEqual(['2031-03-09']);
	});

	it.each([
		['What is the latest on the ferry?', true],
		['Is the pier still blocked?', true],
		['When did the ferry sail?', false],
	])('tells whether the present is asked about when the question is "%s"', (text, asksNow) => {
		expect(ask(text).asksNow).toBe(asksNow);
	});

	it('gives offsets into its own text when a question is anything', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'who',
				'teh',
				'Hale',
				"'s",
				'ferries',
				'安海尔',
				'according to the Harbour Post',
				'on Monday',
				' ',
				'?',
			),
			fc.string({ unit: 'grapheme', maxLength: 6 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
				const cleaned = clean(pieces.join(' '));
				if (cleaned === '') return;
				const { text, keywords: found, names, dates } = ask(cleaned);
				for (const keyword of found) expect(text.slice(keyword.start, keyword.end)).toBe(keyword.text);
				for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.text);
				for (const { start, end } of names) expect(end <= text.length && start < end).toBe(true);
				expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
			}),
			runs(400),
		);
	});
});
