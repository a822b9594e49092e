import type { NameMention } from '../corpus/findNames.ts';
import type { Name, SaidDate } from '../corpus/types.ts';
import type { PartOfSpeech, Reading, Token } from '../language/types.ts';

/** What somebody wants of the bot. */
export type Intent =
	| 'question'
	| 'summary'
	| 'timeline'
	| 'compare'
	| 'quote'
	| 'sources'
	| 'greeting'
	| 'thanks'
	| 'help';

/** The kind of thing that a question asks for. */
export type AnswerType =
	| 'person'
	| 'group'
	| 'place'
	| 'date'
	| 'duration'
	| 'number'
	| 'money'
	| 'percent'
	| 'measure'
	| 'reason'
	| 'manner'
	| 'definition'
	| 'abbreviation'
	| 'entity'
	| 'list'
	| 'yes-or-no'
	| 'description';

/** One word of the question that was taken for another one. */
export interface Mending {
	readonly from: string;
	readonly to: string;
}

/** A word that may be meant by a misspelt one. */
export interface Spelling {
	readonly word: string;
	/** How likely it is beside the word that stands in the question, 0 to 1. */
	readonly weight: number;
}

/** By the folded words of a question as it was mended: what else may be meant by each. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/**
 * Mends the spelling of a text, word by word.
 *
 * @returns the text with the words exchanged, what was exchanged for what, and what else its words may be meant for
 */
export type Speller = (text: string) => {
	readonly text: string;
	readonly mendings: readonly Mending[];
	readonly spellings: Spellings;
};

/** Days that the sources of an answer are limited to, `YYYY-MM-DD`, both inclusive. */
export interface PublishedWithin {
	readonly from: string | null;
	readonly to: string | null;
}

/** What the sources of an answer are limited to by the words of the question. */
export interface SourceLimit {
	/** Ids of the sources; null for all. */
	readonly sources: readonly string[] | null;
	/** Beside those sources, sentences of any source that give this one's word: "…, Xinhua reported". */
	readonly voice: Name | null;
	readonly published: PublishedWithin | null;
}

/** A content word, or a name, of the question. Offsets in UTF-16 units of {@link Question.text}. */
export interface Keyword {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Stem, or the id of the name. */
	readonly key: string;
	readonly kind: 'word' | 'name' | 'adjective';
	readonly folded: string;
	readonly lemma: string;
	readonly pos: PartOfSpeech;
	/** Position among all words of the question. */
	readonly position: number;
}

/** A question as it was understood. */
export interface Question {
	/** Cleaned, mended, with what was carried into it: all offsets are into this text. */
	readonly text: string;
	readonly reading: Reading;
	readonly intent: Intent;
	readonly answerType: AnswerType;
	/** TREC class of the answer that is wanted, such as `HUM:ind`. */
	readonly fineType: string;
	/** The noun that the answer is one of: "fruit" in "which fruit …"; null where there is none. */
	readonly focus: Token | null;
	readonly names: readonly NameMention[];
	readonly keywords: readonly Keyword[];
	/** The person or organisation whose words are asked for. */
	readonly speaker: Name | null;
	readonly limit: SourceLimit;
	readonly dates: readonly SaidDate[];
	/** The day that "today" means to the sources, `YYYY-MM-DD`; null where none has a date. */
	readonly today: string | null;
	readonly mendings: readonly Mending[];
	readonly spellings: Spellings;
	/** Does it ask about the present: "now", "latest", "still"? */
	readonly asksNow: boolean;
}
