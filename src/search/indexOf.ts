import { finish, type Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { buildIndex, openIndex, type SearchIndex } from './createIndex.ts';
import type { IndexData } from './indexData.ts';
import type { LayoutData } from './layout.ts';

const indexes = new WeakMap<Knowledge, SearchIndex>();

/** The index of a knowledge: the one that was opened with it, or else one that is made when it is first asked for. */
export function indexOf(knowledge: Knowledge): SearchIndex {
	return indexes.get(knowledge) ?? finish(prepareIndex(knowledge));
}

/** The same, made a little at a step where there is none yet. */
export function* prepareIndex(knowledge: Knowledge): Steps<SearchIndex> {
	const known = indexes.get(knowledge);
	if (known) return known;
	const index = yield* buildIndex(knowledge);
	indexes.set(knowledge, index);
	return index;
}

/**
 * Opens an index that was made before.
 *
 * @param data made of this very knowledge
 */
export function keepIndex(knowledge: Knowledge, data: IndexData & LayoutData): void {
	indexes.set(knowledge, openIndex(data, knowledge));
}
