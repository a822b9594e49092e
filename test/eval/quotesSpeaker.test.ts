import { describe, expect, it } from 'vitest';
import { evaluateSpeakers, isRightSpeaker, type QuotesLine, sameName } from './quotesSpeaker.ts';

const line: QuotesLine = {
	article: 'a',
	kind: 'direct',
	contentSpans: [[2, 11]],
	source: 'Dow',
	sourceSpans: [[12, 15]],
	sourceType: 'name',
};

describe('sameName', () => {
	it.each([
		['Ann Dow', 'Dow'],
		['Ann Dow', 'Harbour chief Ann Dow (R-Va.)'],
		['Ann Dow', 'Ms. Dow, the head of the port'],
		['the head of the port', 'the head of the port'],
		['president', 'President'],
	])('takes "%s" and "%s" for one', (one, other) => {
		expect(sameName(one, other)).toBe(true);
	});

	it.each([
		['Ann Dow', 'Ann Hill'],
		['Ann Dow', 'he'],
		['', 'Dow'],
	])('tells "%s" and "%s" apart', (one, other) => {
		expect(sameName(one, other)).toBe(false);
	});
});

describe('isRightSpeaker', () => {
	const prediction = { article: 'a', start: 2, speaker: 'Ann Dow', mention: [12, 15] as const };

	it('compares a named speaker by name', () => {
		expect(isRightSpeaker(line, prediction)).toBe(true);
		expect(isRightSpeaker(line, { ...prediction, speaker: 'Xi' })).toBe(false);
		expect(isRightSpeaker(line, { ...prediction, speaker: null })).toBe(false);
	});

	it('asks of a pronoun that the very pronoun was read', () => {
		const pronoun: QuotesLine = { ...line, source: 'she', sourceType: 'pronoun' };
		expect(isRightSpeaker(pronoun, prediction)).toBe(true);
		expect(isRightSpeaker(pronoun, { ...prediction, mention: [20, 23] })).toBe(false);
		expect(isRightSpeaker(pronoun, { ...prediction, speaker: null })).toBe(false);
	});

	it('wants nobody where nobody is named', () => {
		const nobody: QuotesLine = { ...line, source: '', sourceSpans: [], sourceType: 'none' };
		expect(isRightSpeaker(nobody, { ...prediction, speaker: null })).toBe(true);
		expect(isRightSpeaker(nobody, prediction)).toBe(false);
	});
});

describe('evaluateSpeakers', () => {
	it('counts code points, so that an emoji before a quotation is one', () => {
		const articles = [{ id: 'a', publisher: 'p', text: '🙂 “We wait,” Dow said. Ann Dow left.' }];
		const { rows, predictions } = evaluateSpeakers(articles, [line]);
		expect(predictions).toEqual([{ article: 'a', start: 2, speaker: 'Ann Dow', mention: [13, 16] }]);
		expect(rows.find(({ name, measure }) => name === 'all' && measure === 'direct: speaker')).toMatchObject({
			right: 1,
			of: 1,
		});
	});
});
