import { expect, test } from 'vitest';
import { readFromManager, readFromShard } from '../../src/sharding/messages.ts';

test('a message is read when a shard or the manager sent it', () => {
	const report = { dateline: 'reported', id: 3, isConnected: true, metrics: [{ name: 'a' }] };
	expect(readFromShard(report)).toEqual(report);
	const ended = { dateline: 'ended', line: 'Why.', heals: false };
	expect(readFromShard(ended)).toEqual(ended);
	const login = { dateline: 'may-i-log-in', id: 3 };
	expect(readFromShard(login)).toEqual(login);
	for (const dateline of ['report', 'log-in'])
		expect(readFromManager({ dateline, id: 3 })).toEqual({ dateline, id: 3 });
});

test.each([[{ _ready: true }], [null], ['dateline'], [{ dateline: 'report' }], [{ dateline: 'reported', id: '3' }]])(
	'nothing is read when the message is %j',
	(message) => {
		expect(readFromShard(message)).toBeNull();
		expect(readFromManager(message)).toBeNull();
	},
);
