import { splitSentences } from '../corpus/splitSentences.ts';
import { terms } from '../language/terms.ts';
import { blankMarkup } from './blankMarkup.ts';
import { findMarks } from './findMarks.ts';
import { readClaims } from './readClaims.ts';
import { isSpeechBeside, speakerBeside } from './speakerBeside.ts';
import type { Range } from './types.ts';

/** Something that a message says that somebody said. Offsets are UTF-16 units into the message. */
export interface Claim {
	/** Without the marks of a quotation, and without markup. */
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
/** Fewer words between marks are a title, a nickname or irony, unless a cue stands beside them or there is nothing else. */
const MIN_MARKED_WORDS = 3;
/** Enough where a cue stands beside them; one word cannot be checked. */
const MIN_CUED_WORDS = 2;
/** A block quote of Discord's: one line, or with three signs all that follows. */
const BLOCK = /^[^\S\n]*(?:>>>[^\S\n]?[\s\S]+|>[^\S\n]?[^\n]*(?:\n[^\S\n]*>[^\S\n]?[^\n]*)*)/gm;

/**
 * Finds what a message says that somebody said: quotations in any marks, closed or not, block quotes, and sentences such as
 * "Lam said that …", "according to Lam, …", "did Lam really say …?". Questions that ask for words, and do not give them, are none.
 *
 * @returns in the order of the message
 */
export function claimsIn(message: string): readonly Claim[] {
	const text = blankMarkup(message);
	const blocks = [...text.matchAll(BLOCK)].map(({ 0: block, index }) => ({ start: index, end: index + block.length }));
	const found: Found[] = blocks.flatMap((block) => claimsInBlock(text, block));
	let from = 0;
	for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
		for (const line of linesOf(text, from, start)) found.push(...claimsInLine(text, line));
		from = end;
	}
	const sure = found.filter(({ isSure }) => isSure);
	return (sure.length > 0 ? sure : found)
		.map(({ claim }) => claim)
		.sort((a, b) => a.start - b.start)
		.slice(0, MAX_CLAIMS)
		.map((claim) => ({ ...claim, words: withoutGaps(claim, message) }));
}

/** A claim, and whether it is one for sure; where no claim of a message is, the others are taken. */
interface Found {
	readonly claim: Claim;
	readonly isSure: boolean;
}

/** White space that markup left within the words. */
function withoutGaps({ words, start, end }: Claim, message: string): string {
	return message.slice(start, end).includes(words) ? words : words.replace(/[^\S\n]+/g, ' ');
}

/** A block quote is one quotation, or holds some. */
function claimsInBlock(text: string, { start, end }: Range): readonly Found[] {
	const inside = linesOf(text, start, end).flatMap((line) => claimsInLine(text, line));
	if (inside.length > 0) return inside;
	const words = text
		.slice(start, end)
		.replace(/^[^\S\n]*>+[^\S\n]?/gm, '')
		.trim();
	if (countWords(words) === 0) return [];
	const speaker = speakerBeside(lastLine(text.slice(0, start)), text.slice(end).trimStart().split('\n')[0] ?? '');
	return [{ claim: { words, start, end, speaker, kind: 'block' }, isSure: true }];
}

function claimsInLine(text: string, line: Range): readonly Found[] {
	const found: Found[] = [];
	let before: Claim | undefined;
	for (const { inner, start, end, depth } of findMarks(text, line)) {
		if (depth > 0) continue;
		const words = text.slice(inner.start, inner.end).trim();
		const [ahead, behind] = [text.slice(before?.end ?? line.start, start), behindOf(text, end, line.end)];
		// "…," said Lam, "…": what follows is by the one before, unless somebody else is named between.
		const speaker = speakerBeside(ahead, behind) ?? before?.speaker ?? null;
		before = { words, start, end, speaker, kind: 'marked' };
		const count = countWords(words);
		const isCued = count >= MIN_CUED_WORDS && isSpeechBeside(ahead, behind);
		found.push({ claim: before, isSure: count >= MIN_MARKED_WORDS || isCued });
	}
	const marked = found.filter(({ isSure }) => isSure).map(({ claim }) => claim);
	for (const sentence of splitSentences(text, line.start, line.end)) {
		if (marked.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue;
		for (const told of readClaims(text.slice(sentence.start, sentence.end))) {
			const [start, end] = [sentence.start + told.start, sentence.start + told.end];
			found.push({
				claim: { words: text.slice(start, end), start, end, speaker: told.speaker, kind: 'told' },
				isSure: true,
			});
		}
	}
	return found;
}

/** The rest of a line, and where there is none, a next line of a dash and a name. */
function behindOf(text: string, from: number, lineEnd: number): string {
	const rest = text.slice(from, lineEnd);
	if (/[\p{L}\p{N}]/u.test(rest)) return rest;
	const signed = /^\n[^\S\n]*>*[^\S\n]*([—–―-][^\n]*)/u.exec(text.slice(lineEnd))?.[1];
	return signed ?? rest;
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
