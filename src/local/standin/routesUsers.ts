import { removeBot } from './admin.ts';
import { Intent } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { FormErrors } from './formErrors.ts';
import { asString } from './json.ts';
import { guildForBot } from './lookUp.ts';
import { openDm } from './openDm.ts';
import { NO_CONTENT, ok, param, type Route } from './router.ts';
import { apiUserOf, toApiChannel, toApiUser } from './serialize.ts';

/** The application object; its flags tell which privileged intents are switched on. */
export function applicationObject(core: Core, privilegedIntents: number): object {
	// The "limited" flags: those of an app that needs no review yet.
	const flags =
		((privilegedIntents & Intent.guildPresences) === 0 ? 0 : 1 << 13) |
		((privilegedIntents & Intent.guildMembers) === 0 ? 0 : 1 << 15) |
		((privilegedIntents & Intent.messageContent) === 0 ? 0 : 1 << 19);
	const bot = apiUserOf(core.world, core.world.botId);
	return {
		id: core.world.applicationId,
		name: bot.username,
		icon: null,
		description: '',
		bot_public: true,
		bot_require_code_grant: false,
		verify_key: '0'.repeat(64),
		owner: bot,
		team: null,
		bot,
		flags,
		tags: [],
		integration_types_config: { 0: {} },
		approximate_guild_count: core.world.guilds.size,
	};
}

/** Users, the application, direct messages and where the gateway is. */
export function userRoutes(privilegedIntents: number): readonly Route[] {
	return [
		{
			template: 'GET /gateway',
			needsAuthorization: false,
			handle: (core) => ok({ url: core.gateway.url }),
		},
		{
			template: 'GET /gateway/bot',
			handle: (core) => ok(core.gateway.info),
		},
		{
			template: 'GET /users/@me',
			handle: (core) =>
				ok({ ...apiUserOf(core.world, core.world.botId), verified: true, mfa_enabled: true, locale: 'en-US' }),
		},
		{
			template: 'GET /users/:user',
			handle: (core, request) => {
				const user = core.world.users.get(param(request, 'user'));
				if (user === undefined) throw refuse.unknownUser();
				return ok(toApiUser(user));
			},
		},
		{
			template: 'GET /users/@me/guilds',
			handle: (core) =>
				ok(
					[...core.world.guilds.values()]
						.filter((guild) => guild.members.has(core.world.botId))
						.map((guild) => ({ id: guild.id, name: guild.name, icon: null, owner: false, features: [] })),
				),
		},
		{
			template: 'DELETE /users/@me/guilds/:guild',
			handle: (core, request) => {
				removeBot(core, guildForBot(core, request));
				return NO_CONTENT;
			},
		},
		{
			template: 'POST /users/@me/channels',
			handle: (core, { body }) => {
				const userId = asString(body.recipient_id);
				if (userId === '') {
					const errors = new FormErrors();
					errors.required(['recipient_id']);
					errors.throwIfAny();
				}
				const user = core.world.users.get(userId);
				if (user === undefined) throw refuse.unknownUser();
				// Bots cannot write to bots.
				if (user.bot) throw refuse.cannotDm();
				return ok(toApiChannel(core.world, openDm(core, userId)));
			},
		},
		{
			template: 'GET /oauth2/applications/@me',
			handle: (core) => ok(applicationObject(core, privilegedIntents)),
		},
		{ template: 'GET /applications/@me', handle: (core) => ok(applicationObject(core, privilegedIntents)) },
	];
}
