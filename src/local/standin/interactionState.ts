import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { JsonObject } from './json.ts';
import type { MessageState } from './model.ts';

/** Why Discord's client would not even send an interaction to the bot. */
export type RefusalCode =
	| 'unknown-command'
	| 'missing-permission'
	| 'wrong-context'
	| 'cannot-see'
	| 'invalid-option'
	| 'no-such-component'
	| 'disabled'
	| 'invalid-value'
	| 'no-modal';

/** A refusal by the client or by Discord, before the bot hears of anything. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly reason: string;
}

/** One interaction through its life. Changed only by `callbacks.ts` and `followUps.ts`. */
export interface InteractionState {
	readonly id: string;
	readonly token: string;
	/** Discord's number: 2 command, 3 component, 4 autocomplete, 5 modal submit. */
	readonly type: number;
	readonly userId: string;
	readonly channelId: string;
	readonly commandName: string;
	/** Message with the component; null for commands. */
	readonly sourceMessageId: string | null;
	readonly targetMessageId: string | null;
	readonly createdAtMs: number;
	refusal: Refusal | null;
	/** Discord's callback type of the first answer. */
	callback: number | null;
	acknowledgedAfterMs: number | null;
	/** The deadline passed without an answer. */
	failed: boolean;
	/** Fifteen minutes have passed, or a test says so. */
	expired: boolean;
	/** What `@original` stands for. */
	originalMessageId: string | null;
	choices: readonly APIApplicationCommandOptionChoice[] | null;
	modal: JsonObject | null;
	/** The answer as each edit left it. */
	readonly edits: MessageState[];
	readonly followUpIds: string[];
	/** Called after each change. */
	readonly listeners: Set<() => void>;
	deadline: NodeJS.Timeout | null;
}

/** Tells whoever waits that something changed. */
export function notify(state: InteractionState): void {
	for (const listener of [...state.listeners]) listener();
}
