import type { PageBlock, PageElement } from './parsePage.ts';
import { SENTENCE_END } from './patterns.ts';
import type { DroppedKind } from './types.ts';

/** A block of a page, and what it is if it is no text of the report; null where it may be. */
export interface JudgedBlock extends PageBlock {
	readonly what: DroppedKind | null;
}

/** A shorter paragraph says little about where the report stands. UTF-16 units. */
const MIN_PROSE_LENGTH = 40;

/** A part that a class marks as something else is the report all the same if it holds more of the prose. */
const MAX_MARKED_SHARE = 0.4;

/** An article holds at least so much of the prose of the page. */
const MIN_ARTICLE_SHARE = 0.4;

/** Where no element is named an article, the report stands in the innermost one that holds so much of the prose. */
const MIN_BODY_SHARE = 0.75;

/** A block of which more is link is a way to somewhere else. */
const MAX_LINKED_SHARE = 0.8;

/** Longest paragraph that is a link and nothing else. UTF-16 units. */
const MAX_LINK_LENGTH = 250;

/** Shortest cell of a table that is taken for a paragraph: old pages put whole articles into tables. */
const MIN_CELL_PROSE = 60;

/**
 * Tells the blocks of the report from the rest of the page.
 *
 * @param whole is it a page, and not a piece of text with tags in it?
 */
export function chooseBody(
	elements: readonly PageElement[],
	blocks: readonly PageBlock[],
	whole: boolean,
): readonly JudgedBlock[] {
	const certain = inherited(elements, ({ certain }) => certain);
	const prose = blocks.map((block) => (certain[block.element] === null ? proseLength(block) : 0));
	const held = heldBy(elements, blocks, prose);
	const total = held[0] ?? 0;
	const hinted = inherited(elements, ({ marked }, index) =>
		(held[index] ?? 0) > total * MAX_MARKED_SHARE ? null : marked,
	);
	const clean = prose.map((length, index) => (hinted[blocks[index]?.element ?? 0] === null ? length : 0));
	const body = whole ? bodyOf(elements, heldBy(elements, blocks, clean)) : 0;
	const inside = insideOf(elements, body);
	return blocks.map((block) => ({ ...block, what: whatIs(block, certain, hinted, inside) }));
}

function whatIs(
	block: PageBlock,
	certain: readonly (DroppedKind | null)[],
	hinted: readonly (DroppedKind | null)[],
	inside: readonly boolean[],
): DroppedKind | null {
	const { element, text, linked, inTable, kind } = block;
	// A quotation that is set apart may stand in a figure, as pictures do.
	if (certain[element] === 'caption' && kind === 'quote') return null;
	const what = certain[element] ?? hinted[element] ?? null;
	if (what !== null) return what;
	if (inside[element] !== true) return 'page-part';
	if (inTable && !(text.length >= MIN_CELL_PROSE && SENTENCE_END.test(text))) return 'table';
	return kind !== 'heading' && linked > MAX_LINKED_SHARE && text.length <= MAX_LINK_LENGTH ? 'link' : null;
}

function proseLength({ text, linked, kind }: PageBlock): number {
	return kind !== 'heading' && text.length >= MIN_PROSE_LENGTH && SENTENCE_END.test(text) && linked < 0.5
		? text.length
		: 0;
}

/** For each element, what the innermost element round it, or itself, is said to be. */
function inherited(
	elements: readonly PageElement[],
	read: (element: PageElement, index: number) => DroppedKind | null,
): readonly (DroppedKind | null)[] {
	const found: (DroppedKind | null)[] = [];
	for (const [index, element] of elements.entries()) {
		found.push(read(element, index) ?? (element.parent === null ? null : (found[element.parent] ?? null)));
	}
	return found;
}

/** How much prose each element holds, in itself and in what it holds. */
function heldBy(
	elements: readonly PageElement[],
	blocks: readonly PageBlock[],
	lengths: readonly number[],
): readonly number[] {
	const held = elements.map(() => 0);
	for (const [index, { element }] of blocks.entries()) held[element] = (held[element] ?? 0) + (lengths[index] ?? 0);
	// An element comes after the one that it stands in.
	for (let index = elements.length - 1; index > 0; index--) {
		const parent = elements[index]?.parent ?? 0;
		held[parent] = (held[parent] ?? 0) + (held[index] ?? 0);
	}
	return held;
}

function bodyOf(elements: readonly PageElement[], held: readonly number[]): number {
	const total = held[0] ?? 0;
	if (total === 0) return 0;
	let best = 0;
	let least = total * MIN_ARTICLE_SHARE;
	for (const [index, { isBody }] of elements.entries()) {
		const amount = held[index] ?? 0;
		// Of two that hold the same, the inner one has less round it.
		if (isBody && amount > 0 && amount >= least) [best, least] = [index, amount];
	}
	if (best > 0) return best;
	for (const [index] of elements.entries()) if ((held[index] ?? 0) >= total * MIN_BODY_SHARE) best = index;
	return best;
}

function insideOf(elements: readonly PageElement[], body: number): readonly boolean[] {
	const inside: boolean[] = [];
	for (const [index, { parent }] of elements.entries()) {
		inside.push(index === body || (parent !== null && inside[parent] === true));
	}
	return inside;
}
