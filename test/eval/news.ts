import { answer } from '../../src/answer/answer.ts';
import { holds } from './holds.ts';
import { knowledgeOf } from './knowledgeOf.ts';
import type { Given } from './reliability.ts';

/** A dated article. */
export interface NewsArticle {
	readonly id: string;
	readonly title: string;
	readonly date: string;
	readonly text: string;
}

/** A question of a news quiz; `answer` is the place of the right choice. */
export interface NewsLine {
	readonly id: string;
	readonly date: string;
	readonly question: string;
	readonly choices: readonly string[];
	readonly answer: number | string;
}

/** Predictions and figures of open questions over dated news. */
export interface NewsResult {
	readonly predictions: readonly {
		readonly id: string;
		readonly answered: boolean;
		readonly sentences: readonly { readonly text: string; readonly article: string }[];
	}[];
	/** Share of questions whose right answer stands in the first sentence, and in one of the first three. */
	readonly inFirst: number;
	readonly inFirstThree: number;
	/** Right: the first sentence holds the right choice. */
	readonly given: readonly Given[];
}

const SHOWN = 3;

/** Has a text the words of the right choice, case and punctuation apart? */
export function holdsChoice({ choices, answer: right }: NewsLine, text: string): boolean {
	return holds(text, choices[Number(right)] ?? '');
}

/** Asks each question of all articles at once, on the day that it is of. */
export function evaluateNews(articles: readonly NewsArticle[], lines: readonly NewsLine[]): NewsResult {
	const knowledge = knowledgeOf(articles);
	let first = 0;
	let three = 0;
	const given: Given[] = [];
	const predictions = lines.map((line) => {
		const found = answer(line.question, { turns: [] }, knowledge, new Date(line.date));
		const sentences = found.sentences.slice(0, SHOWN).map(({ text, source }) => ({ text, article: source }));
		const has = (text: string) => holdsChoice(line, text);
		const right = has(sentences[0]?.text ?? '');
		if (right) first++;
		if (found.answered) given.push({ confidence: found.confidence, right });
		if (sentences.some(({ text }) => has(text))) three++;
		return { id: line.id, answered: found.answered, sentences };
	});
	const count = Math.max(1, lines.length);
	return { predictions, inFirst: first / count, inFirstThree: three / count, given };
}
