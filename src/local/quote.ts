/** `npm run quote`: checks one quotation, or one a line from standard input; text or, with `--json`, one object a line. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isIsoDate } from '../corpus/isoDate.ts';
import { checkQuotation } from '../quotes/checkQuotation.ts';
import { endWithPipe } from './endWithPipe.ts';
import { endWith, openOrEnd } from './openOrEnd.ts';
import { printCheck } from './printCheck.ts';
import { type FaultyLine, type LineForm, readLine } from './readLine.ts';

const USAGE = 'Usage: npm run -s quote -- [--json] [--knowledge DIR] ["words"]';

const lineSchema = z.strictObject({
	quote: z.string(),
	speaker: z.string().optional(),
	source: z.string().optional(),
	asOf: z.string().refine(isIsoDate, 'is not a day written YYYY-MM-DD').optional(),
	id: z.union([z.string(), z.number()]).optional(),
});

const LINE: LineForm<z.infer<typeof lineSchema>> = {
	schema: lineSchema,
	ofText: (quote) => ({ quote }),
	called: 'quotation',
	fields: 'quote, speaker, source, asOf and id',
};

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean' }, knowledge: { type: 'string' } },
		});
		if (positionals.length > 1) endWith(`Put the words into quotation marks. ${USAGE}`);
		return { json: values.json ?? false, folder: values.knowledge ?? 'knowledge', quote: positionals[0] };
	} catch (error) {
		return endWith(`${error instanceof Error ? error.message.split('\n')[0] : String(error)} ${USAGE}`);
	}
}

endWithPipe();
const { json, folder, quote } = readArguments();
const knowledge = await openOrEnd(folder);

/** Checks one line and says so on standard output. */
function respond(given: z.infer<typeof lineSchema> | FaultyLine): void {
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
		if (line.trim() !== '') respond(readLine(line, LINE));
	}
}
