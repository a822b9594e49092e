import type { SearchIndex } from './createIndex.ts';

/** Room to work in for one search of an index at a time: the system takes long to hand out as much for each search. */
export interface Scratch {
	/** For each block. */
	readonly bounds: Int32Array;
	/** For each block; what it holds between two searches is of no meaning. */
	readonly most: Int32Array;
	/** For each term of the index; all zero between two searches. */
	readonly slotOf: Uint32Array;
}

const scratches = new WeakMap<SearchIndex, Scratch>();

/** The scratch of an index. */
export function scratchOf(index: SearchIndex): Scratch {
	const known = scratches.get(index);
	if (known) return known;
	const { count } = index.layout.blocks;
	const made: Scratch = {
		bounds: new Int32Array(count),
		most: new Int32Array(count),
		slotOf: new Uint32Array(index.data.terms.length),
	};
	scratches.set(index, made);
	return made;
}
