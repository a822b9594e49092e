import { expect, test } from 'vitest';
import { readDay } from '../../../commands/read/readDay.ts';
import { readQuestion } from '../../../commands/read/readQuestion.ts';

test('the day is taken when it is one', () => {
	expect(readDay(' 2024-02-29 ')).toBe('2024-02-29');
});

test.each(['2023-02-29', '19.8.2024', '08/19/2024', '2024-8-19', 'yesterday', '', '2024-08-19T00:00'])(
	'"%s" is refused when a day is wanted',
	(given) => {
		expect(() => readDay(given)).toThrow('bad-date');
	},
);

test('a question is taken without the space round it when there is one', () => {
	expect(readQuestion('  Who? ')).toBe('Who?');
	expect(readQuestion('a'.repeat(2_000))).toHaveLength(2_000);
});

test('a question is refused when it is empty or too long', () => {
	expect(() => readQuestion(' \n ')).toThrow('empty-question');
	expect(() => readQuestion('a'.repeat(2_001))).toThrow('question-too-long');
});
