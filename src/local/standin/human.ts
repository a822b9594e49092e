import { Limit, MessageKind, Permission } from './constants.ts';
import type { Core } from './core.ts';
import { MESSAGE_DEFAULT } from './mentions.ts';
import { createMessage, deleteMessage, editMessage } from './messages.ts';
import type { ChannelState, MessageState } from './model.ts';
import { can, writePermission } from './permissions.ts';
import { addReaction, removeReaction } from './reactions.ts';
import { joinThread, startThread, updateThread } from './threads.ts';

/** How a human says something. */
export interface SayOptions {
	/** The message answered, as id or object. */
	readonly replyTo?: string | { readonly id: string };
	/** The "@ on" switch of a reply; default true. */
	readonly pingReply?: boolean;
}

/** Writes a message; mentions are read from its content. */
export function say(
	core: Core,
	userId: string,
	channel: ChannelState,
	content: string,
	replyTo: MessageState | null,
	pingReply: boolean,
): MessageState {
	must(core, userId, channel, Permission.viewChannel, 'see the channel');
	must(core, userId, channel, writePermission(channel), 'write there');
	if (content.trim() === '' || content.length > Limit.content) {
		throw new Error(`Failed to say ${content.length} characters: the client sends 1 to ${Limit.content}.`);
	}
	if (channel.thread?.archived === true) updateThread(core, channel, { archived: false });
	joinThread(core, channel, userId);
	return createMessage(core, {
		channel,
		authorId: userId,
		type: replyTo === null ? MessageKind.default : MessageKind.reply,
		content,
		allowed: { ...MESSAGE_DEFAULT, repliedUser: pingReply },
		replyTo,
	});
}

/** Changes one's own message. */
export function edit(core: Core, userId: string, message: MessageState, content: string): void {
	if (message.authorId !== userId) throw new Error(`Failed to edit: user ${userId} did not write ${message.id}.`);
	editMessage(core, message, { content, allowed: MESSAGE_DEFAULT });
}

/** Takes away one's own message, another's with Manage Messages, or one's ephemeral answer ("Dismiss"). */
export function remove(core: Core, userId: string, message: MessageState, channel: ChannelState): void {
	const isOwn = message.authorId === userId || message.ephemeralFor === userId;
	if (!isOwn) must(core, userId, channel, Permission.manageMessages, 'delete messages of others');
	deleteMessage(core, message);
}

/** Reacts with an emoji. */
export function react(core: Core, userId: string, message: MessageState, channel: ChannelState, emoji: string): void {
	must(core, userId, channel, Permission.viewChannel | Permission.readMessageHistory, 'see the message');
	if (!message.reactions.has(emoji)) must(core, userId, channel, Permission.addReactions, 'react');
	addReaction(core, message, emoji, userId);
}

/** Takes one's own reaction back. */
export function unreact(core: Core, userId: string, message: MessageState, emoji: string): void {
	removeReaction(core, message, emoji, userId);
}

/** Begins a public thread, in a channel or on a message. */
export function openThread(
	core: Core,
	userId: string,
	parent: ChannelState,
	name: string,
	message: MessageState | null,
): ChannelState {
	must(core, userId, parent, Permission.viewChannel | Permission.createPublicThreads, 'start threads');
	return startThread(core, { parent, starterId: userId, name, message });
}

/** Shows "is typing" to the bot, if it listens to that. */
export function type(core: Core, userId: string, channel: ChannelState): void {
	must(core, userId, channel, writePermission(channel), 'write there');
	if (!can(core.world, channel, core.world.botId, Permission.viewChannel)) return;
	core.gateway.dispatch({
		event: 'TYPING_START',
		guildId: channel.guildId,
		data: {
			channel_id: channel.id,
			user_id: userId,
			timestamp: Math.floor(core.now() / 1_000),
			...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
		},
	});
}

/** A human without the permission has no such button: asking for it is a mistake of the caller. */
function must(core: Core, userId: string, channel: ChannelState, permission: bigint, what: string): void {
	if (can(core.world, channel, userId, permission)) return;
	throw new Error(`Failed to act for user ${userId}: may not ${what} (channel ${channel.id}).`);
}
