import type { Cue } from './findCues.ts';
import type { OuterSentence, QuotedSpan } from './findOuterSentences.ts';
import { mainSubject } from './findSubject.ts';
import { readSpeakerPhrase } from './speakerPhrase.ts';

/** Does what is quoted go on with whoever said it: “…,” or “…?”, or “…”, and so on? */
export function endsOpen(text: string, masked: string, span: QuotedSpan): boolean {
	return hasLink(text, masked, span) || !/[.]['’]?$/u.test(innerOf(text, span));
}

/** Does a comma, a question mark, an exclamation mark or a dash tie it to what follows? */
function hasLink(text: string, masked: string, span: QuotedSpan): boolean {
	return /[,?!…—–-]['’]?$/u.test(innerOf(text, span)) || /^\s*[,—–]/.test(masked.slice(span.end, span.end + 3));
}

function innerOf(text: string, { inners }: QuotedSpan): string {
	const last = inners.at(-1);
	return last === undefined ? '' : text.slice(last.start, last.end).trimEnd();
}

export interface CueBehind {
	readonly cue: Cue;
	/** Nothing stands between the quotation and the cue. */
	readonly isAdjacent: boolean;
}

/** What follows a cue that ends its clause. */
const CLAUSE_ENDS = /^\s*(?:[.,;:]|$|\p{Lu}\p{Ll}+day\b|in an?\s|on\s|at\s)/u;

/** The cue behind a quotation: “…,” he said; “…,” said Lam; “…” on Monday, according to Xinhua. */
export function trailingCue(
	{ text, masked }: Masked,
	sentence: OuterSentence,
	span: QuotedSpan,
	next: QuotedSpan | undefined,
	cues: readonly Cue[],
): CueBehind | null {
	const limit = next?.start ?? sentence.end;
	for (const cue of cues) {
		if (cue.start < span.end || cue.words.end > limit) continue;
		if (cue.form === 'participle' || cue.form === 'noun' || (cue.isShared && cue.form === 'verb')) continue;
		if (cue.verb !== null && !cue.verb.says) continue;
		const gap = masked.slice(span.end, cue.start);
		const rest = masked.slice(cue.end, limit);
		const isLast = CLAUSE_ENDS.test(rest);
		if (/^[\s,;.–—―-]*(?:(?:as|is what|was how)\s*)?$/i.test(gap)) {
			// The “loopholes” he cited are …: a relative clause, and no attribution.
			const isRelative = cue.form === 'verb' && !hasLink(text, masked, span) && RELATIVE.test(rest);
			// On “Night Watch,” Lam said he would stay: what is said comes behind the cue.
			const hasOwn =
				cue.verb?.base === 'say' &&
				!isLast &&
				SAYS_MORE.test(rest) &&
				/\p{L}/u.test(masked.slice(sentence.start, span.start));
			if (!isRelative && !hasOwn) return { cue, isAdjacent: true };
		}
		const isParted = /,\s*(?:as\s+)?$/.test(gap) && !/[.;]/.test(gap);
		if (isParted && (cue.form === 'according' || isLast) && !/^\s*that\b/.test(rest)) return { cue, isAdjacent: false };
	}
	return null;
}

const SAYS_MORE = /^\s+(?:that|he|she|they|it|we|the|an?|his|her|its|their|\p{Lu}\p{Ll}+)\b/u;
const RELATIVE = /^\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should)\b/;

/** A source's text, and the same with its quotations masked. */
interface Masked {
	readonly text: string;
	readonly masked: string;
}

/** The cue in front of a quotation: Lam said: “…”; Lam called it “…”; according to Lam, it was “…”. */
export function leadingCue(
	masked: string,
	sentence: OuterSentence,
	span: QuotedSpan,
	cues: readonly Cue[],
	from: number,
): Cue | null {
	const fitting = cues.filter((cue) => cue.end <= span.start && cue.start >= sentence.start);
	const close = fitting.filter((cue) => cue.words.start >= from);
	const [first] = close.length > 0 ? close : fitting;
	if (first === undefined) return null;
	let chosen = first;
	for (const cue of close) {
		if (cue === chosen || cue.words.start < chosen.words.start) continue;
		const between = masked.slice(chosen.end, cue.start);
		const coordinated = cue.isShared
			? !/\b(?:what|that|which|who)\s*$/.test(between)
			: /(?:[;—–]|,\s*(?:and|but|while|as|then)|\bbut|\.)\s*$/.test(between);
		const rest = masked.slice(cue.end, span.start);
		const follows = chosen.form === 'participle' && cue.form === 'verb' && !cue.isShared && /,\s*$/.test(between);
		if (coordinated || follows || (/^[\s,:]*$/.test(rest) && /[,:]\s*$/.test(rest))) chosen = cue;
	}
	return chosen;
}

/** “…” ― Sonya Herridge */
export function attributionLine(
	masked: string,
	sentence: OuterSentence,
	span: QuotedSpan,
	next: QuotedSpan | undefined,
): Cue | null {
	const rest = masked.slice(span.end, next?.start ?? sentence.end);
	const dash = /^\s*(?:[–—―]|--?)\s*(?=\p{Lu})/u.exec(rest);
	if (!dash) return null;
	const start = span.end + dash[0].length;
	const end =
		start + (/^[^,.;\uE000]*(?:(?<=\b\p{Lu})\.[^,.;\uE000]*)*/u.exec(rest.slice(dash[0].length))?.[0].length ?? 0);
	const subject = readSpeakerPhrase(masked, { start, end });
	if (subject?.how !== 'name' || masked.slice(start, end).trim().split(/\s+/).length > MAX_NAME_LINE) return null;
	const words = { start: span.end + dash[0].search(/\S/), end: span.end + dash[0].trimEnd().length };
	return { start: words.start, end: subject.end, words, verb: null, form: 'bare', subject, isShared: false };
}

const MAX_NAME_LINE = 8;

/** Lam: “…” */
export function nameBefore(masked: string, sentence: OuterSentence, span: QuotedSpan): Cue | null {
	const before = masked.slice(sentence.start, span.start);
	if (!/^[^.:;\uE000]{2,80}:\s*$/u.test(before)) return null;
	const colon = sentence.start + before.lastIndexOf(':');
	const subject = readSpeakerPhrase(masked, { start: sentence.start, end: colon }) ?? mainSubject(masked, sentence);
	if (subject === null) return null;
	const words = { start: colon, end: colon + 1 };
	return { start: subject.start, end: colon + 1, words, verb: null, form: 'bare', subject, isShared: false };
}
