import type { SourceKind } from '../corpus/types.ts';
import type { UserErrorCode, UserErrorContext } from '../errors.ts';

/** A refusal names so many words; of a question of two thousand characters all would be no help. */
export const MAX_NAMED_WORDS = 8;

/** The languages that the bot's own words exist in; the names are Discord's. */
export type Locale = 'en' | 'vi' | 'zh-CN';

/** What the reader of an answer has before him: notes on reports, their full text, or some of each. */
export type Shown = 'notes' | 'full-text' | 'both';

/**
 * Everything that the bot says of its own, in one language. All of it is plain text without Markdown: whoever shows it escapes it.
 * Days are `YYYY-MM-DD`; coarser ones (`YYYY-MM`, `YYYY`) are understood as well.
 */
export interface Messages {
	/** A date in words. */
	readonly date: (date: string) => string;
	/** Stands in place of a date. */
	readonly undated: string;
	/** The one line of a refusal; `missing` are the words of the question that the sources do not cover, and may be empty. */
	readonly refusal: (missing: readonly string[]) => string;
	/** Stands over the suggestions of a refusal. */
	readonly covered: string;
	/** Stands over the suggestions of a greeting or of help. */
	readonly askFor: string;
	/** There was nothing in the message that could be a question. */
	readonly noQuestion: string;
	/** Answers what no source could answer: an instruction, a wish for an opinion, small talk, an insult. */
	readonly outside: string;
	readonly greeting: string;
	readonly thanks: string;
	readonly help: string;
	/** Stands over sentences that give different figures, dates or names. */
	readonly sourcesDiffer: string;
	/** What was taken over from earlier questions. */
	readonly carried: (what: readonly string[]) => string;
	/** A word of the question was read as another one. */
	readonly mended: (from: string, to: string) => string;
	/** The date of the newest source and its age. */
	readonly newestIs: (date: string, ageDays: number) => string;
	/** Sources after this day were left out. */
	readonly asOf: (date: string) => string;
	/** The answer was limited to one source. */
	/** Of an archive too large to compare all, so many of the newest reports were looked at. */
	readonly onlyBeginnings: (reports: number) => string;
	readonly onlySource: (title: string) => string;
	/** The answer was limited to what one person says. */
	readonly onlySpeaker: (name: string) => string;
	/** What a reader must know about a source. */
	readonly correction: (number: number, text: string) => string;
	/** A question of so many characters is not read. */
	readonly tooLong: (length: number, limit: number) => string;
	/** Something broke; the id is in the log. */
	readonly wrong: (id: string) => string;
	/** The last sentences that did not fit the message. */
	readonly leftOut: (count: number) => string;
	/** Not even the best sentence fits the message. */
	readonly sentenceTooLong: string;
	/** The footer of an answer. */
	readonly shown: (what: Shown) => string;
	/** Which version of the knowledge an answer came from, with the space that parts it from the sentence before it, if any. */
	readonly version: (version: string) => string;
	/** The kinds of source, where a list names them. */
	readonly kind: Readonly<Record<SourceKind, string>>;
	/** Stands over the list of all sources, where somebody asked for it. */
	readonly sourceList: (count: number) => string;
	/** Sources that the list of a message has no room for. */
	readonly moreSources: (count: number) => string;
	/** Between publisher, date and title. */
	readonly colon: string;
	/** Between publisher and date. */
	readonly comma: string;
	/** In words what the person can do about it. */
	readonly error: { readonly [Code in UserErrorCode]: (context: Extract<UserErrorContext, { code: Code }>) => string };
}
