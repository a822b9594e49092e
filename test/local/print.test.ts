import { describe, expect, it } from 'vitest';
import { ANSI, NO_STYLE, print } from '../../src/local/print.ts';
import { ask } from '../answer/ask.ts';

const found = ask('Who steered the first ferry to Skell?');
const [sentence] = found.sentences;

describe('print', () => {
	it('gives every sentence word for word when highlights overlap or stand in any order', () => {
		const highlights = [
			{ start: 4, end: 12 },
			{ start: 0, end: 8 },
			{ start: 9, end: 16 },
		];
		const crowded = { ...found, sentences: sentence ? [{ ...sentence, highlights }] : [] };
		const styled = print(crowded, ANSI, undefined);
		expect(styled).toContain('\u001b[1mAnn Hale\u001b[22m \u001b[1msteered\u001b[22m the first ferry to Skell. [1]');
		expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(print(crowded, NO_STYLE, undefined));
	});

	it('writes "undated" where a source has no date, and the bot’s own words in the language that is asked for', () => {
		const undated = ask('How many inhabitants does Skell have?');
		expect(print(undated, NO_STYLE, undefined)).toContain('undated: A letter on the ice');
		expect(print(undated, NO_STYLE, 'vi')).not.toContain('undated');
		expect(print(undated, NO_STYLE, 'vi')).toContain('Skell has 900 inhabitants. [1]');
	});

	it('shows no source when it refuses', () => {
		const out = print(ask('What is the recipe for goulash?'), NO_STYLE, undefined);
		expect(out).toMatch(/^The sources do not answer that: they say nothing about “recipe” or “goulash”\./);
		expect(out).not.toMatch(/\[\d\]|Shown:/);
	});
});
