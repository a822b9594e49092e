import { expect, it } from 'vitest';
import { LoginLimits } from '../../../src/local/standin/loginLimits.ts';
import { clientFor, loginTo, startForTest } from './support.ts';

it('takes one identify in five seconds for each group of shards', () => {
	let now = 0;
	const limits = new LoginLimits({ remaining: 100, maxConcurrency: 2 }, () => now);
	expect(limits.take(0)).toBe('taken');
	expect(limits.take(1)).toBe('taken');
	expect(limits.take(2)).toBe('too-soon');
	now = 5_000;
	expect(limits.take(3)).toBe('taken');
	expect(limits.take(0)).toBe('taken');
});

it('takes as many as there are left, and tells how many', () => {
	let now = 0;
	const limits = new LoginLimits({ remaining: 1, maxConcurrency: 1 }, () => now);
	expect(limits.take(0)).toBe('taken');
	now = 60_000;
	expect(limits.view()).toMatchObject({ remaining: 0, max_concurrency: 1 });
	expect(limits.take(0)).toBe('too-many');
});

it('takes every identify when no rule was asked for', () => {
	const limits = new LoginLimits(undefined, () => 0);
	for (let at = 0; at < 2_000; at++) expect(limits.take(0)).toBe('taken');
});

it('lets no client in when no login is left', async () => {
	const discord = await startForTest({ logins: { remaining: 0, maxConcurrency: 1 } });
	await expect(clientFor(discord).login(discord.token)).rejects.toThrow(/Not enough sessions remaining/);
});

it('closes the connection of one shard alone', async () => {
	const discord = await startForTest();
	const client = await loginTo(discord, { shards: [0, 1], shardCount: 2 });
	const lost: number[] = [];
	client.on('shardReconnecting', (shard) => void lost.push(shard));
	const resumed = new Promise((resolve) => client.once('shardResume', resolve));
	discord.gateway.close(4_000, 1);
	await resumed;
	expect(lost).toEqual([1]);
});
