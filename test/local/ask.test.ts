import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const ask = (args: readonly string[], input?: string) =>
	run('src/local/ask.ts', ['--knowledge', 'test/answer/knowledge', ...args], input);
const jsonLines = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const firstText = (answer: Record<string, unknown> | undefined) =>
	(answer?.sentences as readonly { readonly text: string }[] | undefined)?.[0]?.text;

const STEERED = 'Ann Hale steered the first ferry to Skell.';

describe('ask', () => {
	it('prints the answer with its number and its source when it is given a question', async () => {
		const { code, out, err } = await ask(['Who steered the first ferry to Skell?']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(`${STEERED} [1]`);
		expect(out).toContain('[1] Harbour Post, 4 March 2031: The ferry to Skell sails for the first time');
		expect(out).not.toContain('\u001b');
	});

	it('prints one object with the fields of the contract when it is asked for JSON', async () => {
		const { code, lines } = await ask(['--json', 'Who steered the first ferry to Skell?']);
		expect(code).toBe(0);
		expect(lines).toHaveLength(1);
		const [answer] = jsonLines(lines);
		expect(answer).toMatchObject({
			question: 'Who steered the first ferry to Skell?',
			intent: 'question',
			answerType: expect.any(String),
			answered: true,
			confidence: expect.any(Number),
			sources: [{ number: 1, id: 'a-opening', publisher: 'Harbour Post', date: '2031-03-04', kind: 'notes' }],
			notes: expect.any(Array),
			missing: [],
			ms: expect.any(Number),
		});
		expect(answer?.sentences).toMatchObject([
			{ text: STEERED, source: 'a-opening', start: expect.any(Number), end: expect.any(Number) },
		]);
		expect(answer).not.toHaveProperty('id');
		expect(answer).not.toHaveProperty('turn');
	});

	it('answers line by line, in order, and goes on after a faulty one when lines come in', async () => {
		const input = [
			'{"id": 1, "question": "Who is Ann Hale?", "conversation": "a"}',
			'Who steered the first ferry to Skell?',
			'',
			'{"question": ',
			'{"id": "x", "quest": "Who?"}',
			'{"id": 7, "question": "Who?", "asOf": "yesterday"}',
			'{"id": 2, "question": "What did she steer?", "conversation": "a"}',
			'{"id": 3, "question": "What did she steer?", "conversation": "b"}',
			'  {"id": "four", "question": "sources", "asOf": "2031-03-04"}',
			'What is the recipe for goulash?',
		].join('\r\n');
		const { code, lines, err } = await ask(['--json'], input);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const answers = jsonLines(lines);
		expect(answers.map(({ id }) => id ?? null)).toEqual([1, null, null, 'x', 7, 2, 3, 'four', null]);
		expect(firstText(answers[1])).toBe(STEERED);
		expect(answers[2]?.error).toMatch(/not JSON/);
		expect(answers[3]?.error).toMatch(/question/);
		expect(answers[4]?.error).toMatch(/"asOf".*YYYY-MM-DD/);
		expect(firstText(answers[5])).toBe(STEERED);
		expect(JSON.stringify(answers[6]?.notes)).not.toContain('carried');
		expect(JSON.stringify(answers[5]?.notes)).toContain('carried');
		expect(answers[7]).toMatchObject({ intent: 'sources', sources: [{ id: 'a-opening' }] });
		expect(answers[8]).toMatchObject({ answered: false, missing: ['recipe', 'goulash'], sources: [] });
	});

	it('prints text for each line when lines come in and no JSON is asked for', async () => {
		const { code, out } = await ask([], 'hello\n{"nothing": 1}\nWho steered the first ferry to Skell?');
		expect(code).toBe(0);
		expect(out).toMatch(/^Hello!/);
		expect(out).toContain('Fields are question, conversation, asOf and id.');
		expect(out).toContain(`${STEERED} [1]`);
	});

	it('looks up to the last day when there is one', async () => {
		const { lines } = await ask(['--json', '--as-of', '2031-03-04', 'How many ferries did the Port Authority buy?']);
		expect(jsonLines(lines)[0]).toMatchObject({ sources: [{ id: 'a-opening' }] });
	});

	it('prints nothing when nothing comes in', async () => {
		expect(await ask(['--json'], '\n \n')).toMatchObject({ code: 0, out: '', err: '' });
	});

	it.each([
		['the last day is none', ['--as-of', '2031-02-30', 'x'], /--as-of: "2031-02-30" is not a day.*Usage:/s],
		['an option is unknown', ['--jsn', 'x'], /--jsn.*Usage:/s],
		['there are several questions', ['Who', 'steered?'], /quotation marks.*Usage:/s],
		['the folder is not there', ['--knowledge', 'nowhere', 'x'], /^nowhere: The folder cannot be read \(ENOENT\)/],
	])('ends with 1 and says why in one line when %s', async (_, args, message) => {
		const { code, out, err } = await ask(args);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(message);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
	});
});
