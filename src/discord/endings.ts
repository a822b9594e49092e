import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import type { Ending } from '../ending.ts';
import { NotDiscordError } from './readApplication.ts';

const PORTAL = 'https://discord.com/developers/applications > your application > Bot';

const BAD_TOKEN = byHand(
	`Discord refuses the token. Make a new one (${PORTAL} > Reset Token) and put it into DISCORD_TOKEN in .env.`,
);

/** Closes that nothing heals by itself: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSES: Readonly<Record<number, Ending>> = {
	4004: BAD_TOKEN,
	4010: byHand(
		'Discord refuses the shard that this process asks for. Take SHARDS and SHARD_LIST out of .env, or mend them.',
	),
	4011: byHand(
		'Discord wants this bot divided into shards: it is in 2,500 servers or more. Put SHARDS=auto into .env and start it again.',
	),
	4012: byHand('Discord no longer speaks this version of the gateway. Update Dateline, or discord.js in it.'),
	4013: byHand('Discord does not know an intent that this bot asks for. Update Dateline, or discord.js in it.'),
	// At a start it asks for no more than is switched on; what was switched off since is not asked for at the next one.
	4014: {
		line: `Discord does not allow this bot an intent that was switched on when it started. Start it again; if that does not help, switch Message Content Intent off and on (${PORTAL} > Privileged Gateway Intents).`,
		heals: true,
	},
};

function byHand(line: string): Ending {
	return { line, heals: false };
}

/** What to say where the gateway was closed for good. */
export function closeEnding(code: number): Ending {
	return (
		CLOSES[code] ?? {
			line: `Discord closed the connection for good (${code}). Start the bot again; if it happens again, update it.`,
			heals: true,
		}
	);
}

/** The gateway's library says some closes with plain errors; these are their whole texts (`@discordjs/ws` 1.2.3). */
const CODE_OF_MESSAGE: Readonly<Record<string, number>> = {
	'Authentication failed': 4004,
	'Invalid shard': 4010,
	'Sharding is required': 4011,
	'Used an invalid API version': 4012,
	'Used invalid intents': 4013,
	'Used disallowed intents': 4014,
};

/** The close that an error of the gateway's stands for, if it is one that nothing heals. */
export function fatalCode(error: unknown): number | undefined {
	return error instanceof Error ? CODE_OF_MESSAGE[error.message] : undefined;
}

/** What to say where logging in failed; without what the error carries: that may hold the token. */
export function loginEnding(error: unknown): Ending {
	if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return BAD_TOKEN;
	if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
	const message = error instanceof Error ? error.message : '';
	const code = fatalCode(error);
	if (code !== undefined) return closeEnding(code);
	if (/session/i.test(message) && /remaining|limit/i.test(message)) {
		return {
			line: 'Discord allows no further logins today. Find out what restarts the bot again and again, and wait until tomorrow.',
			heals: true,
		};
	}
	if (error instanceof NotDiscordError || (error instanceof DiscordAPIError && error.status === 404)) {
		return byHand(
			'There is no Discord at the address in DISCORD_REST_URL. Take that line out of .env, or mend it; it ends in /api.',
		);
	}
	const status = error instanceof HTTPError || error instanceof DiscordAPIError ? `${error.status}` : codeOf(error);
	return {
		line: `Discord cannot be reached (${status}). Check the network and https://discordstatus.com, then start the bot again.`,
		heals: true,
	};
}

function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return 'unknown';
	if (error.name === 'AbortError') return 'no answer in time';
	const code: unknown =
		Reflect.get(error, 'code') ?? (error.cause instanceof Error ? Reflect.get(error.cause, 'code') : undefined);
	return typeof code === 'string' || typeof code === 'number' ? `${code}` : error.name;
}
