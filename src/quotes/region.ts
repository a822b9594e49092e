import type { Sentence, Source } from '../corpus/types.ts';
import { findMarks } from './findMarks.ts';
import { isCueText } from './isCueText.ts';
import type { Place } from './locateWords.ts';
import { type QuoteWord, quoteWords } from './quoteWords.ts';
import type { Quotation, Range } from './types.ts';

/** A stretch of a source, taken apart for comparing. Offsets are UTF-16 units into the text of the source. */
export interface Region {
	readonly source: Source;
	/** Of the source: large sources read theirs anew each time that they are asked. */
	readonly text: string;
	readonly words: readonly QuoteWord[];
	/** For each word, the position in the knowledge of its sentence. */
	readonly sentenceOf: readonly number[];
	/** What stands between quotation marks. */
	readonly marked: readonly Range[];
	/** Words between two marked ranges: they can do no more than say who speaks. */
	readonly cues: ReadonlySet<number>;
}

/** Words between two pieces of a quotation, if they are to say no more than who speaks. */
const MAX_CUE_WORDS = 50;

/** The region, with what stands between the parts of one quotation told as words that only say who speaks. */
export function withCues(region: Region, quotations: readonly Quotation[]): Region {
	const cues = new Set(region.cues);
	for (const { kind, parts } of quotations) {
		if (kind === 'indirect' || kind === 'mixed') continue;
		parts.slice(1).forEach((part, at) => {
			const before = parts[at]?.end ?? part.start;
			region.words.forEach(({ start, end }, word) => {
				if (before <= start && end <= part.start) cues.add(word);
			});
		});
	}
	return cues.size === region.cues.size ? region : { ...region, cues };
}

/** Texts of sources that were read. */
export type Texts = Map<Source, string>;

/**
 * Takes the sentences of a place apart.
 *
 * @param texts what was read before; what is read now is added
 */
export function readRegion(sentences: readonly Sentence[], { first, last }: Place, texts: Texts): Region | null {
	const [head, tail] = [sentences[first], sentences[last]];
	if (!head || !tail) return null;
	const { source } = head;
	const text = texts.get(source) ?? source.text;
	texts.set(source, text);
	const words: QuoteWord[] = [];
	const sentenceOf: number[] = [];
	for (let at = first; at <= last; at++) {
		const sentence = sentences[at];
		if (!sentence) continue;
		const { start, end } = sentence;
		for (const word of quoteWords(text.slice(start, end))) {
			words.push({ ...word, start: start + word.start, end: start + word.end });
			sentenceOf.push(at);
		}
	}
	const marked = markedRanges(text, head.start, tail.end);
	return { source, text, words, sentenceOf, marked, cues: cuesOf(text, words, marked) };
}

/** What stands between the outermost marks of every line that the stretch touches. */
function markedRanges(text: string, start: number, end: number): readonly Range[] {
	const found: Range[] = [];
	for (let line = text.lastIndexOf('\n', start - 1) + 1; line < end; ) {
		const newline = text.indexOf('\n', line);
		const next = newline < 0 ? text.length : newline;
		for (const { depth, inner } of findMarks(text, { start: line, end: next })) if (depth === 0) found.push(inner);
		line = next + 1;
	}
	return found;
}

/** Does the place lie between quotation marks? */
export function isMarked(marked: readonly Range[], start: number, end: number): boolean {
	return marked.some((range) => range.start <= start && end <= range.end);
}

function cuesOf(text: string, words: readonly QuoteWord[], all: readonly Range[]): ReadonlySet<number> {
	const marked = all.filter((range) => !isTitle(text, range));
	const cues = new Set<number>();
	let outside: number[] = [];
	let seenMarked = false;
	words.forEach(({ start, end }, at) => {
		if (!isMarked(marked, start, end)) {
			outside.push(at);
			return;
		}
		const [first, last] = [words[outside[0] ?? -1], words[outside.at(-1) ?? -1]];
		const mayBeCue = seenMarked && first && last && outside.length <= MAX_CUE_WORDS;
		if (mayBeCue && isCueText(text.slice(first.start, last.end))) for (const cue of outside) cues.add(cue);
		outside = [];
		seenMarked = true;
	});
	return cues;
}

/** Longest title of a work, or nickname, in UTF-16 units. */
const MAX_TITLE_LENGTH = 40;

/** “Fox and Friends”, Marcia “Cia” Price: a name in the middle of a sentence is no part of what somebody says. */
function isTitle(text: string, { start, end }: Range): boolean {
	if (end - start > MAX_TITLE_LENGTH || !/[\p{L}\p{N}]\s.$/u.test(text.slice(Math.max(0, start - 3), start)))
		return false;
	const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
	return /^\p{Lu}/u.test(words[0] ?? '') && /^[\p{Lu}\p{N}]/u.test(words.at(-1) ?? '');
}
