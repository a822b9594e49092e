import { ChannelKind, MessageFlag, MessageKind } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { MESSAGE_DEFAULT } from './mentions.ts';
import { announceMessage, createMessage } from './messages.ts';
import type { ChannelState, MessageState, ThreadState } from './model.ts';
import { timestampOf, toApiChannel, toApiThreadMember } from './serialize.ts';

/** What a new thread needs. */
export interface NewThread {
	readonly parent: ChannelState;
	readonly starterId: string;
	readonly name: string;
	/** The message it is begun on; null for a thread in the channel. */
	readonly message: MessageState | null;
	readonly isPrivate?: boolean;
	readonly autoArchiveMinutes?: number;
}

/** Opens a thread and tells the bot. A thread on a message has the message's id. */
export function startThread(core: Core, spec: NewThread): ChannelState {
	const { parent, message } = spec;
	if (parent.guildId === null || parent.thread !== null) throw refuse.wrongChannelType();
	if (message !== null && message.threadId !== null) throw refuse.threadExists();
	const id = message?.id ?? core.ids.next();
	const thread: ThreadState = {
		ownerId: spec.starterId,
		archived: false,
		locked: false,
		autoArchiveMinutes: spec.autoArchiveMinutes ?? 1_440,
		memberIds: new Set([spec.starterId]),
		createdAt: message === null ? timestampOf(id) : new Date(core.now()).toISOString(),
		messageCount: 0,
	};
	const channel: ChannelState = {
		id,
		type: spec.isPrivate === true ? ChannelKind.privateThread : ChannelKind.publicThread,
		guildId: parent.guildId,
		name: spec.name,
		parentId: parent.id,
		overwrites: [],
		recipientId: null,
		thread,
		lastMessageId: null,
	};
	core.world.channels.set(id, channel);
	core.gateway.dispatch({
		event: 'THREAD_CREATE',
		guildId: parent.guildId,
		data: { ...toApiChannel(core.world, channel), newly_created: true },
	});
	if (message === null) announceInParent(core, spec, channel);
	else hangOnMessage(core, spec.starterId, channel, message);
	return channel;
}

function hangOnMessage(core: Core, starterId: string, channel: ChannelState, message: MessageState): void {
	message.threadId = channel.id;
	message.flags |= MessageFlag.hasThread;
	announceMessage(core, 'MESSAGE_UPDATE', message);
	createMessage(core, {
		channel,
		authorId: starterId,
		type: MessageKind.threadStarter,
		content: '',
		allowed: MESSAGE_DEFAULT,
		replyTo: message,
	});
}

function announceInParent(core: Core, spec: NewThread, channel: ChannelState): void {
	if (spec.isPrivate === true) return;
	createMessage(core, {
		channel: spec.parent,
		authorId: spec.starterId,
		type: MessageKind.threadCreated,
		content: channel.name,
		allowed: MESSAGE_DEFAULT,
	});
}

/** Makes the user a member of the thread, as writing in it does. */
export function joinThread(core: Core, channel: ChannelState, userId: string): void {
	const { thread } = channel;
	if (thread === null || thread.memberIds.has(userId)) return;
	thread.memberIds.add(userId);
	announceMembers(core, channel, thread, { added: [userId], removed: [] });
}

/** Takes the user out of the thread. */
export function leaveThread(core: Core, channel: ChannelState, userId: string): void {
	const { thread } = channel;
	if (thread === null || !thread.memberIds.delete(userId)) return;
	announceMembers(core, channel, thread, { added: [], removed: [userId] });
}

function announceMembers(
	core: Core,
	channel: ChannelState,
	thread: ThreadState,
	change: { readonly added: readonly string[]; readonly removed: readonly string[] },
): void {
	core.gateway.dispatch({
		event: 'THREAD_MEMBERS_UPDATE',
		guildId: channel.guildId,
		data: {
			id: channel.id,
			guild_id: channel.guildId,
			member_count: thread.memberIds.size,
			added_members: change.added.map((id) => toApiThreadMember(channel, thread, id)),
			removed_member_ids: change.removed,
		},
	});
}

/** Changes a thread's name or its archived and locked state, and tells the bot. */
export function updateThread(
	core: Core,
	channel: ChannelState,
	change: { readonly name?: string; readonly archived?: boolean; readonly locked?: boolean },
): void {
	if (channel.thread === null) throw refuse.wrongChannelType();
	channel.name = change.name ?? channel.name;
	channel.thread.archived = change.archived ?? channel.thread.archived;
	channel.thread.locked = change.locked ?? channel.thread.locked;
	core.gateway.dispatch({
		event: 'THREAD_UPDATE',
		guildId: channel.guildId,
		data: toApiChannel(core.world, channel),
	});
}
