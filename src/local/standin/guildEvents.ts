import { Intent } from './constants.ts';
import type { Core } from './core.ts';
import type { SessionView } from './gateway.ts';
import type { GuildState } from './model.ts';
import { channelPermissions } from './permissions.ts';
import { toApiChannel, toApiGuild, toApiMember } from './serialize.ts';
import { botIsIn, channelsOf, findMember, threadsOf, type World } from './world.ts';

/** GUILD_CREATE's payload. Without the presences intent a bot is told of no member but itself. */
export function guildCreateData(world: World, guild: GuildState, session: SessionView): object {
	const seesMembers = (session.intents & Intent.guildPresences) !== 0;
	const members = [...guild.members.values()].filter((one) => seesMembers || one.userId === world.botId);
	const threads = threadsOf(world, guild.id).filter(
		(thread) => thread.thread?.archived === false && channelPermissions(world, thread, world.botId) !== 0n,
	);
	return {
		...toApiGuild(world, guild),
		joined_at: findMember(world, guild.id, world.botId)?.joinedAt ?? '',
		large: false,
		unavailable: false,
		member_count: guild.members.size,
		voice_states: [],
		members: members.map((member) => toApiMember(world, member)),
		channels: channelsOf(world, guild.id).map((channel) => toApiChannel(world, channel)),
		threads: threads.map((thread) => toApiChannel(world, thread)),
		presences: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	};
}

/** Tells the bot about something in a guild, if it is in there. */
export function announceInGuild(core: Core, guildId: string, event: string, data: object, regardless = false): void {
	if (!botIsIn(core.world, guildId)) return;
	core.gateway.dispatch({ event, guildId, data, regardless });
}
