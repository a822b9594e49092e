import { type BlockLists, IMPACT_PARTS } from './blockLists.ts';
import type { PostedTerm } from './postQuery.ts';
import type { Scratch } from './scratch.ts';

/** No bound is higher: they are whole numbers, so that sums of them keep within 32 bits. */
export const MAX_BOUND = 2 ** 31 - 1;
/** About what the highest of a query comes to. */
const HIGHEST = 2 ** 30;
const LEVEL_BITS = 20;
const LEVELS = HIGHEST >>> LEVEL_BITS;
/** What may be lost in rounding when numbers are added up in another order. */
const ROUNDING = 1e-9;

/** For each block of sentences what no score in it can exceed. */
export interface Bounds {
	/** In units of their own. */
	readonly bounds: Int32Array;
	/** The bound of a block that may have such a score. */
	readonly unitsOf: (score: number) => number;
}

/**
 * Adds up, for each block of sentences, the most that an alternative of each keyword is worth in it.
 *
 * @param terms the alternatives of all keywords, in the order of the query
 * @param importances of the keywords
 * @param scratch holds the bounds
 */
export function boundBlocks(
	{ starts, blocks, impacts }: BlockLists,
	terms: readonly PostedTerm[],
	importances: readonly number[],
	{ bounds, most }: Pick<Scratch, 'bounds' | 'most'>,
): Bounds {
	const importanceOf = (keyword: number) => importances[keyword] ?? 0;
	const highest = new Float64Array(importances.length);
	for (const { keyword, value } of terms) {
		highest[keyword] = Math.max(highest[keyword] ?? 0, value * importanceOf(keyword));
	}
	const total = highest.reduce((sum, one) => sum + one, 0);
	const scale = total === 0 ? 0 : HIGHEST / 256 / total;
	bounds.fill(0);
	terms.forEach(({ keyword, number, value }, at) => {
		const worth = Math.ceil(value * importanceOf(keyword) * scale);
		const isFirst = terms[at - 1]?.keyword !== keyword;
		const isLast = terms[at + 1]?.keyword !== keyword;
		const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
		if (isFirst && isLast) {
			add(bounds, blocks, impacts, from, to, worth);
			return;
		}
		if (isFirst) most.fill(0);
		raise(bounds, most, blocks, impacts, from, to, worth);
	});
	return { bounds, unitsOf: (score) => Math.floor(score * scale * IMPACT_PARTS * (1 - ROUNDING)) };
}

/** Adds what the only alternative of a keyword is worth. */
function add(
	bounds: Int32Array,
	blocks: Uint32Array,
	impacts: Uint8Array,
	from: number,
	to: number,
	worth: number,
): void {
	for (let at = from; at < to; at++) {
		const block = blocks[at] ?? 0;
		bounds[block] = (bounds[block] ?? 0) + Math.imul(worth, impacts[at] ?? 0);
	}
}

/**
 * Raises what a keyword is worth in each block by one more of its alternatives. Most of the time of a search is spent
 * here. Which of two numbers is larger cannot be foretold, so there is no branch.
 *
 * @param most by the alternatives before
 */
function raise(
	bounds: Int32Array,
	most: Int32Array,
	blocks: Uint32Array,
	impacts: Uint8Array,
	from: number,
	to: number,
	worth: number,
): void {
	for (let at = from; at < to; at++) {
		const block = blocks[at] ?? 0;
		const before = most[block] ?? 0;
		const more = Math.imul(worth, impacts[at] ?? 0) - before;
		// `more`, or zero where it is negative.
		const gain = more & ~(more >> 31);
		most[block] = before + gain;
		bounds[block] = (bounds[block] ?? 0) + gain;
	}
}

/** Blocks that are looked at to tell how high the bounds are. */
const SAMPLE = 8_192;

/**
 * A bound that about so many blocks reach, by a sample.
 *
 * @returns at least 1
 */
export function boundOfBest(bounds: Int32Array, wanted: number): number {
	const counts = new Uint32Array(LEVELS + 1);
	const step = Math.ceil(bounds.length / SAMPLE);
	for (let block = 0; block < bounds.length; block += step) {
		const level = (bounds[block] ?? 0) >>> LEVEL_BITS;
		counts[level] = (counts[level] ?? 0) + 1;
	}
	let reached = 0;
	for (let level = LEVELS; level > 0; level--) {
		reached += step * (counts[level] ?? 0);
		if (reached >= wanted) return level << LEVEL_BITS;
	}
	return 1;
}

/** The blocks whose bound is at least `from` and at most `to`, in their order. */
export function blocksWithin(bounds: Int32Array, from: number, to: number): readonly number[] {
	const found: number[] = [];
	for (let block = 0; block < bounds.length; block++) {
		const bound = bounds[block] ?? 0;
		if (bound >= from && bound <= to) found.push(block);
	}
	return found;
}
