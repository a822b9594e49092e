import { describe, expect, it } from 'vitest';
import { compileRules, type Word } from '../../src/question/rules.ts';

const words = (text: string): Word[] =>
	text.split(' ').map((token) => {
		const [form = '', pos = 'NOUN', lemma = form] = token.split('/');
		return { form, lemma, pos: pos as Word['pos'] };
	});

const holds = (pattern: string | string[], text: string, facts: string[] = []) =>
	compileRules([{ name: 'only', pattern, examples: [], gives: true }], { greetings: new Set(['hi', 'hello']) })({
		words: words(text),
		facts: new Set(facts),
	}) !== null;

describe('a pattern', () => {
	it.each([
		['sign', 'they sign it', true],
		['sign', 'they signed it', false],
		['~sign', 'they signed/VERB/sign it', true],
		[':VERB', 'they signed/VERB it', true],
		[':VERB', 'they it', false],
		['%greetings', 'oh hello there', true],
		['^ %greetings', 'oh hello there', false],
		['they _ it', 'they sign it', true],
		['they _ it', 'they it', false],
		['they ... it', 'they it', true],
		['they ... it', 'they did not sign it', true],
		['^ they ... $', 'they did', true],
		['it $', 'they sign it', true],
		['it $', 'it was signed', false],
		['sign|read it', 'they read it', true],
		['!sign it', 'they sign it', false],
		['!sign it', 'they read it', true],
		['they not? sign', 'they sign', true],
		['they not? sign', 'they not sign', true],
		['they not? sign', 'they always sign', false],
		['', 'anything', true],
	])('%s against "%s": %s', (pattern, text, expected) => {
		expect(holds(pattern, text)).toBe(expected);
	});

	it('holds if one of several does', () => {
		expect(holds(['no', 'yes'], 'oh yes')).toBe(true);
	});

	it('that names a list which does not exist is an error', () => {
		expect(() => holds('%farewells', 'bye')).toThrow('no word list "farewells"');
	});
});

describe('compileRules', () => {
	it('gives the first rule of the table that holds, and null if none does', () => {
		const decide = compileRules([
			{ name: 'needs-fact', given: ['asks:who'], examples: [], gives: 1 },
			{ name: 'who', pattern: '^ who', examples: [], gives: 2 },
			{ name: 'any-who', pattern: 'who', examples: [], gives: 3 },
		]);
		expect(decide({ words: words('who'), facts: new Set(['asks:who']) })?.gives).toBe(1);
		expect(decide({ words: words('who'), facts: new Set() })?.gives).toBe(2);
		expect(decide({ words: words('tell who'), facts: new Set() })?.gives).toBe(3);
		expect(decide({ words: words('what'), facts: new Set() })).toBeNull();
		expect(decide({ words: [], facts: new Set() })).toBeNull();
	});
});
