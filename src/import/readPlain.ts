import { SENTENCE_END } from './patterns.ts';
import { tidy } from './tidy.ts';
import type { Block, DateHint, Draft, Dropped } from './types.ts';

/** Widths to which programs break lines, 72 and 80 most of all. UTF-16 units. */
const MIN_WRAPPED_WIDTH = 50;
const MAX_WRAPPED_WIDTH = 120;

/** Share of the lines with another one below them that are full, in text that a program broke. */
const MIN_FULL_SHARE = 0.6;

/** No headline and no item ends so. */
const GOES_ON = /(?:[,;-]|\b(?:a|an|the|of|in|on|at|to|and|or|but|for|by|with|from|as|is|are|was|were|that|than))$/i;

/** Lines at the top of a file that may be fields. */
const MAX_FIELD_LINES = 12;

const FIELD =
	/^\s*(title|headline|date|published(?: on| at)?|publication date|updated|publisher|source|author|byline|editor|url|link|section|category|tags|keywords)\s*:\s*(\S.*)$/i;

/** A bullet of typography at the beginning of a paragraph: a mark, no word. */
const BULLET = /^[•‣▪●◦·∙]\s*/;

interface Line {
	readonly text: string;
	/** From 1. */
	readonly number: number;
}

/**
 * Reads plain text. Paragraphs are parted by empty lines; where there are line breaks inside them, the width of the text tells
 * whether a program broke its lines or each line is a paragraph.
 */
export function readPlain(text: string, firstLine = 1): Draft {
	const lines = text
		.split(/\r\n|[\n\r\u2028\u2029\f]/)
		.map((line, index) => ({ text: tidy(line), number: firstLine + index }));
	const fields = readFields(lines);
	const rest = lines.slice(fields.taken);
	const width = widthOf(rest);
	const blocks: Block[] = [];
	let open: { text: string; line: number; last: string } | null = null;
	const close = () => {
		const body = open?.text.replace(BULLET, '') ?? '';
		if (open !== null && body !== '') blocks.push({ kind: 'text', text: body, line: open.line });
		open = null;
	};
	for (const line of rest) {
		if (line.text === '') close();
		else if (open !== null && width !== null && !BULLET.test(line.text) && isWrap(open.last, line.text, width)) {
			open = { text: open.text + gapBetween(open.last, line.text) + line.text, line: open.line, last: line.text };
		} else {
			close();
			open = { text: line.text, line: line.number, last: line.text };
		}
	}
	close();
	return { ...fields.values, line: firstLine, blocks, marksHeadings: false };
}

/** The width to which a program broke the lines; null where it did not. */
function widthOf(lines: readonly Line[]): number | null {
	const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
	if (width < MIN_WRAPPED_WIDTH || width > MAX_WRAPPED_WIDTH) return null;
	const broken = lines.flatMap(({ text }, index) => {
		const next = lines[index + 1]?.text ?? '';
		return text === '' || next === '' ? [] : [{ text, next }];
	});
	const full = broken.filter(({ text, next }) => roomAfter(text, next, width) < width / 4);
	// A line that nobody broke ends where a sentence, a headline or an item does.
	const inside = broken.filter(({ text }) => !SENTENCE_END.test(text));
	return full.length >= broken.length * MIN_FULL_SHARE && inside.length * 2 >= broken.length ? width : null;
}

/** How much room a line has left after the first word of the next one. Below 0 where it would not have fitted. */
function roomAfter(line: string, next: string, width: number): number {
	return width - line.length - 1 - (next.split(' ')[0] ?? '').length;
}

/** Was the line broken because the next word found no room on it? A quarter of the width is left for ragged text. */
function isWrap(line: string, next: string, width: number): boolean {
	const room = roomAfter(line, next, width);
	if (SENTENCE_END.test(line)) return room < 0;
	return room < width / 4 || GOES_ON.test(line) || /^\p{Ll}/u.test(next);
}

/** What stood in place of a line break: nothing after a hyphen and between Chinese characters. */
function gapBetween(line: string, next: string): string {
	const chinese = /[\p{Script=Han}。，、；：]$/u.test(line) && /^[\p{Script=Han}“《（]/u.test(next);
	return chinese || /\p{L}-$/u.test(line) ? '' : ' ';
}

/** `Title: …`, `Date: …`, `Source: …` at the top of the file, one a line or parted by bars. */
function readFields(lines: readonly Line[]) {
	const values: Record<'title' | 'publisher' | 'date' | 'url', string | null> = {
		title: null,
		publisher: null,
		date: null,
		url: null,
	};
	const dropped: Dropped[] = [];
	const dateHints: DateHint[] = [];
	let taken = 0;
	for (const { text, number } of lines.slice(0, MAX_FIELD_LINES)) {
		const parts = text.split(/\s*[|｜]\s*/);
		if (text !== '' && !FIELD.test(parts[0] ?? '')) break;
		for (const part of parts) {
			const [, name = '', value = ''] = FIELD.exec(part) ?? [];
			const field = fieldOf(name);
			if (field !== null) values[field] ??= value;
			else if (/^updated/i.test(name)) dateHints.push({ text: value, why: 'updated' });
			else if (name === '' && values.date === null && /\d{4}/.test(part)) values.date = part;
		}
		if (text !== '')
			dropped.push({ what: /^(?:author|byline|editor)/i.test(text) ? 'byline' : 'date-line', text, line: number });
		taken = number - (lines[0]?.number ?? 1) + 1;
	}
	return { values: { ...values, dropped, dateHints }, taken };
}

function fieldOf(name: string): 'title' | 'publisher' | 'date' | 'url' | null {
	if (/^(?:title|headline)$/i.test(name)) return 'title';
	if (/^(?:publisher|source)$/i.test(name)) return 'publisher';
	if (/^(?:date|publi)/i.test(name)) return 'date';
	return /^(?:url|link)$/i.test(name) ? 'url' : null;
}
