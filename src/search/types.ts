import type { Sentence } from '../corpus/types.ts';
import type { Keyword } from '../question/types.ts';

/** How a word of the question came to be taken for a word of the sentence. */
export type MatchKind =
	| 'exact'
	| 'inflection'
	| 'spelling'
	| 'name'
	| 'synonym'
	| 'derivation'
	| 'kind-of'
	| 'related'
	| 'date';

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

/** A term of the index by which a keyword may be met. */
export interface Alternative {
	readonly term: string;
	readonly how: MatchKind;
	/** What meeting it is worth beside meeting the word itself, 0 to 1. */
	readonly weight: number;
	/** For a related word: the cosine of the two. */
	readonly nearness?: number;
}

/** A keyword of the question with everything that it may be met by. */
export interface QueryTerm {
	readonly keyword: Keyword;
	readonly alternatives: readonly Alternative[];
	/** How much of the question hangs on it, 0 to 1. */
	readonly importance: number;
}

/** How one keyword is met by one sentence. */
export interface TermHit {
	readonly queryTerm: QueryTerm;
	/** The best alternative that the sentence has; null where only its surroundings have one. */
	readonly alternative: Alternative | null;
	/** The sentence has no alternative, but its heading, title or neighbours do. */
	readonly around: boolean;
	/** Share of the score. */
	readonly worth: number;
}

/** A sentence that the index found, best first. Ties are broken by source id, then offset. */
export interface Hit {
	readonly sentence: Sentence;
	/** Position in the index. */
	readonly document: number;
	readonly score: number;
	/** One for each term of the query, in its order. */
	readonly terms: readonly TermHit[];
}
