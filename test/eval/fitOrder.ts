import path from 'node:path';
import { FEATURE_NAMES } from '../../src/answer/features.ts';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { prepare } from '../../src/answer/prepare.ts';
import type { Candidate } from '../../src/answer/rank.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { Sentence } from '../../src/corpus/types.ts';
import { findOutside } from '../../src/question/findOutside.ts';
import { fitListNet, type Row } from './descend.ts';
import { knowledgeOf } from './knowledgeOf.ts';
import { layOutCandidates, layOutCorpus } from './layOut.ts';
import { holdsChoice, type NewsArticle, type NewsLine } from './news.ts';
import type { RankLine } from './rank.ts';
import { readLines } from './readLines.ts';
import type { RetrieveLine } from './retrieve.ts';
import { understand } from './understand.ts';
import type { VisitLine } from './visit.ts';

/** Of the questions of SQuAD and Wikinews every so many-th is enough. */
const EVERY = 15;
/** A set has the same say as any other, but for the news: there a sentence is taken for right by its words alone. */
const NEWS_SAY = 0.3;

type FeatureName = (typeof FEATURE_NAMES)[number];

/** The candidates of a question, and which of them answer it. */
interface Group {
	readonly task: string;
	/** 0 or 1: the two take turns in being left out. */
	readonly half: number;
	readonly rows: readonly Row[];
	readonly relevant: readonly boolean[];
}

/** The weights by which sentences are put in order. */
export interface Order {
	/** In the order of `FEATURE_NAMES`. */
	readonly weights: Row;
	/** What they were fitted on, in words. */
	readonly fittedOn: string;
	/** What there is to say of how well they hold on questions that were left out. */
	readonly report: readonly string[];
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

function visitGroups(data: string): readonly Group[] {
	const shipped = prepare(loadKnowledge('knowledge'));
	const lines = [
		...readLines<VisitLine>(path.join(data, 'visit/visit.dev.jsonl')),
		...readLines<VisitLine>('test/eval/data/visit.own.jsonl'),
	];
	return lines.flatMap((line, at) => {
		if (line.question === undefined || line.all === undefined) return [];
		const question = understand(line.question, shipped);
		if (findOutside(question.reading) !== null) return [];
		const patterns = line.all.map((pattern) => new RegExp(pattern, 'iu'));
		const candidates = findCandidates(question, shipped, () => true);
		return [group('visit', at % 2, candidates, ({ hit }) => patterns.every((one) => one.test(hit.sentence.text)))];
	});
}

function rankGroups(data: string, set: string): readonly Group[] {
	const lines = readLines<RankLine>(path.join(data, `rank/${set}.dev.jsonl`));
	const { prepared, numberIn } = layOutCandidates(set, lines);
	return lines.map((line, at) => {
		const isOwn = (sentence: Sentence) => numberIn(line, sentence) >= 0;
		const found = findCandidates(understand(line.question, prepared), prepared, isOwn, line.candidates.length);
		return group(set, at % 2, found, ({ hit }) => line.relevant.includes(numberIn(line, hit.sentence)));
	});
}

function retrieveGroups(data: string, set: string): readonly Group[] {
	const corpus = readLines<{ id: string; text: string }>(path.join(data, `retrieve/${set}.dev.corpus.jsonl`));
	const { prepared, idOf } = layOutCorpus(set, corpus);
	return readLines<RetrieveLine>(path.join(data, `retrieve/${set}.dev.questions.jsonl`))
		.filter((_, at) => at % EVERY === 0)
		.map(({ question, relevant }, at) => {
			const found = findCandidates(understand(question, prepared), prepared, () => true);
			return group(set, at % 2, found, ({ hit }) => relevant.includes(idOf(hit.sentence)));
		});
}

/** Questions of news quizzes, each asked on its day; a sentence that has the words of the right choice is taken for right. */
function newsGroups(data: string): readonly Group[] {
	const articles = readLines<NewsArticle>(path.join(data, 'news/realtimeqa.dev.articles.jsonl'));
	const prepared = prepare(knowledgeOf(articles));
	return readLines<NewsLine>(path.join(data, 'news/realtimeqa.dev.questions.jsonl')).map((line, at) => {
		const found = findCandidates(understand(line.question, prepared, line.date), prepared, () => true);
		return group('news', at % 2, found, ({ hit }) => holdsChoice(line, hit.sentence.text));
	});
}

/** The columns of some features. */
function columnsOf(features: readonly FeatureName[]): readonly number[] {
	return features.map((name) => FEATURE_NAMES.indexOf(name));
}

function fitWeights(on: readonly Group[], features: readonly FeatureName[]): number[] {
	const columns = columnsOf(features);
	const usable = on.filter(({ relevant }) => relevant.includes(true) && relevant.includes(false));
	const counts = new Map<string, number>();
	for (const { task } of usable) counts.set(task, (counts.get(task) ?? 0) + 1);
	return fitListNet(
		usable.map((one) => ({
			...one,
			rows: one.rows.map((row) => columns.map((at) => row[at] ?? 0)),
			say: (one.task === 'news' ? NEWS_SAY : 1) / (counts.get(one.task) ?? 1) / counts.size,
		})),
		features.length,
	);
}

function reciprocalRank({ rows, relevant }: Group, weights: Row, features: readonly FeatureName[]): number {
	const columns = columnsOf(features);
	const order = rows
		.map((row, at) => ({
			score: columns.reduce((sum, column, nth) => sum + (row[column] ?? 0) * (weights[nth] ?? 0), 0),
			at,
		}))
		.sort((a, b) => b.score - a.score || a.at - b.at);
	const place = order.findIndex(({ at }) => relevant[at]);
	return place < 0 ? 0 : 1 / (place + 1);
}

/**
 * Fits the weights of the ranking: on the visit questions, WikiQA, TrecQA, every fifteenth question of the SQuAD and the
 * Wikinews sentences, and the questions of news quizzes.
 *
 * @param data folder of the development data
 */
export function fitOrder(data: string): Order {
	const groups = [
		...visitGroups(data),
		...['wikiqa', 'trecqa'].flatMap((set) => rankGroups(data, set)),
		...['squad', 'wikinews'].flatMap((set) => retrieveGroups(data, set)),
		...newsGroups(data),
	];
	const tasks = [...new Set(groups.map(({ task }) => task))];
	const whole = leaveHalfOut(groups, tasks, FEATURE_NAMES);
	const rowOf = (name: string, values: Row) => `${name.padEnd(34)} ${values.map((one) => one.toFixed(3)).join('  ')}`;
	return {
		weights: fitWeights(groups, FEATURE_NAMES),
		fittedOn: `${groups.length} questions (${tasks.join(', ')})`,
		report: [
			`order, MRR of the half left out: ${tasks.map((task) => `${task} ${groups.filter((one) => one.task === task).length}`).join(', ')}`,
			rowOf('all features', whole),
			...Object.entries(PARTS).map(([name, part]) => {
				const rest = FEATURE_NAMES.filter((feature) => !part.includes(feature));
				const worth = leaveHalfOut(groups, tasks, rest).map((value, at) => value - (whole[at] ?? 0));
				return rowOf(`without ${name}`, worth);
			}),
		],
	};
}

/** What belongs together, to tell what each part of the ranking is worth. */
const PARTS: Readonly<Record<string, readonly FeatureName[]>> = {
	'BM25 score': ['score'],
	'words of the question': ['exact', 'coverage', 'near'],
	'sense as a whole': ['meaning'],
	'sentences around': ['around', 'before', 'earlier', 'after'],
	'kind of answer': ['type'],
	'order and wording': ['order', 'surface', 'phrases', 'functionWords'],
	speaker: ['speaker'],
	'dates and age': ['date', 'recent'],
	'place in the source': ['lead'],
	'questions, length': ['noStatement', 'length'],
};

/** Mean reciprocal rank of each task, each half by weights fitted on the other. */
function leaveHalfOut(groups: readonly Group[], tasks: readonly string[], features: readonly FeatureName[]): Row {
	const found = [0, 1].flatMap((half) => {
		const weights = fitWeights(
			groups.filter((one) => one.half !== half),
			features,
		);
		return groups
			.filter((one) => one.half === half && (one.relevant.includes(true) || !one.task.endsWith('qa')))
			.map((one) => ({ task: one.task, value: reciprocalRank(one, weights, features) }));
	});
	return tasks.map((task) => {
		const values = found.filter((one) => one.task === task).map(({ value }) => value);
		return values.reduce((sum, value) => sum + value, 0) / values.length;
	});
}
