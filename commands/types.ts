import type {
	AutocompleteInteraction,
	ButtonInteraction,
	ChatInputCommandInteraction,
	MessageContextMenuCommandInteraction,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
	RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer, Context } from '../src/answer/types.ts';
import type { Knowledge } from '../src/corpus/types.ts';
import type { Database } from '../src/database/types.ts';
import type { ButtonIds, Press } from '../src/discord/buttonIds.ts';
import type { Conversations } from '../src/discord/conversation.ts';
import type { Responder } from '../src/discord/respond.ts';
import type { Imports } from '../src/import/createImports.ts';
import type { Log } from '../src/log.ts';
import type { Metrics } from '../src/metrics/createMetrics.ts';

/** What a handler works with. Everything that is not a pure function of the request comes in here. */
export interface Services {
	readonly ask: (question: string, context: Context) => Answer | Promise<Answer>;
	/** Does work that holds the thread when its turn comes: one piece at a time, questions among them. */
	readonly inTurn: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
	/** Whether the last answers took so long that the next one is better announced than awaited. */
	readonly isSlow: () => boolean;
	readonly knowledge: () => Knowledge;
	readonly now: () => Date;
	readonly conversations: Conversations;
	readonly responder: Responder;
	readonly buttonIds: ButtonIds;
	readonly database: Database;
	readonly metrics: Metrics;
	/** Left out where reports are imported on the command line alone. */
	readonly imports?: Imports | undefined;
	/** Whether this is the first time that it is asked for this key, as far as is remembered; true once. */
	readonly isFirst: (key: string) => boolean;
	readonly log: Log;
}

/** A command: what Discord is told of it, and what it does. Failures are thrown; `discord/dispatch.ts` catches them. */
export interface Command {
	readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
	/** It makes the bot search: it counts among the questions that a person may ask in a minute. */
	readonly isQuestion: boolean;
	readonly run: (interaction: ChatInputCommandInteraction, services: Services) => Promise<void>;
	readonly autocomplete?: (interaction: AutocompleteInteraction, services: Services) => Promise<void>;
}

/** A command in the menu of a message. Always a question. */
export interface MessageCommand {
	readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
	readonly run: (interaction: MessageContextMenuCommandInteraction, services: Services) => Promise<void>;
}

/** What a press of a button does. What arrives with the press may be forged: the action checks it, and who pressed. */
export interface Action {
	/** The {@link Press.action} that it is for; short, for it stands in every button. */
	readonly name: string;
	readonly run: (interaction: ButtonInteraction, press: Press, services: Services) => Promise<void>;
}
