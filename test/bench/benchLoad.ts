import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import type { Invocation } from '../../src/local/standin/invocation.ts';
import { readLines } from '../eval/readLines.ts';
import type { VisitLine } from '../eval/visit.ts';
import { startFlags } from './startFlags.ts';
import { summarise } from './summarise.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PER_SECOND = 100;
/** So many that nobody, and no server, asks more in a minute than is admitted. */
const SERVERS = 150;
const PEOPLE_PER_SERVER = 6;
const READY_MS = 30_000;
/** How long the last announced answers may take. */
const FILLED_MS = 60_000;

/**
 * Asks the bot, in a process of its own and started as people start it, a hundred questions a second by `/ask`, and prints how long
 * it took until Discord had the first answer.
 *
 * @param seconds how long
 */
export async function benchLoad(seconds: number): Promise<void> {
	const discord = await startStandIn({ token: 'bench-token', ackDeadlineMs: 3_000 });
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
	const places = Array.from({ length: SERVERS }, (_, at) => furnish(discord, at));
	const bot = spawn(process.execPath, [...startFlags(), '--import', 'tsx', 'src/main.ts'], {
		cwd: ROOT,
		env: {
			PATH: process.env.PATH,
			DISCORD_TOKEN: discord.token,
			DISCORD_REST_URL: discord.api,
			DATA_DIR: folder,
			LOG_LEVEL: 'error',
		},
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	try {
		await discord.connected(READY_MS);
		await until(() => discord.commands().length > 0, READY_MS);
		print(await ask(discord, places, seconds), bot);
	} finally {
		await end(bot);
		await discord.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Place {
	readonly channel: string;
	readonly people: readonly string[];
}

function furnish(discord: StandIn, at: number): Place {
	const people = Array.from({ length: PEOPLE_PER_SERVER }, (_, one) => discord.addUser(`person-${at}-${one}`));
	const guild = discord.addGuild({ name: `Server ${at}`, members: people });
	return { channel: discord.addChannel(guild, 'general').id, people: people.map(({ id }) => id) };
}

async function ask(discord: StandIn, places: readonly Place[], seconds: number): Promise<readonly Invocation[]> {
	const questions = readLines<VisitLine>(fileURLToPath(new URL('../eval/data/visit.own.jsonl', import.meta.url)))
		.flatMap(({ question }) => question ?? [])
		.filter((question) => question.trim() !== '');
	const asked: Invocation[] = [];
	const started = performance.now();
	const total = seconds * PER_SECOND;
	while (asked.length < total) {
		const due = Math.min(total, Math.floor(((performance.now() - started) / 1_000) * PER_SECOND));
		for (let at = asked.length; at < due; at += 1) {
			const place = places[at % places.length];
			const person = place?.people[Math.floor(at / places.length) % PEOPLE_PER_SERVER];
			const question = questions[at % questions.length];
			if (place === undefined || person === undefined || question === undefined) continue;
			asked.push(discord.invoke(person, place.channel, 'ask', { question }));
		}
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	await Promise.all(asked.map((one) => one.settled(10_000)));
	const over = performance.now();
	await Promise.all(asked.map((one) => one.responded(FILLED_MS).catch(() => undefined)));
	console.log(
		`the last answer stood there ${(performance.now() - over).toFixed(0)} ms after the last question was acknowledged`,
	);
	return asked;
}

function print(asked: readonly Invocation[], bot: ChildProcess): void {
	const taken = asked.flatMap(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? []);
	const { p50, p95, p99 } = summarise(taken);
	const limited = asked.filter(({ message }) => message?.content.includes('Ask again in') === true).length;
	console.log(
		`${asked.length} questions, ${PER_SECOND} a second: ${asked.length - taken.length} unanswered, ${limited} refused as too many`,
	);
	console.log(
		`acknowledged after p50 ${p50.toFixed(0)}  p95 ${p95.toFixed(0)}  p99 ${p99.toFixed(0)}  most ${Math.max(...taken).toFixed(0)} ms (bot ${bot.pid})`,
	);
}

async function until(holds: () => boolean, limitMs: number): Promise<void> {
	const started = performance.now();
	while (!holds()) {
		if (performance.now() - started > limitMs) throw new Error(`Failed to see the bot ready within ${limitMs} ms.`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/** Ends the process that was started here, and waits until it has. */
async function end(bot: ChildProcess): Promise<void> {
	if (bot.exitCode !== null) return;
	const closed = new Promise((resolve) => bot.once('close', resolve));
	bot.kill('SIGTERM');
	const timer = setTimeout(() => bot.kill('SIGKILL'), 10_000);
	await closed;
	clearTimeout(timer);
}
