import { cut } from './cut.ts';
import { MAX_CONTENT_CHARS } from './limits.ts';

/** What stands or falls together on a page; escaped already. */
export interface PageBlock {
	readonly text: string;
	/** Numbers of the sources that it cites. */
	readonly numbers: readonly number[];
	/** Stands in the place of a text that does not fit even a page of its own: sentences are never cut. */
	readonly tooLong: string;
}

/** What a list is made of. */
export interface Pages {
	/** Stands at the top of every page; may be empty. */
	readonly head: string;
	readonly blocks: readonly PageBlock[];
	/** Stands at the end of a page: the sources that it cites, by their numbers in ascending order. */
	readonly foot: (numbers: readonly number[]) => string;
}

/** One page, from 0, and how many there are. */
export interface PageText {
	readonly content: string;
	readonly page: number;
	readonly pages: number;
}

const GAP = '\n\n';

/**
 * Sets blocks into pages, as many on each as a message holds, each page complete with the sources that it cites.
 *
 * @param wanted from 0; beyond the last means the last
 */
export function paginate(list: Pages, wanted: number): PageText {
	const pages: PageBlock[][] = [[]];
	for (const block of list.blocks) {
		const current = pages.at(-1) ?? [];
		if (current.length > 0 && write(list, [...current, block]).length > MAX_CONTENT_CHARS) pages.push([block]);
		else current.push(block);
	}
	const page = Math.min(Math.max(0, wanted), pages.length - 1);
	const blocks = pages[page] ?? [];
	const content = write(list, blocks);
	if (content.length <= MAX_CONTENT_CHARS) return { content, page, pages: pages.length };
	const without = write(
		list,
		blocks.map((block) => ({ ...block, text: block.tooLong })),
	);
	return { content: cut(without, MAX_CONTENT_CHARS), page, pages: pages.length };
}

function write({ head, foot }: Pages, blocks: readonly PageBlock[]): string {
	const numbers = [...new Set(blocks.flatMap((block) => block.numbers))].sort((a, b) => a - b);
	return [head, ...blocks.map(({ text }) => text), foot(numbers)].filter((part) => part !== '').join(GAP);
}
