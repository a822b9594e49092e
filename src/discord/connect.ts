import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';
import type { Dispatch } from './dispatch.ts';
import { closeLine, fatalCode, loginLine } from './fatalLine.ts';

/** A tenth of what gets an address banned: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit */
const INVALID_REQUESTS_PER_WARNING = 1_000;

/** What a connection needs. */
export interface Connection {
	readonly client: Client;
	readonly token: string;
	readonly dispatch: Dispatch;
	readonly log: Log;
	/** Called once, as soon as Discord is there. */
	readonly onReady: (client: Client<true>) => Promise<void>;
	/** Settles when the process is told to end. */
	readonly stop: Promise<unknown>;
}

/**
 * Is connected until told to stop or until Discord closes for good. The library heals everything else by itself.
 *
 * @returns null after a stop, else one line that says what closed and what to do about it
 */
export async function connect({ client, token, dispatch, log, onReady, stop }: Connection): Promise<string | null> {
	// After a fatal close discord.js lives on mute, and `isReady()` stays true (tried with 14.28.1): only this event tells.
	const closed = new Promise<string>((resolve) => {
		client.on(Events.ShardDisconnect, ({ code }) => resolve(closeLine(code)));
	});
	// Without a listener an `error` event ends the process, and a listener that rejects becomes one.
	client.on(Events.Error, (error) => log.error({ error }, 'The client failed.'));
	client.on(Events.ShardError, (error, shard) => {
		// A close for good is told once, in words, by what this function returns.
		if (fatalCode(error) === undefined) log.warn({ shard, error }, 'The connection failed.');
	});
	// The library tries twice a second for as long as Discord is away: its going and its coming are worth a line, each try is not.
	const away = new Set<number>();
	const back = (shard: number): void => {
		if (away.delete(shard)) log.info({ shard }, 'connected again');
	};
	client.on(Events.ShardReconnecting, (shard) => {
		if (!away.has(shard)) log.info({ shard }, 'The connection is lost; reconnecting.');
		away.add(shard);
	});
	client.on(Events.ShardResume, back);
	client.on(Events.ShardReady, back);
	client.rest.options.invalidRequestWarningInterval = INVALID_REQUESTS_PER_WARNING;
	client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn({ count }, 'Many requests are refused.'));
	client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) => {
		log.warn({ route, global, waitMs: timeToReset }, 'Discord asks to slow down; the request waits.');
	});
	client.on(Events.InteractionCreate, dispatch.onInteraction);
	client.on(Events.MessageCreate, dispatch.onMessage);
	client.once(Events.ClientReady, onReady);

	const refused = client.login(token).then(
		// Logged in: nothing more comes from here.
		() => new Promise<never>(() => undefined),
		(error: unknown) => loginLine(error),
	);
	const line = await Promise.race([closed, refused, stop.then(() => null)]);
	// Closes with 1000, so that the bot is shown as offline at once.
	await client.destroy();
	return line;
}
