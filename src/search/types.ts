import type { Sentence } from '../corpus/types.ts';

/** How a word of the question came to be taken for a word of the sentence. */
export type MatchKind = 'exact' | 'inflection' | 'spelling' | 'name' | 'synonym' | 'derivation' | 'kind-of';

/** One part of the explanation of a hit. */
export interface TermMatch {
	/** The word as it stands in the question. */
	readonly asked: string;
	/** The word as it stands in the sentence. */
	readonly found: string;
	readonly how: MatchKind;
	/** Its share of the score; at least 0. */
	readonly worth: number;
}

/** A sentence that the index found, best first. Ties are broken by source id, then offset. */
export interface Hit {
	readonly sentence: Sentence;
	readonly score: number;
	readonly matches: readonly TermMatch[];
}
