import { describe, expect, it } from 'vitest';
import { createEditDistance, editDistance, SLIP_COSTS } from '../../src/search/editDistance.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const FAR = 1_000;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 's', 'q', 'l', 'm', 'o'), maxLength: 8 });
/** A word and the same with a few slips. */
const pair = fc.oneof(
	fc.tuple(word, word),
	fc.tuple(word, fc.nat(8), fc.nat(8)).map(([a, from, to]): [string, string] => {
		const letters = [...a];
		letters.splice(to, 0, ...letters.splice(from, 1));
		return [a, letters.join('')];
	}),
);

/** Levenshtein's distance by its definition. */
function plainDistance(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [restA, restB] = [a.slice(1), b.slice(1)];
	if (a[0] === b[0]) return plainDistance(restA, restB);
	return 1 + Math.min(plainDistance(restA, b), plainDistance(a, restB), plainDistance(restA, restB));
}

describe('editDistance', () => {
	it('is 0 when the words are equal, and only then', () => {
		fc.assert(
			fc.property(pair, ([a, b]) => {
				expect(editDistance(a, b, FAR) === 0).toBe(a === b);
				expect(editDistance(a, a, 0)).toBe(0);
			}),
			runs(3_000),
		);
	});

	it('is at most the plain distance when slips of a typist are cheaper', () => {
		const short = fc.string({ unit: fc.constantFrom('a', 'b', 's', 'q'), maxLength: 5 });
		fc.assert(
			fc.property(short, short, (a, b) => {
				expect(editDistance(a, b, FAR)).toBeLessThanOrEqual(plainDistance(a, b));
			}),
			runs(1_500),
		);
	});

	it('is the whole distance up to the limit and infinite above when there is one', () => {
		fc.assert(
			fc.property(pair, fc.constantFrom(0, 0.5, 0.75, 1, 1.5, 1.75, 2, 2.5, 3), ([a, b], most) => {
				const distance = editDistance(a, b, FAR);
				expect(editDistance(a, b, most)).toBe(distance <= most ? distance : Number.POSITIVE_INFINITY);
			}),
			runs(3_000),
		);
	});

	it.each([
		['two letters are swapped', 'harbuor'],
		['a neighbouring key is hit', 'hatbour'],
		['a vowel is taken for another one', 'harbaur'],
		['a letter is doubled', 'harbbour'],
		['a letter is left out', 'harbur'],
	])('is less than for any other letter when %s', (_, typed) => {
		const distance = editDistance(typed, 'harbour', FAR);
		expect(distance).toBeGreaterThan(0);
		expect(distance).toBeLessThan(editDistance('hamrbour', 'harbour', FAR));
		expect(distance).toBeLessThan(editDistance('hambour', 'harbour', FAR));
	});

	it('is least when one of a doubled letter is left out', () => {
		expect(editDistance('fery', 'ferry', FAR)).toBeLessThan(editDistance('fery', 'fiery', FAR));
	});
});

describe('createEditDistance', () => {
	it.each([
		['swapped', 'harbuor'],
		['doubled', 'harbbour'],
		['missing', 'harbur'],
		['neighbour', 'hatbour'],
		['vowel', 'harbaur'],
		['other', 'harzbour'],
		['other', 'hazbour'],
	] as const)('costs what it is given for a slip that is "%s"', (kind, typed) => {
		const distance = createEditDistance({ ...SLIP_COSTS, [kind]: 0.01 });
		expect(distance(typed, 'harbour', FAR)).toBeCloseTo(0.01, 9);
	});

	it('costs what it is given when one of two equal letters is left out', () => {
		expect(createEditDistance({ ...SLIP_COSTS, single: 0.01 })('fery', 'ferry', FAR)).toBeCloseTo(0.01, 9);
	});
});
