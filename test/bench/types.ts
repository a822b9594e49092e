/** A question to be timed, with the text that a right answer has; null where nobody has said what is right. */
export interface BenchQuestion {
	readonly text: string;
	readonly right: string | null;
}

/** How the questions are spelt: as they are, with one slip, with a slip in every long word. */
export const SPELLINGS = ['clean', 'one', 'every'] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** The same questions, in the same order, for every engine. */
export interface QuestionSet {
	/** Asked first and not counted. */
	readonly warmUp: readonly BenchQuestion[];
	readonly spelt: Readonly<Record<Spelling, readonly BenchQuestion[]>>;
}

/** What came of the questions of one spelling. */
export interface Timed {
	/** One for each question that was asked before the time was up. */
	readonly milliseconds: readonly number[];
	/** Questions to ask. */
	readonly of: number;
	/** Of the asked questions that say what is right: how many there are, and how many have it in the first three sentences. */
	readonly judged: number;
	readonly right: number;
}

/** What of the bot is timed: the index with the query ready; from the question to the sentences; the whole answer. */
export const STEPS = ['search', 'retrieval', 'answer'] as const;
export type Step = (typeof STEPS)[number];

/** What asking told of an engine. Memory in bytes. */
export interface Asked {
	/** From nothing in memory to ready for the first question. */
	readonly readyMilliseconds: number;
	/** The same from the start of the process, with Node and the code itself. */
	readonly processMilliseconds: number;
	/** The first question of all: what is only made when it is needed is made then. */
	readonly firstMilliseconds: number;
	readonly timed: Readonly<Record<Spelling, Timed>>;
	/** Of the process, after a collection: when it is ready, and after the last question. */
	readonly readyMemory: number;
	readonly endMemory: number;
	readonly peakMemory: number;
}

/** An engine that was measured beside the bot, with the sentences already read and split. */
export interface EngineMeasured extends Asked {
	readonly indexBytes: number;
}

/** A folder of sources, and the folder in which its index is saved. */
export interface OwnPlace {
	readonly folder: string;
	readonly dataDir: string;
}

/** Building the bot's index of a folder of sources. */
export interface Built {
	readonly sentences: number;
	/** Reading, checking and splitting; indexing; all of it, with saving and being ready for a question. */
	readonly readMilliseconds: number;
	readonly indexMilliseconds: number;
	readonly totalMilliseconds: number;
	/** Null where the folder is too small to be saved. */
	readonly savedBytes: number | null;
	readonly peakMemory: number;
}
