import type { Question } from '../question/types.ts';
import { type Chosen, cite } from './cite.ts';
import type { Answer, Note } from './types.ts';

/** An answer before it is told what was carried into it. */
export type Reply = Omit<Answer, 'question' | 'turn' | 'version'>;

/** Shows sentences in the order in which they were chosen, their sources numbered. */
export function replyWith(
	question: Question,
	chosen: readonly Chosen[],
	notes: readonly Note[] = [],
	confidence = 1,
): Reply {
	return {
		intent: question.intent,
		answerType: question.answerType,
		answered: true,
		confidence,
		...cite(chosen),
		notes,
		missing: [],
		message: null,
		suggestions: [],
	};
}
