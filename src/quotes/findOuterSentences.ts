import { splitSentences } from '../corpus/splitSentences.ts';
import { findMarks, type MarkedSpan } from './findMarks.ts';
import type { Paragraph } from './findParagraphs.ts';
import { TURN } from './findTurns.ts';
import { MASK } from './speakerPhrase.ts';
import type { Range } from './types.ts';

/** A sentence of the text round quotations: what stands between marks counts as one word of it. */
export interface OuterSentence extends Range {
	/** The quotations in it; one of several paragraphs stands in the sentence where it begins. */
	readonly spans: readonly QuotedSpan[];
	readonly paragraph: number;
	/** The first one of its paragraph. */
	readonly isFirst: boolean;
	readonly isBlockQuote: boolean;
}

/** What stands between a pair of marks, over however many paragraphs. */
export interface QuotedSpan extends Range {
	/** Without the marks, one for each paragraph. */
	readonly inners: readonly Range[];
}

/** A body of text, its quotations masked. */
export interface OuterText {
	/**
	 * As long as the text: each unit between marks is {@link MASK}, brackets and line breaks are blank, and full-width
	 * punctuation is plain.
	 */
	readonly masked: string;
	readonly sentences: readonly OuterSentence[];
}

interface Piece {
	readonly span: MarkedSpan;
	readonly paragraph: number;
	/** It goes on with the first span of the next paragraph. */
	readonly goesOn: boolean;
	/** It goes on with what the paragraph before began. */
	readonly continues: boolean;
}

/** Reads the paragraphs of a text with their quotations as whole words. */
export function findOuterSentences(text: string, paragraphs: readonly Paragraph[]): OuterText {
	const pieces = joinParagraphs(text, paragraphs);
	const masked: string[] = [];
	const sentences: OuterSentence[] = [];
	let end = 0;
	for (const [at, paragraph] of paragraphs.entries()) {
		masked.push(' '.repeat(paragraph.start - end));
		end = paragraph.end;
		const own = pieces[at] ?? [];
		masked.push(
			mask(text, paragraph, own, () => MASK)
				.replace(/\([^()\n]{0,80}\)|\[[^[\]\n]{0,80}\]|[\n\r\t]/g, blank)
				.replace(/[，：；。！？]/g, (mark) => FULL_WIDTH[mark] ?? mark),
		);
		const whole = mask(text, paragraph, own, (index) => (index === 0 ? 'X' : 'x'));
		const ranges = splitSentences(whole).map((range) => ({
			start: paragraph.start + range.start,
			end: paragraph.start + range.end,
		}));
		ranges.forEach((range, index) => {
			const spans = own
				.filter(({ span, continues }) => !continues && span.start >= range.start && span.start < range.end)
				.map(({ span, goesOn }) =>
					goesOn ? gather(pieces, at, span) : { start: span.start, end: span.end, inners: [trimmed(text, span.inner)] },
				);
			sentences.push({
				...range,
				spans,
				paragraph: at,
				isFirst: index === 0,
				isBlockQuote: paragraph.isBlockQuote,
			});
		});
	}
	masked.push(' '.repeat(text.length - end));
	return { masked: masked.join(''), sentences };
}

/** Full-width punctuation, and what it stands for. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
	'，': ',',
	'：': ':',
	'；': ';',
	'。': '.',
	'！': '!',
	'？': '?',
};

const blank = (matched: string) => ' '.repeat(matched.length);

function trimmed(text: string, { start, end }: Range): Range {
	const slice = text.slice(start, end);
	return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}

/** The outermost spans of each paragraph; one that never closes is kept only where the next paragraph goes on with it. */
function joinParagraphs(text: string, paragraphs: readonly Paragraph[]): readonly (readonly Piece[])[] {
	const spans = paragraphs.map((paragraph) => findMarks(text, paragraph));
	let continues = false;
	return spans.map((own, at) => {
		const paragraph = paragraphs[at];
		const next = spans[at + 1]?.[0];
		const unclosed = own.find((span) => span.isUnclosed);
		const goesOn =
			unclosed !== undefined &&
			next?.start === paragraphs[at + 1]?.start &&
			sameMark(next?.mark, unclosed.mark) &&
			canGoOn(text, paragraph, paragraphs[at + 1]);
		const continued = continues;
		continues = goesOn;
		const dropped = unclosed && !goesOn && !(continued && unclosed.start === paragraph?.start) ? 1 : 0;
		return own
			.filter((span) => !isNickname(text, span))
			.filter((span) => span.depth === (dropped && unclosed && span.start > unclosed.start ? 1 : 0))
			.filter((span) => !(dropped && span === unclosed))
			.map((span) => ({
				span,
				paragraph: at,
				goesOn: goesOn && span === unclosed,
				continues: continued && span.start === paragraph?.start,
			}));
	});
}

/** Marcia "Cia" Price */
function isNickname(text: string, { start, end, inner }: MarkedSpan): boolean {
	return (
		/^\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)?$/u.test(text.slice(inner.start, inner.end)) &&
		/\p{Lu}[\p{L}.]+\s$/u.test(text.slice(Math.max(0, start - 20), start)) &&
		/^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
	);
}

/** Text goes on in text, a block quote in a block quote; the turn of a speaker in a transcript goes on with nothing. */
function canGoOn(text: string, one: Paragraph | undefined, other: Paragraph | undefined): boolean {
	if (one === undefined || other === undefined || one.isBlockQuote || other.isBlockQuote) return false;
	return ![one, other].some(({ start, end }) => TURN.test(text.slice(start, Math.min(end, start + MAX_LABEL))));
}

/** Longest name before the colon of a turn, in UTF-16 units. */
const MAX_LABEL = 80;

function sameMark(one: string | undefined, other: string): boolean {
	return (
		one !== undefined && (one === other || (/[“”"]/.test(one) && /[“”"]/.test(other) && one !== '"' && other !== '"'))
	);
}

/** A span of several paragraphs, put together. */
function gather(pieces: readonly (readonly Piece[])[], from: number, first: MarkedSpan): QuotedSpan {
	const inners: Range[] = [first.inner];
	let end = first.end;
	for (let at = from + 1; ; at++) {
		const next = pieces[at]?.find(({ continues }) => continues);
		if (next === undefined) break;
		inners.push(next.span.inner);
		end = next.span.end;
		if (!next.goesOn) break;
	}
	return { start: first.start, end, inners };
}

/**
 * A paragraph with what stands between marks replaced; the last unit of each span is the mark that ends what is quoted,
 * so that a sentence that ends inside ends outside too.
 */
function mask(text: string, paragraph: Range, pieces: readonly Piece[], letter: (index: number) => string): string {
	const parts: string[] = [];
	let end = paragraph.start;
	for (const { span } of pieces) {
		if (span.start < end) continue;
		parts.push(text.slice(end, span.start));
		const last = /[.!?…,;:]?\s*$/u.exec(text.slice(span.inner.start, span.inner.end))?.[0].charAt(0) ?? '';
		const length = span.end - span.start;
		const goesOn = /^\s*\p{Ll}/u.test(text.slice(span.end, span.end + 4));
		const stop = goesOn ? '' : /[.!?,;:]/.test(last) ? last : last === '…' ? '.' : '';
		let filled = letter(0) + letter(1).repeat(Math.max(0, length - 1 - stop.length)) + stop;
		// What stands for letters alone shows no stop.
		if (letter(0) === MASK) filled = MASK.repeat(length);
		parts.push(filled.slice(0, length));
		end = span.end;
	}
	parts.push(text.slice(end, paragraph.end));
	return parts.join('');
}
