import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer, Context } from '../src/answer/types.ts';
import type { Knowledge } from '../src/corpus/types.ts';
import type { Conversations } from '../src/discord/conversation.ts';
import type { Responder } from '../src/discord/respond.ts';
import type { Log } from '../src/log.ts';

/** What a handler works with. Everything that is not a pure function of the request comes in here. */
export interface Services {
	readonly ask: (question: string, context: Context) => Answer | Promise<Answer>;
	/** Whether the last answers took so long that the next one is better announced than awaited. */
	readonly isSlow: () => boolean;
	readonly knowledge: () => Knowledge;
	readonly now: () => Date;
	readonly conversations: Conversations;
	readonly responder: Responder;
	readonly log: Log;
}

/** A command: what Discord is told of it, and what it does. Failures are thrown; `discord/dispatch.ts` catches them. */
export interface Command {
	readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
	readonly run: (interaction: ChatInputCommandInteraction, services: Services) => Promise<void>;
	readonly autocomplete?: (interaction: AutocompleteInteraction, services: Services) => Promise<void>;
}
