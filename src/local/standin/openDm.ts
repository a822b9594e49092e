import { ChannelKind } from './constants.ts';
import type { Core } from './core.ts';
import type { ChannelState } from './model.ts';
import { findDm } from './world.ts';

/** The direct-message channel between the bot and a user; opened if there is none. Bots get no event for that. */
export function openDm(core: Core, userId: string): ChannelState {
	const existing = findDm(core.world, userId);
	if (existing !== undefined) return existing;
	const channel: ChannelState = {
		id: core.ids.next(),
		type: ChannelKind.dm,
		guildId: null,
		name: '',
		parentId: null,
		overwrites: [],
		recipientId: userId,
		thread: null,
		lastMessageId: null,
	};
	core.world.channels.set(channel.id, channel);
	return channel;
}
