import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StandIn } from '../../src/local/standin/index.ts';
import { freePort, run, startDiscord, TOKEN } from './runProcess.ts';
import { until } from './startBot.ts';

/** Five seconds between two logins, and a shard is a whole process. */
const SHARDS_MS = 90_000;

const connected = (discord: StandIn) => discord.gateway.sessions.filter((session) => session.connected).length;

/** The shards of a manager; Linux alone tells parents and arguments in files. */
function shardsOf(pid: number): readonly number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			try {
				const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
				// The loader of TypeScript has a process of its own beside them.
				if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('src/main.ts')) return [];
				return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) === pid ? [Number(name)] : [];
			} catch {
				return [];
			}
		});
}

test('two shards share the servers, are watched and counted as one, and are started anew when one ends', {
	timeout: SHARDS_MS,
}, async () => {
	const discord = await startDiscord({ logins: { remaining: 10, maxConcurrency: 1 } });
	const ann = discord.addUser('ann');
	const channels = [0, 1].map((shard) => {
		// The next id is one millisecond later, and so on the other shard.
		const nextId = BigInt(discord.addUser('someone').id) + (1n << 22n);
		if (Number((nextId >> 22n) % 2n) !== shard) discord.addUser('someone else');
		return discord.addChannel(discord.addGuild({ name: `On shard ${shard}`, members: [ann] }), 'general');
	});
	const port = await freePort();
	const get = (page: string) => fetch(`http://127.0.0.1:${port}/${page}`);
	const env = { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api, METRICS_PORT: `${port}`, SHARDS: '2' };
	const bot = run('src/main.ts', env);
	await until(() => connected(discord) === 1, 30_000);
	expect((await get('healthz')).status).toBe(503);
	await until(() => connected(discord) === 2, 30_000);
	await until(() => bot.err().includes('"written"') && (bot.err().match(/"ready"/g) ?? []).length === 2);
	expect(discord.gateway.sessions.map(({ shard, shardCount }) => [shard, shardCount])).toEqual([
		[0, 2],
		[1, 2],
	]);
	expect((await get('healthz')).status).toBe(200);

	for (const channel of channels) {
		const asking = await discord.invoke(ann, channel, 'ask', { question: 'Who did To Lam meet?' }).responded();
		expect(asking.message?.content).toMatch(/\[1\]/);
	}
	const metrics = await (await get('metrics')).text();
	expect(metrics).toContain('dateline_servers{shard="0"} 1');
	expect(metrics).toContain('dateline_servers{shard="1"} 1');
	expect(metrics).toContain('dateline_questions_total{intent="question",outcome="answered"} 2');
	expect(metrics).toContain('dateline_shards{state="connected"} 2');
	expect(discord.log.requests('PUT /applications/:application/commands')).toHaveLength(1);

	discord.gateway.close(4014, 1);
	await until(() => /"shard":1,"waitMs":5000,"reason":"Discord does not allow/.test(bot.err()), 10_000);
	expect((await get('healthz')).status).toBe(503);
	await until(() => connected(discord) === 2, 30_000);
	await until(() => (bot.err().match(/"ready"/g) ?? []).length === 3);
	expect((await get('healthz')).status).toBe(200);

	// Discord restarts, and both have to log in anew.
	discord.gateway.invalidateSessions(false);
	await until(() => connected(discord) === 0, 10_000);
	await until(() => connected(discord) === 2, 30_000);
	// Whoever logs in too soon after another is refused with this, before there is a session.
	const refused = discord.log.entries.filter((entry) => entry.kind === 'gateway' && entry.op === 9 && !entry.sessionId);
	expect(refused).toEqual([]);

	const children = shardsOf(bot.pid);
	expect(children).toHaveLength(2);
	bot.kill('SIGTERM');
	expect(await bot.code).toBe(0);
	// Who logs out leaves no session behind.
	expect(discord.gateway.sessions).toEqual([]);
	for (const pid of children) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
	expect(bot.err()).not.toContain(TOKEN);
});

test('only its own shards are started when there is a list', { timeout: SHARDS_MS }, async () => {
	const discord = await startDiscord({ recommendedShards: 7 });
	const env = { DISCORD_TOKEN: TOKEN, DISCORD_REST_URL: discord.api, SHARDS: '3', SHARD_LIST: '2' };
	const bot = run('src/main.ts', env);
	await until(() => bot.err().includes('"ready"'), 30_000);
	expect(discord.gateway.sessions.map(({ shard, shardCount }) => [shard, shardCount])).toEqual([[2, 3]]);
	// Commands are the first shard's business, and that one is on another machine.
	expect(discord.log.requests('PUT /applications/:application/commands')).toEqual([]);
	// The shards end by themselves when their manager is killed.
	bot.kill('SIGKILL');
	await until(() => discord.gateway.sessions.length === 0, 15_000);
});

test('one line and code 78 when all shards have the same trouble', { timeout: SHARDS_MS }, async () => {
	const discord = await startDiscord();
	discord.log.onEntry((entry) => {
		if (entry.kind === 'gateway' && entry.op === 10) discord.gateway.close(4013);
	});
	const bot = run('src/main.ts', {
		DISCORD_TOKEN: TOKEN,
		DISCORD_REST_URL: discord.api,
		SHARDS: 'auto',
		LOG_LEVEL: 'warn',
	});
	expect(await bot.code).toBe(78);
	expect(bot.err()).toMatch(/^Discord does not know an intent [^\n]*Update[^\n]*\n$/);
});
