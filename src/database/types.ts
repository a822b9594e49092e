import type { Locale } from '../i18n/types.ts';

/** What a server's moderators have set. */
export interface ServerSettings {
	/** Channels where it answers without being mentioned. */
	readonly openChannels: readonly string[];
	readonly answersIn: 'place' | 'thread';
	/** Null: each person's own. */
	readonly language: Locale | null;
	/** Whether questions that could not be answered are kept. */
	readonly keepsQuestions: boolean;
	/** A role that may see the open questions beside those who may manage the server. */
	readonly gapsRole: string | null;
	/** A role that may check quotations beside those who may manage messages. */
	readonly moderatorRole: string | null;
}

/** What holds in a server that has set nothing. */
export const DEFAULT_SETTINGS: ServerSettings = {
	openChannels: [],
	answersIn: 'place',
	language: null,
	keepsQuestions: true,
	gapsRole: null,
	moderatorRole: null,
};

/** One press of thumbs up or down. It says nothing of who pressed, nor what was asked. */
export interface Feedback {
	/** Null: in a direct message. */
	readonly guildId: string | null;
	/** The version of the knowledge that the answer came from. */
	readonly version: string;
	readonly intent: string;
	/** False: the thumb was for a refusal. */
	readonly answered: boolean;
	readonly isUp: boolean;
	/** `YYYY-MM-DD`. */
	readonly day: string;
}

/** How many thumbs went up and down. */
export interface FeedbackCounts {
	readonly up: number;
	readonly down: number;
}

/** A question that could not be answered. */
export interface OpenQuestion {
	readonly guildId: string;
	readonly text: string;
	/** The words of the question that the sources do not cover; may be empty. */
	readonly missing: readonly string[];
	/** `YYYY-MM-DD`. */
	readonly day: string;
}

/** An open question as it was asked, with how often and when. Days are `YYYY-MM-DD`. */
export interface AskedQuestion {
	readonly text: string;
	readonly count: number;
	readonly first: string;
	readonly last: string;
}

/** The open questions that lack one thing. */
export interface Gap {
	/** What the sources do not cover; '' where nothing is named. */
	readonly missing: string;
	/** How often it was asked for. */
	readonly count: number;
	/** Day, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
	/** Most asked first. */
	readonly questions: readonly AskedQuestion[];
}

/** One open question with what it lacks, for a table. */
export interface OpenQuestionRow extends AskedQuestion {
	readonly missing: readonly string[];
}

/**
 * What lasts from one run to the next. Several processes may have the same file open. Nothing in it says who a person is; days come in
 * as `YYYY-MM-DD`, for it reads no clock.
 */
export interface Database {
	readonly settings: {
		/** Cheap enough to be called before every message, and always what holds now, whichever process has changed it. */
		readonly read: (guildId: string) => ServerSettings;
		/** Changes what is named and leaves the rest. Turning `keepsQuestions` off erases what is kept. */
		readonly write: (guildId: string, change: Partial<ServerSettings>) => void;
	};
	readonly feedback: {
		readonly add: (feedback: Feedback) => void;
		/** All thumbs of a server. */
		readonly counts: (guildId: string) => FeedbackCounts;
	};
	readonly openQuestions: {
		/** Keeps a question, unless the server does not want that or it holds what could tell who a person is. */
		readonly add: (question: OpenQuestion) => void;
		/** What is lacking, most asked for first. A question that lacks several things stands under each. */
		readonly gaps: (guildId: string) => readonly Gap[];
		/** Each question once, most asked first. */
		readonly rows: (guildId: string) => readonly OpenQuestionRow[];
		/** @returns how many questions were erased */
		readonly clear: (guildId: string) => number;
	};
	readonly servers: {
		/** The bot was removed: the server's rows are to be erased later. */
		readonly left: (guildId: string, day: string) => void;
		/**
		 * The servers that the bot is in: none of them is to be erased any longer.
		 *
		 * @param isServedHere whether a server would be among them if the bot were in it (with several processes, each has its own);
		 *   those that would be and are not were left while the bot was away. Without it, nothing is made of who is not named.
		 */
		readonly present: (guildIds: readonly string[], day: string, isServedHere?: (guildId: string) => boolean) => void;
		/** Erases all rows of a server at once. */
		readonly erase: (guildId: string) => void;
	};
	/** Erases what has been kept long enough. */
	readonly sweep: (today: string) => { readonly questions: number; readonly servers: number };
	readonly close: () => void;
}
