import { expect, test } from 'vitest';
import { MAX_CONTENT_CHARS } from '../../src/render/limits.ts';
import { paginate } from '../../src/render/paginate.ts';
import { fc } from '../fastCheck.ts';

const block = fc
	.record({
		length: fc.integer({ min: 1, max: 900 }),
		numbers: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
	})
	.map(({ length, numbers }) => ({ text: 'x'.repeat(length), numbers, tooLong: 'too long' }));

test('every block stands whole on exactly one page, in order, with its sources', () => {
	fc.assert(
		fc.property(fc.array(block, { maxLength: 12 }), (given) => {
			const blocks = given.map((one, at) => ({ ...one, text: `<${at}>${one.text}<${at}>` }));
			const list = {
				head: 'head',
				blocks,
				foot: (numbers: readonly number[]) => numbers.map((n) => `[${n}]`).join(' '),
			};
			const { pages } = paginate(list, 0);
			const contents = Array.from({ length: pages }, (_, page) => paginate(list, page).content);
			for (const content of contents) expect(content.length).toBeLessThanOrEqual(MAX_CONTENT_CHARS);
			for (const { text, numbers } of blocks) {
				const holding = contents.filter((content) => content.includes(text));
				expect(holding).toHaveLength(1);
				for (const number of numbers) expect(holding[0]).toContain(`[${number}]`);
			}
			const order = contents.join('').match(/<\d+>(?=x)/g) ?? [];
			expect(order).toEqual(blocks.map((_, at) => `<${at}>`));
		}),
	);
});

test('a page beyond the last is the last, and one before the first the first', () => {
	const list = {
		head: '',
		blocks: ['a', 'b'].map((letter) => ({ text: letter.repeat(1_500), numbers: [], tooLong: '' })),
		foot: () => '',
	};
	expect(paginate(list, 9)).toMatchObject({ page: 1, pages: 2 });
	expect(paginate(list, -1)).toMatchObject({ page: 0 });
});

test('what does not fit a page of its own is not cut but named', () => {
	const list = {
		head: '',
		blocks: [{ text: 'a'.repeat(2_100), numbers: [2], tooLong: 'That sentence is too long. [2]' }],
		foot: () => '[2] Xinhua',
	};
	expect(paginate(list, 0).content).toBe('That sentence is too long. [2]\n\n[2] Xinhua');
});
