import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from '../../src/config.ts';

test('the defaults hold when nothing is set', () => {
	const defaults = {
		token: null,
		restUrl: 'https://discord.com/api',
		knowledgeDir: 'knowledge',
		dataDir: 'data',
		logLevel: 'info',
	};
	expect(parseConfig({})).toEqual(defaults);
	const empty = { DISCORD_TOKEN: '', DISCORD_REST_URL: ' ', KNOWLEDGE_DIR: '', DATA_DIR: '', LOG_LEVEL: '' };
	expect(parseConfig(empty)).toEqual(defaults);
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
	});
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
