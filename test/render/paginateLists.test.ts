import { expect, test } from 'vitest';
import { MAX_CONTENT_CHARS } from '../../src/render/limits.ts';
import { type PageList, paginateLists } from '../../src/render/paginateLists.ts';
import { fc } from '../fastCheck.ts';

const foot = (numbers: readonly number[]) => numbers.map((number) => `[${number}]`).join(' ');

function pagesOf(lists: readonly PageList[]): readonly string[] {
	const { pages } = paginateLists('head', lists, foot, 0);
	return Array.from({ length: pages }, (_, page) => paginateLists('head', lists, foot, page).content);
}

const item = fc.record({
	length: fc.integer({ min: 1, max: 900 }),
	numbers: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
});

test('every item stands whole on exactly one page, under its heading, with its sources', () => {
	fc.assert(
		fc.property(fc.array(fc.array(item, { maxLength: 6 }), { maxLength: 5 }), (given) => {
			const lists = given.map((items, list) => ({
				title: `**list ${list}**`,
				items: items.map(({ length, numbers }, at) => ({
					text: `<${list}.${at}>${'x'.repeat(length)}<${list}.${at}>`,
					numbers,
					tooLong: 'too long',
				})),
			}));
			const contents = pagesOf(lists);
			for (const content of contents) {
				expect(content.length).toBeLessThanOrEqual(MAX_CONTENT_CHARS);
				const titles = content.match(/\*\*list \d\*\*/g) ?? [];
				expect(new Set(titles).size).toBe(titles.length);
			}
			for (const { title, items } of lists) {
				for (const { text, numbers } of items) {
					const holding = contents.filter((content) => content.includes(text));
					expect(holding).toHaveLength(1);
					const before = holding[0]?.slice(0, holding[0].indexOf(text)) ?? '';
					expect(before.lastIndexOf('**list')).toBe(before.lastIndexOf(title));
					for (const number of numbers) expect(holding[0]).toContain(`[${number}]`);
				}
			}
			const order = contents.join('').match(/<\d+\.\d+>(?=x)/g) ?? [];
			expect(order).toEqual(lists.flatMap(({ items }, list) => items.map((_, at) => `<${list}.${at}>`)));
		}),
	);
});

test('a heading is repeated where its list goes on over the end of a page', () => {
	const items = ['a', 'b', 'c'].map((letter) => ({ text: letter.repeat(900), numbers: [], tooLong: '' }));
	const contents = pagesOf([{ title: '**Ice**', items }]);
	expect(contents.map((content) => content.split('\n')[2])).toEqual(['**Ice**', '**Ice**']);
});

test('what does not fit a page of its own is not cut but named', () => {
	const items = [{ text: 'a'.repeat(2_100), numbers: [2], tooLong: 'That sentence is too long. [2]' }];
	expect(pagesOf([{ title: '**Ice**', items }])).toEqual(['head\n\n**Ice**\nThat sentence is too long. [2]\n\n[2]']);
});

test('there is one page where there is nothing', () => {
	expect(pagesOf([{ title: '**Ice**', items: [] }])).toEqual(['head']);
});
