import { answer } from '../../src/answer/answer.ts';
import { knowledgeOf } from './knowledgeOf.ts';

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
}

const SHOWN = 3;

/** Asks each question of all articles at once. */
export function evaluateNews(articles: readonly NewsArticle[], lines: readonly NewsLine[], now: Date): NewsResult {
	const knowledge = knowledgeOf(articles);
	let first = 0;
	let three = 0;
	const predictions = lines.map((line) => {
		const found = answer(line.question, { turns: [] }, knowledge, now);
		const sentences = found.sentences.slice(0, SHOWN).map(({ text, source }) => ({ text, article: source }));
		const wanted = plain(line.choices[Number(line.answer)] ?? '');
		const has = (text: string) => wanted !== '' && plain(text).includes(wanted);
		if (has(sentences[0]?.text ?? '')) first++;
		if (sentences.some(({ text }) => has(text))) three++;
		return { id: line.id, answered: found.answered, sentences };
	});
	const count = Math.max(1, lines.length);
	return { predictions, inFirst: first / count, inFirstThree: three / count };
}

/** Lower case, letters and digits only: how an answer is looked for in a sentence. */
function plain(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}
