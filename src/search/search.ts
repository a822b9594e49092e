import { inverseDocumentFrequency, saturate } from './bm25.ts';
import type { SearchIndex } from './createIndex.ts';
import type { Alternative, Hit, QueryTerm, TermHit } from './types.ts';

/** What an occurrence in the heading, the title or a neighbour is worth beside one in the sentence. */
const SURROUNDINGS_WEIGHT = 0.25;

interface Best {
	readonly alternative: Alternative;
	readonly inside: boolean;
	readonly worth: number;
}

/**
 * The sentences that meet a query best. Of the alternatives of one query term only the best one counts (dis-max), so that
 * a word and its synonym are not counted twice.
 *
 * @param limit most hits to give
 * @param accepts sentences to leave out before ranking
 */
export function search(
	index: SearchIndex,
	query: readonly QueryTerm[],
	limit: number,
	accepts: (document: number) => boolean = () => true,
): readonly Hit[] {
	const scores = new Float64Array(index.sentences.length);
	const bests = query.map(() => new Map<number, Best>());
	query.forEach((queryTerm, at) => {
		const best = bests[at] ?? new Map<number, Best>();
		for (const alternative of queryTerm.alternatives) collect(index, alternative, best);
		for (const [document, { worth }] of best) {
			scores[document] = (scores[document] ?? 0) + worth * queryTerm.importance;
		}
	});
	const found: number[] = [];
	scores.forEach((score, document) => {
		if (score > 0 && accepts(document)) found.push(document);
	});
	// Sentences are ordered by source id, then offset: the smaller number wins a tie.
	found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
	return found.slice(0, limit).flatMap((document) => {
		const sentence = index.sentences[document];
		if (!sentence) return [];
		const terms = query.map((queryTerm, at): TermHit => {
			const best = bests[at]?.get(document);
			return {
				queryTerm,
				alternative: best?.inside ? best.alternative : null,
				around: best !== undefined && !best.inside,
				worth: best?.worth ?? 0,
			};
		});
		return [{ sentence, document, score: scores[document] ?? 0, terms }];
	});
}

function collect(index: SearchIndex, alternative: Alternative, best: Map<number, Best>): void {
	const postings = index.postings.get(alternative.term);
	if (!postings) return;
	const inside = postings.frequencies.reduce((sum, frequency) => sum + (frequency > 0 ? 1 : 0), 0);
	const idf = inverseDocumentFrequency(index.sentences.length, inside);
	postings.documents.forEach((document, at) => {
		const own = postings.frequencies[at] ?? 0;
		const frequency = own + SURROUNDINGS_WEIGHT * Math.min(1, postings.surroundings[at] ?? 0);
		const worth = alternative.weight * idf * saturate(frequency, index.lengths[document] ?? 0, index.averageLength);
		const previous = best.get(document);
		// What stands in the sentence itself goes before what stands round it.
		if (
			!previous ||
			Number(own > 0) - Number(previous.inside) > 0 ||
			(own > 0 === previous.inside && worth > previous.worth)
		) {
			best.set(document, { alternative, inside: own > 0, worth });
		}
	});
}
