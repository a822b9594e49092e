import type { Range } from '../answer/types.ts';

const LINE_BREAK = /[\t-\r\u0085\u2028\u2029]/g;

/** C0 and C1 controls except tab and newline. Discord shows them as nothing or as boxes. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/**
 * Marks that turn the direction of what follows, and characters that show as nothing at all: with them a text can make the words
 * of the bot beside it read backwards, or hide from a filter. The joiners U+200C and U+200D stay: Persian and emoji are written with them.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Always special in Discord's Markdown, or, for `<` and `@`, the beginning of a mention, a time, an emoji or a command. */
const SPECIAL = /[\\*_~|`<@[\]]/g;

/**
 * Special at the beginning of a line: headings, quotes, subtext, bullets. discord.js's own `escapeMarkdown` knows neither quotes nor
 * subtext (tried with 14.28.1).
 */
const LINE_START = /^[^\S\n]*([#>+-])/gm;

/** A numbered list would show a number of its own choice. */
const LINE_NUMBER = /^[^\S\n]*\d+([.)])(?=\s|$)/gm;

/** Breaks links: a link in what somebody asked, or that a text carries, is shown and not made clickable. Only `renderSource` links. */
const LINK = /[a-z](:)\/\//gi;

/** Invitations open a box in the client even without `https://` before them. */
const INVITE = /discord(?:app)?(\.)(?:gg|com|new)/gi;

/**
 * Makes any text safe to stand in a message: it shows as it is, letter for letter, and does nothing. What cannot be seen or would
 * change the look of its surroundings is left out. (`allowedMentions` keeps pings from going out; this keeps them from being shown.)
 */
export function escapeText(text: string): string {
	return write(text, []);
}

/**
 * The same, on one line, with ranges of the text set in bold. Line breaks become spaces, as Markdown shows them.
 *
 * @param ranges UTF-16 units of `text`; they may touch, overlap, stand in any order and reach beyond the text
 */
export function escapeSentence(text: string, ranges: readonly Range[]): string {
	return write(text.replace(LINE_BREAK, ' '), ranges);
}

/** Escapes, and puts the bold markers where the ranges end up. Offsets are kept through both, so markers never fall into an escape. */
function write(text: string, ranges: readonly Range[]): string {
	const kept = keep(text);
	const escapes = escapeOffsets(kept.text);
	const bold = joinRanges(text, ranges).flatMap(({ start, end }) => {
		const from = kept.offsets.findIndex((offset) => offset >= start);
		const last = kept.offsets.findLastIndex((offset) => offset < end);
		return from === -1 || last < from ? [] : [{ from, to: last + 1 }];
	});
	const opening = new Set(bold.map(({ from }) => from));
	const closing = new Set(bold.map(({ to }) => to));
	let result = '';
	for (let at = 0; at <= kept.text.length; at += 1) {
		if (closing.has(at)) result += '**';
		if (opening.has(at)) result += '**';
		if (escapes.has(at)) result += '\\';
		result += kept.text[at] ?? '';
	}
	return result;
}

/** The text without what is never shown, and for each of its units the offset in the text that was given. */
function keep(text: string): { readonly text: string; readonly offsets: readonly number[] } {
	const offsets: number[] = [];
	let result = '';
	let at = 0;
	for (const char of text) {
		if (LONE_SURROGATE.test(char)) result += '\ufffd';
		else if (/[\r\u2028\u2029]/.test(char)) result += char === '\r' && text[at + 1] === '\n' ? '' : '\n';
		else if (!CONTROL.test(char) && !INVISIBLE.test(char)) result += char;
		while (offsets.length < result.length)
			offsets.push(at + (result.length - offsets.length === 1 ? char.length - 1 : 0));
		at += char.length;
	}
	return { text: result, offsets };
}

function escapeOffsets(text: string): ReadonlySet<number> {
	const offsets = new Set<number>();
	for (const match of text.matchAll(SPECIAL)) offsets.add(match.index);
	for (const pattern of [LINE_START, LINE_NUMBER]) {
		for (const match of text.matchAll(pattern)) offsets.add(match.index + match[0].length - 1);
	}
	for (const match of text.matchAll(LINK)) offsets.add(match.index + 1);
	for (const match of text.matchAll(INVITE)) offsets.add(match.index + match[0].indexOf('.'));
	return offsets;
}

/**
 * Ranges in order, none empty, no two touching (`**a****b**` would show asterisks), on borders of graphemes and without space at their
 * ends (`** a**` is not bold everywhere).
 */
function joinRanges(text: string, ranges: readonly Range[]): readonly Range[] {
	if (ranges.length === 0) return [];
	// Kept are the numbers alone: every segment holds the whole text, and thousands of them would fill the memory.
	const borders: number[] = [];
	for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) borders.push(index);
	borders.push(text.length);
	const joined: Range[] = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		if (!(end > start)) continue;
		let from = borders.findLast((border) => border <= Math.max(0, start)) ?? 0;
		let to = borders.find((border) => border >= end) ?? text.length;
		while (from < to && isBlank(text[from])) from += 1;
		while (to > from && isBlank(text[to - 1])) to -= 1;
		if (from >= to) continue;
		const last = joined.at(-1);
		if (last !== undefined && !/\S/.test(text.slice(last.end, from))) {
			joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, to) };
		} else joined.push({ start: from, end: to });
	}
	return joined;
}

function isBlank(unit: string | undefined): boolean {
	return unit === undefined || /\s/.test(unit) || CONTROL.test(unit) || INVISIBLE.test(unit);
}
