/** `npm run quote`: checks one quotation, or one a line from standard input; text or, with `--json`, one object a line. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isIsoDate } from '../corpus/isoDate.ts';
import { KnowledgeError } from '../corpus/problem.ts';
import type { Knowledge } from '../corpus/types.ts';
import { checkQuotation } from '../quotes/checkQuotation.ts';
import { openKnowledge } from '../store/openKnowledge.ts';
import { createProgressLine, unsavedLine } from './createProgressLine.ts';
import { endWithPipe } from './endWithPipe.ts';
import { printCheck } from './printCheck.ts';

const USAGE = 'Usage: npm run -s quote -- [--json] [--knowledge DIR] ["words"]';

/** Where the indexes of large knowledge are kept. */
const DATA_DIR = 'data';

const lineSchema = z.strictObject({
	quote: z.string(),
	speaker: z.string().optional(),
	source: z.string().optional(),
	asOf: z.string().refine(isIsoDate, 'is not a day written YYYY-MM-DD').optional(),
	id: z.union([z.string(), z.number()]).optional(),
});

function fail(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean' }, knowledge: { type: 'string' } },
		});
		if (positionals.length > 1) fail(`Put the words into quotation marks. ${USAGE}`);
		return { json: values.json ?? false, folder: values.knowledge ?? 'knowledge', quote: positionals[0] };
	} catch (error) {
		return fail(`${error instanceof Error ? error.message.split('\n')[0] : String(error)} ${USAGE}`);
	}
}

async function open(folder: string): Promise<Knowledge> {
	try {
		return await openKnowledge(folder, {
			dataDir: DATA_DIR,
			onProgress: createProgressLine(process.stderr, () => performance.now()),
			onUnsaved: (reason) => process.stderr.write(`${unsavedLine(reason)}\n`),
		});
	} catch (error) {
		if (error instanceof KnowledgeError) return fail(error.message);
		throw error;
	}
}

type Line = z.infer<typeof lineSchema> | { readonly id?: string | number; readonly error: string };

/** A line that begins with `{` is JSON; any other is a quotation. */
function readLine(line: string): Line {
	if (!line.trimStart().startsWith('{')) return { quote: line };
	let parsed: unknown;
	try {
		parsed = JSON.parse(line);
	} catch {
		return { error: 'This line begins with "{" and is not JSON. Mend it, or write the quotation as plain text.' };
	}
	const checked = lineSchema.safeParse(parsed);
	if (checked.success) return checked.data;
	const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(parsed);
	const [issue] = checked.error.issues;
	const where = issue?.path.join('.') ?? '';
	return {
		...(id.success ? { id: id.data.id } : {}),
		error: `${where === '' ? 'The line' : `"${where}"`}: ${issue?.message ?? 'is malformed'}. Fields are quote, speaker, source, asOf and id.`,
	};
}

endWithPipe();
const { json, folder, quote } = readArguments();
const knowledge = await open(folder);

/** Checks one line and says so on standard output. */
function respond(given: Line): void {
	const started = performance.now();
	if ('error' in given) {
		process.stdout.write(json ? `${JSON.stringify(given)}\n` : `${given.error}\n\n`);
		return;
	}
	const { id, speaker, source, asOf } = given;
	const check = checkQuotation(
		given.quote,
		{
			...(speaker === undefined ? {} : { speaker }),
			...(source === undefined ? {} : { source }),
			...(asOf === undefined ? {} : { asOf }),
		},
		knowledge,
	);
	const ms = Math.round((performance.now() - started) * 100) / 100;
	process.stdout.write(
		json
			? `${JSON.stringify({ ...(id === undefined ? {} : { id }), ...check, ms })}\n`
			: `${printCheck(check, speaker ?? null)}\n\n`,
	);
}

if (quote !== undefined) respond({ quote });
else {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() !== '') respond(readLine(line));
	}
}
