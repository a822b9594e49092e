import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { untilFirst } from '../../src/sharding/untilFirst.ts';

test('what was waited for in vain is no longer listened to', async () => {
	const shard = new EventEmitter();
	const died = untilFirst(shard, ['ready', 'death'], 60_000);
	expect(shard.listenerCount('ready')).toBe(1);
	shard.emit('death');
	await died;
	expect(shard.eventNames()).toEqual([]);
});

test('nothing is listened to when the time is over', async () => {
	const shard = new EventEmitter();
	await untilFirst(shard, ['ready', 'death'], 1);
	expect(shard.eventNames()).toEqual([]);
});
