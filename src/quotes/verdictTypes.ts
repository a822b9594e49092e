/**
 * What the sources have of words that somebody is said to have said. Each vouches for less than the one before it, except
 * that `reported` and `misattributed` speak of who said it, and the others of the words.
 */
export type Verdict =
	/** Word for word; white space, the style of quotation marks, and the mark at the end apart. */
	| 'verbatim'
	/** Case, punctuation, a spelling variant or a contraction differ, and nothing else. */
	| 'near-verbatim'
	/** The source has the words, or nearly, but as indirect speech, or, where somebody is named, as its own. */
	| 'reported'
	/** Pieces that do not stand beside each other in the source. */
	| 'stitched'
	/** The source has the words as somebody else's than the speaker who is named. */
	| 'misattributed'
	/** Words differ, or what governs them was cut off. */
	| 'altered'
	/** Not in these sources; which does not make it false. */
	| 'not-found'
	/** One word: it stands in many places, and nothing can be vouched for. */
	| 'too-short'
	/** Longer than anything that is looked up. */
	| 'too-long';

/** What differs between the words that are given and those of the source. */
export type DifferenceKind =
	/** These five leave a quotation near-verbatim. */
	| 'case'
	| 'punctuation'
	| 'spelling'
	| 'contraction'
	/** The source parts the quotation to say who speaks: "…," he said, "…". */
	| 'cue'
	/** Indirect speech shifts persons and tenses: "I will" is reported as "he would". */
	| 'shift'
	/** A negation is lost or gained. */
	| 'negation'
	/** A condition is lost or gained: "if", "unless". */
	| 'condition'
	| 'figure'
	| 'date'
	| 'name'
	/** How much, how sure, how often: "most" for "some", "must" for "may". */
	| 'degree'
	/** A question for a statement, or the other way round. */
	| 'question'
	/** A word that the sources do not have, and that is a slip away from the one that stands there. */
	| 'misspelling'
	/** Left out between two pieces, with an ellipsis or without. */
	| 'omission'
	/** Any other word. */
	| 'word';

/** One difference. Words that are only added have an empty `actual`, words that are only left out an empty `given`. */
export interface Difference {
	readonly kind: DifferenceKind;
	readonly change: 'added' | 'dropped' | 'exchanged';
	/** As it stands in the words that are checked, and where: UTF-16 units into them. */
	readonly given: string;
	readonly givenStart: number;
	readonly givenEnd: number;
	/** As it stands in the source, and where: UTF-16 units into its text. */
	readonly actual: string;
	readonly actualStart: number;
	readonly actualEnd: number;
}

/** Whose words a place of a source is: said in quotation marks, told as indirect speech, or the source's own. */
export type Voice = 'direct' | 'indirect' | 'narration';

/**
 * What the source says of the speaker who is named: nobody was named; it is that one; it is another; the source has the
 * words as somebody's, but it cannot be told whose; the words are the source's own.
 */
export type Attribution = 'not-asked' | 'confirmed' | 'other' | 'unknown' | 'nobody';

/** One place in the sources. */
export interface Match {
	/** `text === source.text.slice(start, end)`, offsets in UTF-16 units. */
	readonly text: string;
	/** The id of the source. */
	readonly source: string;
	readonly start: number;
	readonly end: number;
	/** Of the source, `YYYY-MM-DD`. */
	readonly date: string | null;
	/** Null where it cannot be told, or the words are nobody's. */
	readonly speaker: string | null;
	readonly voice: Voice;
	readonly attribution: Attribution;
	/** The words that were checked which stand here, in UTF-16 units: all of them, or one of the pieces. */
	readonly givenStart: number;
	readonly givenEnd: number;
	/** In the order of the source. */
	readonly differences: readonly Difference[];
}

/** What the sources have of a quotation. Plain data. */
export interface Check {
	/** The words as they were given. */
	readonly quote: string;
	readonly verdict: Verdict;
	/** How much of the words stands in one place of the sources in their order, rare words counting for more: 0 to 1. */
	readonly confidence: number;
	/** Of the best match, or of all pieces together. */
	readonly attribution: Attribution;
	/** Best first; the pieces of a stitched one in their order; for what is not found the nearest words, if there are any. */
	readonly matches: readonly Match[];
}

/** What is known about a quotation beside its words. */
export interface CheckOptions {
	/** Who is said to have said it, by whatever name. */
	readonly speaker?: string;
	/** The id of the only source that is looked into. */
	readonly source?: string;
	/** The last day on which a source may have been published, `YYYY-MM-DD`; undated ones are left out. */
	readonly asOf?: string;
}
