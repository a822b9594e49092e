import { expect, it } from 'vitest';
import { unmetNegation } from '../../src/answer/negation.ts';
import { terms } from '../../src/language/terms.ts';

it.each([
	['What did Hale not sign?', 'Hale signed the treaty.', 1],
	["Who didn't come?", 'Everybody came.', 1],
	['Why did Hale refuse the treaty?', 'Hale signed the treaty.', 1],
	['What did Hale not sign?', 'Hale never signed the treaty.', 0],
	['Why did Hale refuse the treaty?', 'Hale refused it because of the price.', 0],
	['What did Hale sign?', 'Hale did not sign the treaty.', 0],
	['Who notes the knots?', 'The harbour master notes them.', 0],
])('%s / %s: %d', (question, sentence, expected) => {
	expect(unmetNegation(question, sentence, terms(sentence))).toBe(expected);
});
