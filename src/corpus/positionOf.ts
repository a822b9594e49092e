import type { Sentence } from './types.ts';

/**
 * The position of the first sentence of a source that ends after an offset, by bisection; the number of all sentences where
 * there is none.
 *
 * @param sentences ordered by source id, then offset
 * @param source the id of the source
 * @param offset UTF-16 units into its text
 */
export function positionOf(source: string, offset: number, sentences: readonly Sentence[]): number {
	let [low, high] = [0, sentences.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = sentences[middle];
		if (one === undefined) break;
		if (one.source.id < source || (one.source.id === source && one.end <= offset)) low = middle + 1;
		else high = middle;
	}
	return sentences[low]?.source.id === source ? low : sentences.length;
}
