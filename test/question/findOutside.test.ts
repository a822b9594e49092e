import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { findOutside } from '../../src/question/findOutside.ts';
import { OUTSIDE_LISTS, OUTSIDE_RULES } from '../../src/question/outsideRules.ts';
import { compileRules } from '../../src/question/rules.ts';

const decide = compileRules(OUTSIDE_RULES, OUTSIDE_LISTS);

describe('findOutside', () => {
	it.each(
		OUTSIDE_RULES.flatMap(({ name, examples, gives }) => examples.map((example) => [name, example, gives] as const)),
	)('goes by "%s" when somebody writes "%s"', (rule, example, outside) => {
		const reading = read(example);
		const words = reading.tokens
			.filter(({ isWord }) => isWord)
			.map(({ folded, lemma, pos }) => ({ form: folded, lemma, pos }));
		expect(decide({ words, facts: new Set() })?.name).toBe(rule);
		expect(findOutside(reading)).toBe(outside);
	});

	it.each([
		'Who wrote the letter on the ice?',
		'What did Hale think of the storm?',
		'What does the mayor feel about the price?',
		'Who does the mayor support?',
		'How old is the harbour master?',
		'What is the name of the ferry?',
		'Which countries do you have reports on?',
		'Did the mayor ban the fishermen?',
		'Who made the engines?',
		'',
	])('gives null when somebody writes "%s"', (text) => {
		expect(findOutside(read(text))).toBeNull();
	});
});
