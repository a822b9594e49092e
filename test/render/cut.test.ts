import { expect, test } from 'vitest';
import { cut } from '../../src/render/cut.ts';
import { escapeText } from '../../src/render/escapeText.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from './nastyText.ts';
import { SPECIAL, showMarkdown } from './showMarkdown.ts';

test('the text is untouched when it fits', () => {
	expect(cut('It fits.', 8)).toBe('It fits.');
});

test('whole sentences are kept when they fill half of the room', () => {
	expect(cut('The first one is here. The second one is longer than that.', 40)).toBe('The first one is here.…');
});

test('whole graphemes are kept when one sentence fills the room', () => {
	expect(cut('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 17)).toBe('👩‍👩‍👧👩‍👩‍👧…');
	expect(cut('abcdef', 4)).toBe('abc…');
});

test('no escape is halved when the border falls into one', () => {
	expect(cut('ab\\*cdef', 4)).toBe('ab…');
	expect(cut('a\\\\\\*cdef', 5)).toBe('a\\\\…');
});

test('nothing is left when there is no room', () => {
	expect(cut('word', 0)).toBe('');
	expect(cut('word', 1)).toBe('…');
});

test('the result fits, is a beginning of the text and lets nothing out when any text is escaped and cut', () => {
	fc.assert(
		fc.property(nastyText(), fc.nat({ max: 60 }), (text, max) => {
			const escaped = escapeText(text);
			const result = cut(escaped, max);
			expect(result.length).toBeLessThanOrEqual(max);
			if (escaped.length <= max) expect(result).toBe(escaped);
			else if (max > 0) expect(result.endsWith('…')).toBe(true);
			expect(escaped.startsWith(result.replace(/…$/, ''))).toBe(true);
			expect(showMarkdown(result).bare).not.toMatch(SPECIAL);
		}),
		{ numRuns: 1_000 },
	);
});
