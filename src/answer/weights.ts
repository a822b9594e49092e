import type { Features } from './features.ts';

/** How much each feature counts when sentences are put in order. */
export const RANK_WEIGHTS: Readonly<Record<keyof Features, number>> = {
	score: 1,
	exact: 0.3,
	coverage: 1,
	around: 0.5,
	near: 1,
	meaning: 0.5,
	names: 0.3,
	type: 0.5,
	order: 0.3,
	speaker: 0.6,
	noStatement: -0.3,
	length: 0,
};
