import type { Question } from '../question/types.ts';
import { DOUBT_NAMES, type Doubts, doubtsOf } from './doubts.ts';
import type { Candidate } from './rank.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

/** How sure it is that a sentence answers, and what speaks against it. */
export interface Verdict {
	/** 0 to 1: the share of such answers that are right. */
	readonly confidence: number;
	readonly doubts: Doubts;
}

/** Judges the best candidate. */
export function judge(question: Question, candidate: Candidate): Verdict {
	const doubts = doubtsOf(question, candidate);
	const { bias, weights } = CONFIDENCE_WEIGHTS;
	const sum = DOUBT_NAMES.reduce((total, name) => total + weights[name] * doubts[name], bias);
	return { confidence: 1 / (1 + Math.exp(-sum)), doubts };
}
