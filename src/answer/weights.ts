import type { Doubts } from './doubts.ts';
import type { Features } from './features.ts';

/**
 * How much each feature counts when sentences are put in order. Fitted by `test/eval/fitRanking.ts`; see there on what, and
 * how well the weights hold on questions that they were not fitted on.
 */
export const RANK_WEIGHTS: Readonly<Record<keyof Features, number>> = {
	score: 3.5,
	exact: 0.8,
	coverage: 1.7,
	around: 0.7,
	near: 3.3,
	meaning: 3.5,
	names: 0,
	type: 1.6,
	order: 1.9,
	speaker: 0.6,
	date: 1,
	noStatement: -0.5,
	length: 0,
};

/** Confidence below which an answer is refused. */
export const ANSWER_FROM = 0.4;

/** The logistic model of how sure an answer is; see `doubts.ts` for what is weighed. */
export const CONFIDENCE_WEIGHTS: { readonly bias: number; readonly weights: Readonly<Record<keyof Doubts, number>> } = {
	bias: 2.5,
	weights: {
		noun: -1,
		nouns: -1.5,
		verb: -1,
		other: -0.2,
		name: -0.5,
		stranger: -2,
		compound: -1.2,
		focus: -0.5,
		quantity: -2,
		kind: -0.5,
		speaker: -1.5,
		order: 1.5,
		near: 0.5,
		meaning: 0.2,
		short: -2,
	},
};
