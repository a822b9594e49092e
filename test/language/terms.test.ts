import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { stemOf, terms } from '../../src/language/terms.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const written = (text: string) => terms(text).map(({ start, end }) => text.slice(start, end));
const stems = (text: string) => terms(text).map(({ stem }) => stem);

describe('terms', () => {
	it.each([
		['words', 'Xi and Lam signed it.', ['Xi', 'and', 'Lam', 'signed', 'it']],
		['hyphens', 'state-owned 5-year', ['state', 'owned', '5', 'year']],
		['numbers', '1,250.75 of 3.5%, 2024.', ['1,250.75', 'of', '3.5', '2024']],
		['abbreviations', 'the U.S. and e.g. this', ['the', 'U.S.', 'and', 'e.g.', 'this']],
		['apostrophes', "Vietnam's don't o’clock", ['Vietnam', 's', "don't", 'o’clock']],
		['diacritics', 'Tô Lâm Đà Nẵng', ['Tô', 'Lâm', 'Đà', 'Nẵng']],
		['decomposed diacritics', 'To\u0302', ['To\u0302']],
		['ideographs', '苏林到了', ['苏', '林', '到', '了']],
		['ideographs beside letters', 'CPC中国2024年', ['CPC', '中', '国', '2024', '年']],
		['emoji and signs', '😀 — … & $5', ['5']],
		['nothing', ' \n', []],
	])('gives the words when a text has %s', (_, text, expected) => {
		expect(written(text)).toEqual(expected);
	});

	it('gives offsets that lead back to the word when the text is anything', () => {
		const piece = fc.oneof(
			fc.constantFrom("'s", '’', '.', ',', '-', 'U.S.', '3.5', '苏', 'ﬁ', 'İ', 'ß', ' ', '\u0301', '\ud83d', '2024'),
			fc.string({ unit: 'binary', maxLength: 5 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				let cursor = 0;
				terms(text).forEach((term, at) => {
					expect(term.position).toBe(at);
					expect(term.start).toBeGreaterThanOrEqual(cursor);
					expect(term.end).toBeGreaterThan(term.start);
					expect(fold(text.slice(term.start, term.end))).toBe(term.folded);
					expect(stemOf(term.folded)).toBe(term.stem);
					cursor = term.end;
				});
				expect(cursor).toBeLessThanOrEqual(text.length);
			}),
			runs(3_000),
		);
	});

	it('gives the words that one pattern gives when a text is anything', () => {
		const pattern =
			/\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{N}]))?|(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}])|[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)[\p{L}\p{M}]+)?/gu;
		const piece = fc.oneof(
			fc.constantFrom(..."aASsnthTU059½٣é苏の_.,-'’‘“”…—\u00a0 \u0301"),
			fc.constantFrom('st', 'nd', 'rd', 'th', "'s", '’s', 'U.S.', 'a.m.', '2024', ' ', '\ud83d', '😀', '𝐀'),
			fc.string({ unit: 'binary-ascii', maxLength: 3 }),
			fc.string({ unit: 'binary', maxLength: 2 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				const expected = [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
				expect(terms(text).map(({ start, end }) => [start, end])).toEqual(expected);
			}),
			runs(10_000),
		);
	});

	it('marks words without content of their own when a sentence has some', () => {
		expect(terms('What did the two say to a man?').flatMap(({ folded, isStop }) => (isStop ? [folded] : []))).toEqual([
			'what',
			'did',
			'the',
			'to',
			'a',
		]);
	});
});

describe('stems', () => {
	it.each([
		['agreements', 'agreement'],
		['Organisation', 'organization'],
		['neighbours', 'neighbor'],
		['travelled', 'traveled'],
		['centres', 'center'],
		['dialogue', 'dialog'],
		['fourteen', '14'],
		['1,000', '1000'],
		['U.S.', 'us'],
		['Lâm', 'LAM'],
	])('are the same when a word is written "%s" and "%s"', (a, b) => {
		expect(stems(a)).toEqual(stems(b));
	});

	it.each([
		['agree', 'disagree'],
		['14', '15'],
		['3.5', '35'],
		['war', 'warn'],
	])('differ when the words are "%s" and "%s"', (a, b) => {
		expect(stems(a)).not.toEqual(stems(b));
	});
});
