import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Services } from '../../commands/types.ts';
import type { Answer, Context } from '../../src/answer/types.ts';
import { openDatabase } from '../../src/database/openDatabase.ts';
import type { Database } from '../../src/database/types.ts';
import { createServices } from '../../src/discord/createServices.ts';
import { serve } from '../../src/discord/serve.ts';
import type { Ending } from '../../src/ending.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/local/standin/index.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics/createMetrics.ts';
import { makeKnowledge, makeKnownSource } from '../commands/makeKnowledge.ts';
import { makeAnswer } from '../render/makeAnswer.ts';

/** What a test may replace. */
export interface BotOptions {
	readonly ask?: Services['ask'];
	readonly isSlow?: () => boolean;
	readonly knowledge?: Services['knowledge'];
	readonly now?: () => Date;
	readonly standIn?: StandInOptions;
	/** A database that outlives this bot; by default each bot has a new one. */
	readonly database?: Database;
	/** Answer with the real core, not with an echo of the question. */
	readonly answersForReal?: boolean;
	/** A Discord that is there already; whoever started it ends it. */
	readonly discord?: StandIn;
	/** Sets the world up before the bot logs in. */
	readonly before?: (discord: StandIn) => void;
}

/** The real bot, logged in to a Discord on this machine. */
export interface RunningBot {
	readonly discord: StandIn;
	/** What was asked of the core, oldest first; the question that warms it up is not among it. */
	readonly asked: readonly { readonly question: string; readonly context: Context }[];
	/** The log, line by line. */
	readonly log: readonly string[];
	readonly services: Services;
	/** Tells the bot to end, and waits for it: null, or the line that says why it ended by itself. */
	readonly stop: () => Promise<Ending | null>;
	/** What `serve` returns. */
	readonly ended: Promise<Ending | null>;
}

const WARM_UP = 'What do these reports say?';

/** An answer that shows what was asked. */
export function echo(question: string, context: Context): Answer {
	const turn = { question, names: [], topic: [], limitedTo: [], shown: [] };
	const carried = context.turns.map((earlier) => earlier.question).join(' < ');
	return makeAnswer({
		question,
		turn,
		sentences: [],
		sources: [],
		message: `You asked: ${question}${carried === '' ? '' : ` (after: ${carried})`}`,
	});
}

/** Starts a Discord and the bot in it; both end with the test. */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
	const discord = options.discord ?? (await startStandIn({ token: 'e2e-token', ...options.standIn }));
	options.before?.(discord);
	const asked: { question: string; context: Context }[] = [];
	const lines: string[] = [];
	const log = createLog('debug', [discord.token], { write: (line: string) => void lines.push(line) });
	const ask = options.ask ?? echo;
	const knowledge = makeKnowledge([
		makeKnownSource('001-talks', { title: 'Talks in Beijing', publisher: 'Xinhua', date: '2024-08-19' }),
		makeKnownSource('002-call', { title: 'A call for better management' }),
	]);
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	const database = options.database ?? openDatabase(path.join(folder, 'dateline.db'));
	const means = {
		knowledge: options.knowledge ?? (() => knowledge),
		database,
		metrics: createMetrics(),
		log,
		now: options.now ?? (() => new Date('2026-01-05T12:00:00Z')),
	};
	const made = createServices(means);
	const services: Services = {
		...made,
		...(options.answersForReal
			? {}
			: {
					ask: (question, context) => {
						if (question !== WARM_UP) asked.push({ question, context });
						return question === WARM_UP ? echo(question, context) : ask(question, context);
					},
				}),
		...(options.isSlow === undefined ? {} : { isSlow: options.isSlow }),
	};
	let end: (value: unknown) => void = () => undefined;
	const ended = serve(
		discord.token,
		discord.api,
		services,
		new Promise((resolve) => {
			end = resolve;
		}),
	);
	onTestFinished(async () => {
		end(undefined);
		await ended;
		const { faults } = discord;
		if (options.discord === undefined) await discord.close();
		if (options.database === undefined) database.close();
		rmSync(folder, { recursive: true, force: true });
		if (faults.length > 0) throw faults[0];
	});
	await discord.connected();
	await until(() => lines.some((line) => /"written":|Failed to register/.test(line)));
	return {
		discord,
		asked,
		log: lines,
		services,
		ended,
		stop: () => {
			end(undefined);
			return ended;
		},
	};
}

/** Waits until something holds that nothing tells of. */
export async function until(holds: () => boolean, timeoutMs = 5_000): Promise<void> {
	const started = performance.now();
	while (!holds()) {
		if (performance.now() - started > timeoutMs) throw new Error(`Failed to see it hold: ${timeoutMs} ms passed.`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

/** Waits until the bot is done with so many questions: a message is seen before the bot hears that it was sent. */
export async function handled(log: readonly string[], count: number): Promise<void> {
	await until(() => log.filter((line) => line.includes('"handled"')).length >= count);
}

/** Long enough for the bot to have answered, where it must not. */
export async function aWhile(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 300));
}
