import { expect, test } from 'vitest';
import { fc } from '../fastCheck.ts';
import { misspell } from './misspell.ts';

const question = fc
	.array(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 12 }), {
		minLength: 1,
		maxLength: 12,
	})
	.map((words) => words.join(' '));
const light = (word: string) => word.startsWith('a');

/** The words that differ, as pairs. */
function changed(before: string, after: string): readonly (readonly [string, string])[] {
	const written = after.split(' ');
	return before
		.split(' ')
		.map((word, at) => [word, written[at] ?? ''] as const)
		.filter(([word, other]) => word !== other);
}

/** What is left of two words without their common beginning and end. */
function difference(a: string, b: string): readonly [string, string] {
	let start = 0;
	while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

test('exactly the long words get a slip when every long word is to get one', () => {
	fc.assert(
		fc.property(question, (text) => {
			const long = text.split(' ').filter((word) => word.length >= 5);
			expect(changed(text, misspell(text, 'every', light)).map(([word]) => word)).toEqual(long);
		}),
	);
});

test('one long word gets a slip, and none that is light where another is long', () => {
	fc.assert(
		fc.property(question, (text) => {
			const long = text.split(' ').filter((word) => word.length >= 5);
			const pairs = changed(text, misspell(text, 'one', light));
			expect(pairs).toHaveLength(Math.min(1, long.length));
			if (!long.every(light)) expect(pairs.some(([word]) => light(word))).toBe(false);
		}),
	);
});

test('a slip keeps the first letter and is one edit away', () => {
	fc.assert(
		fc.property(question, (text) => {
			for (const [word, slipped] of changed(text, misspell(text, 'every', light))) {
				expect(slipped[0]).toBe(word[0]);
				const [from, to] = difference(word, slipped);
				expect([from.length, to.length].sort().join()).toMatch(/^(?:0,1|1,1|2,2)$/);
				if (from.length === 2) expect([...from].reverse().join('')).toBe(to);
			}
		}),
	);
});

test.each([
	['one', 'Which wildly popular show was recently green lit?', 1],
	['every', 'Which wildly popular show was recently green lit?', 5],
	['every', 'Who won?', 0],
] as const)('%s: "%s" has %d slips, and they are always the same', (slips, text, count) => {
	const written = misspell(text, slips, light);
	expect(changed(text, written)).toHaveLength(count);
	expect(misspell(text, slips, light)).toBe(written);
});
