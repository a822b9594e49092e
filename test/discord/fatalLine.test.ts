import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { closeLine, loginLine } from '../../src/discord/fatalLine.ts';

test.each([4004, 4010, 4011, 4012, 4013, 4014, 4999])(
	'one line with a cure is said when the gateway closes with %i',
	(code) => {
		const line = closeLine(code);
		expect(line).not.toContain('\n');
		expect(line).toMatch(/token|Start|process|Update|update/);
	},
);

test.each([
	['Used disallowed intents', closeLine(4014)],
	['Authentication failed', closeLine(4004)],
	['Sharding is required', closeLine(4011)],
	['Used invalid intents', closeLine(4013)],
])('the cure is the same as for the close when login fails with "%s"', (message, line) => {
	expect(loginLine(new Error(message))).toBe(line);
});

test('the token is blamed when the REST API refuses it', () => {
	const error = new DiscordAPIError({ message: '401: Unauthorized', code: 0 }, 0, 401, 'GET', 'https://x', {
		files: undefined,
		body: undefined,
	});
	expect(loginLine(error)).toBe(closeLine(4004));
});

test('the network is blamed when nothing answers', () => {
	expect(loginLine(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toContain('(ECONNREFUSED)');
	expect(
		loginLine(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })),
	).toContain('(ENOTFOUND)');
	expect(
		loginLine(new HTTPError(503, 'Service Unavailable', 'GET', 'https://x', { files: undefined, body: undefined })),
	).toContain('(503)');
	expect(loginLine('odd')).toContain('(unknown)');
});

test('waiting is the cure when no logins are left', () => {
	expect(loginLine(new Error('Not enough sessions remaining to spawn 1 shards; only 0 remaining'))).toContain(
		'tomorrow',
	);
});
