import type { SourceKind } from '../corpus/types.ts';
import type { AnswerType, Intent } from '../question/types.ts';
import type { TermMatch } from '../search/types.ts';
import type { When } from './viewTypes.ts';

/** A half-open range of UTF-16 units, relative to the sentence's own text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Where a sentence stands: `text === source.text.slice(start, end)`. */
export interface Place {
	/** Id of the source. */
	readonly source: string;
	readonly start: number;
	readonly end: number;
}

/** A sentence of a source, as it is shown. */
export interface CitedSentence extends Place {
	readonly text: string;
	/** Numbers of the sources that say this, its own first. Each is a {@link CitedSource.number}. */
	readonly numbers: readonly number[];
	/** The sentences of other sources that say the same, and are therefore not shown themselves. */
	readonly alsoIn: readonly Place[];
	/** The words that answer the question, where they can be told. */
	readonly highlights: readonly Range[];
	/** Who says it, by the usual form of the name. */
	readonly speaker?: string;
	/** When it happened, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
	readonly eventDate?: string;
	/** In a timeline: the time under which it stands. */
	readonly when?: When;
	/** Why it was found: which word of the question met which word of the sentence. */
	readonly matches: readonly TermMatch[];
}

/** A source that an answer cites. */
export interface CitedSource {
	/** 1, 2, 3 … in the order of citing. */
	readonly number: number;
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	/** `YYYY-MM-DD`, or null for undated. */
	readonly date: string | null;
	readonly kind: SourceKind;
	readonly url: string | null;
}

/** A remark of the bot's own that belongs to an answer. */
export interface Note {
	readonly kind: 'disagreement' | 'correction' | 'age' | 'carried' | 'mended' | 'as-of' | 'limit';
	readonly text: string;
	/** Positions in {@link Answer.sentences} that it is about. */
	readonly sentences?: readonly number[];
}

/** What the bot has to say to a question. Plain data; every renderer starts from it. */
export interface Answer {
	readonly question: string;
	readonly intent: Intent;
	readonly answerType: AnswerType;
	readonly answered: boolean;
	/** 0 to 1: the share of such answers that are right. 0 for a refusal. */
	readonly confidence: number;
	/** Best first; empty for a refusal. */
	readonly sentences: readonly CitedSentence[];
	/** In the order of citing; empty for a refusal. */
	readonly sources: readonly CitedSource[];
	readonly notes: readonly Note[];
	/** On a refusal: the words of the question that the sources do not cover. */
	readonly missing: readonly string[];
	/** A line of the bot's own: the refusal, the greeting, the help. Null where the sentences speak for themselves. */
	readonly message: string | null;
	/** On a refusal or a greeting: up to three questions or topics that the sources do cover. */
	readonly suggestions: readonly string[];
	/** What a follow-up of this question may need. */
	readonly turn: Turn;
	/** The knowledge that it came from: the first {@link VERSION_CHARS} characters of its version. */
	readonly version: string;
}

/** Enough to tell two versions of a knowledge apart, short enough to be read out. */
export const VERSION_CHARS = 7;

/** What one question leaves behind for the next one. Small and plain, so that it can be kept anywhere. */
export interface Turn {
	/** The question, with what was carried into it written out. */
	readonly question: string;
	/** Ids of the names that it is about, most recent mention first. */
	readonly names: readonly string[];
	/** Its content words. */
	readonly topic: readonly string[];
	/** Ids of the sources that it was limited to. */
	readonly limitedTo: readonly string[];
	/** The best sentences that were shown. */
	readonly shown: readonly Place[];
}

/** What is known beside the question itself. */
export interface Context {
	/** Earlier questions of the same conversation, oldest first. */
	readonly turns: readonly Turn[];
	/** Answer from this source alone: its id. */
	readonly source?: string;
	/** Answer with what this person says alone: a name or an id. */
	readonly speaker?: string;
	/** Leave out what was published after this day, `YYYY-MM-DD`. */
	readonly asOf?: string;
	/** The language of the bot's own words; English where there are none in it. */
	readonly locale?: string;
}
