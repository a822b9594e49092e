import {
	type APIApplication,
	ApplicationIntegrationType,
	OAuth2Scopes,
	type REST,
	type RESTGetAPIGatewayBotResult,
	Routes,
} from 'discord.js';
import type { Config } from '../config.ts';
import { commandBodies, commandLabel } from '../discord/commandBodies.ts';
import { inviteLink } from '../discord/inviteLink.ts';
import { NEEDED_PERMISSIONS } from '../discord/neededPermissions.ts';
import { mayReadMessages } from '../discord/readApplication.ts';
import { readCommands, sameCommands } from '../discord/registerCommands.ts';
import { type Finding, fault, ok, warning } from './finding.ts';

const PORTAL = 'https://discord.com/developers/applications > your application';

/** A bot that restarts once in five minutes has used up more than that by noon. */
const FEW_LOGINS = 500;

/** Looks at what is set for the application in Discord's portal, and at the commands that Discord holds of it. */
export async function checkApplication(
	rest: REST,
	application: APIApplication,
	{ process, importServer }: Pick<Config, 'process' | 'importServer'>,
): Promise<readonly Finding[]> {
	return [
		...checkPortal(application),
		await checkCommands(rest, application.id, importServer !== null),
		...(await checkGateway(rest, process.kind === 'manager')),
		ok(`Link that adds it to a server: ${inviteLink(application.id)}`),
	];
}

function checkPortal(application: APIApplication): readonly Finding[] {
	const { interactions_endpoint_url: endpoint, bot_public: isPublic, bot_require_code_grant: needsGrant } = application;
	const found: Finding[] = [checkIntents(application)];
	if (endpoint !== undefined && endpoint !== null && endpoint !== '') {
		found.push(
			fault(
				'Discord sends commands to a web address instead of to this bot, so that no command works.',
				`${PORTAL} > General Information > Interactions Endpoint URL: empty it and save.`,
			),
		);
	}
	if (needsGrant) {
		found.push(
			fault(
				'The link that adds the bot to a server does not work: the application asks for a code grant.',
				`${PORTAL} > Bot > Requires OAuth2 Code Grant: switch it off.`,
			),
		);
	}
	if (!isPublic) {
		found.push(
			warning(
				'Only you can add this bot to servers: it is not public.',
				`Leave it so if it is for your own servers; else switch on ${PORTAL} > Bot > Public Bot.`,
			),
		);
	}
	return [...found, ...checkInstallation(application)];
}

function checkIntents(application: APIApplication): Finding {
	return mayReadMessages(application)
		? ok(
				'Message Content is on: it can answer without being mentioned, in threads of its own and in channels chosen with /settings.',
			)
		: ok(
				'Message Content is off: it answers commands, direct messages, and messages that mention it or reply to it.',
				`To have it answer without a mention in chosen channels: switch on ${PORTAL} > Bot > Message Content Intent, then start it again.`,
			);
}

function checkInstallation({ integration_types_config: config }: APIApplication): readonly Finding[] {
	const onServer = config?.[ApplicationIntegrationType.GuildInstall];
	const onAccount = config?.[ApplicationIntegrationType.UserInstall];
	const found: Finding[] = [];
	// Applications from before there was a choice have none, and can be added to servers.
	if (config === undefined || onServer !== undefined) found.push(ok('It can be added to servers.'));
	else {
		found.push(
			fault(
				'It cannot be added to servers.',
				`${PORTAL} > Installation > Installation Contexts: tick Guild Install and save.`,
			),
		);
	}
	const params = onServer?.oauth2_install_params;
	const scopes: readonly string[] = params?.scopes ?? [];
	const wanted = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];
	const missing = [
		...wanted.filter((scope) => !scopes.includes(scope)),
		...NEEDED_PERMISSIONS.filter(({ bit }) => (BigInt(params?.permissions ?? 0) & bit) === 0n).map(({ name }) => name),
	];
	if (params !== undefined && missing.length > 0) {
		found.push(
			warning(
				`Who adds it with the button on its profile does not give it: ${missing.join(', ')}.`,
				`${PORTAL} > Installation > Default Install Settings > Guild Install: add these and save. The link below is complete.`,
			),
		);
	}
	found.push(
		onAccount === undefined
			? ok(
					'People cannot add it to their own account.',
					`If they should, to ask it everywhere: ${PORTAL} > Installation > Installation Contexts: tick User Install.`,
				)
			: ok('People can add it to their own account and ask it everywhere.'),
	);
	return found;
}

async function checkCommands(rest: REST, applicationId: string, canImport: boolean): Promise<Finding> {
	const commands = commandBodies(canImport);
	const held = await readCommands(rest, applicationId);
	if (sameCommands(held, commands)) {
		return ok(`Discord holds the commands of this version: ${commands.map(commandLabel).join(', ')}.`);
	}
	return warning(
		Array.isArray(held) && held.length === 0
			? 'Discord holds no commands of this bot yet.'
			: 'Discord holds other commands than this version has.',
		'Start the bot, which registers them, or run npm run deploy. Open Discord anew to see them.',
	);
}

async function checkGateway(rest: REST, isDivided: boolean): Promise<readonly Finding[]> {
	const { shards, session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
	const found: Finding[] = [];
	if (limit.remaining === 0) {
		found.push(
			fault(
				'Discord allows no further logins today.',
				'Find out what restarts the bot again and again (its log says why it ended), and wait until tomorrow.',
			),
		);
	} else if (limit.remaining < FEW_LOGINS) {
		found.push(
			warning(
				`Discord allows only ${limit.remaining} of ${limit.total} logins more today.`,
				'Find out what restarts the bot again and again: its log says why it ended.',
			),
		);
	} else found.push(ok(`Discord allows ${limit.remaining} more logins today.`));
	if (shards > 1 && !isDivided) {
		found.push(
			warning(
				`Discord recommends ${shards} shards: the bot is in many servers.`,
				'Write SHARDS=auto into .env and start it again.',
			),
		);
	}
	return found;
}
