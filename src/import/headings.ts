import { SENTENCE_END } from './patterns.ts';
import type { Block, Dropped } from './types.ts';

/** Longest heading, in UTF-16 units and words. */
const MAX_HEADING_LENGTH = 100;
const MAX_HEADING_WORDS = 14;

const MAX_HEADINGS_IN_ROW = 2;

/** `Location: Hanoi`, `Turnout 45 %`: a fact in few words, which somebody may ask for. */
const LABELLED = /:\s|[%$€£¥]/;

/** Tells headings from text: as the format marks them, else by what a paragraph looks like. */
export function findHeadings(given: readonly Block[], areMarked: boolean): readonly Block[] {
	return areMarked ? given.map(unmarkLead) : markHeadings(given);
}

/** Pages mark the first sentences as a heading to make them large; they are text all the same. */
function unmarkLead(block: Block): Block {
	const { kind, text } = block;
	return kind === 'heading' && text.length > MAX_HEADING_LENGTH && SENTENCE_END.test(text)
		? { ...block, kind: 'text' }
		: block;
}

/** In text that does not mark headings, a short line that is no sentence and stands over text is one; many in a row are a list. */
function markHeadings(given: readonly Block[]): readonly Block[] {
	if (!given.some(({ text }) => SENTENCE_END.test(text))) return given;
	const like = given.map(({ text }) => isHeadingLike(text));
	const blocks = [...given];
	for (let start = 0; start < given.length; start++) {
		let end = start;
		while (like[end] === true) end++;
		// What stands at the end of all has no text under it: it may be a list, or the last line of a letter.
		if (end - start <= MAX_HEADINGS_IN_ROW && end < given.length) {
			for (const [index, block] of given.slice(start, end).entries())
				blocks[start + index] = { ...block, kind: 'heading' };
		}
		start = Math.max(start, end);
	}
	return blocks;
}

function isHeadingLike(text: string): boolean {
	if (text.length > MAX_HEADING_LENGTH || text.split(' ').length > MAX_HEADING_WORDS) return false;
	if (SENTENCE_END.test(text) || LABELLED.test(text)) return false;
	return /^["“‘'«]?[\p{Lu}\d]/u.test(text) && /[\p{L}\p{N})’'”"]$/u.test(text) && !/^[“"].*[”"]$/.test(text);
}

/** A heading with nothing under it is no context of anything. */
export function dropIdleHeadings(given: readonly Block[], dropped: Dropped[]): readonly Block[] {
	const last = given.findLastIndex(({ kind }) => kind !== 'heading');
	for (const { text, line } of given.slice(last + 1)) dropped.push({ what: 'heading', text, line });
	return given.slice(0, last + 1);
}
