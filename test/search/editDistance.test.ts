import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/editDistance.ts';
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
	it('is the same both ways when two words are anything', () => {
		fc.assert(
			fc.property(pair, ([a, b]) => {
				expect(editDistance(a, b, FAR)).toBe(editDistance(b, a, FAR));
			}),
			runs(3_000),
		);
	});

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
		['two letters are swapped', 'harbour', 'harbuor'],
		['a neighbouring key is hit', 'ferry', 'fwrry'],
		['a letter is doubled', 'pier', 'pierr'],
		['a doubled letter is not', 'ferry', 'fery'],
	])('is less than for any other letter when %s', (_, meant, typed) => {
		const other = `${meant.slice(0, -2)}0${meant.slice(-1)}`;
		expect(editDistance(meant, typed, FAR)).toBeLessThan(editDistance(meant, other, FAR));
		expect(editDistance(meant, typed, FAR)).toBeGreaterThan(0);
	});
});
