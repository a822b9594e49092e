import { inverseDocumentFrequency } from './bm25.ts';
import type { SearchIndex } from './createIndex.ts';
import type { Alternative, QueryTerm } from './types.ts';

/** An alternative of a keyword whose term the index has. */
export interface PostedTerm {
	readonly alternative: Alternative;
	/** Position of the keyword in the query. */
	readonly keyword: number;
	/** The number of the term. */
	readonly number: number;
	/** Its weight times the rarity of the term. */
	readonly value: number;
}

/** Looks up what a query asks for: the alternatives of all keywords, in their order, that the index has. */
export function postQuery({ data, numberOf }: SearchIndex, query: readonly QueryTerm[]): readonly PostedTerm[] {
	const posted: PostedTerm[] = [];
	query.forEach(({ alternatives }, keyword) => {
		for (const alternative of alternatives) {
			const number = numberOf(alternative.term);
			if (number < 0) continue;
			const matching = (data.starts[number + 1] ?? 0) - (data.starts[number] ?? 0);
			const value = alternative.weight * inverseDocumentFrequency(data.lengths.length, matching);
			posted.push({ alternative, keyword, number, value });
		}
	});
	return posted;
}
