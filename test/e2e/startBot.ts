import { onTestFinished } from 'vitest';
import type { Services } from '../../commands/types.ts';
import type { Answer, Context } from '../../src/answer/types.ts';
import { createConversations } from '../../src/discord/conversation.ts';
import { createResponder } from '../../src/discord/respond.ts';
import { serve } from '../../src/discord/serve.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/local/standin/index.ts';
import { createLog, type Log } from '../../src/log.ts';
import { makeKnowledge, makeKnownSource } from '../commands/makeKnowledge.ts';
import { makeAnswer } from '../discord/makeAnswer.ts';

/** What a test may replace. */
export interface BotOptions {
	readonly ask?: Services['ask'];
	readonly isSlow?: () => boolean;
	readonly knowledge?: Services['knowledge'];
	readonly now?: () => Date;
	readonly standIn?: StandInOptions;
	/** Everything at once: the real core, say. */
	readonly services?: (log: Log) => Services;
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
	/** Tells the bot to end, and waits for it: null, or the line that says why it ended by itself. */
	readonly stop: () => Promise<string | null>;
	/** What `serve` returns. */
	readonly ended: Promise<string | null>;
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
	const services: Services = options.services?.(log) ?? {
		ask: (question, context) => {
			if (question !== WARM_UP) asked.push({ question, context });
			return question === WARM_UP ? echo(question, context) : ask(question, context);
		},
		isSlow: options.isSlow ?? (() => false),
		knowledge: options.knowledge ?? (() => knowledge),
		now: options.now ?? (() => new Date('2026-01-05T12:00:00Z')),
		conversations: createConversations(),
		responder: createResponder(log),
		log,
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
		if (faults.length > 0) throw faults[0];
	});
	await discord.connected();
	await until(() => lines.some((line) => /"written":|Failed to register/.test(line)));
	return {
		discord,
		asked,
		log: lines,
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
