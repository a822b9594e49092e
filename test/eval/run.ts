/**
 * `npm run eval`: measures the bot on a folder of data and writes its predictions.
 *
 *     npm run -s eval -- --data DIR --split dev|test --out DIR [--faults] [task ...]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { evaluateQuestionType, type QuestionTypeLine } from './questionType.ts';
import { evaluateVisit, type VisitLine } from './visit.ts';

const USAGE = 'Usage: npm run -s eval -- --data DIR --split dev|test --out DIR [--faults] [task ...]';
const TASKS = ['visit', 'question-type'] as const;
type Task = (typeof TASKS)[number];

function fail(message: string): never {
	process.stderr.write(`${message}\n${USAGE}\n`);
	process.exit(1);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		data: { type: 'string' },
		split: { type: 'string', default: 'dev' },
		out: { type: 'string' },
		faults: { type: 'boolean', default: false },
	},
});
const { data, split, out, faults } = values;
if (data === undefined || out === undefined) fail('--data and --out are needed.');
if (split !== 'dev' && split !== 'test') fail(`--split: "${split}" is neither dev nor test.`);
for (const task of positionals) {
	if (!TASKS.some((known) => known === task)) fail(`There is no task "${task}". Tasks: ${TASKS.join(', ')}.`);
}
const tasks = positionals.length > 0 ? (positionals as Task[]) : TASKS;
mkdirSync(out, { recursive: true });

/** Reads JSON Lines; the data of a task that is not there ends the run with a line that says so. */
function readLines<T>(file: string): readonly T[] {
	const full = path.join(data ?? '', file);
	if (!existsSync(full)) fail(`There is no file ${full}.`);
	return readFileSync(full, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);
}

function write(file: string, lines: readonly unknown[]): void {
	writeFileSync(path.join(out ?? '', file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function percent(right: number, of: number): string {
	return `${((100 * right) / Math.max(1, of)).toFixed(1)} %`;
}

for (const task of tasks) {
	switch (task) {
		case 'visit': {
			const knowledge = loadKnowledge('knowledge');
			const found = evaluateVisit(readLines<VisitLine>(`visit/visit.${split}.jsonl`), knowledge, new Date());
			write('visit.jsonl', found.predictions);
			for (const { measure, right, of } of found.rows) {
				console.log(`visit          ${measure.padEnd(40)} ${percent(right, of).padStart(8)}  (${right} of ${of})`);
			}
			if (faults) console.log(found.faults.map((line) => `  ${line}`).join('\n'));
			break;
		}
		case 'question-type': {
			const part = split === 'dev' ? 'train' : 'test';
			const found = evaluateQuestionType(readLines<QuestionTypeLine>(`question-type/trec.${part}.jsonl`));
			write('question-type.jsonl', found.predictions);
			console.log(`question-type  ${'accuracy, 6 classes'.padEnd(40)} ${percent(found.coarseAccuracy, 1).padStart(8)}`);
			console.log(`question-type  ${'accuracy, 50 classes'.padEnd(40)} ${percent(found.fineAccuracy, 1).padStart(8)}`);
			break;
		}
		default:
			task satisfies never;
	}
}
