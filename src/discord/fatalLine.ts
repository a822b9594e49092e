import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

const PORTAL = 'https://discord.com/developers/applications > your application > Bot';

const BAD_TOKEN = `Discord refuses the token. Make a new one (${PORTAL} > Reset Token) and put it into DISCORD_TOKEN in .env.`;

const DISALLOWED_INTENTS = `Discord does not allow this bot an intent that it asks for. It needs Guilds, Guild Messages and Direct Messages, none of them privileged: update to the latest version, or allow the intent (${PORTAL} > Privileged Gateway Intents).`;

/** Closes that nothing heals by itself: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSES: Readonly<Record<number, string>> = {
	4004: BAD_TOKEN,
	4010: 'Discord refuses the shard that this process asks for. Start the bot without sharding options.',
	4011: 'Discord wants this bot divided into shards: it is in 2,500 servers or more. Run several processes with a share of the servers each (ShardingManager of discord.js).',
	4012: 'Discord no longer speaks this version of the gateway. Update Dateline, or discord.js in it.',
	4013: 'Discord does not know an intent that this bot asks for. Update Dateline, or discord.js in it.',
	4014: DISALLOWED_INTENTS,
};

/** What to say where the gateway was closed for good. One line, with the cure. */
export function closeLine(code: number): string {
	return (
		CLOSES[code] ??
		`Discord closed the connection for good (${code}). Start the bot again; if it happens again, update it.`
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

/** What to say where logging in failed. One line, with the cure, and without what the error carries: that may hold the token. */
export function loginLine(error: unknown): string {
	if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return BAD_TOKEN;
	if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
	const message = error instanceof Error ? error.message : '';
	const code = fatalCode(error);
	if (code !== undefined) return closeLine(code);
	if (/session/i.test(message) && /remaining|limit/i.test(message)) {
		return 'Discord allows no further logins today. Find out what restarts the bot again and again, and wait until tomorrow.';
	}
	const status = error instanceof HTTPError || error instanceof DiscordAPIError ? `${error.status}` : codeOf(error);
	return `Discord cannot be reached (${status}). Check the network and https://discordstatus.com, then start the bot again.`;
}

function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return 'unknown';
	const code: unknown =
		Reflect.get(error, 'code') ?? (error.cause instanceof Error ? Reflect.get(error.cause, 'code') : undefined);
	return typeof code === 'string' || typeof code === 'number' ? `${code}` : error.name;
}
