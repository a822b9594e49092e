import type { Question } from '../question/types.ts';
import { DOUBT_NAMES, type Doubts, doubtsOf } from './doubts.ts';
import type { Candidate } from './rank.ts';
import { ANSWERS, CALIBRATION } from './weights.ts';

/** How sure it is that a sentence answers. */
export interface Verdict {
	/** 0 to 1: the probability that the sources answer the question at all. */
	readonly answers: number;
	/** 0 to 1: the share of such answers that are right. */
	readonly confidence: number;
	readonly doubts: Doubts;
}

/** Judges the best candidate. */
export function judge(question: Question, candidate: Candidate): Verdict {
	const doubts = doubtsOf(question, candidate);
	const odds = DOUBT_NAMES.reduce((total, name) => total + ANSWERS.weights[name] * doubts[name], ANSWERS.bias);
	return { answers: logistic(odds), confidence: logistic(CALIBRATION.slope * odds + CALIBRATION.offset), doubts };
}

function logistic(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
