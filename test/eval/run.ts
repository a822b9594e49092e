/**
 * `npm run eval`: measures the bot on a folder of data and writes its predictions.
 *
 *     npm run -s eval -- --data DIR --split dev|test --out DIR [--faults] [task ...]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { type AnswerableLine, evaluateAnswerable } from './answerable.ts';
import { evaluateNews, type NewsArticle, type NewsLine } from './news.ts';
import { evaluateQuestionType, type QuestionTypeLine } from './questionType.ts';
import { evaluateRank, type RankLine } from './rank.ts';
import { evaluateRetrieve, type RetrieveLine } from './retrieve.ts';
import { evaluateVisit, type VisitLine } from './visit.ts';

const USAGE = 'Usage: npm run -s eval -- --data DIR --split dev|test --out DIR [--faults] [task ...]';
const TASKS = ['visit', 'question-type', 'rank', 'retrieve', 'answerable', 'news'] as const;
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

function show(task: string, measure: string, value: string): void {
	console.log(`${task.padEnd(26)} ${measure.padEnd(38)} ${value.padStart(8)}`);
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
				show('visit', measure, `${percent(right, of)}  (${right} of ${of})`);
			}
			if (faults) console.log(found.faults.map((line) => `  ${line}`).join('\n'));
			break;
		}
		case 'question-type': {
			const part = split === 'dev' ? 'train' : 'test';
			const found = evaluateQuestionType(readLines<QuestionTypeLine>(`question-type/trec.${part}.jsonl`));
			write('question-type.jsonl', found.predictions);
			show(task, 'accuracy, 6 classes', percent(found.coarseAccuracy, 1));
			show(task, 'accuracy, 50 classes', percent(found.fineAccuracy, 1));
			break;
		}
		case 'rank': {
			for (const set of ['trecqa', 'wikiqa']) {
				const found = evaluateRank(readLines<RankLine>(`rank/${set}.${split}.jsonl`));
				write(`rank-${set}.jsonl`, found.predictions);
				show(`rank-${set}`, 'MAP', found.meanAveragePrecision.toFixed(3));
				show(`rank-${set}`, 'MRR', found.meanReciprocalRank.toFixed(3));
				show(`rank-${set}`, 'triggering F1', found.triggeringF1.toFixed(3));
			}
			break;
		}
		case 'retrieve': {
			for (const [set, kind] of [
				['squad', ''],
				['squad', '-1typo'],
				['squad', '-alltypo'],
				['wikinews', ''],
			] as const) {
				const found = evaluateRetrieve(
					readLines<{ id: string; text: string }>(`retrieve/${set}.${split}.corpus.jsonl`),
					readLines<RetrieveLine>(`retrieve/${set}.${split}.questions${kind}.jsonl`),
				);
				write(`retrieve-${set}${kind}.jsonl`, found.predictions);
				show(`retrieve-${set}${kind}`, 'MRR@10', found.reciprocalRank.toFixed(3));
			}
			break;
		}
		case 'answerable': {
			const found = evaluateAnswerable(readLines<AnswerableLine>(`answerable/squad2.${split}.jsonl`), new Date());
			write('answerable.jsonl', found.predictions);
			show(task, 'accuracy', found.accuracy.toFixed(3));
			break;
		}
		case 'news': {
			const found = evaluateNews(
				readLines<NewsArticle>(`news/realtimeqa.${split}.articles.jsonl`),
				readLines<NewsLine>(`news/realtimeqa.${split}.questions.jsonl`),
				new Date(),
			);
			write('news.jsonl', found.predictions);
			show(task, 'right answer in the first sentence', found.inFirst.toFixed(3));
			show(task, 'right answer in the first three', found.inFirstThree.toFixed(3));
			break;
		}
		default:
			task satisfies never;
	}
}
