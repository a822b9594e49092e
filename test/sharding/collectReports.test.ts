import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { collectReports } from '../../src/sharding/collectReports.ts';
import { readFromManager } from '../../src/sharding/messages.ts';

/** A shard that answers as soon as it is asked. */
function makeShard(isConnected: boolean) {
	const process = new EventEmitter();
	const send = async (message: unknown) => {
		const id = readFromManager(message)?.id;
		setImmediate(() => process.emit('message', { dateline: 'reported', id, isConnected, metrics: [] }));
	};
	return { process, send };
}

test('all are connected when each shard that should be there says so', async () => {
	const both = new Set([makeShard(true), makeShard(true)]);
	expect(await collectReports(both, () => 2).isConnected()).toBe(true);
	expect(await collectReports(both, () => 3).isConnected()).toBe(false);
	expect(await collectReports(new Set([makeShard(true), makeShard(false)]), () => 2).isConnected()).toBe(false);
	expect([...both].flatMap(({ process }) => process.eventNames())).toEqual([]);
});

test('a shard that no longer takes messages counts as not there, and holds nobody up', async () => {
	const process = new EventEmitter();
	const hung = { process, send: () => new Promise<never>(() => undefined) };
	expect(await collectReports(new Set([makeShard(true), hung]), () => 2).isConnected()).toBe(false);
	expect(process.eventNames()).toEqual([]);
});

test('a shard that has just ended counts as not there', async () => {
	const ended = { process: null, send: () => Promise.reject(new Error('Channel closed')) };
	expect(await collectReports(new Set([ended]), () => 1).isConnected()).toBe(false);
});
