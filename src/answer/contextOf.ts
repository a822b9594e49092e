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
	const section = sectionOf[document];
	let total = 0;
	let [before, earlier, after] = [0, 0, 0];
	terms.forEach(({ queryTerm: { importance }, alternative }, at) => {
		total += importance;
		const list = having[at];
		if (!list || isMet(alternative)) return;
		if (isIn(list, document - 1, sectionOf, section)) before += importance;
		if (isIn(list, document - 2, sectionOf, section) || isIn(list, document - 3, sectionOf, section))
			earlier += importance;
		if (isIn(list, document + 1, sectionOf, section)) after += importance;
	});
	const whole = total || 1;
	return { before: before / whole, earlier: earlier / whole, after: after / whole };
}

/** Is a sentence of a section in a list? */
function isIn(list: Uint32Array, document: number, sectionOf: Uint32Array, section: number | undefined): boolean {
	return section !== undefined && sectionOf[document] === section && has(list, document);
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
