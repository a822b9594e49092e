import type { APIApplicationCommand } from 'discord.js';
import { CommandKind, Context, Limit } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { FormErrors } from './formErrors.ts';
import { asNumber, asString, type JsonObject } from './json.ts';
import type { CommandState } from './model.ts';
import { NO_CONTENT, ok, param, type Route, type RouteAnswer, type RouteRequest } from './router.ts';
import { validateCommand } from './validateCommand.ts';
import { botIsIn, commandsOf } from './world.ts';

/** Application commands: the same six routes globally and for one guild. */
export const COMMAND_ROUTES: readonly Route[] = [
	...commandRoutes('/applications/:application/commands'),
	...commandRoutes('/applications/:application/guilds/:guild/commands'),
];

function commandRoutes(base: string): readonly Route[] {
	return [
		{
			template: `GET ${base}`,
			handle: (core, request) => {
				const withLocalizations = request.query.get('with_localizations') === 'true';
				return ok(commandList(core, request).map((one) => (withLocalizations ? one : withoutLocalizations(one))));
			},
		},
		{ template: `PUT ${base}`, handle: overwriteAll },
		{ template: `POST ${base}`, handle: upsert },
		{ template: `GET ${base}/:command`, handle: (core, request) => ok(findCommand(core, request)) },
		{
			template: `PATCH ${base}/:command`,
			handle: (core, request) => {
				const current = findCommand(core, request);
				const body = { ...(current as unknown as JsonObject), ...request.body, type: current.type };
				const errors = new FormErrors();
				validateCommand(body, errors, []);
				errors.throwIfAny();
				const command = build(core, scopeOf(core, request), body, current.id);
				commandsOf(core.world, scopeOf(core, request)).set(command.id, command);
				return ok(command);
			},
		},
		{
			template: `DELETE ${base}/:command`,
			handle: (core, request) => {
				commandsOf(core.world, scopeOf(core, request)).delete(findCommand(core, request).id);
				return NO_CONTENT;
			},
		},
	];
}

/** The guild's id, or '' for global commands; a guild without the bot is 50001. */
function scopeOf(core: Core, request: RouteRequest): string {
	if (param(request, 'application') !== core.world.applicationId) throw refuse.unknownApplication();
	const guildId = request.params.guild;
	if (guildId === undefined) return '';
	if (!botIsIn(core.world, guildId)) throw refuse.missingAccess();
	return guildId;
}

function commandList(core: Core, request: RouteRequest): readonly CommandState[] {
	return [...commandsOf(core.world, scopeOf(core, request)).values()];
}

function findCommand(core: Core, request: RouteRequest): CommandState {
	const command = commandsOf(core.world, scopeOf(core, request)).get(param(request, 'command'));
	if (command === undefined) throw refuse.unknownCommand();
	return command;
}

function overwriteAll(core: Core, request: RouteRequest): RouteAnswer {
	const scope = scopeOf(core, request);
	const bodies = request.list ?? [];
	const errors = new FormErrors();
	const seen = new Set<string>();
	bodies.forEach((body, index) => {
		validateCommand(body, errors, [index]);
		const key = `${kindOf(body)} ${asString(body.name)}`;
		if (seen.has(key)) {
			errors.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
		}
		seen.add(key);
	});
	errors.throwIfAny();
	for (const kind of Object.values(CommandKind)) {
		refuseTooMany(bodies.filter((body) => kindOf(body) === kind).length, kind);
	}
	const before = commandList(core, request);
	const commands = bodies.map((body) => build(core, scope, body, idOfSame(before, body)));
	core.world.commands.set(scope, new Map(commands.map((command) => [command.id, command])));
	return ok(commands);
}

/** A command of the same kind and name is replaced and keeps its id. */
function upsert(core: Core, request: RouteRequest): RouteAnswer {
	const scope = scopeOf(core, request);
	const errors = new FormErrors();
	validateCommand(request.body, errors, []);
	errors.throwIfAny();
	const before = commandList(core, request);
	const id = idOfSame(before, request.body);
	const kind = kindOf(request.body);
	if (id === null) refuseTooMany(before.filter((one) => one.type === kind).length + 1, kind);
	const command = build(core, scope, request.body, id);
	commandsOf(core.world, scope).set(command.id, command);
	return { status: id === null ? 201 : 200, body: command };
}

function refuseTooMany(count: number, kind: number): void {
	const limit = kind === CommandKind.chatInput ? Limit.chatInputCommands : Limit.contextMenuCommands;
	if (count > limit) throw refuse.tooManyCommands();
}

function kindOf(body: JsonObject): number {
	return asNumber(body.type, CommandKind.chatInput);
}

function idOfSame(commands: readonly CommandState[], body: JsonObject): string | null {
	return commands.find((one) => one.type === kindOf(body) && one.name === asString(body.name))?.id ?? null;
}

function build(core: Core, scope: string, body: JsonObject, id: string | null): CommandState {
	const isGuild = scope !== '';
	const contexts = body.dm_permission === false && body.contexts == null ? [Context.guild] : (body.contexts ?? null);
	const command = {
		id: id ?? core.ids.next(),
		application_id: core.world.applicationId,
		...(isGuild ? { guild_id: scope } : {}),
		version: core.ids.next(),
		type: kindOf(body),
		name: asString(body.name),
		name_localizations: body.name_localizations ?? null,
		description: asString(body.description),
		description_localizations: body.description_localizations ?? null,
		...(body.options == null ? {} : { options: body.options }),
		default_member_permissions:
			body.default_member_permissions == null ? null : String(body.default_member_permissions),
		nsfw: body.nsfw === true,
		...(isGuild
			? {}
			: {
					dm_permission: body.dm_permission !== false,
					contexts,
					integration_types: body.integration_types ?? [0],
				}),
	};
	// Validated: the options have Discord's types from here on.
	return command as unknown as APIApplicationCommand;
}

function withoutLocalizations(command: CommandState): object {
	const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
	return rest;
}
