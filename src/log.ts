import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What is written down. Fields first, then a sentence; never an interaction, a message or a client, and nobody's words. */
export interface Log {
	readonly debug: LogLine;
	readonly info: LogLine;
	readonly warn: LogLine;
	readonly error: LogLine;
}

type LogLine = (fields: Readonly<Record<string, unknown>>, text: string) => void;

/** Interaction tokens are good for 15 minutes for anybody who holds them. Discord makes them of "interaction:…" in base 64. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb2[\w+/=-]+/g;

/** The same by where they stand in an address, whatever they look like. */
const TOKEN_IN_ADDRESS = /\/(interactions|webhooks)\/(\d+)\/[^/\s"'?\\]+/g;

/** The form of a bot's token, should one be logged that is not the one we know. */
const BOT_TOKEN = /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}\b/g;

const STRUCK = '[secret]';

/** Takes everything secret out of a text. */
export function strikeSecrets(text: string, secrets: readonly string[]): string {
	const known = secrets
		.filter((secret) => secret !== '')
		.reduce((rest, secret) => rest.replaceAll(secret, STRUCK), text);
	return known
		.replace(TOKEN_IN_ADDRESS, `/$1/$2/${STRUCK}`)
		.replace(INTERACTION_TOKEN, STRUCK)
		.replace(BOT_TOKEN, STRUCK);
}

/**
 * A log of one JSON object a line on standard error; standard output belongs to answers.
 *
 * @param secrets struck out of every line, with whatever looks like a token
 * @param stream where the lines go; for tests
 */
export function createLog(level: LogLevel, secrets: readonly string[], stream?: DestinationStream): Log {
	const out = stream ?? pino.destination({ dest: 2, sync: true });
	return pino(
		{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: describeError } },
		{ write: (line: string) => out.write(strikeSecrets(line, secrets)) },
	);
}

/**
 * What of an error may be logged. discord.js hangs the request onto its errors, with people's words in it (`requestBody`), so
 * nothing is taken that is not named here.
 */
function describeError(error: unknown): unknown {
	if (!(error instanceof Error)) return typeof error;
	const { name, message, stack } = error;
	const known: Record<string, unknown> = { name, message, stack };
	for (const key of ['code', 'status', 'method', 'url'] as const) {
		const value: unknown = Reflect.get(error, key);
		if (typeof value === 'string' || typeof value === 'number') known[key] = value;
	}
	return known;
}
