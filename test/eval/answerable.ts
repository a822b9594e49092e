import { answer } from '../../src/answer/answer.ts';
import { knowledgeOf } from './knowledgeOf.ts';

/** A question and a passage that may answer it. */
export interface AnswerableLine {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly passage: string;
	readonly answerable: boolean;
}

/** Predictions and figures of telling whether a passage answers. */
export interface AnswerableResult {
	readonly predictions: readonly {
		readonly id: string;
		readonly answered: boolean;
		readonly sentence: string | null;
	}[];
	readonly accuracy: number;
}

/** Asks each question of a knowledge that is its passage and nothing else. */
export function evaluateAnswerable(lines: readonly AnswerableLine[], now: Date): AnswerableResult {
	let right = 0;
	const passages = new Map<string, ReturnType<typeof knowledgeOf>>();
	const predictions = lines.map(({ id, title, question, passage, answerable }) => {
		const knowledge =
			passages.get(passage) ?? knowledgeOf([{ id: 'passage', text: passage, title: title.replaceAll('_', ' ') }]);
		passages.set(passage, knowledge);
		const found = answer(question, { turns: [] }, knowledge, now);
		if (found.answered === answerable) right++;
		return { id, answered: found.answered, sentence: found.sentences[0]?.text ?? null };
	});
	return { predictions, accuracy: right / Math.max(1, lines.length) };
}
