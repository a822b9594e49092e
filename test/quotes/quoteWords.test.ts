import { describe, expect, it } from 'vitest';
import { isSameWord, quoteWords } from '../../src/quotes/quoteWords.ts';
import { oneSpelling } from '../../src/quotes/spellingVariants.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const keys = (text: string) => quoteWords(text).map(({ key }) => key);
const same = (a: string, b: string) => {
	const [left, right] = [quoteWords(a), quoteWords(b)];
	return (
		left.length === right.length && left.every((word, at) => right[at] !== undefined && isSameWord(word, right[at]))
	);
};

describe('the words of a quotation', () => {
	it('are taken out of contractions', () => {
		expect(keys('I don’t know, they can’t and we won’t')).toEqual(keys('I do not know, they can not and we will not'));
		expect(same("we'll see, I'm here, you've won", 'we will see, I am here, you have won')).toBe(true);
		expect(same('it’s late and he’d gone', 'it is late and he had gone')).toBe(true);
		expect(same('he’d go', 'he would go')).toBe(true);
		expect(same('he’d go', 'he could go')).toBe(false);
	});

	it('hold the signs that change what is said', () => {
		expect(keys('$5 and 20% & more')).toEqual(['$', '5', 'and', '20', 'percent', 'and', 'more']);
		expect(same('-5 degrees', '5 degrees')).toBe(false);
		expect(same('€5', '$5')).toBe(false);
	});

	it('differ by their diacritics where both have some', () => {
		expect(same('Tô Lâm', 'To Lam')).toBe(true);
		expect(same('má', 'mà')).toBe(false);
	});

	it('stand where they are told to stand, in order and apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				let end = 0;
				for (const word of quoteWords(text)) {
					expect(word.start).toBeGreaterThanOrEqual(end);
					expect(word.end).toBeGreaterThan(word.start);
					end = word.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			runs(500),
		);
	});
});

describe('one spelling', () => {
	it.each([
		['labour', 'labor'],
		['organisations', 'organizations'],
		['travelled', 'traveled'],
		['centre', 'center'],
		['defence', 'defense'],
		['analyse', 'analyze'],
		['judgement', 'judgment'],
		['towards', 'toward'],
		['grey', 'gray'],
		['1,500', '1500'],
		['seven', '7'],
		['first', '1st'],
	])('is the same for %s and %s', (one, other) => {
		expect(oneSpelling(one)).toBe(oneSpelling(other));
	});

	it.each([
		['filled', 'filed'],
		['hour', 'hor'],
		['four', 'for'],
		['prize', 'prise'],
		['1.5', '15'],
		['polled', 'poled'],
		['refilled', 'refiled'],
		['your', 'yor'],
		['rises', 'rizes'],
	])('is not the same for %s and %s', (one, other) => {
		expect(oneSpelling(one)).not.toBe(oneSpelling(other));
	});
});
