import { Events } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { watchGateway } from '../../src/discord/watchGateway.ts';

const MINUTE_MS = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The watch of a client that never logs in: the test gives the signs of life. */
function start() {
	const client = createClient({
		restUrl: 'http://127.0.0.1:9/api',
		readsMessages: false,
		shard: { id: 0, count: 1 },
	});
	const watch = watchGateway(client);
	let isSilent = false;
	void watch.silent.then(() => {
		isSilent = true;
	});
	return {
		watch,
		isSilent: () => isSilent,
		ready: () => client.emit(Events.ShardReady, 0, undefined),
		lost: () => client.emit(Events.ShardReconnecting, 0),
		packet: () => client.emit(Events.Raw, {}, 0),
	};
}

test('it is not called connected before it is, nor without a sign of life for two heartbeats', async () => {
	const { watch, ready, packet } = start();
	expect(watch.isConnected()).toBe(false);
	ready();
	expect(watch.isConnected()).toBe(true);
	await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
	expect(watch.isConnected()).toBe(false);
	packet();
	expect(watch.isConnected()).toBe(true);
});

test('it is given up after five minutes when there is no sign of life, whatever state it believes to be in', async () => {
	const { isSilent, ready, lost } = start();
	ready();
	lost();
	await vi.advanceTimersByTimeAsync(4.9 * MINUTE_MS);
	expect(isSilent()).toBe(false);
	await vi.advanceTimersByTimeAsync(0.2 * MINUTE_MS);
	expect(isSilent()).toBe(true);
});

test('it is given up after five minutes when it never connects at all', async () => {
	const { isSilent } = start();
	await vi.advanceTimersByTimeAsync(5.1 * MINUTE_MS);
	expect(isSilent()).toBe(true);
});

test('it is kept when there is a sign of life now and then', async () => {
	const { isSilent, ready, packet } = start();
	ready();
	for (let minutes = 0; minutes < 30; minutes += 3) {
		await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
		packet();
	}
	expect(isSilent()).toBe(false);
});

test.each([60, -60])(
	'it gets its time anew when the computer slept, or its clock was set by %i minutes',
	async (minutes) => {
		const { isSilent, ready } = start();
		ready();
		await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
		vi.setSystemTime(Date.now() + minutes * MINUTE_MS);
		await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
		expect(isSilent()).toBe(false);
		await vi.advanceTimersByTimeAsync(1.2 * MINUTE_MS);
		expect(isSilent()).toBe(true);
	},
);

test('nothing is looked at any more when it is stopped', async () => {
	const { watch, isSilent } = start();
	watch.stop();
	await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);
	expect(isSilent()).toBe(false);
});
