import { Limit, Permission } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import type { MessageState } from './model.ts';
import { can } from './permissions.ts';
import { toApiMember } from './serialize.ts';
import { findMember } from './world.ts';

/** Whether the text is one emoji of Unicode; custom emoji do not exist on the stand-in. */
export function isUnicodeEmoji(text: string): boolean {
	return /^(\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)(?:\p{EMod}|\u200D|\uFE0F|\p{Extended_Pictographic})*$/u.test(
		text,
	);
}

/** Adds a user's reaction and tells the bot. */
export function addReaction(core: Core, message: MessageState, emoji: string, userId: string): void {
	if (!isUnicodeEmoji(emoji)) throw refuse.unknownEmoji();
	const users = message.reactions.get(emoji) ?? new Set();
	if (users.has(userId)) return;
	if (users.size === 0 && message.reactions.size >= Limit.messageReactions) throw refuse.tooManyReactions();
	users.add(userId);
	message.reactions.set(emoji, users);
	announce(core, 'MESSAGE_REACTION_ADD', message, emoji, userId);
}

/** Takes a user's reaction away and tells the bot; nothing happens if there was none. */
export function removeReaction(core: Core, message: MessageState, emoji: string, userId: string): void {
	if (!isUnicodeEmoji(emoji)) throw refuse.unknownEmoji();
	const users = message.reactions.get(emoji);
	if (users?.delete(userId) !== true) return;
	if (users.size === 0) message.reactions.delete(emoji);
	announce(core, 'MESSAGE_REACTION_REMOVE', message, emoji, userId);
}

function announce(core: Core, event: string, message: MessageState, emoji: string, userId: string): void {
	const { world } = core;
	const channel = world.channels.get(message.channelId);
	if (channel === undefined || !can(world, channel, world.botId, Permission.viewChannel)) return;
	const { guildId } = channel;
	const member = guildId === null ? undefined : findMember(world, guildId, userId);
	core.gateway.dispatch({
		event,
		guildId,
		data: {
			user_id: userId,
			channel_id: channel.id,
			message_id: message.id,
			...(guildId === null ? {} : { guild_id: guildId }),
			...(member === undefined || event !== 'MESSAGE_REACTION_ADD' ? {} : { member: toApiMember(world, member) }),
			emoji: { id: null, name: emoji },
			type: 0,
			burst: false,
			...(event === 'MESSAGE_REACTION_ADD' ? { message_author_id: message.authorId, burst_colors: [] } : {}),
		},
	});
}
