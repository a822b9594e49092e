import type { Core } from './core.ts';
import { interactionPayload } from './interactionPayload.ts';
import { type InteractionState, notify, type Refusal, type RefusalCode } from './interactionState.ts';
import { Invocation } from './invocation.ts';
import type { ChannelState } from './model.ts';

/** What makes an interaction. */
export interface NewInteraction {
	readonly type: number;
	readonly userId: string;
	readonly channel: ChannelState;
	readonly commandName?: string;
	readonly sourceMessageId?: string | null;
	readonly targetMessageId?: string | null;
}

/** Either the data to send, or why it is not sent. */
export type Prepared = { readonly data: object } | { readonly refusal: Refusal };

/** A refusal, as a value. */
export function refusal(code: RefusalCode, reason: string): { readonly refusal: Refusal } {
	return { refusal: { code, reason } };
}

/** Sends an interaction to the bot and starts its deadline; a refused one is only reported. */
export function sendInteraction(core: Core, spec: NewInteraction, prepared: Prepared): Invocation {
	const id = core.ids.next();
	const state: InteractionState = {
		id,
		token: `stand-in-interaction-${id}`,
		type: spec.type,
		userId: spec.userId,
		channelId: spec.channel.id,
		commandName: spec.commandName ?? '',
		sourceMessageId: spec.sourceMessageId ?? null,
		targetMessageId: spec.targetMessageId ?? null,
		createdAtMs: core.now(),
		refusal: 'refusal' in prepared ? prepared.refusal : null,
		callback: null,
		acknowledgedAfterMs: null,
		failed: false,
		expired: false,
		originalMessageId: null,
		choices: null,
		modal: null,
		edits: [],
		followUpIds: [],
		listeners: new Set(),
		deadline: null,
	};
	if ('data' in prepared) {
		core.interactions.set(id, state);
		state.deadline = setTimeout(() => {
			state.failed = true;
			notify(state);
		}, core.ackDeadlineMs);
		core.gateway.dispatch({
			event: 'INTERACTION_CREATE',
			guildId: spec.channel.guildId,
			data: interactionPayload(core, state, spec.channel, prepared.data),
		});
	}
	return new Invocation(state, core.world);
}
