import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runTerminal } from '../../src/local/terminal.ts';
import { ferry, NOW } from '../answer/ask.ts';

/** What the terminal writes for these lines; a person types them, or a pipe gives them. */
async function write(lines: readonly string[], isTTY: boolean): Promise<string> {
	const input = Object.assign(new PassThrough(), { isTTY });
	const output = Object.assign(new PassThrough(), { isTTY });
	const written = text(output);
	input.end(lines.map((line) => `${line}\n`).join(''));
	await runTerminal({ knowledge: ferry, now: () => NOW, input, output });
	output.end();
	return written;
}

describe('runTerminal', () => {
	it('answers each line without a prompt or colour when the lines come from a pipe', async () => {
		const out = await write(['hello', '', 'Who steered the first ferry to Skell?'], false);
		expect(out).toMatch(/^Hello!/);
		expect(out).toContain('Ann Hale steered the first ferry to Skell. [1]\n');
		expect(out).not.toMatch(/\u001b|> /);
	});

	it('says what it knows, asks, and sets words off when a person types', async () => {
		const out = await write(['Who steered the first ferry to Skell?', ''], true);
		expect(out).toMatch(/^3 sources, 2031-03-04 to 2031-03-11\. Ask, or press Ctrl\+D to leave\.\n> /);
		expect(out).toContain('\u001b[1mAnn Hale\u001b[22m steered the first ferry to Skell. [1]');
		expect(out.match(/\n> /g)).toHaveLength(3);
		expect(out.endsWith('\n> \n')).toBe(true);
	});

	it('goes on from an earlier line when a line leans on it', async () => {
		const out = await write(['Who is Ann Hale?', 'thanks', 'Is there ice?', 'What did she steer?'], false);
		expect(out).toContain('Going on from before: “Ann Hale”.\nAnn Hale steered the first ferry to Skell. [1]');
	});

	it('goes on after a line that is no question', async () => {
		const out = await write(['\u0000', 'x'.repeat(6_000), '👋', 'How many inhabitants does Skell have?'], false);
		expect(out).toContain('6000 characters');
		expect(out.match(/I see no question there/g)).toHaveLength(2);
		expect(out).toContain('Skell has 900 inhabitants. [1]');
	});

	it('puts sentences that disagree under one line when it shows them', async () => {
		const out = await write(['How many ferries did the Port Authority buy for the line?'], false);
		expect(out).toMatch(
			/^The sources differ:\n {2}- The Port Authority bought 1[24] ferries for the line\. \[1\]\n {2}- The/,
		);
		expect(out).toContain('Shown: sentences from notes on reports and from full texts; the list says which.');
	});

	it('ends when there is no line', async () => {
		expect(await write([], false)).toBe('');
	});
});
