import type { Sentence } from '../corpus/types.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import { search } from '../search/search.ts';
import type { QueryTerm } from '../search/types.ts';
import type { Prepared } from './prepare.ts';
import { type Candidate, rank } from './rank.ts';

/** Hits that are looked at closely. */
const CANDIDATES = 60;

/**
 * The sentences that may answer a question, the likeliest first.
 *
 * @param accepts which sentences may be shown at all
 * @param limit most candidates to give
 * @param keep which terms of the query count
 */
export function findCandidates(
	question: Question,
	{ index, knowledge }: Prepared,
	accepts: (sentence: Sentence) => boolean,
	limit = CANDIDATES,
	keep: (term: QueryTerm) => boolean = () => true,
): readonly Candidate[] {
	const query = buildQuery(question, index, knowledge).filter(keep);
	const hits = search(index, query, limit, (document) => {
		const sentence = index.sentences[document];
		return sentence !== undefined && accepts(sentence);
	});
	return rank(question, hits, index);
}
