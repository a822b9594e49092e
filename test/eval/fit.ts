/**
 * `npm run fit`: makes `src/answer/weights.json` from the development data.
 *
 *     npm run -s fit -- --data DIR [--write]
 *
 * What is fitted, all by gradient descent with an L2 penalty, from the same start every time:
 *
 * 1. the weights by which sentences are put in order: softmax over the candidates of a question (ListNet, Cao et al. 2007,
 *    top one), on the visit questions, WikiQA, TrecQA, and every fifteenth question of the SQuAD and the Wikinews sentences,
 *    each set with the same say;
 * 2. the logistic model of whether the best sentence answers at all, on the visit questions;
 * 3. from which probability on an answer is given, and Platt's calibration to the share of right answers, on the same.
 *
 * Every figure is first printed for questions that were left out: two halves take turns.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DOUBT_NAMES, doubtsOf } from '../../src/answer/doubts.ts';
import { FEATURE_NAMES } from '../../src/answer/features.ts';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { prepare } from '../../src/answer/prepare.ts';
import type { Candidate } from '../../src/answer/rank.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { Sentence } from '../../src/corpus/types.ts';
import { findOutside } from '../../src/question/findOutside.ts';
import type { Question } from '../../src/question/types.ts';
import { knowledgeOf } from './knowledgeOf.ts';
import { understand } from './understand.ts';
import type { VisitLine } from './visit.ts';

/** What refusing is traded for: so much of what could be answered may be refused. */
const MAY_REFUSE = 0.05;
const EVERY = 15;
const LIMIT = 40;

const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } });
const data = values.data ?? '';
if (!existsSync(data)) {
	process.stderr.write('Usage: npm run -s fit -- --data DIR [--write]\n');
	process.exit(1);
}

function lines<T>(file: string): readonly T[] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as T);
}

interface Group {
	readonly task: string;
	readonly half: number;
	readonly rows: readonly (readonly number[])[];
	readonly relevant: readonly boolean[];
}

interface Judged {
	readonly half: number;
	readonly question: Question;
	readonly candidates: readonly Candidate[];
	readonly answerable: boolean;
	readonly isRight: (sentences: readonly Sentence[]) => boolean;
}

function group(
	task: string,
	half: number,
	candidates: readonly Candidate[],
	isRelevant: (one: Candidate) => boolean,
): Group {
	return {
		task,
		half,
		rows: candidates.map(({ features }) => FEATURE_NAMES.map((name) => features[name])),
		relevant: candidates.map(isRelevant),
	};
}

const groups: Group[] = [];
const judged: Judged[] = [];

const shipped = prepare(loadKnowledge('knowledge'));
const visitLines = [
	...lines<VisitLine>(path.join(data, 'visit/visit.dev.jsonl')),
	...lines<VisitLine>('test/eval/data/visit.own.jsonl'),
];
visitLines.forEach((line, at) => {
	if (line.question === undefined || line.kind === 'intent' || line.kind === 'quote') return;
	const question = understand(line.question, shipped);
	if (findOutside(question.reading) !== null) return;
	const candidates = findCandidates(question, shipped, () => true);
	const patterns = (line.all ?? []).map((pattern) => new RegExp(pattern, 'iu'));
	const isRight = (sentences: readonly Sentence[]) => {
		const text = sentences.map((sentence) => sentence.text).join('\n');
		return patterns.length > 0 && patterns.every((pattern) => pattern.test(text));
	};
	judged.push({ half: at % 2, question, candidates, answerable: line.kind !== 'none', isRight });
	if (line.kind !== 'none') groups.push(group('visit', at % 2, candidates, ({ hit }) => isRight([hit.sentence])));
});

for (const set of ['wikiqa', 'trecqa']) {
	const questions = lines<{ id: string; question: string; candidates: string[]; relevant: number[] }>(
		path.join(data, `rank/${set}.dev.jsonl`),
	);
	const prepared = prepare(
		knowledgeOf(
			questions.flatMap(({ id, candidates }) =>
				candidates.map((text, at) => ({ id: `${id}#${at}`, text, whole: true })),
			),
		),
	);
	questions.forEach(({ id, question, candidates, relevant }, at) => {
		const own = new Set(candidates.map((_, number) => `${id}#${number}`));
		const right = new Set(relevant.map((number) => `${id}#${number}`));
		const found = findCandidates(
			understand(question, prepared),
			prepared,
			({ source }) => own.has(source.id),
			own.size,
		);
		groups.push(group(set, at % 2, found, ({ hit }) => right.has(hit.sentence.source.id)));
	});
}

for (const set of ['squad', 'wikinews']) {
	const corpus = lines<{ id: string; text: string }>(path.join(data, `retrieve/${set}.dev.corpus.jsonl`));
	const prepared = prepare(knowledgeOf(corpus.map((one) => ({ ...one, whole: true }))));
	lines<{ question: string; relevant: string[] }>(path.join(data, `retrieve/${set}.dev.questions.jsonl`))
		.filter((_, at) => at % EVERY === 0)
		.forEach(({ question, relevant }, at) => {
			const found = findCandidates(understand(question, prepared), prepared, () => true, LIMIT);
			groups.push(group(set, at % 2, found, ({ hit }) => relevant.includes(hit.sentence.source.id)));
		});
}

/** Adam (Kingma and Ba 2015) on a gradient; the same steps every time. */
function descend(size: number, rounds: number, gradient: (weights: readonly number[]) => readonly number[]): number[] {
	const weights = new Array<number>(size).fill(0);
	const mean = new Array<number>(size).fill(0);
	const square = new Array<number>(size).fill(0);
	for (let round = 0; round < rounds; round++) {
		const rate = round < rounds * 0.75 ? 0.05 : 0.015;
		gradient(weights).forEach((slope, at) => {
			mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
			square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
			weights[at] = (weights[at] ?? 0) - (rate * (mean[at] ?? 0)) / (Math.sqrt(square[at] ?? 0) + 1e-6);
		});
	}
	return weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function fitRanking(on: readonly Group[]): number[] {
	const usable = on.filter(({ relevant }) => relevant.includes(true) && relevant.includes(false));
	const counts = new Map<string, number>();
	for (const { task } of usable) counts.set(task, (counts.get(task) ?? 0) + 1);
	const weighted = usable.map((one) => ({ ...one, say: 1 / (counts.get(one.task) ?? 1) / counts.size }));
	return descend(FEATURE_NAMES.length, 600, (weights) => {
		const slope = weights.map((weight) => 0.002 * weight);
		for (const { rows, relevant, say } of weighted) {
			const scores = rows.map((row) => dot(row, weights));
			const top = Math.max(...scores);
			const powers = scores.map((score) => Math.exp(score - top));
			const all = powers.reduce((sum, power) => sum + power, 0);
			const right = powers.reduce((sum, power, at) => sum + (relevant[at] ? power : 0), 0);
			rows.forEach((row, at) => {
				const power = powers[at] ?? 0;
				const error = power / all - (relevant[at] ? power / right : 0);
				for (const [feature, value] of row.entries()) slope[feature] = (slope[feature] ?? 0) + say * error * value;
			});
		}
		return slope;
	});
}

function logistic(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** Logistic regression; the last weight is the bias. */
function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[], penalty: number): number[] {
	const full = rows.map((row) => [...row, 1]);
	const size = full[0]?.length ?? 1;
	return descend(size, 3000, (weights) => {
		const slope = weights.map((weight, at) => (at === size - 1 ? 0 : (penalty * weight) / rows.length));
		full.forEach((row, at) => {
			const error = logistic(dot(row, weights)) - (labels[at] ? 1 : 0);
			for (const [feature, value] of row.entries())
				slope[feature] = (slope[feature] ?? 0) + (error * value) / rows.length;
		});
		return slope;
	});
}

function reciprocalRank({ rows, relevant }: Group, weights: readonly number[]): number {
	const order = rows
		.map((row, at) => ({ score: dot(row, weights), at }))
		.sort((a, b) => b.score - a.score || a.at - b.at);
	const place = order.findIndex(({ at }) => relevant[at]);
	return place < 0 ? 0 : 1 / (place + 1);
}

const round = (value: number) => Math.round(value * 100) / 100;
const tasks = [...new Set(groups.map(({ task }) => task))];
for (const half of [0, 1]) {
	const weights = fitRanking(groups.filter((one) => one.half !== half));
	for (const task of tasks) {
		const left = groups.filter(
			(one) =>
				one.task === task && one.half === half && (task === 'visit' || one.relevant.includes(true) || !/qa/.test(task)),
		);
		const mean = left.reduce((sum, one) => sum + reciprocalRank(one, weights), 0) / left.length;
		console.log(`half ${half + 1} left out  ${task.padEnd(10)} MRR ${mean.toFixed(3)}  (${left.length})`);
	}
}
const rankWeights = fitRanking(groups);

/** The candidates as the new weights order them, and what speaks against the first. */
const rows = judged.flatMap(({ half, question, candidates, answerable, isRight }) => {
	const ordered = candidates
		.map((candidate) => ({
			...candidate,
			rank: dot(
				FEATURE_NAMES.map((name) => candidate.features[name]),
				rankWeights,
			),
		}))
		.sort((a, b) => b.rank - a.rank || a.hit.document - b.hit.document);
	const [best] = ordered;
	if (!best) return [];
	const doubts = doubtsOf(question, best);
	const right = isRight(ordered.slice(0, 3).map(({ hit }) => hit.sentence));
	return [{ half, answerable, right, row: DOUBT_NAMES.map((name) => doubts[name]) }];
});

function thresholdOf(weights: readonly number[], on: typeof rows): number {
	const odds = on.filter(({ answerable }) => answerable).map(({ row }) => logistic(dot([...row, 1], weights)));
	return odds.sort((a, b) => a - b)[Math.floor(MAY_REFUSE * odds.length)] ?? 0;
}

const PENALTY = 1;
for (const half of [0, 1]) {
	const on = rows.filter((one) => one.half !== half);
	const left = rows.filter((one) => one.half === half);
	const weights = fitLogistic(
		on.map(({ row }) => row),
		on.map(({ answerable }) => answerable),
		PENALTY,
	);
	const from = thresholdOf(weights, on);
	const refused = left.map((one) => ({ ...one, refused: logistic(dot([...one.row, 1], weights)) < from }));
	const share = (some: typeof refused) =>
		`${((100 * some.filter((one) => one.refused).length) / some.length).toFixed(1)} %`;
	console.log(
		`half ${half + 1} left out  unanswerable refused ${share(refused.filter(({ answerable }) => !answerable))}, answerable refused ${share(refused.filter(({ answerable }) => answerable))}`,
	);
}
const answers = fitLogistic(
	rows.map(({ row }) => row),
	rows.map(({ answerable }) => answerable),
	PENALTY,
);
const answerFrom = thresholdOf(answers, rows);
const given = rows
	.map((one) => ({ ...one, odds: dot([...one.row, 1], answers) }))
	.filter(({ odds }) => logistic(odds) >= answerFrom);
const [slope = 1, offset = 0] = fitLogistic(
	given.map(({ odds }) => [odds]),
	given.map(({ right }) => right),
	0.01,
);

const record = (names: readonly string[], weights: readonly number[]) =>
	Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)]));
const result = {
	fittedOn: `test/eval/fit.ts, on ${groups.length} questions for the order (${tasks.join(', ')}) and ${rows.length} visit questions for the rest`,
	rank: record(FEATURE_NAMES, rankWeights),
	answers: { bias: round(answers.at(-1) ?? 0), weights: record(DOUBT_NAMES, answers) },
	answerFrom: round(answerFrom),
	calibration: { slope: round(slope), offset: round(offset) },
};
const text = `${JSON.stringify(result, null, '\t')}\n`;
console.log(text);
if (values.write) writeFileSync(new URL('../../src/answer/weights.json', import.meta.url), text);
