import { expect, test } from 'vitest';
import { escapeSentence, escapeText } from '../../src/render/escapeText.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from './nastyText.ts';
import { SPECIAL, showMarkdown } from './showMarkdown.ts';

const HIDDEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** What should be seen of a text: the same letters, with what is invisible gone and every line break written one way. */
function visible(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(/\r\n|[\r\u2028\u2029]/g, '\n')
		.replace(HIDDEN, '');
}

test.each([
	['# heading', '\\# heading'],
	['-# subtext', '\\-# subtext'],
	['> quote', '\\> quote'],
	['>>> quote', '\\>>> quote'],
	['- bullet', '\\- bullet'],
	['1. number', '1\\. number'],
	['In 2024. Then', 'In 2024. Then'],
	['a - b # c > d', 'a - b # c > d'],
	['**bold** _it_ ~~gone~~ ||spoiler||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\|\\|spoiler\\|\\|'],
	['`code`', '\\`code\\`'],
	['<@123> <@&1> <#1> <t:0:R> </ask:1>', '\\<\\@123> \\<\\@&1> \\<#1> \\<t:0:R> \\</ask:1>'],
	['@everyone @here', '\\@everyone \\@here'],
	['[text](https://evil.example)', '\\[text\\](https\\://evil.example)'],
	['discord.gg/abc', 'discord\\.gg/abc'],
	['C:\\Users\\_x', 'C:\\\\Users\\\\\\_x'],
	['one\r\n# two', 'one\n\\# two'],
	['left\u202eright', 'leftright'],
	['no\u0000thing\u001b', 'nothing'],
	['half \ud83d', 'half \ufffd'],
	['Tô Lâm 苏林 😀', 'Tô Lâm 苏林 😀'],
])('%j is shown letter for letter when escaped', (given, expected) => {
	expect(escapeText(given)).toBe(expected);
});

test('nothing special is left bare and every visible letter is kept when any text is escaped', () => {
	fc.assert(
		fc.property(nastyText(), (text) => {
			const shown = showMarkdown(escapeText(text));
			expect(shown.text).toBe(visible(text));
			expect(shown.bold).toEqual([]);
			expect(shown.bare).not.toMatch(SPECIAL);
		}),
		{ numRuns: 1_000 },
	);
});

test('the answering words are bold when the text before them is escaped', () => {
	expect(escapeSentence('He said *14* deals were signed.', [{ start: 9, end: 11 }])).toBe(
		'He said \\***14**\\* deals were signed.',
	);
});

test('one bold stretch results when ranges overlap, touch or have only space between them', () => {
	const ranges = [
		{ start: 4, end: 7 },
		{ start: 0, end: 3 },
		{ start: 5, end: 9 },
	];
	expect(escapeSentence('one two three', ranges)).toBe('**one two t**hree');
});

test.each([
	[{ start: 3, end: 3 }, 'a word'],
	[{ start: 5, end: 2 }, 'a word'],
	[{ start: 1, end: 2 }, 'a word'],
	[{ start: 90, end: 99 }, 'a word'],
	[{ start: -5, end: 1 }, '**a** word'],
	[{ start: 1, end: 99 }, 'a **word**'],
	[{ start: Number.NaN, end: 2 }, 'a word'],
])('range %j does no harm when it is odd', (range, expected) => {
	expect(escapeSentence('a word', [range])).toBe(expected);
});

test('a letter keeps its marks and an emoji its parts when a range falls inside them', () => {
	expect(escapeSentence('e\u0301a 👩‍👩‍👧!', [{ start: 0, end: 1 }])).toBe('**e\u0301**a 👩‍👩‍👧!');
	expect(escapeSentence('👩‍👩‍👧!', [{ start: 3, end: 4 }])).toBe('**👩‍👩‍👧**!');
});

test('a sentence stays on one line when the source breaks it', () => {
	expect(escapeSentence('one\n# two', [])).toBe('one # two');
});

test('letters and bold ranges survive when any sentence gets any ranges', () => {
	const range = fc.record({ start: fc.integer({ min: -3, max: 80 }), end: fc.integer({ min: -3, max: 80 }) });
	fc.assert(
		fc.property(nastyText(), fc.array(range, { maxLength: 5 }), (text, ranges) => {
			const line = text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' ');
			const shown = showMarkdown(escapeSentence(text, ranges));
			expect(shown.text).toBe(visible(line));
			expect(shown.bare.replaceAll('\n', ' ')).not.toMatch(SPECIAL);
			// Every marked letter that can be seen is bold.
			const isBold = (at: number) => shown.bold.some(({ start, end }) => at >= start && at < end);
			let seen = 0;
			for (let at = 0; at < line.length; at += 1) {
				const unit = line[at] ?? '';
				if (unit.replace(HIDDEN, '') === '') continue;
				if (/\S/.test(unit) && ranges.some(({ start, end }) => at >= start && at < end))
					expect(isBold(seen)).toBe(true);
				seen += 1;
			}
			for (const { start, end } of shown.bold) expect(shown.text.slice(start, end).trim().length).toBeGreaterThan(0);
		}),
		{ numRuns: 1_000 },
	);
});

test('nothing takes long when the text is long', () => {
	const started = performance.now();
	escapeText('*<@1> # [a](b) '.repeat(2_000));
	escapeSentence(
		'a b '.repeat(1_000),
		Array.from({ length: 50 }, (_, at) => ({ start: at * 8, end: at * 8 + 3 })),
	);
	expect(performance.now() - started).toBeLessThan(1_000);
});
