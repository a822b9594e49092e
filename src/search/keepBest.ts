/** A sentence with its score. */
export interface Contender {
	readonly document: number;
	readonly score: number;
}

/** Keeps the best of all that are offered. */
export interface BestKeeper {
	/** The score that one must reach to be kept: 0 until there are as many as are wanted. */
	readonly least: () => number;
	/** @param score above 0 */
	readonly offer: (document: number, score: number) => void;
	/** Those that are kept, best first. */
	readonly inOrder: () => readonly Contender[];
}

/**
 * Makes a keeper: a binary heap with the worst on top. Of equal scores the smaller number is better.
 *
 * @param limit how many are wanted, at least 1
 */
export function keepBest(limit: number): BestKeeper {
	const documents: number[] = [];
	const scores: number[] = [];
	return {
		least: () => (scores.length < limit ? 0 : (scores[0] ?? 0)),
		offer: (document, score) => {
			if (scores.length < limit) rise(scores.length, document, score);
			else if (isWorse(0, document, score)) sink(document, score);
		},
		inOrder: () =>
			documents
				.map((document, at) => ({ document, score: scores[at] ?? 0 }))
				.sort((a, b) => b.score - a.score || a.document - b.document),
	};

	/** Is what stands at a place worse than this? */
	function isWorse(at: number, document: number, score: number): boolean {
		const other = scores[at] ?? 0;
		return other < score || (other === score && (documents[at] ?? 0) > document);
	}

	function put(at: number, document: number, score: number): void {
		documents[at] = document;
		scores[at] = score;
	}

	/** Puts one in at the end, and moves it up while what is above is better. */
	function rise(end: number, document: number, score: number): void {
		let at = end;
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (isWorse(above, document, score)) break;
			put(at, documents[above] ?? 0, scores[above] ?? 0);
			at = above;
		}
		put(at, document, score);
	}

	/** Puts one in for the worst, and moves it down while one of the two below is worse. */
	function sink(document: number, score: number): void {
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= scores.length) break;
			const right = below + 1;
			if (right < scores.length && isWorse(right, documents[below] ?? 0, scores[below] ?? 0)) below = right;
			if (!isWorse(below, document, score)) break;
			put(at, documents[below] ?? 0, scores[below] ?? 0);
			at = below;
		}
		put(at, document, score);
	}
}
