import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { closeEnding, loginEnding } from '../../src/discord/endings.ts';
import { NotDiscordError } from '../../src/discord/readApplication.ts';

test.each([
	[4004, false],
	[4010, false],
	[4011, false],
	[4012, false],
	[4013, false],
	[4014, true],
	[4999, true],
])('one line has a cure, and tells whether a new start may help, when the gateway closes with %i', (code, heals) => {
	const ending = closeEnding(code);
	expect(ending.line).toMatch(/^[^\n]+\. [^\n]*(?:[Pp]ut|Take|Update|[Ss]tart)[^\n]*\.$/);
	expect(ending.heals).toBe(heals);
});

test.each([
	['Used disallowed intents', closeEnding(4014)],
	['Authentication failed', closeEnding(4004)],
	['Sharding is required', closeEnding(4011)],
	['Used invalid intents', closeEnding(4013)],
])('the cure is the same as for the close when login fails with "%s"', (message, ending) => {
	expect(loginEnding(new Error(message))).toEqual(ending);
});

test('the token is blamed when the REST API refuses it', () => {
	const error = new DiscordAPIError({ message: '401: Unauthorized', code: 0 }, 0, 401, 'GET', 'https://x', {
		files: undefined,
		body: undefined,
	});
	expect(loginEnding(error)).toEqual(closeEnding(4004));
});

test('the network is blamed when nothing answers', () => {
	expect(loginEnding(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })).line).toContain('(ECONNREFUSED)');
	expect(
		loginEnding(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })).line,
	).toContain('(ENOTFOUND)');
	expect(
		loginEnding(new HTTPError(503, 'Service Unavailable', 'GET', 'https://x', { files: undefined, body: undefined }))
			.line,
	).toContain('(503)');
	expect(loginEnding(Object.assign(new Error('aborted'), { name: 'AbortError', code: 20 })).line).toContain(
		'(no answer in time)',
	);
	expect(loginEnding('odd').line).toContain('(unknown)');
});

test('the address is blamed when something that is no Discord answers', () => {
	const line = /^There is no Discord at the address in DISCORD_REST_URL\./;
	const notFound = new DiscordAPIError({ message: '404: Not Found', code: 0 }, 0, 404, 'GET', 'https://x', {
		files: undefined,
		body: undefined,
	});
	expect(loginEnding(new NotDiscordError())).toEqual({ line: expect.stringMatching(line), heals: false });
	expect(loginEnding(notFound)).toEqual({ line: expect.stringMatching(line), heals: false });
});

test('waiting is the cure when no logins are left', () => {
	expect(loginEnding(new Error('Not enough sessions remaining to spawn 1 shards; only 0 remaining')).line).toContain(
		'tomorrow',
	);
});
