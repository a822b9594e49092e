import type { Alternative, Hit } from '../search/types.ts';
import type { QuestionView } from './questionView.ts';

/** What the neighbours of a sentence have of the question that it lacks itself. Shares of the question's importance. */
export interface SentenceContext {
	/** The sentence before it. */
	readonly before: number;
	/** One of the two before that. */
	readonly earlier: number;
	/** The sentence after it. */
	readonly after: number;
}

/** Weight of an alternative from which on it is the word itself, or as good as that. */
const SAME = 0.9;

/** Is a keyword met by the word itself, or by one that means the same here? */
export function isMet(alternative: Alternative | null): boolean {
	return alternative !== null && alternative.weight >= SAME;
}

/** Looks for the keywords that a sentence lacks in the sentences round it, as far as they are of the same section. */
export function contextOf({ index, having }: QuestionView, { document, terms }: Hit): SentenceContext {
	const { sectionOf } = index.data;
	const share = (...steps: readonly number[]) => {
		const near = steps.map((step) => document + step).filter((one) => sectionOf[one] === sectionOf[document]);
		const met = terms.reduce((sum, { queryTerm, alternative }, at) => {
			const list = having[at];
			if (isMet(alternative) || !list || !near.some((one) => has(list, one))) return sum;
			return sum + queryTerm.importance;
		}, 0);
		return met / total;
	};
	const total = terms.reduce((sum, { queryTerm }) => sum + queryTerm.importance, 0) || 1;
	return { before: share(-1), earlier: share(-2, -3), after: share(1) };
}

/** Is a number in a list in ascending order? */
function has(list: Uint32Array, wanted: number): boolean {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((list[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return list[low] === wanted;
}
