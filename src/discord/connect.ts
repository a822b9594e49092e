import { type Client, Events, RESTEvents } from 'discord.js';
import type { Ending } from '../ending.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/createMetrics.ts';
import type { Dispatch } from './dispatch.ts';
import { closeEnding, fatalCode, loginEnding } from './endings.ts';
import { timeAcknowledgements } from './timeAcknowledgements.ts';
import type { GatewayWatch } from './watchGateway.ts';

/** A tenth of what gets an address banned: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit */
const INVALID_REQUESTS_PER_WARNING = 1_000;

/** Together less than the ten seconds after which supervisors kill: https://docs.docker.com/reference/cli/docker/container/stop/ */
const FINISH_MS = 5_000;
const LEAVE_MS = 2_000;

/** What a connection needs. */
export interface Connection {
	readonly client: Client;
	readonly token: string;
	readonly dispatch: Dispatch;
	readonly watch: GatewayWatch;
	readonly metrics: Metrics;
	readonly log: Log;
	/** Called once, as soon as Discord is there. */
	readonly onReady: (client: Client<true>) => Promise<void>;
	/** Settles when the process is told to end. */
	readonly stop: Promise<unknown>;
}

/**
 * Is connected until told to stop, until Discord closes for good, or until it has been silent for too long. The library heals
 * everything else by itself. What is being answered is finished before the connection is closed.
 *
 * @returns null after a stop, else what closed and what to do about it
 */
export async function connect(connection: Connection): Promise<Ending | null> {
	const { client, token, dispatch, watch, metrics, log, onReady, stop } = connection;
	// After a fatal close discord.js lives on mute, and `isReady()` stays true (tried with 14.28.1): only this event tells.
	const closed = new Promise<Ending>((resolve) => {
		client.on(Events.ShardDisconnect, ({ code }) => resolve(closeEnding(code)));
	});
	logConnection(client, log);
	client.rest.options.invalidRequestWarningInterval = INVALID_REQUESTS_PER_WARNING;
	client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn({ count }, 'Many requests are refused.'));
	client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) => {
		metrics.slowedDown(global);
		log.warn({ route, global, waitMs: timeToReset }, 'Discord asks to slow down; the request waits.');
	});
	timeAcknowledgements(client, metrics);
	const unlisten = listen(client, dispatch);
	client.once(Events.ClientReady, onReady);

	const refused = client.login(token).then(
		// Logged in: nothing more comes from here.
		() => new Promise<never>(() => undefined),
		(error: unknown) => loginEnding(error),
	);
	const ending = await Promise.race([closed, refused, watch.silent, stop.then(() => null)]);
	unlisten();
	await atMost(FINISH_MS, dispatch.idle());
	watch.stop();
	// The library calls its own going a loss.
	client.removeAllListeners(Events.ShardReconnecting);
	// Closes with 1000, so that the bot is shown as offline at once. Where Discord is silent, the library would wait for its answer.
	await atMost(LEAVE_MS, client.destroy());
	return ending;
}

/** Brings what happens to those who handle it, until the answer is called. */
function listen(client: Client, dispatch: Dispatch): () => void {
	client.once(Events.ClientReady, dispatch.onReady);
	client.on(Events.InteractionCreate, dispatch.onInteraction);
	client.on(Events.MessageCreate, dispatch.onMessage);
	client.on(Events.MessageUpdate, dispatch.onMessageUpdate);
	client.on(Events.MessageDelete, dispatch.onMessageDelete);
	client.on(Events.MessageBulkDelete, dispatch.onMessageDeleteBulk);
	client.on(Events.GuildCreate, dispatch.onGuildCreate);
	client.on(Events.GuildDelete, dispatch.onGuildDelete);
	return () => {
		client.off(Events.ClientReady, dispatch.onReady);
		client.off(Events.InteractionCreate, dispatch.onInteraction);
		client.off(Events.MessageCreate, dispatch.onMessage);
		client.off(Events.MessageUpdate, dispatch.onMessageUpdate);
		client.off(Events.MessageDelete, dispatch.onMessageDelete);
		client.off(Events.MessageBulkDelete, dispatch.onMessageDeleteBulk);
		client.off(Events.GuildCreate, dispatch.onGuildCreate);
		client.off(Events.GuildDelete, dispatch.onGuildDelete);
	};
}

/** Waits for work, but not for ever. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, ms);
	});
	await Promise.race([work, late]);
	clearTimeout(timer);
}

function logConnection(client: Client, log: Log): void {
	// Without a listener an `error` event ends the process, and a listener that rejects becomes one.
	client.on(Events.Error, (error) => log.error({ error }, 'The client failed.'));
	client.on(Events.ShardError, (error, shard) => {
		// A close for good is told once, in words, by what `connect` returns.
		if (fatalCode(error) === undefined) log.warn({ shard, error }, 'The connection failed.');
	});
	// The library tries twice a second for as long as Discord is away: its going and its coming are worth a line, each try is not.
	let isAway = false;
	const back = (shard: number): void => {
		if (isAway) log.info({ shard }, 'connected again');
		isAway = false;
	};
	client.on(Events.ShardReconnecting, (shard) => {
		if (!isAway) log.info({ shard }, 'The connection is lost; reconnecting.');
		isAway = true;
	});
	client.on(Events.ShardResume, back);
	client.on(Events.ShardReady, back);
}
