import { describe, expect, it } from 'vitest';
import { wordsOfQuotes } from '../../src/i18n/quotes.ts';
import { ask } from './ask.ts';

const { verdict } = wordsOfQuotes('en');
const WORDS = 'the crossing takes forty minutes in calm water';

describe('a question whether it was said', () => {
	it.each([
		`Did Hale ever say “${WORDS}”?`,
		`did hale rly say "${WORDS}"`,
		`Hale said "${WORDS}", right?`,
		`hale said "${WORDS}" true or false?`,
		`Hale said "${WORDS}". Fact or fiction?`,
		`is this quote real: "${WORDS}"`,
		`"${WORDS}" - Hale. Is this quote legit?`,
	])('is told the verdict: %s', (question) => {
		expect(ask(question).message).toContain(verdict.verbatim.short);
	});

	it('is told the verdict on words without marks', () => {
		expect(ask(`hale said ${WORDS}, right?`).message).toContain(verdict.verbatim.short);
	});

	it.each([
		'How long does the crossing take?',
		'What did Hale say about the crossing, right?',
		'Is the winter pier in Varnholm, right?',
		'Why did Hale say “forty minutes in calm water”, right?',
	])('is none of: %s', (question) => {
		const said = Object.values(verdict).map(({ short }) => short);
		const { message } = ask(question);
		expect(said.filter((short) => message?.startsWith(short))).toEqual([]);
	});
});
