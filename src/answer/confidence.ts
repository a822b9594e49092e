import type { Question } from '../question/types.ts';
import { DOUBT_NAMES, type Doubts, doubtsOf } from './doubts.ts';
import type { Candidate } from './rank.ts';
import { ANSWERS } from './weights.ts';

/** How sure it is that a sentence answers. */
export interface Verdict {
	/** 0 to 1: the share of such answers that are right. */
	readonly confidence: number;
	readonly doubts: Doubts;
}

/**
 * Judges the candidate that is to answer: a logistic model over what speaks for and against it.
 *
 * @param sentences how many the knowledge has; at least 1
 */
export function judge(question: Question, candidate: Candidate, sentences: number): Verdict {
	const doubts = doubtsOf(question, candidate, sentences);
	const odds = DOUBT_NAMES.reduce((total, name) => total + ANSWERS.weights[name] * doubts[name], ANSWERS.bias);
	return { confidence: 1 / (1 + Math.exp(-odds)), doubts };
}
