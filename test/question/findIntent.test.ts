import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { findIntent } from '../../src/question/findIntent.ts';
import { INTENT_RULES } from '../../src/question/intentRules.ts';

describe('findIntent', () => {
	it.each(
		INTENT_RULES.flatMap(({ name, examples, gives }) => examples.map((example) => [name, example, gives] as const)),
	)('goes by "%s" when somebody writes "%s"', (rule, example, intent) => {
		expect(findIntent(read(example))).toEqual({ intent, rule });
	});

	it('has an example for each rule when the table is read', () => {
		for (const { name, examples } of INTENT_RULES) expect(examples, name).not.toHaveLength(0);
	});

	it.each([
		'Hi, who steered the first ferry? Thanks!',
		'Who thanked the harbour master?',
		'What did she say hello to?',
		'How did the ferry line help the islanders?',
		'What is the source of the Skell river?',
		'Who helps the harbour master?',
		'When did the ferry sail?',
		'What happened on Monday?',
		'How many dates does the contract name?',
	])('takes a message for a question when it is "%s"', (text) => {
		expect(findIntent(read(text))).toEqual({ intent: 'question', rule: null });
	});

	it('takes a message for a question when it is empty', () => {
		expect(findIntent(read(''))).toEqual({ intent: 'question', rule: null });
	});
});
