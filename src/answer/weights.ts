import type { Doubts } from './doubts.ts';
import type { Features } from './features.ts';
import fitted from './weights.json' with { type: 'json' };

/*
 * All that was fitted on data, in `weights.json`. `npm run fit` makes it anew and prints how well it holds on questions that
 * it was not fitted on; the file says what it was fitted on.
 */

/** How much each feature counts when sentences are put in order. */
export const RANK_WEIGHTS: Readonly<Record<keyof Features, number>> = fitted.rank;

/** The logistic model of whether the answer is right. */
export const ANSWERS: { readonly bias: number; readonly weights: Readonly<Record<keyof Doubts, number>> } =
	fitted.answers;

/** Confidence below which an answer is refused. */
export const ANSWER_FROM: number = fitted.answerFrom;
