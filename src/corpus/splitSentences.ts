import { segmentEnds } from './segmentEnds.ts';

/** A stretch of a text, half open, in UTF-16 units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Abbreviations that are followed by more of the same sentence, whatever the next word looks like. */
const ALWAYS_CONTINUES =
	/(?:^|[\s(“"'‘[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Rev|Hon|Pres|St|Mt|Ft|vs|No|Nos|Fig|Vol|pp|cf|e\.g|i\.e|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-HJ-Z])\.$/u;

/** Abbreviations that may end a sentence: they do when a word follows that often begins one. */
const MAY_END = /(?:\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|etc|a\.m|p\.m)|\b(?:\p{Lu}\.)+\p{Lu})\.$/u;
const COMMON_FIRST_WORD =
	/^[“"'‘(]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|So|Or|If|As|For|From|This|That|These|Those|There|When|While|After|Before|Since|Although|However|His|Her|Its|Their|Our|My|What|Who|Why|How|Where|Some|Many|Most|All|No|Not|One|Two|With|According|Last|Earlier|Meanwhile)\b/u;

/** “What now?” Lam asked: a question or an exclamation that is quoted goes on with whoever said it. */
const QUOTED_MARK = /[?!…][”"’']$/u;
const SPEAKER_FIRST =
	/^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|added|replied|shouted|cried)\b/u;

/** Longest quotation that is kept in one piece with whoever said it, in UTF-16 units. */
const MAX_QUOTATION_LENGTH = 600;

/** Does `before` go on in `after`, although a sentence could end between the two? */
function continues(before: string, after: string): boolean {
	// No abbreviation has a space in it, and looking through the whole sentence for one takes time.
	const lastWord = before.slice(before.lastIndexOf(' ') + 1);
	if (ALWAYS_CONTINUES.test(lastWord)) return true;
	if (MAY_END.test(lastWord)) return !COMMON_FIRST_WORD.test(after);
	// A quotation of several sentences stays whole: half of it would stand without its speaker.
	if (opensQuotation(before)) return before.length + after.length <= MAX_QUOTATION_LENGTH;
	return QUOTED_MARK.test(before) && (SPEAKER_FIRST.test(after) || /^\p{Ll}/u.test(after));
}

/** Is a quotation mark left open at the end of the text? */
function opensQuotation(text: string): boolean {
	return text.lastIndexOf('“') > text.lastIndexOf('”') || (text.split('"').length - 1) % 2 === 1;
}

/**
 * Splits one paragraph into sentences.
 *
 * @param text any text
 * @param from first unit of the paragraph
 * @param to unit after its last
 * @returns the sentences in order, without the white space round them; together they hold every letter and digit of
 *   the paragraph
 */
export function splitSentences(text: string, from = 0, to = text.length): readonly Span[] {
	// A line break inside a paragraph is a space; one unit stays one unit, so offsets hold.
	const paragraph = text.slice(from, to).replace(/[\r\n\t\u2028\u2029]/g, ' ');
	const spans: Span[] = [];
	let start = 0;
	let end = 0;
	for (const next of segmentEnds(paragraph)) {
		const open = end > start;
		if (open && !continues(paragraph.slice(start, end).trimEnd(), paragraph.slice(end, next).trim())) {
			pushTrimmed(spans, paragraph, start, end, from);
			start = end;
		}
		end = next;
	}
	pushTrimmed(spans, paragraph, start, end, from);
	return spans;
}

function pushTrimmed(spans: Span[], paragraph: string, start: number, end: number, shift: number): void {
	const piece = paragraph.slice(start, end);
	const lead = piece.length - piece.trimStart().length;
	const trimmed = piece.trim();
	if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
	spans.push({ start: shift + start + lead, end: shift + start + lead + trimmed.length });
}
