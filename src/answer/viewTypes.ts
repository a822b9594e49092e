import type { DatePrecision } from '../corpus/types.ts';
import type { DifferenceKind } from './likeness.ts';
import type { CitedSentence, CitedSource, Note } from './types.ts';

/** What every view has: its sources, numbered in the order of citing, and the bot's own remarks. */
interface Cited {
	readonly sources: readonly CitedSource[];
	readonly notes: readonly Note[];
	/** The knowledge that it came from, as in an answer. */
	readonly version: string;
}

/** Sentences that speak of one thing. */
export interface Theme {
	/** Words of the sources: a heading, a name, a title. Null where nothing of theirs names it. */
	readonly name: string | null;
	/** Those that say most first. */
	readonly sentences: readonly CitedSentence[];
}

/** The sentences that say most of a topic, of a source, or of everything. */
export interface Summary extends Cited {
	readonly kind: 'summary';
	/** The topic as it was understood; null for everything. */
	readonly about: string | null;
	readonly themes: readonly Theme[];
	/** How many sentences they were chosen from. */
	readonly outOf: number;
}

/** How what happened stands to the time that is said. */
export type TimeRelation = 'at' | 'since' | 'until' | 'before' | 'after';

/** A time as a sentence says it. */
export interface When {
	/** First and last day that it can mean, `YYYY-MM-DD`, both inclusive; null where it cannot be told. */
	readonly from: string | null;
	readonly to: string | null;
	/** How exact it is; a range of days, months or years is as exact as its ends. */
	readonly precision: DatePrecision;
	readonly relation: TimeRelation;
	/** "From 18 to 20 August" lasts from the first day to the last; "in 2022 and 2023" is in both. Null for one time. */
	readonly span: 'to' | 'and' | null;
}

/** Something that happened, or that was said to come. */
export interface TimelineEvent {
	readonly when: When;
	/** The words that say when are its highlights. */
	readonly sentence: CitedSentence;
	/** The report is older than what it tells: it speaks of what was to come. */
	readonly isAnnounced: boolean;
}

/** What happened when, the earliest first; what cannot be told stands at the end. */
export interface Timeline extends Cited {
	readonly kind: 'timeline';
	readonly about: string | null;
	readonly events: readonly TimelineEvent[];
	/** Later or less telling events that were left out, because there are more than anybody reads. */
	readonly leftOut: number;
}

/** Versions of one thing that contradict each other. */
export interface Difference {
	readonly kind: DifferenceKind;
	/** At least two; of each the sentences that give it, one of each source that is not among another one's numbers. */
	readonly sides: readonly (readonly CitedSentence[])[];
}

/** What one source says on the topic and no other one, not even in similar words. */
export interface Alone {
	/** Number of the source. */
	readonly source: number;
	readonly sentences: readonly CitedSentence[];
}

/** The sources side by side. */
export interface Comparison extends Cited {
	readonly kind: 'comparison';
	/** Null for the standing list of all differences. */
	readonly about: string | null;
	/** The likest sentences first. */
	readonly differences: readonly Difference[];
	/** What several say alike, the most widely said first. */
	readonly agreed: readonly CitedSentence[];
	/** Empty without a topic, and where only one source treats it. */
	readonly alone: readonly Alone[];
	/** Of each source of which nothing stands above what it says on the topic first and foremost. Empty without a topic. */
	readonly others: readonly CitedSentence[];
	/** Numbers of the sources that have something on the topic. */
	readonly compared: readonly number[];
}

/** A source as the list of all shows it. */
export interface ListedSource extends CitedSource {
	/** Days from its date to the day of asking, at least 0; null for an undated one. */
	readonly ageDays: number | null;
	readonly sentences: number;
	readonly corrections: readonly string[];
}

/** What is known: every source, the newest first, the undated last. */
export interface SourceList {
	readonly kind: 'sources';
	readonly sources: readonly ListedSource[];
	readonly sentences: number;
	readonly notes: readonly Note[];
}

/** One source with what it holds. */
export interface SourceDetail {
	readonly kind: 'source';
	readonly source: ListedSource;
	/** Its headings in their order; null for what stands before the first one. */
	readonly sections: readonly { readonly heading: string | null; readonly sentences: number }[];
}

/** What can be asked of a knowledge, by examples that it answers. */
export interface Examples {
	readonly questions: readonly string[];
	/** Headings and titles: what a summary can be of. */
	readonly topics: readonly string[];
	/** Names and other topics of which several things happened. */
	readonly timelines: readonly string[];
}

/** Why there is nothing to show. */
export interface Refusal {
	readonly kind: 'refusal';
	readonly message: string;
	readonly missing: readonly string[];
	readonly suggestions: readonly string[];
	readonly notes: readonly Note[];
}
