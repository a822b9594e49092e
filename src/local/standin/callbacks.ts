import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord.js';
import { CallbackKind, InteractionKind, Limit, MessageFlag, MessageKind } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { FormErrors } from './formErrors.ts';
import { type InteractionState, notify } from './interactionState.ts';
import { asNumber, asObject, type JsonObject } from './json.ts';
import { INTERACTION_DEFAULT, readAllowedMentions } from './mentions.ts';
import {
	createMessage,
	editedAttachments,
	editMessage,
	fullMessage,
	refuseEmpty,
	storeFiles,
	type UploadedFile,
} from './messages.ts';
import type { MessageOrigin, MessageState } from './model.ts';
import { isEphemeral } from './serialize.ts';
import { snapshot } from './snapshot.ts';
import { validateChoices } from './validateCommand.ts';
import { validateDeferFlags, validateMessage } from './validateMessage.ts';
import { validateModal } from './validateModal.ts';

/** What a callback with `with_response=true` is answered; `resource` where there is a message to show. */
export interface CallbackResult {
	readonly interaction: {
		readonly id: string;
		readonly type: number;
		readonly response_message_id?: string;
		readonly response_message_loading?: boolean;
		readonly response_message_ephemeral?: boolean;
	};
	readonly resource?: { readonly type: number; readonly message: APIMessage };
}

/** Takes the bot's first answer to an interaction, or refuses it as Discord does. */
export function acceptCallback(
	core: Core,
	state: InteractionState,
	body: JsonObject,
	files: readonly UploadedFile[],
): CallbackResult {
	const waitedMs = core.now() - state.createdAtMs;
	if (state.callback !== null) throw refuse.alreadyAcknowledged();
	if (state.failed || state.expired || waitedMs > core.ackDeadlineMs) throw refuse.unknownInteraction();
	const kind = callbackKind(state, body);
	const data = asObject(body.data);
	const message = answer(core, state, kind, data, files);

	state.callback = kind;
	state.acknowledgedAfterMs = waitedMs;
	if (state.deadline !== null) clearTimeout(state.deadline);
	state.originalMessageId = message?.id ?? null;
	notify(state);
	return {
		interaction: {
			id: state.id,
			type: state.type,
			...(message === null
				? {}
				: {
						response_message_id: message.id,
						response_message_loading: (message.flags & MessageFlag.loading) !== 0,
						response_message_ephemeral: isEphemeral(message),
					}),
		},
		...(message === null || kind === CallbackKind.deferredUpdate
			? {}
			: { resource: { type: kind, message: fullMessage(core, message) } }),
	};
}

/** Which callbacks an interaction takes; throws 50035 for another. */
function callbackKind(state: InteractionState, body: JsonObject): number {
	const errors = new FormErrors();
	const allowed = allowedKinds(state);
	if (body.type === undefined) errors.required(['type']);
	else if (!allowed.includes(asNumber(body.type, -1))) errors.choices(['type'], allowed);
	errors.throwIfAny();
	return asNumber(body.type);
}

function allowedKinds(state: InteractionState): readonly number[] {
	if (state.type === InteractionKind.autocomplete) return [CallbackKind.autocomplete];
	const answers = [CallbackKind.message, CallbackKind.deferredMessage];
	const updates = state.sourceMessageId === null ? [] : [CallbackKind.deferredUpdate, CallbackKind.update];
	const modal = state.type === InteractionKind.modalSubmit ? [] : [CallbackKind.modal];
	return [...answers, ...updates, ...modal];
}

/** Does what the callback asks; the answer is the message that `@original` will stand for. */
function answer(
	core: Core,
	state: InteractionState,
	kind: number,
	data: JsonObject,
	files: readonly UploadedFile[],
): MessageState | null {
	switch (kind) {
		case CallbackKind.message:
			return createAnswer(core, state, data, files);
		case CallbackKind.deferredMessage:
			return createLoading(core, state, validateDeferFlags(data));
		case CallbackKind.deferredUpdate:
			return sourceMessage(core, state);
		case CallbackKind.update: {
			const message = sourceMessage(core, state);
			applyBotEdit(core, message, data, files);
			state.edits.push(snapshot(message));
			return message;
		}
		case CallbackKind.autocomplete:
			state.choices = readChoices(data);
			return null;
		default:
			validateModal(data);
			state.modal = data;
			return null;
	}
}

/** Posts a message as the answer to an interaction, or as a follow-up. */
export function createAnswer(
	core: Core,
	state: InteractionState,
	data: JsonObject,
	files: readonly UploadedFile[],
): MessageState {
	const draft = validateMessage(data);
	const attachments = storeFiles(core, files, draft.attachments);
	const { content = '', embeds = [], components = [] } = draft;
	refuseEmpty({ content, embeds, components, attachments });
	const settable =
		MessageFlag.ephemeral | MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.isComponentsV2;
	const flags = (draft.flags ?? 0) & settable;
	return createMessage(core, {
		...placeOf(core, state, flags),
		content,
		embeds,
		components,
		attachments,
		flags,
		allowed: readAllowedMentions(draft.allowedMentions, INTERACTION_DEFAULT),
		nonce: draft.nonce,
	});
}

function createLoading(core: Core, state: InteractionState, flags: number): MessageState {
	return createMessage(core, {
		...placeOf(core, state, flags),
		content: '',
		flags: flags | MessageFlag.loading,
		allowed: INTERACTION_DEFAULT,
	});
}

function placeOf(core: Core, state: InteractionState, flags: number) {
	const channel = core.world.channels.get(state.channelId);
	if (channel === undefined) throw refuse.unknownChannel();
	const source = state.sourceMessageId === null ? undefined : core.world.messages.get(state.sourceMessageId);
	const isCommand = state.type === InteractionKind.command;
	const origin: MessageOrigin = {
		interactionId: state.id,
		interactionType: state.type,
		userId: state.userId,
		name: isCommand ? state.commandName : '',
		sourceMessageId: state.sourceMessageId,
		targetMessageId: state.targetMessageId,
	};
	return {
		channel,
		authorId: core.world.botId,
		type: messageKind(state),
		replyTo: source ?? null,
		ephemeralFor: (flags & MessageFlag.ephemeral) === 0 ? null : state.userId,
		origin,
	};
}

function messageKind(state: InteractionState): number {
	if (state.type !== InteractionKind.command) {
		return state.sourceMessageId === null ? MessageKind.default : MessageKind.reply;
	}
	return state.targetMessageId === null ? MessageKind.chatInputCommand : MessageKind.contextMenuCommand;
}

function sourceMessage(core: Core, state: InteractionState): MessageState {
	const message = state.sourceMessageId === null ? undefined : core.world.messages.get(state.sourceMessageId);
	if (message === undefined || message.deleted) throw refuse.unknownMessage();
	return message;
}

/** Edits a message of the bot's with a body from the wire. */
export function applyBotEdit(
	core: Core,
	message: MessageState,
	data: JsonObject,
	files: readonly UploadedFile[],
	allowedDefault = INTERACTION_DEFAULT,
): void {
	const draft = validateMessage(data, message.flags);
	const turnsV2 = ((draft.flags ?? 0) & MessageFlag.isComponentsV2) !== 0;
	const becomesV2 = turnsV2 && (message.flags & MessageFlag.isComponentsV2) === 0;
	const errors = new FormErrors();
	if (becomesV2 && message.content !== '' && draft.content === undefined) legacyLeft(errors, 'content');
	if (becomesV2 && message.embeds.length > 0 && draft.embeds === undefined) legacyLeft(errors, 'embeds');
	errors.throwIfAny();
	// Once a message is V2 it stays so; of the rest only embed suppression can be switched.
	const switched = draft.flags === undefined ? message.flags : message.flags & ~MessageFlag.suppressEmbeds;
	const settable = MessageFlag.suppressEmbeds | MessageFlag.isComponentsV2;
	editMessage(core, message, {
		content: draft.content,
		embeds: draft.embeds,
		components: draft.components,
		attachments: editedAttachments(core, message, draft, files),
		flags: switched | ((draft.flags ?? 0) & settable),
		allowed: readAllowedMentions(draft.allowedMentions, allowedDefault),
	});
}

function legacyLeft(errors: FormErrors, field: string): void {
	errors.add(
		[field],
		'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		`The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
	);
}

function readChoices(data: JsonObject): readonly APIApplicationCommandOptionChoice[] {
	const errors = new FormErrors();
	const choices = errors.objects(data, 'choices', ['data'], Limit.autocompleteChoices);
	validateChoices(choices, null, errors, ['data', 'choices']);
	errors.throwIfAny();
	return choices as unknown as readonly APIApplicationCommandOptionChoice[];
}
