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
	/** Where health and metrics can be asked for; null: no port is opened. */
	readonly metrics: { readonly port: number; readonly host: string } | null;
	readonly process: ProcessRole;
	/** The server whose managers may import reports from Discord; null: nobody may. All servers share the knowledge. */
	readonly importServer: string | null;
}

/** What this process is: the whole bot, the manager of shards, or one of its shards. */
export type ProcessRole =
	| { readonly kind: 'whole' }
	| {
			readonly kind: 'manager';
			/** Shards of all machines together; `auto`: as many as Discord recommends. */
			readonly count: number | 'auto';
			/** Those of this machine; null: all. */
			readonly list: readonly number[] | null;
	  }
	| { readonly kind: 'shard'; readonly id: number; readonly count: number };

const MAX_PORT = 65_535;

/** Our own: a slip of the finger should not start a thousand processes. One shard serves 2,500 servers. */
const MAX_SHARDS = 1_000;

const SHARDS_ERROR = `is neither "auto" nor a number from 1 to ${MAX_SHARDS}. Leave it out unless the bot is in thousands of servers.`;

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
	IMPORT_SERVER: setOrNot.pipe(
		z
			.string()
			.regex(
				/^\d{15,20}$/,
				'is not the id of a server. In Discord: Settings > Advanced > Developer Mode, then right-click the server > Copy Server ID.',
			)
			.optional(),
	),
	METRICS_PORT: setOrNot.pipe(
		z.coerce
			.number<string>({ error: `is not a port. Write a number from 1 to ${MAX_PORT}, or leave it out.` })
			.refine((port) => Number.isInteger(port) && port >= 1 && port <= MAX_PORT, {
				error: `is not a port. Write a number from 1 to ${MAX_PORT}, or leave it out.`,
			})
			.optional(),
	),
	METRICS_HOST: setOrNot.pipe(z.string().default('127.0.0.1')),
	SHARDS: setOrNot.pipe(
		z
			.string()
			.regex(/^(?:auto|[1-9]\d{0,3})$/, SHARDS_ERROR)
			.transform((text) => (text === 'auto' ? ('auto' as const) : Number(text)))
			.refine((count) => count === 'auto' || count <= MAX_SHARDS, SHARDS_ERROR)
			.optional(),
	),
	SHARD_LIST: setOrNot.pipe(
		z
			.string()
			.regex(
				/^\s*\d{1,4}(?:\s*-\s*\d{1,4})?(?:\s*,\s*\d{1,4}(?:\s*-\s*\d{1,4})?)*\s*$/,
				'is not a list of shards. Write their numbers, such as 0-3 or 0,2,5, or leave it out.',
			)
			.transform(readShardList)
			.optional(),
	),
});

/** What discord.js's manager sets in the processes that it starts; there, `SHARDS` is the number of the one shard. */
const shardEnvironment = z.object({
	SHARDING_MANAGER: z.literal('true'),
	SHARDS: z.coerce.number(),
	SHARD_COUNT: z.coerce.number(),
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
	const shard = shardEnvironment.safeParse(variables);
	const parsed = environment.safeParse(shard.success ? { ...variables, SHARDS: '', SHARD_LIST: '' } : variables);
	if (!parsed.success) {
		throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
	}
	const { DISCORD_TOKEN, DISCORD_REST_URL, KNOWLEDGE_DIR, DATA_DIR, LOG_LEVEL, METRICS_PORT, METRICS_HOST } =
		parsed.data;
	return {
		token: DISCORD_TOKEN ?? null,
		restUrl: DISCORD_REST_URL.replace(/\/+$/, ''),
		knowledgeDir: KNOWLEDGE_DIR,
		dataDir: DATA_DIR,
		logLevel: LOG_LEVEL,
		// The manager has the port, and asks its shards.
		metrics: METRICS_PORT === undefined || shard.success ? null : { port: METRICS_PORT, host: METRICS_HOST },
		process: shard.success
			? { kind: 'shard', id: shard.data.SHARDS, count: shard.data.SHARD_COUNT }
			: roleOf(parsed.data.SHARDS, parsed.data.SHARD_LIST),
		importServer: parsed.data.IMPORT_SERVER ?? null,
	};
}

function roleOf(count: number | 'auto' | undefined, list: readonly number[] | undefined): ProcessRole {
	if (list === undefined) return count === undefined ? { kind: 'whole' } : { kind: 'manager', count, list: null };
	if (count === undefined || count === 'auto') {
		throw new ConfigError([
			'SHARD_LIST needs SHARDS to be a number: how many shards there are on all machines together. Set it, the same everywhere.',
		]);
	}
	if (list.some((id) => id >= count)) {
		throw new ConfigError([
			`SHARD_LIST names shards that there are not. With SHARDS=${count} they are numbered from 0 to ${count - 1}, lower numbers first.`,
		]);
	}
	return { kind: 'manager', count, list };
}

/** `0-2,5` is 0, 1, 2, 5. A range that runs backwards holds a shard that there never is. */
function readShardList(text: string): readonly number[] {
	const ids = text.split(',').flatMap((part) => {
		const [first = 0, last = first] = part.split('-').map(Number);
		return last < first
			? [Number.POSITIVE_INFINITY]
			: Array.from({ length: Math.min(last - first, MAX_SHARDS) + 1 }, (_, at) => first + at);
	});
	return [...new Set(ids)].toSorted((a, b) => a - b);
}

/**
 * The configuration of this process: its environment, filled up from `.env` in the working folder. Where it is faulty, says so on
 * standard error and ends the process.
 *
 * @param exitCode with which it ends then
 */
export function readConfig(exitCode = 1): Config {
	// dotenv prints tips of its own unless told not to.
	readDotenv({ quiet: true });
	try {
		return parseConfig(process.env);
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exit(exitCode);
	}
}
