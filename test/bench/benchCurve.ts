import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { readLines } from '../eval/readLines.ts';
import { type SourcedArticle, writeArticles } from '../eval/writeArticles.ts';
import { askInSpellings } from './askInSpellings.ts';
import { attempt } from './attempt.ts';
import { inWorkFolder } from './inWorkFolder.ts';
import { readQuestions } from './readQuestions.ts';
import { repeatArticles } from './repeatArticles.ts';
import { type CurvePoint, curveTable } from './report.ts';
import { type QuestionSet, SPELLINGS } from './types.ts';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/** Measures the bot alone over ever more sentences, and prints how it grows. */
export function benchCurve(articlesFile: string, questionsFile: string | undefined): void {
	const articles = readLines<SourcedArticle>(articlesFile);
	const questions = readQuestions(questionsFile, articles);
	const counts = countSentences(articles);
	const countOf = ({ id }: SourcedArticle) => counts.get(id) ?? 0;
	const points = SIZES.flatMap((size) => {
		const point = inWorkFolder((work) => measure(size, repeatArticles(articles, countOf, size), questions, work));
		return point === null ? [] : [point];
	});
	const own = [...counts.values()].reduce((sum, count) => sum + count, 0);
	console.log(`\nAbove ${own.toLocaleString('en')} sentences the articles come again, with other ids and dates.\n`);
	console.log(curveTable(points));
}

/** How many sentences the bot sees in each article, by id. */
function countSentences(articles: readonly SourcedArticle[]): ReadonlyMap<string, number> {
	return inWorkFolder((folder) => {
		writeArticles(articles, folder);
		const counts = new Map<string, number>();
		for (const { source } of loadKnowledge(folder).sentences) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
		return counts;
	});
}

/** One size; null where a part of it failed. */
function measure(
	size: number,
	articles: readonly SourcedArticle[],
	questions: QuestionSet,
	work: string,
): CurvePoint | null {
	const place = { folder: path.join(work, 'sources'), dataDir: path.join(work, 'data') };
	writeArticles(articles, place.folder);
	const file = path.join(work, 'questions.json');
	writeFileSync(file, JSON.stringify(questions));
	const name = `${size} sentences`;
	const built = attempt(name, 'build', place);
	const retrieval =
		built && askInSpellings(`${name}, retrieval`, { step: 'retrieval', place, questions: file }, SPELLINGS);
	const answer =
		retrieval && askInSpellings(`${name}, whole answers`, { step: 'answer', place, questions: file }, ['clean']);
	return built && retrieval && answer && { built, retrieval, answer };
}
