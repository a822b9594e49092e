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
	noStatement: -0.5,
	length: 0,
};
