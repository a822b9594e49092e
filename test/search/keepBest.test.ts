import { describe, expect, it } from 'vitest';
import { keepBest } from '../../src/search/keepBest.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

describe('keepBest', () => {
	it('keeps what stands first when all are sorted, and tells the last score, whatever is offered', () => {
		// Few scores, so that there are ties.
		const offered = fc.array(fc.constantFrom(0.5, 1, 1.5, 2, 3), { maxLength: 40 });
		fc.assert(
			fc.property(offered, fc.integer({ min: 1, max: 12 }), fc.boolean(), (scores, limit, fromTheEnd) => {
				const contenders = scores.map((score, document) => ({ document, score }));
				const best = keepBest(limit);
				for (const { document, score } of fromTheEnd ? contenders.toReversed() : contenders)
					best.offer(document, score);
				const sorted = contenders.toSorted((a, b) => b.score - a.score || a.document - b.document);
				expect(best.inOrder()).toEqual(sorted.slice(0, limit));
				expect(best.least()).toBe(sorted[limit - 1]?.score ?? 0);
			}),
			runs(500),
		);
	});
});
