import { splitSentences } from '../corpus/splitSentences.ts';
import { terms } from '../language/terms.ts';
import { findMarks } from './findMarks.ts';
import { readClaim, speakerBeside } from './readClaim.ts';
import type { Range } from './types.ts';

/** Something that a message says that somebody said. Offsets are UTF-16 units into the message. */
export interface Claim {
	/** Without the marks of a quotation. */
	readonly words: string;
	readonly start: number;
	readonly end: number;
	/** As the message names whoever is to have said it; null where it does not. */
	readonly speaker: string | null;
	/** Between quotation marks, set apart as a block quote, or told: "Lam said that …". */
	readonly kind: 'marked' | 'block' | 'told';
}

/** Claims of one message that are told; a message has at most 4,000 characters. */
const MAX_CLAIMS = 10;
/** Fewer words between marks are a title, a nickname or irony, unless there is nothing else. */
const MIN_MARKED_WORDS = 3;
/** A block quote of Discord's: one line, or with three signs all that follows. */
const BLOCK = /^[^\S\n]*(?:>>>[^\S\n]?[\s\S]+|>[^\S\n]?[^\n]*(?:\n[^\S\n]*>[^\S\n]?[^\n]*)*)/gm;

/**
 * Finds what a message says that somebody said: quotations in any marks, closed or not, block quotes, and sentences such as
 * "Lam said that …", "according to Lam, …", "did Lam really say …?". Questions that ask for words, and do not give them, are none.
 *
 * @returns in the order of the message
 */
export function claimsIn(text: string): readonly Claim[] {
	const blocks = [...text.matchAll(BLOCK)].map(({ 0: block, index }) => ({ start: index, end: index + block.length }));
	const claims: Claim[] = blocks.flatMap((block) => claimsInBlock(text, block));
	let from = 0;
	for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
		for (const line of linesOf(text, from, start)) claims.push(...claimsInLine(text, line));
		from = end;
	}
	const long = claims.filter(({ words, kind }) => kind !== 'marked' || countWords(words) >= MIN_MARKED_WORDS);
	return (long.length > 0 ? long : claims).sort((a, b) => a.start - b.start).slice(0, MAX_CLAIMS);
}

/** A block quote is one quotation, or holds some. */
function claimsInBlock(text: string, { start, end }: Range): readonly Claim[] {
	const inside = linesOf(text, start, end).flatMap((line) => claimsInLine(text, line));
	if (inside.length > 0) return inside;
	const words = text
		.slice(start, end)
		.replace(/^[^\S\n]*>+[^\S\n]?/gm, '')
		.trim();
	if (countWords(words) === 0) return [];
	const speaker = speakerBeside(lastLine(text.slice(0, start)), text.slice(end).trimStart().split('\n')[0] ?? '');
	return [{ words, start, end, speaker, kind: 'block' }];
}

function claimsInLine(text: string, line: Range): readonly Claim[] {
	const marked = findMarks(text, line).filter(({ depth }) => depth === 0);
	const claims: Claim[] = [];
	for (const { inner, start, end } of marked) {
		const before = claims.at(-1);
		// "…," said Lam, "…": what follows is by the one before, unless somebody else is named between.
		const speaker = speakerBeside(text.slice(before?.end ?? line.start, start), text.slice(end, line.end));
		claims.push({
			words: text.slice(inner.start, inner.end).trim(),
			start,
			end,
			speaker: speaker ?? before?.speaker ?? null,
			kind: 'marked',
		});
	}
	for (const sentence of splitSentences(text, line.start, line.end)) {
		if (marked.some(({ start, end, inner }) => start < sentence.end && sentence.start < end && isLong(text, inner)))
			continue;
		const told = readClaim(text.slice(sentence.start, sentence.end));
		if (!told) continue;
		const [start, end] = [sentence.start + told.start, sentence.start + told.end];
		claims.push({ words: text.slice(start, end), start, end, speaker: told.speaker, kind: 'told' });
	}
	return claims;
}

function isLong(text: string, { start, end }: Range): boolean {
	return countWords(text.slice(start, end)) >= MIN_MARKED_WORDS;
}

function countWords(text: string): number {
	return terms(text.replace(/https?:\/\/\S+/g, ' ')).length;
}

function linesOf(text: string, from: number, to: number): readonly Range[] {
	const lines: Range[] = [];
	for (let start = from; start < to; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 || newline > to ? to : newline;
		if (text.slice(start, end).trim() !== '') lines.push({ start, end });
		start = end + 1;
	}
	return lines;
}

function lastLine(text: string): string {
	return text.trimEnd().split('\n').at(-1) ?? '';
}
