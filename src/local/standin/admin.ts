import { ChannelKind, DEFAULT_EVERYONE_PERMISSIONS } from './constants.ts';
import type { Core } from './core.ts';
import { announceInGuild, guildCreateData } from './guildEvents.ts';
import type {
	ChannelState,
	GuildState,
	LocaleCode,
	MemberState,
	OverwriteState,
	RoleState,
	UserState,
} from './model.ts';
import { timestampOf, toApiChannel, toApiMember, toApiRole } from './serialize.ts';
import { botIsIn } from './world.ts';

/** A new user. */
export interface UserOptions {
	readonly username: string;
	readonly globalName?: string;
	readonly locale?: LocaleCode;
	readonly bot?: boolean;
	/** Default true. */
	readonly acceptsDms?: boolean;
}

/** A new server. */
export interface GuildOptions {
	readonly name: string;
	/** The owner's id; without one an owner is made up. */
	readonly ownerId?: string;
	readonly locale?: LocaleCode;
	/** Default: what Discord gives `@everyone` in a new server. */
	readonly everyonePermissions?: bigint;
}

/** A new role. */
export interface RoleOptions {
	readonly name: string;
	readonly permissions?: bigint;
	readonly mentionable?: boolean;
}

/** An exception for a role (the guild's id for everyone) or a member. */
export interface OverwriteOptions {
	readonly id: string;
	readonly type: 'role' | 'member';
	readonly allow?: bigint;
	readonly deny?: bigint;
}

/** Someone signs up. */
export function addUser(core: Core, options: UserOptions): UserState {
	const user: UserState = {
		id: core.ids.next(),
		username: options.username,
		globalName: options.globalName ?? null,
		bot: options.bot ?? false,
		locale: options.locale ?? 'en-US',
		acceptsDms: options.acceptsDms ?? true,
	};
	core.world.users.set(user.id, user);
	return user;
}

/** A server is set up, with its owner as the only member. */
export function addGuild(core: Core, options: GuildOptions): GuildState {
	const id = core.ids.next();
	const ownerId = options.ownerId ?? addUser(core, { username: `owner_of_${id}` }).id;
	const everyone: RoleState = {
		id,
		name: '@everyone',
		permissions: options.everyonePermissions ?? DEFAULT_EVERYONE_PERMISSIONS,
		position: 0,
		mentionable: false,
		managed: false,
	};
	const guild: GuildState = {
		id,
		name: options.name,
		ownerId,
		locale: options.locale ?? 'en-US',
		roles: new Map([[id, everyone]]),
		members: new Map(),
	};
	core.world.guilds.set(id, guild);
	addMember(core, guild, ownerId, []);
	return guild;
}

/** A user joins a server. */
export function addMember(core: Core, guild: GuildState, userId: string, roleIds: readonly string[]): MemberState {
	const member: MemberState = {
		userId,
		roleIds: new Set(roleIds),
		nick: null,
		joinedAt: timestampOf(core.ids.next()),
	};
	guild.members.set(userId, member);
	announceInGuild(core, guild.id, 'GUILD_MEMBER_ADD', { ...toApiMember(core.world, member), guild_id: guild.id });
	return member;
}

/** A user leaves a server. */
export function removeMember(core: Core, guild: GuildState, userId: string): void {
	const member = guild.members.get(userId);
	if (member === undefined) return;
	guild.members.delete(userId);
	const { user } = toApiMember(core.world, member);
	announceInGuild(core, guild.id, 'GUILD_MEMBER_REMOVE', { guild_id: guild.id, user });
}

/** A member gets a role, or loses it. */
export function setMemberRole(core: Core, guild: GuildState, userId: string, roleId: string, has: boolean): void {
	const member = guild.members.get(userId);
	if (member === undefined) throw new Error(`Failed to change roles: user ${userId} is not in guild ${guild.id}.`);
	if (has) member.roleIds.add(roleId);
	else member.roleIds.delete(roleId);
	const data = { ...toApiMember(core.world, member), guild_id: guild.id };
	// A change of the bot's own membership comes without the members intent, too.
	announceInGuild(core, guild.id, 'GUILD_MEMBER_UPDATE', data, userId === core.world.botId);
}

/** A server gets a role. */
export function addRole(core: Core, guild: GuildState, options: RoleOptions, managed = false): RoleState {
	const role: RoleState = {
		id: core.ids.next(),
		name: options.name,
		permissions: options.permissions ?? 0n,
		position: guild.roles.size,
		mentionable: options.mentionable ?? false,
		managed,
	};
	guild.roles.set(role.id, role);
	announceRole(core, guild, role, 'GUILD_ROLE_CREATE');
	return role;
}

/** A role is given exactly these permissions; the guild's id is the role `@everyone`. */
export function setRolePermissions(core: Core, guild: GuildState, roleId: string, permissions: bigint): void {
	const role = guild.roles.get(roleId);
	if (role === undefined) throw new Error(`Failed to change permissions: guild ${guild.id} has no role ${roleId}.`);
	role.permissions = permissions;
	announceRole(core, guild, role, 'GUILD_ROLE_UPDATE');
}

function announceRole(core: Core, guild: GuildState, role: RoleState, event: string): void {
	announceInGuild(core, guild.id, event, {
		guild_id: guild.id,
		role: toApiRole(guild, role, core.world.botId),
	});
}

/** A server gets a text channel. */
export function addChannel(
	core: Core,
	guild: GuildState,
	name: string,
	overwrites: readonly OverwriteOptions[],
): ChannelState {
	const channel: ChannelState = {
		id: core.ids.next(),
		type: ChannelKind.text,
		guildId: guild.id,
		name,
		parentId: null,
		overwrites: overwrites.map(toOverwrite),
		recipientId: null,
		thread: null,
		lastMessageId: null,
	};
	core.world.channels.set(channel.id, channel);
	announceInGuild(core, guild.id, 'CHANNEL_CREATE', toApiChannel(core.world, channel));
	return channel;
}

/** A channel's exceptions are replaced by these. */
export function setOverwrites(core: Core, channel: ChannelState, overwrites: readonly OverwriteOptions[]): void {
	if (channel.guildId === null) throw new Error('Failed to set overwrites: a direct message has none.');
	channel.overwrites = overwrites.map(toOverwrite);
	announceInGuild(core, channel.guildId, 'CHANNEL_UPDATE', toApiChannel(core.world, channel));
}

function toOverwrite(options: OverwriteOptions): OverwriteState {
	return { id: options.id, type: options.type, allow: options.allow ?? 0n, deny: options.deny ?? 0n };
}

/** Removes a channel or thread with all that is in it. */
export function deleteChannel(core: Core, channel: ChannelState): void {
	const { world } = core;
	if (channel.guildId === null) throw new Error('Failed to delete the channel: a direct message stays.');
	world.channels.delete(channel.id);
	for (const message of world.messages.values()) if (message.channelId === channel.id) message.deleted = true;
	for (const one of world.channels.values()) if (one.parentId === channel.id) world.channels.delete(one.id);
	const event = channel.thread === null ? 'CHANNEL_DELETE' : 'THREAD_DELETE';
	announceInGuild(core, channel.guildId, event, toApiChannel(world, channel));
}

/**
 * The bot joins a server, with a role of its own that has these permissions.
 * A bot that was there before comes back without its old role.
 */
export function addBot(core: Core, guild: GuildState, permissions: bigint): void {
	if (botIsIn(core.world, guild.id)) return;
	const bot = core.world.users.get(core.world.botId);
	const role = addRole(core, guild, { name: bot?.username ?? 'bot', permissions }, true);
	const joinedAt = timestampOf(core.ids.next());
	guild.members.set(core.world.botId, {
		userId: core.world.botId,
		roleIds: new Set([role.id]),
		nick: null,
		joinedAt,
	});
	core.gateway.dispatch({
		event: 'GUILD_CREATE',
		guildId: guild.id,
		data: (session) => guildCreateData(core.world, guild, session),
	});
}

/** The bot is thrown out of a server. */
export function removeBot(core: Core, guild: GuildState): void {
	if (!botIsIn(core.world, guild.id)) return;
	guild.members.delete(core.world.botId);
	for (const role of guild.roles.values()) if (role.managed) guild.roles.delete(role.id);
	core.world.commands.delete(guild.id);
	core.gateway.dispatch({ event: 'GUILD_DELETE', guildId: guild.id, data: { id: guild.id } });
}

/** An outage: the bot is still a member, but the server cannot be reached; and its end. */
export function setAvailable(core: Core, guild: GuildState, available: boolean): void {
	core.gateway.dispatch(
		available
			? {
					event: 'GUILD_CREATE',
					guildId: guild.id,
					data: (session) => guildCreateData(core.world, guild, session),
				}
			: { event: 'GUILD_DELETE', guildId: guild.id, data: { id: guild.id, unavailable: true } },
	);
}
