import { applyBotEdit } from './callbacks.ts';
import { MessageFlag, MessageKind, Permission } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { FormErrors } from './formErrors.ts';
import { asObject, asString, isObject, type JsonObject } from './json.ts';
import { requirePermission } from './lookUp.ts';
import { MESSAGE_DEFAULT, readAllowedMentions } from './mentions.ts';
import { createMessage, refuseEmpty, storeFiles, type UploadedFile } from './messages.ts';
import type { ChannelState, MessageState } from './model.ts';
import { can, writePermission } from './permissions.ts';
import { joinThread, updateThread } from './threads.ts';
import { validateMessage } from './validateMessage.ts';

/**
 * The bot posts a message. Without Embed Links its embeds are dropped in silence, as Discord does; if nothing
 * else is in the message it is refused with 50013.
 */
export function postMessage(
	core: Core,
	channel: ChannelState,
	body: JsonObject,
	files: readonly UploadedFile[],
): MessageState {
	requirePermission(core, channel, writePermission(channel));
	if (channel.recipientId !== null && core.world.users.get(channel.recipientId)?.acceptsDms !== true) {
		throw refuse.cannotDm();
	}
	if (files.length > 0) requirePermission(core, channel, Permission.attachFiles);
	const draft = validateMessage(body);
	const replyTo = readReference(core, channel, body);
	const { content = '', components = [] } = draft;
	const mayEmbed = can(core.world, channel, core.world.botId, Permission.embedLinks);
	const embeds = mayEmbed ? (draft.embeds ?? []) : [];
	const attachments = storeFiles(core, files, draft.attachments);
	if (embeds.length < (draft.embeds?.length ?? 0) && content.trim() === '' && components.length === 0) {
		if (attachments.length === 0) throw refuse.missingPermissions();
	}
	refuseEmpty({ content, embeds, components, attachments });
	openForWriting(core, channel);
	// EPHEMERAL does not exist outside interactions: Discord drops the flag.
	const settable = MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.isComponentsV2;
	return createMessage(core, {
		channel,
		authorId: core.world.botId,
		type: replyTo === null ? MessageKind.default : MessageKind.reply,
		content,
		embeds,
		components,
		attachments,
		flags: (draft.flags ?? 0) & settable,
		allowed: readAllowedMentions(draft.allowedMentions, MESSAGE_DEFAULT),
		replyTo,
		nonce: draft.nonce,
	});
}

/** The bot edits a message: only its own (50005). Without Embed Links the edit's embeds are dropped. */
export function editBotMessage(
	core: Core,
	message: MessageState,
	body: JsonObject,
	files: readonly UploadedFile[],
): void {
	if (message.authorId !== core.world.botId) throw refuse.editOfAnother();
	const channel = core.world.channels.get(message.channelId);
	const mayEmbed = channel !== undefined && can(core.world, channel, core.world.botId, Permission.embedLinks);
	const allowed = mayEmbed || body.embeds == null ? body : { ...body, embeds: [] };
	applyBotEdit(core, message, allowed, files, MESSAGE_DEFAULT);
}

function readReference(core: Core, channel: ChannelState, body: JsonObject): MessageState | null {
	if (!isObject(body.message_reference)) return null;
	const reference = asObject(body.message_reference);
	const message = core.world.messages.get(asString(reference.message_id));
	if (!can(core.world, channel, core.world.botId, Permission.readMessageHistory)) throw refuse.replyWithoutHistory();
	const exists =
		message !== undefined && !message.deleted && message.channelId === channel.id && message.ephemeralFor === null;
	if (exists) return message;
	if (reference.fail_if_not_exists === false) return null;
	const errors = new FormErrors();
	errors.add(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
	errors.throwIfAny();
	return null;
}

/** Writing in a thread joins it and wakes it from the archive, unless it is locked. */
function openForWriting(core: Core, channel: ChannelState): void {
	if (channel.thread === null) return;
	if (channel.thread.archived) {
		if (channel.thread.locked) requirePermission(core, channel, Permission.manageThreads);
		updateThread(core, channel, { archived: false });
	}
	joinThread(core, channel, core.world.botId);
}
