import { describe, expect, it } from 'vitest';
import { opposites } from '../../src/answer/opposites.ts';
import { terms } from '../../src/language/terms.ts';
import { fc } from '../fastCheck.ts';

describe('opposites', () => {
	it.each([
		['Which is the largest harbour?', 'Skell is the smallest harbour.'],
		['When did prices increase?', 'Prices decreased in March.'],
		['What happened before the war?', 'The bridge fell after the war.'],
		['Was the strike legal?', 'The court called the strike illegal.'],
		['Which ferries ran without passengers?', 'Two ferries ran with passengers.'],
	])('finds one in "%s" and "%s"', (question, sentence) => {
		expect(opposites(terms(question), terms(sentence))).toBe(1);
	});

	it.each([
		['Which is the largest harbour?', 'Skell is the largest harbour, not the smallest.'],
		['When did prices increase?', 'Prices were increasing in March.'],
		['Who built the bridge?', 'The harbour was opened in 2031.'],
		['Did the price rise or fall?', 'The price fell.'],
	])('finds none in "%s" and "%s"', (question, sentence) => {
		expect(opposites(terms(question), terms(sentence))).toBe(0);
	});

	it('finds none in a text and itself', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('large', 'small', 'before', 'after', 'legal', 'illegal', 'ship')),
				(words) => {
					const text = terms(words.join(' '));
					expect(opposites(text, text)).toBe(0);
				},
			),
		);
	});
});
