import { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACK_DEADLINE_MS, HEARTBEAT_INTERVAL_MS, Intent, TOKEN_LIFETIME_MS } from './constants.ts';
import { controlSurface } from './controlSurface.ts';
import type { Core } from './core.ts';
import { EventLog } from './eventLog.ts';
import { ForcedFailures } from './forcedFailures.ts';
import { Gateway, type SessionView, shardOf } from './gateway.ts';
import { guildCreateData } from './guildEvents.ts';
import { LoginLimits } from './loginLimits.ts';
import { RateLimits } from './rateLimits.ts';
import { handleRequest, type RestServer } from './restServer.ts';
import { CHANNEL_ROUTES } from './routesChannels.ts';
import { COMMAND_ROUTES } from './routesCommands.ts';
import { GUILD_ROUTES } from './routesGuilds.ts';
import { INTERACTION_ROUTES } from './routesInteractions.ts';
import { MESSAGE_ROUTES } from './routesMessages.ts';
import { applicationObject, userRoutes } from './routesUsers.ts';
import { apiUserOf } from './serialize.ts';
import { clockedIds, countedIds } from './snowflake.ts';
import type { StandIn, StandInOptions } from './standIn.ts';
import { botIsIn, createWorld } from './world.ts';

/** The time that counted ids start at: any fixed one serves. */
const FIRST_ID_AT_MS = Date.UTC(2026, 0, 5, 12);

const PRIVILEGED = {
	'guild-members': Intent.guildMembers,
	presences: Intent.guildPresences,
	'message-content': Intent.messageContent,
} as const;

/**
 * Starts a local Discord on 127.0.0.1.
 *
 * @example
 * const discord = await startStandIn();
 * const client = new Client({ intents, rest: { api: discord.api } });
 * await client.login(discord.token);
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
	const now = options.now ?? Date.now;
	const token = options.token ?? 'stand-in.bot.token';
	const privileged = (options.privilegedIntents ?? []).reduce((bits, name) => bits | PRIVILEGED[name], 0);
	const ids = options.ids === 'clock' ? clockedIds(now) : countedIds(FIRST_ID_AT_MS);
	const log = new EventLog();
	const world = createWorld({
		id: ids.next(),
		username: options.botName ?? 'dateline',
		globalName: null,
		bot: true,
		locale: 'en-US',
		acceptsDms: false,
	});
	const address = { port: 0 };
	const faults: Error[] = [];

	const gateway: Gateway = new Gateway({
		token,
		heartbeatIntervalMs: options.heartbeatIntervalMs ?? HEARTBEAT_INTERVAL_MS,
		privilegedIntents: privileged,
		recommendedShards: options.recommendedShards ?? 1,
		logins: new LoginLimits(options.logins, now),
		now,
		newSessionId: () => `session-${ids.next()}`,
		ready: (session) => readyData(session),
		guilds: (session) =>
			joinedGuilds().map((guild) => ({ id: guild.id, data: guildCreateData(world, guild, session) })),
		log,
	});
	const core: Core = {
		world,
		gateway,
		log,
		ids,
		now,
		origin: () => `http://127.0.0.1:${address.port}`,
		token,
		messageContentGranted: (privileged & Intent.messageContent) !== 0,
		ackDeadlineMs: options.ackDeadlineMs ?? ACK_DEADLINE_MS,
		tokenLifetimeMs: options.tokenLifetimeMs ?? TOKEN_LIFETIME_MS,
		interactions: new Map(),
		changes: new EventEmitter().setMaxListeners(0),
	};

	function joinedGuilds() {
		return [...world.guilds.values()].filter((guild) => botIsIn(world, guild.id));
	}

	function readyData(session: SessionView): object {
		const guilds = joinedGuilds().filter((guild) => shardOf(guild.id, session.shardCount) === session.shard);
		return {
			v: 10,
			user: { ...apiUserOf(world, world.botId), verified: true, mfa_enabled: true, flags: 0, email: null },
			session_type: 'normal',
			session_id: session.id,
			resume_gateway_url: gateway.url,
			shard: [session.shard, session.shardCount],
			guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
			private_channels: [],
			relationships: [],
			application: applicationObject(core, privileged),
		};
	}

	const rest: RestServer = {
		core,
		routes: [
			...userRoutes(privileged),
			...GUILD_ROUTES,
			...CHANNEL_ROUTES,
			...MESSAGE_ROUTES,
			...COMMAND_ROUTES,
			...INTERACTION_ROUTES,
		],
		limits: new RateLimits(options.rateLimits ?? 'relaxed', now),
		failures: new ForcedFailures(),
	};
	const server = createServer((request, response) => {
		handleRequest(rest, request, response).catch((error: unknown) => {
			faults.push(error instanceof Error ? error : new Error(String(error)));
			if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'application/json' });
			response.end(JSON.stringify({ message: '500: Internal Server Error', code: 0 }));
		});
	});
	server.on('upgrade', (request, socket, head) => gateway.handleUpgrade(request, socket, head));
	address.port = await listen(server, options.port ?? 0);
	gateway.url = `ws://127.0.0.1:${address.port}`;

	return controlSurface(core, rest.failures, faults, address.port, () => shutDown(core, server));
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}

async function shutDown(core: Core, server: Server): Promise<void> {
	for (const state of core.interactions.values()) if (state.deadline !== null) clearTimeout(state.deadline);
	core.gateway.shutDown();
	core.changes.removeAllListeners();
	await new Promise<void>((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
