import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { CallbackKind, InteractionKind, MessageFlag } from './constants.ts';
import type { InteractionState, Refusal } from './interactionState.ts';
import type { JsonObject } from './json.ts';
import type { StandInMessage } from './model.ts';
import { isEphemeral } from './serialize.ts';
import type { World } from './world.ts';

/** How long the waiting methods wait unless told otherwise. */
const WAIT_MS = 5_000;

/**
 * `refused` — the client or Discord stopped it, the bot never heard of it; `waiting` — sent, no answer yet;
 * `acknowledged` — answered or deferred; `failed` — "The application did not respond".
 */
export type InvocationStatus = 'refused' | 'waiting' | 'acknowledged' | 'failed';

/** What a human sees of one use of a command, button, menu or modal. */
export class Invocation {
	readonly #state: InteractionState;
	readonly #world: World;

	constructor(state: InteractionState, world: World) {
		this.#state = state;
		this.#world = world;
	}

	get id(): string {
		return this.#state.id;
	}

	get userId(): string {
		return this.#state.userId;
	}

	get channelId(): string {
		return this.#state.channelId;
	}

	get status(): InvocationStatus {
		if (this.#state.refusal !== null) return 'refused';
		if (this.#state.failed) return 'failed';
		return this.#state.callback === null ? 'waiting' : 'acknowledged';
	}

	/** Why it was refused, or null. */
	get refusal(): Refusal | null {
		return this.#state.refusal;
	}

	/** Discord's callback type of the first answer, or null. */
	get callbackType(): number | null {
		return this.#state.callback;
	}

	/** From sending to the bot's first answer. */
	get acknowledgedAfterMs(): number | null {
		return this.#state.acknowledgedAfterMs;
	}

	/** Whether the first answer was a deferral ("thinking", or a silent one for a component). */
	get deferred(): boolean {
		const { callback } = this.#state;
		return callback === CallbackKind.deferredMessage || callback === CallbackKind.deferredUpdate;
	}

	/** Whether only the user sees the answer. */
	get ephemeral(): boolean {
		const { message } = this;
		return message !== null && isEphemeral(message);
	}

	/** The answer; for an update the message that was updated. Null before, and for choices and modals. */
	get message(): StandInMessage | null {
		const { originalMessageId } = this.#state;
		return originalMessageId === null ? null : (this.#world.messages.get(originalMessageId) ?? null);
	}

	/** The answer as each edit (or update) left it, oldest first. */
	get edits(): readonly StandInMessage[] {
		return this.#state.edits;
	}

	get followUps(): readonly StandInMessage[] {
		return this.#state.followUpIds.flatMap((id) => this.#world.messages.get(id) ?? []);
	}

	/** What autocomplete offered, or null. */
	get choices(): readonly APIApplicationCommandOptionChoice[] | null {
		return this.#state.choices;
	}

	/** The modal that was opened, as sent, or null. */
	get modal(): JsonObject | null {
		return this.#state.modal;
	}

	/** Lets the token grow old at once: what the bot does with it from now on gets 50027 (10062 before an answer). */
	expire(): void {
		this.#state.expired = true;
	}

	/** Waits for the first answer of any kind. Rejects if there is none, or it was refused. */
	async acknowledged(timeoutMs = WAIT_MS): Promise<this> {
		return this.until(() => this.status === 'acknowledged', timeoutMs);
	}

	/** Waits until there is something to see: the message (after "thinking" its text), the choices or the modal. */
	async responded(timeoutMs = WAIT_MS): Promise<this> {
		return this.until(() => this.#hasResponded(), timeoutMs);
	}

	/** Waits until it is refused, failed or acknowledged; never rejects for these. */
	async settled(timeoutMs = WAIT_MS): Promise<this> {
		return this.#wait(() => this.status !== 'waiting', timeoutMs);
	}

	/** Waits until the condition holds, looking again after each of the bot's answers, edits and follow-ups. */
	async until(condition: (invocation: this) => boolean, timeoutMs = WAIT_MS): Promise<this> {
		await this.#wait(() => condition(this) || this.status === 'refused' || this.status === 'failed', timeoutMs);
		if (condition(this)) return this;
		if (this.status === 'failed') throw new Error(`Failed to get an answer: "The application did not respond".`);
		throw new Error(`Failed to get an answer: refused, ${this.refusal?.reason ?? 'for no reason'}`);
	}

	#hasResponded(): boolean {
		const { callback } = this.#state;
		if (callback === null) return false;
		if (callback !== CallbackKind.deferredMessage) return true;
		const { message } = this;
		return message === null || message.deleted || (message.flags & MessageFlag.loading) === 0;
	}

	#wait(condition: () => boolean, timeoutMs: number): Promise<this> {
		return new Promise((resolve, reject) => {
			const stop = () => {
				clearTimeout(timer);
				this.#state.listeners.delete(check);
			};
			const check = () => {
				if (!condition()) return;
				stop();
				resolve(this);
			};
			const timer = setTimeout(() => {
				stop();
				const kind = this.#state.type === InteractionKind.command ? 'command' : 'interaction';
				reject(new Error(`Failed to see the awaited answer to the ${kind}: ${timeoutMs} ms passed.`));
			}, timeoutMs);
			this.#state.listeners.add(check);
			check();
		});
	}
}
