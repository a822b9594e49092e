/**
 * `npm run eval`: measures the bot on a folder of data and writes its predictions.
 *
 *     npm run -s eval -- --data DIR --split dev|test --out DIR [--faults] [task ...]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { type AnswerableLine, evaluateAnswerable } from './answerable.ts';
import { evaluateNews, type NewsArticle, type NewsLine } from './news.ts';
import { evaluateQuestionType, type QuestionTypeLine } from './questionType.ts';
import { evaluateQuotesCheck, type MarkedArticle, type MarkedQuotation, printQuotesCheck } from './quotesCheck.ts';
import { evaluateSpeakers, type QuotesArticle, type QuotesLine } from './quotesSpeaker.ts';
import { timeQuotesCheck } from './quotesTime.ts';
import { evaluateRank, type RankLine } from './rank.ts';
import { readLines as readJsonLines } from './readLines.ts';
import { type Given, printReliability, reliability } from './reliability.ts';
import { evaluateRetrieve, type RetrieveLine } from './retrieve.ts';
import { evaluateVisit, type VisitLine, type VisitResult } from './visit.ts';
import type { SourcedArticle } from './writeArticles.ts';

const USAGE = 'Usage: npm run -s eval -- --data DIR --split dev|test --out DIR [--faults] [task ...]';
const TASKS = [
	'visit',
	'question-type',
	'rank',
	'retrieve',
	'answerable',
	'news',
	'quotes-speaker',
	'quotes-check',
] as const;
type Task = (typeof TASKS)[number];
/** Questions on the visit that were written for this project. */
const OWN = 'test/eval/data/visit.own.jsonl';

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

/** Reads a file of the data; one that is not there ends the run with a line that says so. */
function readLines<T>(file: string, unknown: Partial<T> = {}): readonly T[] {
	const full = path.join(data ?? '', file);
	if (!existsSync(full)) fail(`There is no file ${full}.`);
	return readJsonLines<T>(full).map((line) => ({ ...unknown, ...line }));
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

/** How far confidence can be relied upon. */
function showReliability(task: string, given: readonly Given[], questions: number): void {
	console.log(printReliability(task, reliability(given, questions)).join('\n'));
}

for (const task of tasks) {
	switch (task) {
		case 'visit': {
			const knowledge = loadKnowledge('knowledge');
			const showVisit = (name: string, found: VisitResult) => {
				for (const { measure, right, of } of found.rows) {
					show(name, measure, `${percent(right, of)}  (${right} of ${of})`);
				}
				showReliability(name, found.given, found.asked);
				if (faults) console.log(found.faults.map((line) => `  ${line}`).join('\n'));
			};
			const found = evaluateVisit(readLines<VisitLine>(`visit/visit.${split}.jsonl`), knowledge, new Date());
			write('visit.jsonl', found.predictions);
			showVisit('visit', found);
			if (split === 'dev') showVisit('visit, own questions', evaluateVisit(readJsonLines(OWN), knowledge, new Date()));
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
				const lines = readLines<RankLine>(`rank/${set}.${split}.jsonl`, { relevant: [] });
				const found = evaluateRank(set, lines);
				write(`rank-${set}.jsonl`, found.predictions);
				show(`rank-${set}`, 'MAP', found.meanAveragePrecision.toFixed(3));
				show(`rank-${set}`, 'MRR', found.meanReciprocalRank.toFixed(3));
				show(`rank-${set}`, 'triggering F1', found.triggeringF1.toFixed(3));
				showReliability(`rank-${set}`, found.given, lines.length);
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
					set,
					readLines<{ id: string; text: string }>(`retrieve/${set}.${split}.corpus.jsonl`),
					readLines<RetrieveLine>(`retrieve/${set}.${split}.questions${kind}.jsonl`, { relevant: [] }),
				);
				write(`retrieve-${set}${kind}.jsonl`, found.predictions);
				show(`retrieve-${set}${kind}`, 'MRR@10', found.reciprocalRank.toFixed(3));
			}
			break;
		}
		case 'answerable': {
			const lines = readLines<AnswerableLine>(`answerable/squad2.${split}.jsonl`, { answers: [] });
			const found = evaluateAnswerable(lines, new Date());
			write('answerable.jsonl', found.predictions);
			show(task, 'accuracy', found.accuracy.toFixed(3));
			showReliability(task, found.given, lines.length);
			break;
		}
		case 'news': {
			const lines = readLines<NewsLine>(`news/realtimeqa.${split}.questions.jsonl`, { choices: [] });
			const found = evaluateNews(readLines<NewsArticle>(`news/realtimeqa.${split}.articles.jsonl`), lines);
			write('news.jsonl', found.predictions);
			show(task, 'right answer in the first sentence', found.inFirst.toFixed(3));
			show(task, 'right answer in the first three', found.inFirstThree.toFixed(3));
			showReliability(task, found.given, lines.length);
			break;
		}
		case 'quotes-speaker': {
			const articles = readLines<QuotesArticle>(`quotes/polnear.${split}.articles.jsonl`);
			const found = evaluateSpeakers(articles, readLines<QuotesLine>(`quotes/polnear.${split}.quotes.jsonl`));
			write('quotes-speaker.jsonl', found.predictions);
			for (const { name, measure, right, of } of found.rows) {
				show(`${task} ${name}`, measure, `${percent(right, of)}  (${right} of ${of})`);
			}
			break;
		}
		case 'quotes-check': {
			const lines = readLines<MarkedQuotation>(`quotes/polnear.${split}.quotes.jsonl`);
			const marked = readLines<MarkedArticle>(`quotes/polnear.${split}.articles.jsonl`);
			const found = evaluateQuotesCheck(marked, lines);
			console.log(printQuotesCheck(task, found, faults).join('\n'));
			const articles = readLines<SourcedArticle>(`news/realtimeqa.${split}.articles.jsonl`);
			const words = lines.map(({ content }) => content);
			const time = await timeQuotesCheck(articles, words, path.join(out, 'quotes-check'));
			show(task, `a check, ${time.sentences} sentences, median`, `${time.median.toFixed(1)} ms`);
			show(task, `a check, ${time.sentences} sentences, p99`, `${time.p99.toFixed(1)} ms`);
			break;
		}
		default:
			task satisfies never;
	}
}
