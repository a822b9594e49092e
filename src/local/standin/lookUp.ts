import { Permission } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import type { ChannelState, GuildState, MessageState } from './model.ts';
import { can } from './permissions.ts';
import { param, type RouteRequest } from './router.ts';
import { botIsIn } from './world.ts';

/** The channel in the path, if it exists (10003) and the bot sees it (50001). */
export function channelForBot(core: Core, request: RouteRequest): ChannelState {
	const channel = core.world.channels.get(param(request, 'channel'));
	if (channel === undefined) throw refuse.unknownChannel();
	if (!can(core.world, channel, core.world.botId, Permission.viewChannel)) throw refuse.missingAccess();
	return channel;
}

/** The guild in the path, if the bot is in it (10004). */
export function guildForBot(core: Core, request: RouteRequest): GuildState {
	const guild = core.world.guilds.get(param(request, 'guild'));
	if (guild === undefined || !botIsIn(core.world, guild.id)) throw refuse.unknownGuild();
	return guild;
}

/** The message in the path, in that channel and not ephemeral (10008). */
export function messageForRoute(core: Core, channel: ChannelState, request: RouteRequest): MessageState {
	const message = core.world.messages.get(param(request, 'message'));
	if (message === undefined || message.deleted || message.channelId !== channel.id) throw refuse.unknownMessage();
	if (message.ephemeralFor !== null) throw refuse.unknownMessage();
	return message;
}

/** Throws 50013 unless the bot has the permission in the channel. */
export function requirePermission(core: Core, channel: ChannelState, permission: bigint): void {
	if (!can(core.world, channel, core.world.botId, permission)) throw refuse.missingPermissions();
}
