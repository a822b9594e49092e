import type { APIEmbed, APIMessage, APIMessageTopLevelComponent } from 'discord.js';
import { ATTACHMENT_SIZE_LIMIT_BYTES, Intent, Limit, MessageFlag, Permission } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { isContentHidden } from './intents.ts';
import { asString, type Json, type JsonObject, toJson } from './json.ts';
import { type AllowedMentions, findMentions, type Mentions } from './mentions.ts';
import type { AttachmentState, ChannelState, MessageOrigin, MessageState } from './model.ts';
import { can } from './permissions.ts';
import { isEphemeral, timestampOf, toApiMessage, toApiPartialMember } from './serialize.ts';
import type { MessageDraft } from './validateMessage.ts';
import { findMember } from './world.ts';

/** A file of a multipart request. */
export interface UploadedFile {
	/** The form field, `files[0]`. */
	readonly field: string;
	readonly name: string;
	readonly contentType: string;
	readonly bytes: Uint8Array;
}

/** All that makes a new message. */
export interface NewMessage {
	readonly channel: ChannelState;
	readonly authorId: string;
	readonly type: number;
	readonly content: string;
	readonly embeds?: readonly APIEmbed[];
	readonly components?: readonly APIMessageTopLevelComponent[];
	readonly attachments?: readonly AttachmentState[];
	readonly flags?: number;
	readonly allowed: AllowedMentions;
	readonly replyTo?: MessageState | null;
	readonly ephemeralFor?: string | null;
	readonly origin?: MessageOrigin | null;
	readonly nonce?: string | number | null;
	/** A thread begun on a message shares the message's id; everything else draws a new one. */
	readonly id?: string;
}

/** Puts a message into the world and tells the bot. */
export function createMessage(core: Core, spec: NewMessage): MessageState {
	const id = spec.id ?? core.ids.next();
	const content = spec.content.trim();
	const mentions = mentionsOf(core, spec.channel, {
		authorId: spec.authorId,
		content,
		components: toJson(spec.components ?? []),
		allowed: spec.allowed,
		repliedTo: spec.replyTo ?? null,
	});
	const message: MessageState = {
		id,
		channelId: spec.channel.id,
		authorId: spec.authorId,
		type: spec.type,
		createdAt: timestampOf(id),
		editedAt: null,
		content,
		flags: spec.flags ?? 0,
		embeds: spec.embeds ?? [],
		components: spec.components ?? [],
		attachments: spec.attachments ?? [],
		mentions: mentions.users,
		mentionRoles: mentions.roles,
		mentionEveryone: mentions.everyone,
		pings: mentions.pings,
		reactions: new Map(),
		replyTo: spec.replyTo == null ? null : { messageId: spec.replyTo.id, channelId: spec.replyTo.channelId },
		ephemeralFor: spec.ephemeralFor ?? null,
		origin: spec.origin ?? null,
		threadId: null,
		nonce: spec.nonce ?? null,
		deleted: false,
	};
	core.world.messages.set(id, message);
	if (message.ephemeralFor === null) {
		spec.channel.lastMessageId = id;
		if (spec.channel.thread !== null) spec.channel.thread.messageCount += 1;
	}
	announceMessage(core, 'MESSAGE_CREATE', message);
	core.changes.emit('message', { kind: 'created', message });
	return message;
}

/** What an edit changes; undefined leaves a field as it is. */
export interface MessageEdit {
	readonly content?: string | undefined;
	readonly embeds?: readonly APIEmbed[] | undefined;
	readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
	readonly attachments?: readonly AttachmentState[] | undefined;
	readonly flags?: number | undefined;
	readonly allowed: AllowedMentions;
}

/** Changes a message and tells the bot; refuses to leave it empty (50006). */
export function editMessage(core: Core, message: MessageState, edit: MessageEdit): void {
	const channel = core.world.channels.get(message.channelId);
	if (channel === undefined) throw refuse.unknownChannel();
	const next = {
		content: (edit.content ?? message.content).trim(),
		embeds: edit.embeds ?? message.embeds,
		components: edit.components ?? message.components,
		attachments: edit.attachments ?? message.attachments,
	};
	refuseEmpty(next);
	const wasLoading = (message.flags & MessageFlag.loading) !== 0;
	const mentions = mentionsOf(core, channel, {
		authorId: message.authorId,
		content: next.content,
		components: toJson(next.components),
		allowed: edit.allowed,
		repliedTo: message.replyTo === null ? null : (core.world.messages.get(message.replyTo.messageId) ?? null),
	});
	Object.assign(message, next);
	message.mentions = mentions.users;
	message.mentionRoles = mentions.roles;
	message.mentionEveryone = mentions.everyone;
	message.flags = (edit.flags ?? message.flags) & ~MessageFlag.loading;
	// The first content of a deferred answer is its arrival; a later edit notifies nobody.
	if (wasLoading) message.pings = mentions.pings;
	else message.editedAt = new Date(core.now()).toISOString();
	announceMessage(core, 'MESSAGE_UPDATE', message);
	core.changes.emit('message', { kind: 'updated', message });
}

/** Takes a message away and tells the bot. */
export function deleteMessage(core: Core, message: MessageState): void {
	message.deleted = true;
	const channel = core.world.channels.get(message.channelId);
	if (channel !== undefined && canBotSee(core, channel)) {
		const guildId = isEphemeral(message) ? null : channel.guildId;
		core.gateway.dispatch({
			event: 'MESSAGE_DELETE',
			guildId,
			data: { id: message.id, channel_id: message.channelId, ...(guildId === null ? {} : { guild_id: guildId }) },
		});
	}
	core.changes.emit('message', { kind: 'deleted', message });
}

/** Sends a message as an event; without Message Content it goes out emptied where Discord empties it. */
export function announceMessage(core: Core, event: string, message: MessageState): void {
	const { world } = core;
	const channel = world.channels.get(message.channelId);
	if (channel === undefined || !canBotSee(core, channel)) return;
	// Discord sends an ephemeral message like one of a direct channel, without the guild.
	const guildId = isEphemeral(message) ? null : channel.guildId;
	const member = guildId === null ? undefined : findMember(world, guildId, message.authorId);
	core.gateway.dispatch({
		event,
		guildId,
		data: (session) => {
			const hides = (session.intents & Intent.messageContent) === 0;
			const redact = (one: MessageState) => hides && isContentHidden(world, world.channels.get(one.channelId), one);
			const body = toApiMessage(world, message, { redact, withReference: true });
			return {
				...body,
				mentions: body.mentions.map((user) => {
					const mentioned = guildId === null ? undefined : findMember(world, guildId, user.id);
					return mentioned === undefined ? user : { ...user, member: toApiPartialMember(mentioned) };
				}),
				// Undocumented, but sent: discord.js tells an unknown direct channel by it.
				channel_type: channel.type,
				...(guildId === null ? {} : { guild_id: guildId }),
				...(member === undefined ? {} : { member: toApiPartialMember(member) }),
			};
		},
	});
}

/** The message as the REST API shows it to the bot. */
export function messageForBot(core: Core, message: MessageState): APIMessage {
	const { world } = core;
	return toApiMessage(world, message, {
		redact: (one) => !core.messageContentGranted && isContentHidden(world, world.channels.get(one.channelId), one),
		withReference: true,
	});
}

/** The message with nothing hidden: interactions carry it so. */
export function fullMessage(core: Core, message: MessageState): APIMessage {
	return toApiMessage(core.world, message, { redact: () => false, withReference: true });
}

/** Throws 50006 if nothing would show. */
export function refuseEmpty(parts: Pick<MessageState, 'content' | 'embeds' | 'components' | 'attachments'>): void {
	const { content, embeds, components, attachments } = parts;
	if (content.trim() === '' && embeds.length + components.length + attachments.length === 0) {
		throw refuse.emptyMessage();
	}
}

/** Stores the files of a request, with the descriptions that its `attachments` give them. */
export function storeFiles(
	core: Core,
	files: readonly UploadedFile[],
	described: readonly JsonObject[] | undefined,
): readonly AttachmentState[] {
	if (files.length > Limit.attachments) throw refuse.tooManyAttachments();
	if (files.some((file) => file.bytes.length > ATTACHMENT_SIZE_LIMIT_BYTES)) throw refuse.tooLarge();
	return files.map((file) => {
		const index = /^files\[(\d+)\]$/.exec(file.field)?.[1] ?? '';
		const about = described?.find((item) => String(item.id) === index);
		const id = core.ids.next();
		const description = asString(about?.description);
		return {
			id,
			filename: file.name,
			description: description === '' ? null : description,
			contentType: file.contentType,
			size: file.bytes.length,
			url: `${core.origin()}/attachments/${id}/${encodeURIComponent(file.name)}`,
			bytes: file.bytes,
		};
	});
}

/** An edit's attachments: those it keeps (all, if it names none) and the new files. */
export function editedAttachments(
	core: Core,
	message: MessageState,
	draft: MessageDraft,
	files: readonly UploadedFile[],
): readonly AttachmentState[] {
	const { attachments } = draft;
	const kept =
		attachments === undefined
			? message.attachments
			: message.attachments.filter((one) => attachments.some((item) => String(item.id) === one.id));
	return [...kept, ...storeFiles(core, files, attachments)];
}

function canBotSee(core: Core, channel: ChannelState): boolean {
	return can(core.world, channel, core.world.botId, Permission.viewChannel);
}

function mentionsOf(
	core: Core,
	channel: ChannelState,
	question: {
		readonly authorId: string;
		readonly content: string;
		readonly components: Json;
		readonly allowed: AllowedMentions;
		readonly repliedTo: MessageState | null;
	},
): Mentions {
	return findMentions(core.world, { channel, ...question });
}
