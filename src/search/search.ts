import { BLOCK_BITS } from './blockLists.ts';
import { blocksWithin, boundBlocks, boundOfBest, MAX_BOUND } from './boundBlocks.ts';
import type { SearchIndex } from './createIndex.ts';
import { createScorer } from './createScorer.ts';
import { keepBest } from './keepBest.ts';
import { postQuery } from './postQuery.ts';
import { scratchOf } from './scratch.ts';
import type { Hit, QueryTerm, TermHit } from './types.ts';

/** Blocks that are scored first for each hit that is wanted: their scores tell which of the others may be left out. */
const FIRST_BLOCKS = 1;
/** The share of the first blocks' bounds that others must reach to be listed with them; lower ones are seldom scored. */
const LISTED = 0.7;

/**
 * The sentences that meet a query best; of two with one score first that of the smaller source id, then offset. Of the
 * alternatives of one query term only the best one counts (dis-max), so that a word and its synonym are not counted twice.
 *
 * Block-max pruning (Mallia, Suel and Tonellotto, Faster Learned Sparse Retrieval with Block-Max Pruning, 2024): each block
 * of a few sentences gets a bound of its scores; those with the highest bounds are scored first, and those whose bound does
 * not reach the last of the best scores are not scored at all.
 *
 * @param limit most hits to give
 * @param accepts sentences to leave out before ranking; must not search the index itself
 */
export function search(
	index: SearchIndex,
	query: readonly QueryTerm[],
	limit: number,
	accepts: (document: number) => boolean = () => true,
): readonly Hit[] {
	if (limit <= 0) return [];
	const { sentences } = index;
	// BM25 counts the rarity of a term already, and its importance is rarity too.
	const importances = query.map(({ importance }) => Math.sqrt(importance));
	const posted = postQuery(index, query);
	const scratch = scratchOf(index);
	const { bounds, unitsOf } = boundBlocks(index.layout.blocks, posted, importances, scratch);
	const scorer = createScorer(index, posted, importances, scratch);
	const best = keepBest(limit);
	/** The last of the best scores, and the least bound of a block that may reach it. */
	let least = 0;
	let leastBound = 1;
	try {
		const high = boundOfBest(bounds, FIRST_BLOCKS * limit);
		const low = Math.max(1, Math.floor(LISTED * high));
		const listed = blocksWithin(bounds, low, MAX_BOUND);
		for (const block of listed) if ((bounds[block] ?? 0) >= high) scoreBlock(block);
		for (const block of listed) if ((bounds[block] ?? 0) < high) scoreBlock(block);
		if (leastBound < low) for (const block of blocksWithin(bounds, leastBound, low - 1)) scoreBlock(block);
		return best.inOrder().flatMap(({ document }) => hitOf(document));
	} finally {
		scorer.close();
	}

	function scoreBlock(block: number): void {
		if ((bounds[block] ?? 0) < leastBound) return;
		const end = Math.min(sentences.length, (block + 1) << BLOCK_BITS);
		for (let document = block << BLOCK_BITS; document < end; document++) {
			if (!accepts(document)) continue;
			const score = scorer.score(document);
			if (score <= 0 || score < least) continue;
			best.offer(document, score);
			least = best.least();
			leastBound = Math.max(1, unitsOf(least));
		}
	}

	function hitOf(document: number): readonly Hit[] {
		const sentence = sentences[document];
		if (!sentence) return [];
		const score = scorer.score(document);
		const terms = query.map((queryTerm, keyword): TermHit => {
			const met = scorer.bestOf(keyword);
			return {
				queryTerm,
				alternative: met?.isInside ? met.term.alternative : null,
				around: met !== null && !met.isInside,
				worth: met?.worth ?? 0,
			};
		});
		return [{ sentence, document, score, terms }];
	}
}
