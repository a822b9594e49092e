import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from '../../src/config.ts';

test('the defaults hold when nothing is set', () => {
	const defaults = {
		token: null,
		restUrl: 'https://discord.com/api',
		knowledgeDir: 'knowledge',
		dataDir: 'data',
		logLevel: 'info',
		metrics: null,
		process: { kind: 'whole' },
		importServer: null,
	};
	expect(parseConfig({})).toEqual(defaults);
	const empty = { DISCORD_TOKEN: '', DISCORD_REST_URL: ' ', KNOWLEDGE_DIR: '', DATA_DIR: '', LOG_LEVEL: '' };
	const more = { IMPORT_SERVER: '', METRICS_PORT: '', METRICS_HOST: '', SHARDS: '', SHARD_LIST: ' ' };
	expect(parseConfig({ ...empty, ...more })).toEqual(defaults);
});

test('what is set is taken when it is sound', () => {
	const variables = {
		DISCORD_TOKEN: ' a.b-c ',
		DISCORD_REST_URL: 'http://127.0.0.1:80/api/',
		KNOWLEDGE_DIR: 'other',
		DATA_DIR: '/var/lib/dateline',
		LOG_LEVEL: 'debug',
	};
	expect(parseConfig(variables)).toEqual({
		token: 'a.b-c',
		restUrl: 'http://127.0.0.1:80/api',
		knowledgeDir: 'other',
		dataDir: '/var/lib/dateline',
		logLevel: 'debug',
		metrics: null,
		process: { kind: 'whole' },
		importServer: null,
	});
});

test('imports are offered on one server when it is named by its id', () => {
	expect(parseConfig({ IMPORT_SERVER: '1457705189380194304' }).importServer).toBe('1457705189380194304');
	expect(() => parseConfig({ IMPORT_SERVER: 'Newsroom' })).toThrow(
		/^IMPORT_SERVER is not the id of a server\. .*Copy Server ID\.$/,
	);
});

test('a port is opened on this machine alone when no other host is named', () => {
	expect(parseConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
	const open = parseConfig({ METRICS_PORT: ' 80 ', METRICS_HOST: '0.0.0.0' });
	expect(open.metrics).toEqual({ port: 80, host: '0.0.0.0' });
});

test.each(['0', '65536', '1.5', 'http', '-1'])('the port is refused when it is %j', (port) => {
	expect(() => parseConfig({ METRICS_PORT: port })).toThrow(/^METRICS_PORT is not a port\. Write /);
});

test.each([
	[{ SHARDS: 'auto' }, { count: 'auto', list: null }],
	[{ SHARDS: '4' }, { count: 4, list: null }],
	[
		{ SHARDS: '16', SHARD_LIST: '8-10, 2,9' },
		{ count: 16, list: [2, 8, 9, 10] },
	],
	[
		{ SHARDS: '1', SHARD_LIST: '0' },
		{ count: 1, list: [0] },
	],
])('the process is the manager of its shards when %j is set', (variables, role) => {
	expect(parseConfig(variables).process).toEqual({ kind: 'manager', ...role });
});

test.each([
	[{ SHARDS: '0' }, /^SHARDS is neither "auto" nor a number/],
	[{ SHARDS: '1001' }, /^SHARDS is neither "auto" nor a number/],
	[{ SHARDS: 'many' }, /^SHARDS is neither "auto" nor a number/],
	[{ SHARDS: '4', SHARD_LIST: 'all' }, /^SHARD_LIST is not a list of shards\. Write /],
	[{ SHARDS: '4', SHARD_LIST: '0-4' }, /^SHARD_LIST names shards that there are not\. .* from 0 to 3/],
	[{ SHARDS: '4', SHARD_LIST: '0,3-2' }, /^SHARD_LIST names shards that there are not\./],
	[{ SHARDS: 'auto', SHARD_LIST: '0' }, /^SHARD_LIST needs SHARDS to be a number/],
	[{ SHARD_LIST: '0' }, /^SHARD_LIST needs SHARDS to be a number/],
])('it is said what to write when %j is set', (variables, line) => {
	expect(() => parseConfig(variables)).toThrow(line);
});

test('the process is one shard and opens no port when a manager has started it', () => {
	const fromManager = { SHARDING_MANAGER: 'true', SHARDING_MANAGER_MODE: 'process', SHARDS: '0', SHARD_COUNT: '16' };
	const config = parseConfig({ ...fromManager, SHARD_LIST: '0-3', METRICS_PORT: '9464' });
	expect(config.process).toEqual({ kind: 'shard', id: 0, count: 16 });
	expect(config.metrics).toBeNull();
});

test('every problem is named with its cure and no value when several are wrong', () => {
	let thrown: unknown;
	try {
		parseConfig({ DISCORD_TOKEN: 'Bot secret', DISCORD_REST_URL: 'discord', LOG_LEVEL: 'loud' });
	} catch (error) {
		thrown = error;
	}
	expect(thrown).toBeInstanceOf(ConfigError);
	const problems = thrown instanceof ConfigError ? thrown.problems : [];
	expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['DISCORD_TOKEN', 'DISCORD_REST_URL', 'LOG_LEVEL']);
	expect(problems.join()).not.toContain('secret');
	for (const problem of problems) expect(problem).toMatch(/^\S+ is not [^.]+\. [A-Z][^\n]+\.$/);
});
