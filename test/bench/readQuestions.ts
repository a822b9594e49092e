import { STOP_WORDS } from '../../src/language/stopWords.ts';
import type { NewsArticle, NewsLine } from '../eval/news.ts';
import { readLines } from '../eval/readLines.ts';
import { hash, misspell } from './misspell.ts';
import type { BenchQuestion, QuestionSet } from './types.ts';

const WARM_UP = 100;
const MAX_QUESTIONS = 200;

/** What a file of questions must have; the choices and the place of the right one tell what is right. */
type QuestionLine = Pick<NewsLine, 'question'> & Partial<Pick<NewsLine, 'choices' | 'answer'>>;

/**
 * Questions for a bench, drawn from the whole file and always the same ones.
 *
 * @param file JSON Lines; without one the titles of the articles are asked
 */
export function readQuestions(file: string | undefined, articles: readonly NewsArticle[]): QuestionSet {
	const all =
		file === undefined
			? articles.map(({ title }): BenchQuestion => ({ text: title, right: null }))
			: readLines<QuestionLine>(file).map(
					({ question, choices, answer }): BenchQuestion => ({
						text: question,
						right: choices?.[Number(answer)] ?? null,
					}),
				);
	// By hash: an engine that is stopped early has then been asked about as wide a part of the file as the others.
	const drawn = [...all].sort((a, b) => hash(a.text) - hash(b.text));
	const clean = drawn.slice(WARM_UP, WARM_UP + MAX_QUESTIONS);
	const isLight = (word: string) => STOP_WORDS.has(word);
	const spelt = (slips: 'one' | 'every') =>
		clean.map(({ text, right }) => ({ text: misspell(text, slips, isLight), right }));
	return { warmUp: drawn.slice(0, WARM_UP), spelt: { clean, one: spelt('one'), every: spelt('every') } };
}
