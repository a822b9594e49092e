import { MAX_CONTENT_CHARS } from './limits.ts';
import { type PageBlock, type PageText, paginate } from './paginate.ts';

/** Items under one heading. */
export interface PageList {
	/** Escaped already; empty for none. */
	readonly title: string;
	readonly items: readonly PageBlock[];
}

/**
 * Sets lists into pages, item by item. Where a list goes on over the end of a page, its heading is repeated, so that each page can be
 * read by itself.
 *
 * @param wanted from 0; beyond the last means the last
 */
export function paginateLists(
	head: string,
	lists: readonly PageList[],
	foot: (numbers: readonly number[]) => string,
	wanted: number,
): PageText {
	const pages: PageList[][] = [];
	for (const { title, items } of lists) {
		let isBegun = false;
		for (const one of items) {
			const page = pages.at(-1);
			const list = page?.at(-1);
			const longer =
				page === undefined
					? undefined
					: isBegun && list
						? [...page.slice(0, -1), { title, items: [...list.items, one] }]
						: [...page, { title, items: [one] }];
			if (longer && lengthOf(head, blockOf(longer), foot) <= MAX_CONTENT_CHARS) pages[pages.length - 1] = longer;
			else pages.push([{ title, items: [one] }]);
			isBegun = true;
		}
	}
	return paginate({ head, blocks: pages.map(blockOf), foot }, wanted);
}

/** A page as one block: no two of them fit together, or they would be one. */
function blockOf(lists: readonly PageList[]): PageBlock {
	const write = (textOf: (item: PageBlock) => string) =>
		lists
			.map(({ title, items }) => [title, ...items.map(textOf)].filter((text) => text !== '').join('\n'))
			.join('\n\n');
	return {
		text: write(({ text }) => text),
		numbers: lists.flatMap(({ items }) => items.flatMap(({ numbers }) => numbers)),
		tooLong: write(({ tooLong }) => tooLong),
	};
}

function lengthOf(head: string, { text, numbers }: PageBlock, foot: (numbers: readonly number[]) => string): number {
	const cited = [...new Set(numbers)].sort((a, b) => a - b);
	return [head, text, foot(cited)].filter((part) => part !== '').join('\n\n').length;
}
