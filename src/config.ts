import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** From how grave on something is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is set from outside. */
export interface Config {
	/** Null: no Discord, the terminal instead. */
	readonly token: string | null;
	/** Where Discord's REST API is, without the version; another one is for tests and the local stand-in. */
	readonly restUrl: string;
	readonly knowledgeDir: string;
	/** Where the bot keeps what it works out or is told. */
	readonly dataDir: string;
	readonly logLevel: LogLevel;
}

/** `NAME=` in a file means that nobody has filled it in yet. */
const setOrNot = z
	.string()
	.trim()
	.transform((text) => (text === '' ? undefined : text))
	.optional();

const environment = z.object({
	DISCORD_TOKEN: setOrNot.pipe(
		z
			.string()
			.regex(
				/^[\w.-]+$/,
				'is not a token. Copy it again from Developer Portal > your application > Bot, without quotes or "Bot " before it.',
			)
			.optional(),
	),
	DISCORD_REST_URL: setOrNot.pipe(
		z
			.url({
				protocol: /^https?$/,
				error: 'is not an address. Leave it out, or write one like http://127.0.0.1:8080/api.',
			})
			.default('https://discord.com/api'),
	),
	KNOWLEDGE_DIR: setOrNot.pipe(z.string().default('knowledge')),
	DATA_DIR: setOrNot.pipe(z.string().default('data')),
	LOG_LEVEL: setOrNot.pipe(
		z
			.enum(LOG_LEVELS, {
				error: `is not a level. Write one of ${LOG_LEVELS.join(', ')}.`,
			})
			.default('info'),
	),
});

/** An environment that the bot cannot start with: one line for each problem, each with its cure. */
export class ConfigError extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.name = 'ConfigError';
		this.problems = problems;
	}
}

/**
 * Reads what is set from outside. Values are not repeated in what is thrown: one of them is secret.
 *
 * @throws ConfigError with every problem
 */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
	const parsed = environment.safeParse(variables);
	if (!parsed.success) {
		throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
	}
	const { DISCORD_TOKEN, DISCORD_REST_URL, KNOWLEDGE_DIR, DATA_DIR, LOG_LEVEL } = parsed.data;
	return {
		token: DISCORD_TOKEN ?? null,
		restUrl: DISCORD_REST_URL.replace(/\/+$/, ''),
		knowledgeDir: KNOWLEDGE_DIR,
		dataDir: DATA_DIR,
		logLevel: LOG_LEVEL,
	};
}

/**
 * The configuration of this process: its environment, filled up from `.env` in the working folder. Where it is faulty, says so on
 * standard error and ends the process.
 */
export function readConfig(): Config {
	// dotenv prints tips of its own unless told not to.
	readDotenv({ quiet: true });
	try {
		return parseConfig(process.env);
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	}
}
