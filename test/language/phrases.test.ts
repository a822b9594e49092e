import { describe, expect, it } from 'vitest';
import { createPhraseFinder } from '../../src/language/phrases.ts';
import { type Term, terms } from '../../src/language/terms.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const byStem = (word: Term) => word.stem;
const finder = (phrases: readonly string[]) =>
	createPhraseFinder(
		phrases.map((text) => ({ text, value: text })),
		byStem,
	);
const found = (phrases: readonly string[], text: string) => finder(phrases)(terms(text)).map(({ value }) => value);

describe('createPhraseFinder', () => {
	it.each([
		['a phrase of one word', ['visit'], 'The visit began.', ['visit']],
		['a phrase in another form', ['state visit'], 'Two state visits', ['state visit']],
		['the longer of two', ['visit', 'state visit'], 'a state visit', ['state visit']],
		['the shorter where the longer breaks off', ['state', 'state visit of honour'], 'a state visit', ['state']],
		['several, from left to right', ['b c', 'a'], 'a b c a', ['a', 'b c', 'a']],
		['one that does not overlap the one before', ['a b', 'b c'], 'a b c', ['a b']],
		['a phrase across punctuation', ['state visit'], 'the state, visit', ['state visit']],
		['nothing where the words stand apart', ['state visit'], 'state of a visit', []],
		['nothing for an empty phrase', ['', '…'], 'a b', []],
	])('finds %s', (_, phrases, text, expected) => {
		expect(found(phrases, text)).toEqual(expected);
	});

	it('gives the first value when two phrases are alike', () => {
		const find = createPhraseFinder(
			[
				{ text: 'ports', value: 1 },
				{ text: 'port', value: 2 },
			],
			byStem,
		);
		expect(find(terms('port')).map(({ value }) => value)).toEqual([1]);
	});

	it('goes on to the next shorter phrase when a match is turned down', () => {
		const find = createPhraseFinder(
			[
				{ text: 'a b', value: 'long' },
				{ text: 'a', value: 'short' },
			],
			byStem,
			(words) => words.length === 1,
		);
		expect(find(terms('a b')).map(({ value }) => value)).toEqual(['short']);
	});

	it('finds what a search at every word finds when phrases and text are anything', () => {
		const word = fc.constantFrom('a', 'b', 'c', 'ports', 'port');
		const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(fc.array(phrase, { maxLength: 5 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
				const text = words.join(' ');
				const said = terms(text).map(byStem);
				const keys = [...new Set(phrases.map((one) => terms(one).map(byStem).join(' ')))];
				const expected: [number, number][] = [];
				for (let at = 0; at < said.length; ) {
					const lengths = keys
						.filter((key) => `${said.slice(at).join(' ')} `.startsWith(`${key} `))
						.map((key) => key.split(' ').length);
					const longest = Math.max(0, ...lengths);
					if (longest > 0) expected.push([at, at + longest - 1]);
					at += Math.max(1, longest);
				}
				expect(finder(phrases)(terms(text)).map(({ first, last }) => [first, last])).toEqual(expected);
			}),
			runs(1_500),
		);
	});
});
