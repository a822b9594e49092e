import type { SearchIndex } from './createIndex.ts';
import type { Lists } from './invert.ts';
import type { PostedTerm } from './postQuery.ts';
import type { Scratch } from './scratch.ts';

/** The alternative by which a sentence meets a keyword best. */
export interface Best {
	readonly term: PostedTerm;
	/** It stands in the sentence itself, and not only round it. */
	readonly isInside: boolean;
	readonly worth: number;
}

/** Scores single sentences for one query, from the terms that they have. */
export interface Scorer {
	/** The sum over the keywords of what the best alternative is worth, times the importance of the keyword. */
	readonly score: (document: number) => number;
	/** How the sentence that was scored last meets a keyword of the query. */
	readonly bestOf: (keyword: number) => Best | null;
	/** Gives the scratch back: the scorer scores no more. */
	readonly close: () => void;
}

/** The terms of the query that a sentence or a section has, by their slots. */
interface Met {
	/** Whose they are; -1 for nobody's. */
	of: number;
	count: number;
	readonly slots: number[];
	readonly frequencies: number[];
}

/** Sentences whose terms are kept, as a mask: one, its neighbours, and a fourth to make it a power of two. */
const KEPT = 3;

/**
 * Makes a scorer for one query. It works on plain numbers, since it is called thousands of times a query.
 *
 * @param terms the alternatives of all keywords, in the order of the query
 * @param importances of the keywords
 * @param scratch belongs to the scorer until it is closed
 */
export function createScorer(
	{ data, layout }: SearchIndex,
	terms: readonly PostedTerm[],
	importances: readonly number[],
	{ slotOf }: Pick<Scratch, 'slotOf'>,
): Scorer {
	const { sectionOf, lengths } = data;
	const { ofSentences, ofSections, saturation } = layout;
	const keywordOf = Uint32Array.from(terms, ({ keyword }) => keyword);
	const worthOf = Float64Array.from(terms, ({ value }) => value);
	// Each term of the index that is asked for has a slot from 1 on; it leads to its alternatives, from 1 on, one by one.
	const firstOf = new Uint32Array(terms.length + 1);
	const nextOf = new Uint32Array(terms.length + 1);
	let slots = 0;
	for (let at = terms.length; at > 0; at--) {
		const number = terms[at - 1]?.number ?? 0;
		const slot = slotOf[number] || ++slots;
		slotOf[number] = slot;
		nextOf[at] = firstOf[slot] ?? 0;
		firstOf[slot] = at;
	}
	const kept = Array.from({ length: KEPT + 1 }, makeMet);
	const keptSection = makeMet();
	/** The sentences that are scored are counted: what was noted under another number is out of date. */
	let mark = 0;
	const insideMark = new Uint32Array(slots + 1);
	const roundMark = new Uint32Array(slots + 1);
	const bestMark = new Uint32Array(importances.length);
	/** For each keyword the best alternative, from 1 on. */
	const best = new Uint32Array(importances.length);
	const bestInside = new Uint8Array(importances.length);
	const bestWorth = new Float64Array(importances.length);

	return {
		score: (document) => {
			mark++;
			const section = sectionOf[document] ?? 0;
			const length = lengths[document] ?? 0;
			const before = document > 0 && sectionOf[document - 1] === section ? metIn(document - 1) : null;
			const after = sectionOf[document + 1] === section ? metIn(document + 1) : null;
			const above = read(keptSection, ofSections, section);
			if (before) markRound(before);
			if (after) markRound(after);
			markRound(above);
			offerInside(metIn(document), length);
			const worth = saturation.round(length);
			if (before) offerRound(before, worth);
			if (after) offerRound(after, worth);
			offerRound(above, worth);
			let sum = 0;
			for (let keyword = 0; keyword < importances.length; keyword++) {
				if (bestMark[keyword] === mark) sum += (bestWorth[keyword] ?? 0) * (importances[keyword] ?? 0);
			}
			return sum;
		},
		bestOf: (keyword) => {
			const term = terms[(best[keyword] ?? 0) - 1];
			if (!term || bestMark[keyword] !== mark) return null;
			return { term, isInside: bestInside[keyword] === 1, worth: bestWorth[keyword] ?? 0 };
		},
		close: () => {
			for (const { number } of terms) slotOf[number] = 0;
		},
	};

	function metIn(document: number): Met {
		return read(kept[document & KEPT] ?? makeMet(), ofSentences, document);
	}

	/** The terms of the query in a list of all terms; those of the last lists are kept. */
	function read(met: Met, { starts, values, frequencies }: Lists, list: number): Met {
		if (met.of === list) return met;
		met.of = list;
		met.count = 0;
		const end = starts[list + 1] ?? 0;
		for (let at = starts[list] ?? 0; at < end; at++) {
			const slot = slotOf[values[at] ?? 0] ?? 0;
			if (slot === 0) continue;
			met.slots[met.count] = slot;
			met.frequencies[met.count++] = frequencies[at] ?? 0;
		}
		return met;
	}

	function markRound({ slots, count }: Met): void {
		for (let at = 0; at < count; at++) roundMark[slots[at] ?? 0] = mark;
	}

	function offerInside({ slots, frequencies, count }: Met, length: number): void {
		for (let at = 0; at < count; at++) {
			const slot = slots[at] ?? 0;
			insideMark[slot] = mark;
			const worth = saturation.inside(frequencies[at] ?? 0, roundMark[slot] === mark, length);
			for (let one = firstOf[slot] ?? 0; one > 0; one = nextOf[one] ?? 0) offer(one, 1, worth);
		}
	}

	function offerRound({ slots, count }: Met, worth: number): void {
		for (let at = 0; at < count; at++) {
			const slot = slots[at] ?? 0;
			if (insideMark[slot] === mark) continue;
			for (let one = firstOf[slot] ?? 0; one > 0; one = nextOf[one] ?? 0) offer(one, 0, worth);
		}
	}

	/** What stands in the sentence itself goes before what stands round it, and of equals the one named first. */
	function offer(one: number, isInside: 0 | 1, saturated: number): void {
		const keyword = keywordOf[one - 1] ?? 0;
		const worth = (worthOf[one - 1] ?? 0) * saturated;
		if (bestMark[keyword] === mark) {
			const wasInside = bestInside[keyword] ?? 0;
			if (wasInside > isInside) return;
			const least = bestWorth[keyword] ?? 0;
			if (wasInside === isInside && (worth < least || (worth === least && one > (best[keyword] ?? 0)))) return;
		}
		bestMark[keyword] = mark;
		best[keyword] = one;
		bestInside[keyword] = isInside;
		bestWorth[keyword] = worth;
	}
}

function makeMet(): Met {
	return { of: -1, count: 0, slots: [], frequencies: [] };
}
