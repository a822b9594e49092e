import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import { until } from './startBot.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** In the form of a real one, so that it would be missed nowhere. */
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';
const STARTUP_MS = 30_000;
const CONNECT_MS = 20_000;

interface Run {
	readonly out: () => string;
	readonly err: () => string;
	readonly code: Promise<number | null>;
	readonly kill: (signal: NodeJS.Signals) => void;
}

/** Runs an entry of the project as people do, in an environment with nothing in it but what is given. */
function run(entry: string, env: Readonly<Record<string, string>>): Run {
	const child = spawn(process.execPath, ['--import', 'tsx', entry], {
		cwd: ROOT,
		env: { PATH: process.env.PATH, DISCORD_TOKEN: '', LOG_LEVEL: 'info', ...env },
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk: Buffer) => {
		out += chunk.toString();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		err += chunk.toString();
	});
	child.stdin.end();
	const code = new Promise<number | null>((resolve) => child.on('close', resolve));
	onTestFinished(() => void child.kill('SIGKILL'));
	return { out: () => out, err: () => err, code, kill: (signal) => void child.kill(signal) };
}

async function startDiscord(): Promise<StandIn> {
	const discord = await startStandIn({ token: TOKEN });
	onTestFinished(() => discord.close());
	return discord;
}

/** Closes the connection with a code as soon as the bot has connected, before it is told that it is ready. */
function closeAtHello(discord: StandIn, code: number): void {
	discord.log.onEntry((entry) => {
		if (entry.kind === 'gateway' && entry.op === 10) discord.gateway.close(code);
	});
}

test('one line with the cure and code 1 when the token is bad', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const bad = TOKEN.replace('AB', 'XY');
	const bot = run('src/main.ts', { DISCORD_TOKEN: bad, DISCORD_REST_URL: discord.api });
	expect(await bot.code).toBe(1);
	expect(bot.err()).toMatch(/^Discord refuses the token\. [^\n]*Reset Token[^\n]*\n$/);
	expect(bot.out() + bot.err()).not.toContain(bad);
	expect(bot.out()).toBe('');
});

test.each([
	[4004, /^Discord refuses the token\. [^\n]*Reset Token[^\n]*\n$/],
	[4014, /^Discord does not allow this bot an intent [^\n]*Privileged Gateway Intents[^\n]*\n$/],
	[4013, /^Discord does not know an intent [^\n]*Update[^\n]*\n$/],
	[4011, /^Discord wants this bot divided into shards[^\n]*\n$/],
])(
	'one line with the cure and code 1 when the gateway closes with %i at login',
	{ timeout: STARTUP_MS },
	async (code, line) => {
		const discord = await startDiscord();
		closeAtHello(discord, code);
		const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
		expect(await bot.code).toBe(1);
		expect(bot.err()).toMatch(line);
		expect(bot.out() + bot.err()).not.toContain(TOKEN);
	},
);

test('one line and code 1 when nothing answers at Discord’s address', { timeout: STARTUP_MS }, async () => {
	const discord = await startStandIn({ token: TOKEN });
	await discord.close();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	expect(await bot.code).toBe(1);
	expect(bot.err()).toMatch(/^Discord cannot be reached \(ECONNREFUSED\)\. [^\n]*\n$/);
});

test('the last line is the cure and the code 1 when the token is revoked while it runs', {
	timeout: STARTUP_MS,
}, async () => {
	const discord = await startDiscord();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	await discord.connected(CONNECT_MS);
	await until(() => bot.err().includes('"written"'));
	discord.gateway.close(4004);
	expect(await bot.code).toBe(1);
	expect(bot.err().trimEnd().split('\n').at(-1)).toMatch(/^Discord refuses the token\./);
	expect(bot.out() + bot.err()).not.toContain(TOKEN);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
	'the bot logs out and ends with code 0 when it gets %s',
	{ timeout: STARTUP_MS },
	async (signal) => {
		const discord = await startDiscord();
		const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
		await discord.connected(CONNECT_MS);
		await until(() => bot.err().includes('"written"'));
		bot.kill(signal);
		expect(await bot.code).toBe(0);
		expect(discord.gateway.sessions).toEqual([]);
		expect(bot.out()).toBe('');
	},
);

test('the bot answers from the shipped knowledge when it runs as people run it', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const ann = discord.addUser('ann');
	const guild = discord.addGuild({ name: 'Newsroom', members: [ann] });
	const channel = discord.addChannel(guild, 'general');
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	await discord.connected(CONNECT_MS);
	await until(() => bot.err().includes('"written"'));
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'Who did To Lam meet in Beijing?' }).responded();
	expect(asking.message?.content).toMatch(/\[1\]/);
	expect(asking.message?.content).toMatch(/Shown: sentences from notes/);
});

test('every problem is one line and the code is 1 when the environment is malformed', {
	timeout: STARTUP_MS,
}, async () => {
	const bot = run('src/main.ts', { DISCORD_TOKEN: 'Bot x', LOG_LEVEL: 'loud' });
	expect(await bot.code).toBe(1);
	expect(bot.err().trimEnd().split('\n')).toHaveLength(2);
	expect(bot.err()).toMatch(/^DISCORD_TOKEN is not a token\. .*\nLOG_LEVEL is not a level\. .*\n$/);
});

test('one line names folder and cure when there is no knowledge', { timeout: STARTUP_MS }, async () => {
	const bot = run('src/main.ts', { KNOWLEDGE_DIR: '/nowhere' });
	expect(await bot.code).toBe(1);
	expect(bot.err()).toMatch(/^\/nowhere: [^\n]+\n$/);
});

test('one line says how to get a token and the terminal opens when there is none', {
	timeout: STARTUP_MS,
}, async () => {
	const bot = run('src/main.ts', {});
	expect(await bot.code).toBe(0);
	expect(bot.err()).toMatch(/^DISCORD_TOKEN is not set, [^\n]*Reset Token[^\n]*\n/);
	expect(bot.err()).not.toMatch(/dotenv|tip/i);
});

test('deploy registers the commands once when it is run twice', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const env = { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api };
	const first = run('src/discord/deploy.ts', env);
	expect(await first.code).toBe(0);
	expect(first.out()).toBe('Registered /ask.\n');
	const second = run('src/discord/deploy.ts', env);
	expect(await second.code).toBe(0);
	expect(second.out()).toMatch(/Nothing to do\.\n$/);
	expect(discord.log.requests('PUT /applications/:application/commands')).toHaveLength(1);
});

test('deploy says what is wrong and ends with code 1 when it cannot log in', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const none = run('src/discord/deploy.ts', {});
	expect(await none.code).toBe(1);
	expect(none.err()).toMatch(/^DISCORD_TOKEN is not set\. [^\n]+\n$/);
	const bad = run('src/discord/deploy.ts', { DISCORD_TOKEN: 'bad-token', DISCORD_REST_URL: discord.api });
	expect(await bad.code).toBe(1);
	expect(bad.err()).toMatch(/^Discord refuses the token\. [^\n]+\n$/);
	expect(bad.err()).not.toContain('bad-token');
});
