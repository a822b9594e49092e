import { ALL_PERMISSIONS, ChannelKind, DM_PERMISSIONS, Permission } from './constants.ts';
import type { ChannelState, GuildState } from './model.ts';
import type { World } from './world.ts';

/** A member's permissions in the guild as a whole, before any channel overwrite. */
function guildPermissions(guild: GuildState, userId: string): bigint {
	const member = guild.members.get(userId);
	if (member === undefined) return 0n;
	if (guild.ownerId === userId) return ALL_PERMISSIONS;
	let permissions = guild.roles.get(guild.id)?.permissions ?? 0n;
	for (const roleId of member.roleIds) permissions |= guild.roles.get(roleId)?.permissions ?? 0n;
	return (permissions & Permission.administrator) === 0n ? permissions : ALL_PERMISSIONS;
}

/**
 * A user's permissions in a channel, by Discord's algorithm: guild, then the overwrites for everyone,
 * for all of the member's roles together, for the member. A thread takes its parent's overwrites.
 * Without View Channel nothing is left; in a private thread one must also be a member of it or manage threads.
 */
export function channelPermissions(world: World, channel: ChannelState, userId: string): bigint {
	if (channel.guildId === null) {
		return channel.recipientId === userId || world.botId === userId ? DM_PERMISSIONS : 0n;
	}
	const guild = world.guilds.get(channel.guildId);
	const member = guild?.members.get(userId);
	if (guild === undefined || member === undefined) return 0n;
	const base = guildPermissions(guild, userId);
	if (base === ALL_PERMISSIONS) return base;

	const holder = channel.parentId === null ? channel : world.channels.get(channel.parentId);
	const overwrites = holder?.overwrites ?? [];
	let permissions = base;
	const everyone = overwrites.find((overwrite) => overwrite.id === guild.id);
	if (everyone !== undefined) permissions = (permissions & ~everyone.deny) | everyone.allow;
	let allow = 0n;
	let deny = 0n;
	for (const overwrite of overwrites) {
		if (overwrite.type !== 'role' || !member.roleIds.has(overwrite.id)) continue;
		allow |= overwrite.allow;
		deny |= overwrite.deny;
	}
	permissions = (permissions & ~deny) | allow;
	const own = overwrites.find((overwrite) => overwrite.type === 'member' && overwrite.id === userId);
	if (own !== undefined) permissions = (permissions & ~own.deny) | own.allow;

	if ((permissions & Permission.viewChannel) === 0n) return 0n;
	if (isHiddenThread(channel, userId, permissions)) return 0n;
	return permissions;
}

/** Whether the user has all the given permission bits in the channel. */
export function can(world: World, channel: ChannelState, userId: string, permission: bigint): boolean {
	return (channelPermissions(world, channel, userId) & permission) === permission;
}

/** The permission that writing in this channel needs: a thread has its own. */
export function writePermission(channel: ChannelState): bigint {
	return channel.thread === null ? Permission.sendMessages : Permission.sendMessagesInThreads;
}

function isHiddenThread(channel: ChannelState, userId: string, permissions: bigint): boolean {
	if (channel.type !== ChannelKind.privateThread) return false;
	return channel.thread?.memberIds.has(userId) !== true && (permissions & Permission.manageThreads) === 0n;
}
