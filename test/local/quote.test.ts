import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const quote = (args: readonly string[], input?: string) =>
	run('src/local/quote.ts', ['--knowledge', 'test/answer/knowledge', ...args], input);
const WORDS = 'the crossing takes forty minutes in calm water';

describe('quote', () => {
	it('prints the verdict with the words, the source and the speaker', async () => {
		const { code, out, err } = await quote([WORDS]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('Word for word.');
		expect(out).toContain(WORDS);
		expect(out).toContain('Ann Hale');
	});

	it('prints what differs, word for word', async () => {
		const { out } = await quote(['the crossing takes fifty minutes in calm water']);
		expect(out).toContain('Altered.');
		expect(out).toContain('“fifty” here, “forty” in the source');
	});

	it('checks line by line, in order, and goes on after a faulty one', async () => {
		const input = [
			JSON.stringify({ id: 1, quote: WORDS }),
			WORDS,
			'',
			'{"quote": ',
			'{"id": "x", "words": "no"}',
			JSON.stringify({ id: 2, quote: WORDS, speaker: 'Reed' }),
			JSON.stringify({ id: 3, quote: WORDS, asOf: 'yesterday' }),
			JSON.stringify({ id: 4, quote: 'ferry' }),
		].join('\r\n');
		const { code, lines, err } = await quote(['--json'], input);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const checks = lines.map((line): Record<string, unknown> => JSON.parse(line));
		expect(checks.map(({ id, verdict, error }) => [id ?? null, verdict ?? typeof error])).toEqual([
			[1, 'verbatim'],
			[null, 'verbatim'],
			[null, 'string'],
			['x', 'string'],
			[2, 'misattributed'],
			[3, 'string'],
			[4, 'too-short'],
		]);
		expect(checks[0]).toMatchObject({
			quote: WORDS,
			matches: [{ text: WORDS, source: expect.any(String), speaker: 'Ann Hale', differences: [] }],
			ms: expect.any(Number),
		});
	});

	it('says how it is used when its arguments are wrong', async () => {
		const { code, err } = await quote(['one', 'two']);
		expect(code).toBe(1);
		expect(err).toContain('Usage: npm run -s quote');
	});
});
