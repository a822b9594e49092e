import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { readLines } from '../eval/readLines.ts';
import { type SourcedArticle, writeArticles } from '../eval/writeArticles.ts';
import { askInSpellings } from './askInSpellings.ts';
import { attempt } from './attempt.ts';
import { ENGINE_NAMES } from './engines.ts';
import { inWorkFolder } from './inWorkFolder.ts';
import { readQuestions } from './readQuestions.ts';
import { engineTable, latencyTable, ownTable } from './report.ts';
import { type Asked, type EngineMeasured, SPELLINGS, type Step } from './types.ts';

const STEP_NAMES: Readonly<Record<Step, string>> = {
	search: 'own index alone',
	retrieval: 'own retrieval, from the question',
	answer: 'own whole answer',
};

/** Measures the bot and the engines beside it over the same articles and questions, and prints the tables. */
export function benchArticles(articlesFile: string, questionsFile: string | undefined): void {
	const articles = readLines<SourcedArticle>(articlesFile);
	const questions = readQuestions(questionsFile, articles);
	inWorkFolder((work) => {
		const place = { folder: path.join(work, 'sources'), dataDir: path.join(work, 'data') };
		writeArticles(articles, place.folder);
		const sentences = loadKnowledge(place.folder).sentences.map(({ text }) => text);
		const files = { sentences: path.join(work, 'sentences.json'), questions: path.join(work, 'questions.json') };
		writeFileSync(files.sentences, JSON.stringify(sentences));
		writeFileSync(files.questions, JSON.stringify(questions));

		const built = attempt('own index', 'build', place);
		const asked = (['search', 'retrieval', 'answer'] as const).flatMap(
			(step): readonly (readonly [string, Asked])[] => {
				const result =
					built && askInSpellings(STEP_NAMES[step], { step, place, questions: files.questions }, SPELLINGS);
				return result ? [[STEP_NAMES[step], result]] : [];
			},
		);
		const engines = ENGINE_NAMES.flatMap((name): readonly (readonly [string, EngineMeasured])[] => {
			const result = attempt(name, 'engine', { name, ...files });
			return result ? [[name, result]] : [];
		});
		const answers = asked.at(-1)?.[1];
		console.log(`\n${sentences.length} sentences of ${articles.length} articles\n`);
		if (built && answers) console.log(`${ownTable(built, answers)}\n`);
		console.log(`${engineTable(engines, sentences.length)}\n`);
		console.log(latencyTable([...asked, ...engines]));
	});
}
