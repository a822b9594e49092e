import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import { serveMetrics } from '../../src/metrics/serveMetrics.ts';
import { freePort, makeFolder, run, startDiscord, TOKEN } from './runProcess.ts';
import { until } from './startBot.ts';

const STARTUP_MS = 30_000;
const CONNECT_MS = 20_000;

/** The code that tells a supervisor that a person has to do something first. */
const NEEDS_A_PERSON = 78;

/** Closes the connection with a code as soon as the bot has connected, before it is told that it is ready. */
function closeAtHello(discord: StandIn, code: number): void {
	discord.log.onEntry((entry) => {
		if (entry.kind === 'gateway' && entry.op === 10) discord.gateway.close(code);
	});
}

test('one line with the cure and code 78 when the token is bad', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const bad = TOKEN.replace('AB', 'XY');
	const bot = run('src/main.ts', { DISCORD_TOKEN: bad, DISCORD_REST_URL: discord.api });
	expect(await bot.code).toBe(NEEDS_A_PERSON);
	expect(bot.err()).toMatch(/^Discord refuses the token\. [^\n]*Reset Token[^\n]*\n$/);
	expect(bot.out() + bot.err()).not.toContain(bad);
	expect(bot.out()).toBe('');
});

test.each([
	[4014, 1, /^Discord does not allow this bot an intent [^\n]*Privileged Gateway Intents[^\n]*\n$/],
	[4011, NEEDS_A_PERSON, /^Discord wants this bot divided into shards[^\n]*SHARDS=auto[^\n]*\n$/],
])(
	'one line with the cure when the gateway closes with %i at login, and code %i',
	{ timeout: STARTUP_MS },
	async (code, expected, line) => {
		const discord = await startDiscord();
		closeAtHello(discord, code);
		const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
		expect(await bot.code).toBe(expected);
		expect(bot.err()).toMatch(line);
		expect(bot.out() + bot.err()).not.toContain(TOKEN);
	},
);

test('one line and code 1 when no login is left today', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord({ logins: { remaining: 0, maxConcurrency: 1 } });
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	expect(await bot.code).toBe(1);
	expect(bot.err()).toMatch(/^Discord allows no further logins today\. [^\n]*\n$/);
});

test('one line and code 78 when the address is another one’s', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: `${discord.origin}/elsewhere` });
	expect(await bot.code).toBe(NEEDS_A_PERSON);
	expect(bot.err()).toMatch(/^There is no Discord at the address in DISCORD_REST_URL\. [^\n]*\n$/);
});

test('one line and code 1 when the port is taken', { timeout: STARTUP_MS }, async () => {
	const port = await freePort();
	const close = await serveMetrics({ port, host: '127.0.0.1' }, { isConnected: () => true, text: async () => '' });
	onTestFinished(close);
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, METRICS_PORT: `${port}` });
	expect(await bot.code).toBe(1);
	expect(bot.err()).toMatch(/^Port \d+ is taken: [^\n]*METRICS_PORT[^\n]*\n$/);
});

test('one line and code 78 when nothing can be kept', { timeout: STARTUP_MS }, async () => {
	const file = path.join(makeFolder(), 'data');
	writeFileSync(file, '');
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DATA_DIR: file });
	expect(await bot.code).toBe(NEEDS_A_PERSON);
	expect(bot.err()).toMatch(/^Nothing can be kept in the folder [^\n]*DATA_DIR[^\n]*\n$/);
});

test('one line and code 78 when the database is that of a newer version', { timeout: STARTUP_MS }, async () => {
	const folder = makeFolder();
	const database = new Database(path.join(folder, 'dateline.db'));
	database.exec('PRAGMA user_version = 9999');
	database.close();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DATA_DIR: folder });
	expect(await bot.code).toBe(NEEDS_A_PERSON);
	expect(bot.err()).toMatch(/^[^\n]*dateline\.db: [^\n]*newer[^\n]*\n$/);
});

test('one line and code 1 when nothing answers at Discord’s address', { timeout: STARTUP_MS }, async () => {
	const discord = await startStandIn({ token: TOKEN });
	await discord.close();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	expect(await bot.code).toBe(1);
	expect(bot.err()).toMatch(/^Discord cannot be reached \(ECONNREFUSED\)\. [^\n]*\n$/);
});

test('the last line is the cure and the code 78 when the token is revoked while it runs', {
	timeout: STARTUP_MS,
}, async () => {
	const discord = await startDiscord();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	await discord.connected(CONNECT_MS);
	await until(() => bot.err().includes('"written"'));
	discord.gateway.close(4004);
	expect(await bot.code).toBe(NEEDS_A_PERSON);
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

test('every problem is one line and the code is 78 when the environment is malformed', {
	timeout: STARTUP_MS,
}, async () => {
	const bot = run('src/main.ts', { DISCORD_TOKEN: 'Bot x', LOG_LEVEL: 'loud' });
	expect(await bot.code).toBe(NEEDS_A_PERSON);
	expect(bot.err().trimEnd().split('\n')).toHaveLength(2);
	expect(bot.err()).toMatch(/^DISCORD_TOKEN is not a token\. .*\nLOG_LEVEL is not a level\. .*\n$/);
});

test('one line names folder and cure when there is no knowledge', { timeout: STARTUP_MS }, async () => {
	const bot = run('src/main.ts', { KNOWLEDGE_DIR: '/nowhere' });
	expect(await bot.code).toBe(NEEDS_A_PERSON);
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

test('health, metrics and a reload on demand are there when a port is set', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const port = await freePort();
	const bot = run('src/main.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api, METRICS_PORT: `${port}` });
	await discord.connected(CONNECT_MS);
	await until(() => bot.err().includes('"written"'));
	const health = await fetch(`http://127.0.0.1:${port}/healthz`);
	expect(health.status).toBe(200);
	const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
	expect(await metrics.text()).toMatch(/^dateline_knowledge_sources 5$/m);
	bot.kill('SIGHUP');
	await until(() => bot.err().includes('"outcome":"unchanged"'));
	bot.kill('SIGTERM');
	expect(await bot.code).toBe(0);
});

test('the doctor ends with 1 and names the cure when the token is bad, and never shows it', {
	timeout: STARTUP_MS,
}, async () => {
	const discord = await startDiscord();
	const doctor = run('src/doctor/doctor.ts', { DISCORD_TOKEN: 'bad-token', DISCORD_REST_URL: discord.api });
	expect(await doctor.code).toBe(1);
	expect(doctor.out()).toMatch(/^fault {4}Discord refuses the token\.\n {9}→ Make a new one/m);
	expect(doctor.out()).toMatch(/\n1 fault, 0 warnings\.\n$/);
	expect(doctor.out() + doctor.err()).not.toContain('bad-token');
});

test('the doctor ends with 0 when nothing is wrong', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const doctor = run('src/doctor/doctor.ts', { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api });
	expect(await doctor.code).toBe(0);
	expect(doctor.err()).toBe('');
	expect(doctor.out()).not.toContain(TOKEN);
});

test('deploy registers the commands once when it is run twice', { timeout: STARTUP_MS }, async () => {
	const discord = await startDiscord();
	const env = { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api };
	const first = run('src/discord/deploy.ts', env);
	expect(await first.code).toBe(0);
	expect(first.out()).toMatch(/^Registered \/ask, [^\n]+\.\n$/);
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
