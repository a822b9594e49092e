import { describe, expect, it } from 'vitest';
import { BLOCK_BITS } from '../../src/search/blockLists.ts';
import { blocksWithin, boundBlocks } from '../../src/search/boundBlocks.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { createScorer } from '../../src/search/createScorer.ts';
import { postQuery } from '../../src/search/postQuery.ts';
import { scratchOf } from '../../src/search/scratch.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { queries, smallKnowledge } from './smallKnowledge.ts';

describe('boundBlocks', () => {
	it('gives bounds that no sentence of the block exceeds when knowledge and query are anything', () => {
		fc.assert(
			fc.property(smallKnowledge(40), queries, (knowledge, query) => {
				const index = createIndex(knowledge);
				const posted = postQuery(index, query);
				const importances = query.map(({ importance }) => importance);
				const scratch = scratchOf(index);
				const { bounds, unitsOf } = boundBlocks(index.layout.blocks, posted, importances, scratch);
				const scorer = createScorer(index, posted, importances, scratch);
				knowledge.sentences.forEach((_, document) => {
					const score = scorer.score(document);
					const bound = bounds[document >> BLOCK_BITS] ?? 0;
					expect(bound).toBeGreaterThanOrEqual(unitsOf(score));
					expect(bound > 0 || score === 0).toBe(true);
				});
			}),
			runs(1_000),
		);
	});
});

describe('blocksWithin', () => {
	it('gives the blocks in their order when bounds are at the edges', () => {
		expect(blocksWithin(Int32Array.of(5, 9, 4, 7, 5), 5, 8)).toEqual([0, 3, 4]);
	});
});
