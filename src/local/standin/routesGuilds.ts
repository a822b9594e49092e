import { refuse } from './errors.ts';
import { guildForBot } from './lookUp.ts';
import { ok, param, type Route } from './router.ts';
import { toApiChannel, toApiGuild, toApiMember, toApiRole } from './serialize.ts';
import { channelsOf, threadsOf } from './world.ts';

/** Guilds, their channels, roles and members, as the bot may read them. */
export const GUILD_ROUTES: readonly Route[] = [
	{
		template: 'GET /guilds/:guild',
		handle: (core, request) => {
			const guild = guildForBot(core, request);
			return ok({
				...toApiGuild(core.world, guild),
				approximate_member_count: guild.members.size,
				approximate_presence_count: guild.members.size,
			});
		},
	},
	{
		template: 'GET /guilds/:guild/channels',
		handle: (core, request) => {
			const guild = guildForBot(core, request);
			return ok(channelsOf(core.world, guild.id).map((channel) => toApiChannel(core.world, channel)));
		},
	},
	{
		template: 'GET /guilds/:guild/roles',
		handle: (core, request) => {
			const guild = guildForBot(core, request);
			return ok([...guild.roles.values()].map((role) => toApiRole(guild, role, core.world.botId)));
		},
	},
	{
		template: 'GET /guilds/:guild/members/:user',
		handle: (core, request) => {
			const member = guildForBot(core, request).members.get(param(request, 'user'));
			if (member === undefined) throw refuse.unknownMember();
			return ok(toApiMember(core.world, member));
		},
	},
	{
		template: 'GET /guilds/:guild/threads/active',
		handle: (core, request) => {
			const guild = guildForBot(core, request);
			const threads = threadsOf(core.world, guild.id).filter((channel) => channel.thread?.archived === false);
			return ok({ threads: threads.map((channel) => toApiChannel(core.world, channel)), members: [] });
		},
	},
];
