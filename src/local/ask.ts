/** `npm run ask`: one question, or one a line from standard input; answers as text or, with `--json`, one object a line. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import type { Answer, Turn } from '../answer/types.ts';
import { isIsoDate } from '../corpus/isoDate.ts';
import { MAX_TURNS } from '../question/followUp.ts';
import { endWithPipe } from './endWithPipe.ts';
import { endWith, openOrEnd } from './openOrEnd.ts';
import { ANSI, NO_STYLE, print } from './print.ts';
import { type LineForm, readLine } from './readLine.ts';

const USAGE = 'Usage: npm run -s ask -- [--json] [--knowledge DIR] [--as-of YYYY-MM-DD] ["question"]';

/** Conversations that are remembered at once; the oldest is forgotten. */
const MAX_CONVERSATIONS = 1_000;
/** After these, the conversation goes on from what was before. */
const SMALL_TALK: ReadonlySet<string> = new Set(['greeting', 'thanks', 'help']);

const day = z.string().refine(isIsoDate, 'is not a day written YYYY-MM-DD');
const lineSchema = z.strictObject({
	question: z.string(),
	conversation: z.union([z.string(), z.number()]).optional(),
	asOf: day.optional(),
	id: z.union([z.string(), z.number()]).optional(),
});

const LINE: LineForm<z.infer<typeof lineSchema>> = {
	schema: lineSchema,
	ofText: (question) => ({ question }),
	called: 'question',
	fields: 'question, conversation, asOf and id',
};

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean' }, knowledge: { type: 'string' }, 'as-of': { type: 'string' } },
		});
		if (positionals.length > 1) endWith(`Put the question into quotation marks. ${USAGE}`);
		const asOf = values['as-of'];
		if (asOf !== undefined && !isIsoDate(asOf))
			endWith(`--as-of: "${asOf}" is not a day. Write it as YYYY-MM-DD. ${USAGE}`);
		return { json: values.json ?? false, folder: values.knowledge ?? 'knowledge', asOf, question: positionals[0] };
	} catch (error) {
		return endWith(`${(error as Error).message.split('\n')[0]} ${USAGE}`);
	}
}

/** The answer in the form that other programs read; fields are added to it, never renamed. */
function toJson(found: Answer, ms: number, id: string | number | undefined): string {
	const { question, intent, answerType, answered, confidence, sentences, sources, notes, missing, version } = found;
	return JSON.stringify({
		...(id === undefined ? {} : { id }),
		question,
		intent,
		answerType,
		answered,
		confidence,
		sentences,
		sources,
		notes,
		missing,
		message: found.message,
		suggestions: found.suggestions,
		version,
		ms: Math.round(ms * 100) / 100,
	});
}

endWithPipe();
const { json, folder, asOf, question } = readArguments();
const knowledge = await openOrEnd(folder);
const conversations = new Map<string | number, readonly Turn[]>();
const style = process.stdout.isTTY ? ANSI : NO_STYLE;

/** Answers one line and says so on standard output. */
function respond(line: string): void {
	const started = performance.now();
	const given = readLine(line, LINE);
	if ('error' in given) {
		process.stdout.write(json ? `${JSON.stringify(given)}\n` : `${given.error}\n\n`);
		return;
	}
	const key = given.conversation;
	const turns = key === undefined ? [] : (conversations.get(key) ?? []);
	const until = given.asOf ?? asOf;
	const found = answer(
		given.question,
		{ turns, ...(until === undefined ? {} : { asOf: until }) },
		knowledge,
		new Date(),
	);
	if (key !== undefined && !SMALL_TALK.has(found.intent)) {
		conversations.delete(key);
		conversations.set(key, [...turns, found.turn].slice(-MAX_TURNS));
		const [oldest] = conversations.keys();
		if (conversations.size > MAX_CONVERSATIONS && oldest !== undefined) conversations.delete(oldest);
	}
	process.stdout.write(
		json ? `${toJson(found, performance.now() - started, given.id)}\n` : `${print(found, style, undefined)}\n\n`,
	);
}

if (question !== undefined) respond(question);
else {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() !== '') respond(line);
	}
}
