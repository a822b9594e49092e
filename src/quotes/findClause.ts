import type { Cue } from './findCues.ts';
import type { OuterSentence, QuotedSpan } from './findOuterSentences.ts';
import { MASK } from './speakerPhrase.ts';
import { startsWith, wordList } from './speakerWords.ts';

/** How many characters may stand between a cue and the quotation that it introduces. */
const MAX_INTRODUCTION = 120;

const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const OCCASIONS = 'statement|interview|speech|tweet|letter|briefing|call|e-?mail|conference|rally|post|report|message';
/** Adverbials that may stand between a cue and what is said: "on Monday", "in a written statement". */
export const ADVERBIAL = new RegExp(
	`^\\s*(?:${[
		`(?:on|last|this|late|early)?\\s*(?:${DAYS})(?:\\s+(?:morning|afternoon|evening|night))?`,
		`(?:in|during|at|on|via|through)\\s+(?:an?|the|his|her|its|their)\\s+(?:\\p{Ll}+\\s+){0,2}?(?:${OCCASIONS})`,
		'on twitter|earlier|later|again|today|yesterday|recently|tersely|also',
	].join('|')})(?=[\\s,:])`,
	'iu',
);
/** Verbs whose object is whoever is spoken to. Base forms. */
export const ADDRESSED: ReadonlySet<string> = new Set(wordList('tell inform remind assure advise warn brief'));
const NAME = "\\p{Lu}[\\p{L}.'’&-]*";
const OWNER = '(?:the|an?|his|her|its|their|some)';
/** Whoever is spoken to: "reporters", "the crowd", "Fox News host Sean Hannity". */
const ADDRESSEE = new RegExp(
	`^\\s*(?:${[
		`(?:${OWNER}\\s+)?(?:${NAME}(?:\\s+|(?=,)))+`,
		`(?:${wordList(
			'him her them it us me you reporters supporters lawmakers voters journalists investors viewers people',
		).join('|')})\\s*`,
		`${OWNER}\\s+\\p{Ll}+(?:\\s+${NAME})*\\s*`,
	].join('|')})(?:\\s*(?:[Hh]ost|co-host|anchor|moderator|correspondent)\\s+\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*)*)?`,
	'u',
);
/** When, where and to whom something is said: the clause waits until after it. */
export const CIRCUMSTANCE = startsWith(
	`in on at during after to via from through before with earlier later last this again yesterday today monday tuesday
	wednesday thursday friday saturday sunday`,
	'[a-z]{3,}ly',
);
/** How something is said, with nothing behind: "said, referring to the plan, …". */
const MANNER = startsWith(
	`in on at during after to of about via from through before with by for when while as if and without under against into
	upon earlier later last this again not`,
	'$|\\p{L}+ly|\\p{L}+ing',
);

/** Where the reported clause begins that holds a quotation, behind its cue. */
export function clauseAfter(text: string, masked: string, cue: Cue, span: QuotedSpan): number {
	const isNamed = cue.form === 'inverted' || cue.form === 'according';
	const from = isNamed ? cue.end : cue.words.end;
	const between = masked.slice(from, span.start);
	if (/^[\s,:―—–-]*$/.test(between)) return span.start;
	const opening = text.slice(span.inners[0]?.start ?? 0, (span.inners[0]?.start ?? 0) + 2);
	const thatAlone = /^\s*that[\s,:]*$/.exec(between);
	if (thatAlone) return from + between.indexOf('that');
	const isIntroduced =
		/[,:]\s*$/.test(between) && between.length < MAX_INTRODUCTION && /^[\p{Lu}\d$[…]/u.test(opening) && cue.verb?.says;
	let rest = from;
	const skip = (pattern: RegExp) => {
		const match = pattern.exec(masked.slice(rest, span.start));
		if (match && rest + match[0].length < span.start) rest += match[0].length;
	};
	if (isNamed) skip(/^\s*,/);
	skip(ADVERBIAL);
	if (cue.verb !== null && (ADDRESSED.has(cue.verb.base) || (isIntroduced && cue.verb.says))) skip(ADDRESSEE);
	const mayWait =
		(cue.verb !== null && ADDRESSED.has(cue.verb.base)) || CIRCUMSTANCE.test(masked.slice(rest, span.start));
	const that = mayWait ? /^[^;:]{0,100}?\bthat\s/.exec(masked.slice(rest, span.start)) : null;
	if (that) return rest + that[0].length - 'that '.length;
	if (cue.verb?.base === 'call') skip(/^\s*(?:on|for)\s/);
	if (cue.verb?.describes)
		skip(/^\s*(?:him|her|it|them|me|us|you|(?:him|her|it|my|your)self|themselves)(?:\s+as)?(?=\s)/);
	if (cue.verb?.base === 'compare') skip(/^[^,;]{1,60}?\s(?:to|with)\s/);
	if (cue.verb?.base === 'accuse' || cue.verb?.base === 'liken') {
		const of = /\s(?:of|to)\s/.exec(masked.slice(rest, span.start));
		if (of) rest += of.index;
	}
	skip(ADVERBIAL);
	rest += /^[\s,:]*/.exec(masked.slice(rest, span.start))?.[0].length ?? 0;
	// What is left tells how it is said, and is no part of it: said, referring to the plan, “…”.
	if (isIntroduced && MANNER.test(masked.slice(rest, span.start))) return span.start;
	return Math.min(rest, span.start);
}

/** Where the clause begins that a cue interrupts: These employees, Lam said, were “well paid”. Null where none does. */
export function interposed(
	text: string,
	masked: string,
	sentence: OuterSentence,
	cue: Cue,
	span: QuotedSpan,
): number | null {
	if (cue.form !== 'verb' || cue.isShared) return null;
	const before = masked.slice(sentence.start, cue.start);
	const rest = masked.slice(cue.end, span.start);
	if (!/,\s*$/.test(before) || before.trim().split(/\s+/).length < 2 || before.includes(MASK)) return null;
	if (
		/^(?:in|on|at|during|after|before|for|earlier|later|meanwhile|still|however|asked|as|\p{L}+ly|\p{L}+ing)\b/iu.test(
			before,
		)
	)
		return null;
	const isParted = /^[^,;:]{0,60},\s/.test(rest);
	const goesOn = /^\p{Ll}/u.test(text.slice(span.inners[0]?.start, span.inners[0]?.end));
	return isParted && (goesOn || !/^\s*,\s*$/.test(rest)) ? sentence.start : null;
}

/** Where the clause begins that goes on in a quotation: at the beginning of what stands before, if that has words. */
export function clauseBefore(masked: string, from: number, to: number): number {
	const between = masked.slice(from, to);
	if (/:\s*$/.test(between)) return to;
	const lead = /^[\s,.;:–—―-]*(?:(?:and|but)\s+(?=\uE000))?/iu.exec(between)?.[0].length ?? 0;
	return /\p{L}/u.test(between.slice(lead)) ? from + lead : to;
}
