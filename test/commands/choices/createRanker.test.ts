import { describe, expect, it } from 'vitest';
import { createRanker } from '../../../commands/choices/createRanker.ts';
import { fc } from '../../fastCheck.ts';

const rankerOf = (...items: string[]) => createRanker(items, (item) => [item]);

describe('createRanker', () => {
	it('puts the same first, then what begins so, then what has such words, then what is nearly spelled so', () => {
		const rank = rankerOf('a harbuor', 'the harbour of Lisk', 'harbour works', 'harbour', 'harbor');
		expect(rank('harbour')).toEqual(['harbour', 'harbour works', 'the harbour of Lisk', 'a harbuor', 'harbor']);
	});

	it('puts what is called so before what is only described so, within each grade', () => {
		const items = [
			{ name: 'Xi', roles: ["To Lam's host", 'leader'] },
			{ name: 'To Lam', roles: ['leader of Vietnam'] },
			{ name: 'Leader', roles: [] },
		];
		const ranker = createRanker(
			items,
			({ name }) => [name],
			({ roles }) => roles,
		);
		const rank = (typed: string) => ranker(typed).map(({ name }) => name);
		expect(rank('to l')).toEqual(['To Lam', 'Xi']);
		expect(rank('tô')).toEqual(['To Lam', 'Xi']);
		expect(rank('lam')).toEqual(['To Lam', 'Xi']);
		expect(rank('leader')).toEqual(['Leader', 'Xi', 'To Lam']);
		expect(rank('leadr')).toEqual(['Leader', 'Xi', 'To Lam']);
		expect(rank('')).toEqual(['Xi', 'To Lam', 'Leader']);
	});

	it('keeps the order of the items within a grade and where nothing is typed', () => {
		const rank = rankerOf('tram 3', 'tram 1', 'tram 2');
		expect(rank('tram')).toEqual(['tram 3', 'tram 1', 'tram 2']);
		expect(rank('')).toEqual(['tram 3', 'tram 1', 'tram 2']);
		expect(rank('  ')).toEqual(['tram 3', 'tram 1', 'tram 2']);
	});

	it.each([
		['tô lâm', 'To Lam'],
		['TO LAM', 'Tô Lâm'],
		['tolam', 'To Lam'],
		['lam to', 'To Lam'],
		['苏', '越南国家主席苏林'],
		['苏林', '越南国家主席苏林'],
		['Đà nẵ', 'Da Nang'],
		['st johns', 'St. John’s'],
		['o neil', 'O’Neill'],
		['agreemetn', 'An agreement'],
		['agremen', 'An agreement'],
		['minstry commerse', 'Ministry of Commerce'],
		['bejing tal', 'Talks in Beijing'],
	])('"%s" finds "%s"', (typed, item) => {
		expect(rankerOf('Something else', item)(typed)).toEqual([item]);
	});

	it.each([
		['tan', 'tram'],
		['xyzzy', 'harbour'],
		['harbour lisk', 'harbour'],
		['—', 'harbour'],
		['苏州', '苏林'],
	])('"%s" does not find "%s"', (typed, item) => {
		expect(rankerOf(item)(typed)).toEqual([]);
	});

	it('prefers fewer slips', () => {
		expect(rankerOf('managament', 'managment')('management')).toEqual(['managament', 'managment']);
		expect(rankerOf('manegament', 'managment')('management')).toEqual(['managment', 'manegament']);
	});

	it('looks at all forms of an item and gives it once', () => {
		const rank = createRanker([['sun', 'sol'], ['soil']], (forms) => forms);
		expect(rank('so')).toEqual([['sun', 'sol'], ['soil']]);
		expect(rank('s')).toHaveLength(2);
	});

	it('gives at most 25, and only what is accepted', () => {
		const items = Array.from({ length: 60 }, (_, at) => `tram ${at}`);
		const rank = createRanker(items, (item) => [item]);
		expect(rank('tram')).toEqual(items.slice(0, 25));
		const isOdd = (item: string) => /[13579]$/.test(item);
		for (const typed of ['', 'tram', 'trma']) {
			expect(rank(typed, isOdd)).toHaveLength(25);
			expect(rank(typed, isOdd).every(isOdd)).toBe(true);
		}
		expect(rank('tram 59')).toEqual(['tram 59']);
	});

	it('gives items once, none that is not there, and the same every time, whatever is typed', () => {
		const words = fc.constantFrom(
			'tram',
			'trams',
			'harbour',
			'Harbor',
			'Tô',
			'Lâm',
			'苏林',
			'a',
			'2024-08-19',
			'İ',
			'…',
		);
		const text = fc.array(words, { maxLength: 4 }).map((found) => found.join(' '));
		const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 120 }));
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 30 }), anything, (items, typed) => {
				const found = rankerOf(...items)(typed);
				expect(new Set(found).size).toBe(found.length);
				expect(found.every((item) => items.includes(item))).toBe(true);
				expect(rankerOf(...items)(typed)).toEqual(found);
			}),
		);
	});

	it('finds every item by the beginning of its text and by the beginnings of its words', () => {
		const text = fc.string({ unit: fc.constantFrom(...'abcôđ苏林 '), minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(text, fc.array(text, { maxLength: 10 }), fc.nat(), (item, others, length) => {
				fc.pre(item.trim() !== '');
				const rank = rankerOf(...new Set([...others, item]));
				expect(rank(item.slice(0, length))).toContain(item);
				const words = item.split(' ').filter((word) => word !== '');
				expect(rank(words.map((word) => word.slice(0, 3)).join(' '))).toContain(item);
			}),
		);
	});

	it('finds a long word however one slip was made', () => {
		const letter = fc.constantFrom(...'abcdefgh');
		const slip = fc.record({ at: fc.nat(7), kind: fc.constantFrom('swap', 'drop', 'add', 'exchange'), letter });
		fc.assert(
			fc.property(
				fc.string({ unit: letter, minLength: 8, maxLength: 8 }),
				slip,
				(word, { at, kind, letter: other }) => {
					const [head, own, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
					const typed = {
						swap: head + tail.charAt(0) + own + tail.slice(1),
						drop: head + tail,
						add: head + other + own + tail,
						exchange: head + other + tail,
					}[kind];
					expect(rankerOf(word)(typed)).toEqual([word]);
				},
			),
		);
	});

	it('finds by slips just what a plain table of distances finds', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 12 });
		fc.assert(
			fc.property(word, word, (typed, item) => {
				const most = typed.length < 8 ? 1 : 2;
				const beginnings = Array.from({ length: item.length + 1 }, (_, length) => item.slice(0, length));
				const fewest = Math.min(...beginnings.map((beginning) => distance(typed, beginning)));
				expect(rankerOf(item)(typed)).toEqual(fewest <= most ? [item] : []);
			}),
			{ numRuns: 2_000 },
		);
	});
});

/** Optimal string alignment by the book. */
function distance(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, row) =>
		Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
	);
	const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let row = 1; row <= a.length; row++) {
		for (let column = 1; column <= b.length; column++) {
			const cells = [
				at(row - 1, column) + 1,
				at(row, column - 1) + 1,
				at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
			];
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cells.push(at(row - 2, column - 2) + 1);
			}
			table[row]?.splice(column, 1, Math.min(...cells));
		}
	}
	return at(a.length, b.length);
}
