import { MAX_SATURATION } from './bm25.ts';
import type { IndexData } from './indexData.ts';
import type { Saturation } from './saturation.ts';

/**
 * Sentences in one block, as a power of two: the fewer, the tighter the bounds, and the more there are to work out. Over
 * 232,000 sentences of news, blocks of four were quickest: with eight, three times as many sentences have to be scored.
 */
export const BLOCK_BITS = 2;

const MAX_IMPACT = 0xff;
/** Into how many parts an impact of one is cut. */
export const IMPACT_PARTS = MAX_IMPACT / MAX_SATURATION;

/**
 * For each term the blocks of sentences that it stands in or round: those of term `t` are the places `starts[t]` to
 * `starts[t + 1]` (excluded) of `blocks` and `impacts`.
 */
export interface BlockLists {
	/** How many blocks there are. */
	readonly count: number;
	readonly starts: Uint32Array;
	readonly blocks: Uint32Array;
	/** The most that the term is worth in a sentence of the block, before rarity and weight: 1 to 255, rounded up. */
	readonly impacts: Uint8Array;
}

/**
 * Lists the blocks of every term.
 *
 * @param firstOf the first sentence of each section, and the number of sentences at the end
 */
export function listBlocks(data: IndexData, firstOf: Uint32Array, saturation: Saturation): BlockLists {
	const { documents, frequencies, sectionOf, lengths, sections } = data;
	const impactOf = (worth: number) => Math.min(MAX_IMPACT, Math.ceil(worth * IMPACT_PARTS));
	const roundImpacts = new Uint8Array(lengths.length);
	lengths.forEach((length, document) => {
		roundImpacts[document] = impactOf(saturation.round(length));
	});
	const count = countBlocks(lengths.length);

	// A sentence and its neighbours lie in two blocks at most.
	let most = 2 * documents.length;
	for (const section of sections) most += blocksBetween(firstOf[section] ?? 0, firstOf[section + 1] ?? 0);
	const starts = new Uint32Array(data.terms.length + 1);
	const blocks = new Uint32Array(most);
	const impacts = new Uint8Array(most);
	/** The impact of the term in each block. */
	const here = new Uint8Array(count);
	let end = 0;
	const raise = (document: number, impact: number) => {
		const block = document >>> BLOCK_BITS;
		const before = here[block] ?? 0;
		if (before === 0) blocks[end++] = block;
		if (impact > before) here[block] = impact;
	};
	/** In one block a sentence nearly always counts for more than its neighbour. */
	const raiseBeside = (document: number, neighbour: number, impact: number) => {
		const round = roundImpacts[neighbour] ?? 0;
		if (document >>> BLOCK_BITS !== neighbour >>> BLOCK_BITS || round > impact) raise(neighbour, round);
	};

	for (let term = 0; term < data.terms.length; term++) {
		const [from, to] = [data.starts[term] ?? 0, data.starts[term + 1] ?? 0];
		const [firstSection, lastSection] = [data.sectionStarts[term] ?? 0, data.sectionStarts[term + 1] ?? 0];
		let sectionAt = firstSection;
		for (let at = from; at < to; at++) {
			const document = documents[at] ?? 0;
			const section = sectionOf[document] ?? 0;
			while (sectionAt < lastSection && (sections[sectionAt] ?? 0) < section) sectionAt++;
			const follows = document > 0 && sectionOf[document - 1] === section;
			const goesOn = sectionOf[document + 1] === section;
			const isRound =
				(follows && at > from && documents[at - 1] === document - 1) ||
				(goesOn && at + 1 < to && documents[at + 1] === document + 1) ||
				(sectionAt < lastSection && sections[sectionAt] === section);
			const impact = impactOf(saturation.inside(frequencies[at] ?? 0, isRound, lengths[document] ?? 0));
			raise(document, impact);
			if (follows) raiseBeside(document, document - 1, impact);
			if (goesOn) raiseBeside(document, document + 1, impact);
		}
		for (let at = firstSection; at < lastSection; at++) {
			const section = sections[at] ?? 0;
			const after = firstOf[section + 1] ?? 0;
			for (let document = firstOf[section] ?? 0; document < after; document++) {
				raise(document, roundImpacts[document] ?? 0);
			}
		}
		for (let at = starts[term] ?? 0; at < end; at++) {
			const block = blocks[at] ?? 0;
			impacts[at] = here[block] ?? 0;
			here[block] = 0;
		}
		starts[term + 1] = end;
	}
	return { count, starts, blocks: blocks.slice(0, end), impacts: impacts.slice(0, end) };
}

/** How many blocks so many sentences make. */
export function countBlocks(sentences: number): number {
	return Math.ceil(sentences / (1 << BLOCK_BITS));
}

/** How many blocks sentences from `from` to `to` (excluded) lie in. */
function blocksBetween(from: number, to: number): number {
	return ((to - 1) >>> BLOCK_BITS) - (from >>> BLOCK_BITS) + 1;
}
