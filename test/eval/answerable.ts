import { answer } from '../../src/answer/answer.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { holds } from './holds.ts';
import { knowledgeOf } from './knowledgeOf.ts';
import type { Given } from './reliability.ts';

/** A question and a passage that may answer it. */
export interface AnswerableLine {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly passage: string;
	readonly answerable: boolean;
	/** Wordings of the answer; none where there is no answer. */
	readonly answers: readonly string[];
}

/** Predictions and figures of telling whether a passage answers. */
export interface AnswerableResult {
	readonly predictions: readonly {
		readonly id: string;
		readonly answered: boolean;
		readonly sentence: string | null;
	}[];
	readonly accuracy: number;
	/** Right: the first sentence holds the answer. */
	readonly given: readonly Given[];
}

/** A knowledge that is one passage and nothing else. */
export function knowledgeOfPassage({ title, passage }: AnswerableLine): Knowledge {
	return knowledgeOf([{ id: 'passage', text: passage, title: title.replaceAll('_', ' ') }]);
}

/** Whether a sentence holds one of the wordings of an answer. */
export function holdsAnswer(sentence: string, answers: readonly string[]): boolean {
	return answers.some((wording) => holds(sentence, wording));
}

/** Asks each question of a knowledge that is its passage and nothing else. */
export function evaluateAnswerable(lines: readonly AnswerableLine[], now: Date): AnswerableResult {
	let right = 0;
	const passages = new Map<string, Knowledge>();
	const given: Given[] = [];
	const predictions = lines.map((line) => {
		const { id, question, passage, answerable, answers } = line;
		const knowledge = passages.get(passage) ?? knowledgeOfPassage(line);
		passages.set(passage, knowledge);
		const found = answer(question, { turns: [] }, knowledge, now);
		if (found.answered === answerable) right++;
		const sentence = found.sentences[0]?.text ?? null;
		if (found.answered) given.push({ confidence: found.confidence, right: holdsAnswer(sentence ?? '', answers) });
		return { id, answered: found.answered, sentence };
	});
	return { predictions, accuracy: right / Math.max(1, lines.length), given };
}
