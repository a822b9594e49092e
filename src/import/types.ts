/** A file as it is given: nothing is known of it but its name and what it holds. */
export interface ImportFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What a paragraph is. A quote is set apart as somebody else's words; a heading is context and is never cited. */
export type ParagraphKind = 'heading' | 'text' | 'quote';

/** A paragraph on one line: no line breaks, no white space at its ends. */
export interface Paragraph {
	readonly kind: ParagraphKind;
	readonly text: string;
}

/** A paragraph as a reader of files found it, with the line of the file on which it begins, from 1. */
export interface Block extends Paragraph {
	readonly line: number;
}

/** What a stretch that is no text of the report is. */
export type DroppedKind =
	| 'date-line'
	| 'dateline'
	| 'headline'
	| 'byline'
	| 'caption'
	| 'time-code'
	| 'link'
	| 'newsletter'
	| 'sharing'
	| 'advertisement'
	| 'end-mark'
	| 'end-credit'
	| 'repeated'
	| 'heading'
	| 'separator'
	| 'table'
	| 'code'
	| 'page-part';

/** Something that stands in the file and is not taken over. */
export interface Dropped {
	readonly what: DroppedKind;
	readonly text: string;
	/** From 1. */
	readonly line: number;
}

/** Why a value was taken, or was not, where the file does not simply say it. */
export type GuessReason =
	| 'first-line'
	| 'first-heading'
	| 'first-sentence'
	| 'file-name'
	| 'address'
	| 'dateline'
	| 'time-element'
	| 'updated'
	| 'year-in-text'
	| 'no-year'
	| 'ambiguous-day'
	| 'detected'
	| 'lost-characters';

/** Something that a person should look at before the article is kept. */
export interface Guess {
	readonly field: 'title' | 'publisher' | 'date' | 'charset' | 'text';
	/** What was taken; null where nothing was, because it would have been a mere guess. */
	readonly value: string | null;
	readonly why: GuessReason;
	/** The words that it comes from, or that could not be made out. */
	readonly from: string;
}

/** A report, told apart from what stands round it. */
export interface Article {
	/** Name of the file that it comes from. */
	readonly file: string;
	/** Line of the file on which it begins, from 1. */
	readonly line: number;
	readonly title: string;
	/** Only where the report names itself. */
	readonly publisher: string | null;
	/** `YYYY-MM-DD`; null where the report carries none. */
	readonly date: string | null;
	readonly url: string | null;
	/** At least one of them is no heading. */
	readonly paragraphs: readonly Paragraph[];
	readonly dropped: readonly Dropped[];
	readonly guessed: readonly Guess[];
}

/** Words that may be or hold the day of publication. */
export interface DateHint {
	readonly text: string;
	readonly why: Extract<GuessReason, 'address' | 'file-name' | 'time-element' | 'updated'>;
}

/** What a reader of one format makes of a file: its paragraphs, and the fields that the format has. Unchecked. */
export interface Draft {
	readonly line: number;
	readonly blocks: readonly Block[];
	readonly title: string | null;
	readonly publisher: string | null;
	/** The day as it is written. */
	readonly date: string | null;
	readonly dateHints: readonly DateHint[];
	readonly url: string | null;
	readonly dropped: readonly Dropped[];
	/** Does the format tell headings from text? Where it does not, a short line without a full stop is one. */
	readonly marksHeadings: boolean;
}
