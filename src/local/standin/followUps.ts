import type { APIMessage } from 'discord.js';
import { applyBotEdit, createAnswer } from './callbacks.ts';
import { CallbackKind, MessageFlag } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { type InteractionState, notify } from './interactionState.ts';
import type { JsonObject } from './json.ts';
import { deleteMessage, fullMessage, type UploadedFile } from './messages.ts';
import type { MessageState } from './model.ts';
import { snapshot } from './snapshot.ts';

/**
 * The interaction behind `/webhooks/:application/:token`. A token nobody gave out, or one older than 15 minutes,
 * is 50027; one that was never answered has no webhook yet: 10015.
 */
export function findByToken(core: Core, applicationId: string, token: string): InteractionState {
	if (applicationId !== core.world.applicationId) throw refuse.unknownWebhook();
	const state = core.interactions.get(token.slice(token.lastIndexOf('-') + 1));
	if (state?.token !== token) throw refuse.invalidWebhookToken();
	if (state.expired || core.now() - state.createdAtMs > core.tokenLifetimeMs) throw refuse.invalidWebhookToken();
	if (state.callback === null || state.failed) throw refuse.unknownWebhook();
	return state;
}

/** `@original`, or a follow-up by its id; throws 10008. */
export function findAnswer(core: Core, state: InteractionState, id: string): MessageState {
	const isOriginal = id === '@original' || id === state.originalMessageId;
	const messageId = isOriginal ? state.originalMessageId : id;
	const message = messageId === null ? undefined : core.world.messages.get(messageId);
	if (message === undefined || message.deleted) throw refuse.unknownMessage();
	if (!isOriginal && !state.followUpIds.includes(message.id)) throw refuse.unknownMessage();
	return message;
}

/** Edits the answer or a follow-up. */
export function editAnswer(
	core: Core,
	state: InteractionState,
	message: MessageState,
	body: JsonObject,
	files: readonly UploadedFile[],
): APIMessage {
	applyBotEdit(core, message, body, files);
	if (message.id === state.originalMessageId) state.edits.push(snapshot(message));
	notify(state);
	return fullMessage(core, message);
}

/** Deletes the answer or a follow-up. */
export function deleteAnswer(core: Core, state: InteractionState, message: MessageState): void {
	deleteMessage(core, message);
	notify(state);
}

/** Posts a follow-up. The first one after a deferral fills the placeholder instead: deprecated, but so it is. */
export function createFollowUp(
	core: Core,
	state: InteractionState,
	body: JsonObject,
	files: readonly UploadedFile[],
): APIMessage {
	const original = state.originalMessageId === null ? undefined : core.world.messages.get(state.originalMessageId);
	const isPlaceholder =
		state.callback === CallbackKind.deferredMessage &&
		original !== undefined &&
		!original.deleted &&
		(original.flags & MessageFlag.loading) !== 0;
	if (isPlaceholder) return editAnswer(core, state, original, body, files);
	const message = createAnswer(core, state, body, files);
	state.followUpIds.push(message.id);
	notify(state);
	return fullMessage(core, message);
}
