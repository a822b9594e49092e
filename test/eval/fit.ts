/**
 * `npm run fit`: makes `src/answer/weights.json` from the development data.
 *
 *     npm run -s fit -- --data DIR [--write]
 *
 * All is fitted with an L2 penalty, from the same start every time: first the weights by which
 * sentences are put in order (`fitOrder.ts`), then whether the best one answers at all (`fitAnswers.ts`). Every figure is
 * first printed for questions that were left out.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DOUBT_NAMES } from '../../src/answer/doubts.ts';
import { FEATURE_NAMES } from '../../src/answer/features.ts';
import type { Row } from './descend.ts';
import { fitAnswers } from './fitAnswers.ts';
import { fitOrder } from './fitOrder.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } });
const data = values.data ?? '';
if (!existsSync(data)) {
	process.stderr.write('Usage: npm run -s fit -- --data DIR [--write]\n');
	process.exit(1);
}

const round = (value: number) => Math.round(value * 100) / 100;
const record = (names: readonly string[], weights: Row) =>
	Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)]));

const order = fitOrder(data);
console.log(order.report.join('\n'));
const answers = fitAnswers(data, order.weights);
console.log(answers.report.join('\n'));

const result = {
	fittedOn: `test/eval/fit.ts: the order on ${order.fittedOn}, the rest on ${answers.fittedOn}`,
	rank: record(FEATURE_NAMES, order.weights),
	answers: { bias: round(answers.weights.at(-1) ?? 0), weights: record(DOUBT_NAMES, answers.weights) },
	answerFrom: round(answers.answerFrom),
};
const text = `${JSON.stringify(result, null, '\t')}\n`;
console.log(text);
if (values.write) writeFileSync(new URL('../../src/answer/weights.json', import.meta.url), text);
