import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { createLog, strikeSecrets } from '../../src/log.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg';

function collect(secrets: readonly string[]) {
	const lines: string[] = [];
	const log = createLog('debug', secrets, { write: (line: string) => void lines.push(line) });
	return { log, lines };
}

test('neither token, interaction token nor anybody’s words are logged when a request of Discord’s fails', () => {
	const { log, lines } = collect([TOKEN]);
	const url = `https://discord.com/api/v10/interactions/1/${INTERACTION}/callback`;
	const error = new DiscordAPIError(
		{ message: `Unknown interaction ${TOKEN}`, code: 10_062 },
		10_062,
		404,
		'POST',
		url,
		{
			files: undefined,
			body: { content: 'my private question' },
		},
	);
	log.error({ id: 'abc', error }, `failed with ${TOKEN}`);
	const text = lines.join('');
	expect(text).toContain('"code":10062');
	expect(text).toContain('/interactions/1/[secret]/callback');
	expect(text).not.toContain(TOKEN);
	expect(text).not.toContain(INTERACTION);
	expect(text).not.toContain('my private question');
	expect(JSON.parse(text)).toMatchObject({ id: 'abc', error: { status: 404, method: 'POST' } });
});

test.each([
	[`/webhooks/9/${INTERACTION}/messages/@original`, '/webhooks/9/[secret]/messages/@original'],
	['/interactions/9/short-token/callback', '/interactions/9/[secret]/callback'],
	[`a token ${TOKEN} of another bot`, 'a token [secret] of another bot'],
	[`bare ${INTERACTION}`, 'bare [secret]'],
	['my-secret twice my-secret', '[secret] twice [secret]'],
	['nothing in here', 'nothing in here'],
])('%j loses what is secret when it is struck', (given, expected) => {
	expect(strikeSecrets(given, ['my-secret', ''])).toBe(expected);
});

test('something that is no error is logged by its kind alone when it is thrown', () => {
	const { log, lines } = collect([]);
	log.warn({ error: 'words of somebody' }, 'odd');
	expect(lines.join('')).not.toContain('words of somebody');
});
