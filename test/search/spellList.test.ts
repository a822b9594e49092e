import { describe, expect, it } from 'vitest';
import { createSpellList, MAX_LENGTH, type Slips } from '../../src/search/spellList.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { plainSlips } from './plainSlips.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z'), minLength: 1, maxLength: 7 });

/** The words of a list that are near to one. */
function found(words: readonly string[], typed: string, slips: Slips): string[] {
	const list = createSpellList(words);
	return list.near(typed, slips).map((at) => list.words[at] ?? '');
}

describe('createSpellList', () => {
	it('finds the words within so many slips, and no others', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), word, fc.constantFrom<Slips>(1, 2), (words, typed, slips) => {
				const expected = [...new Set(words)].filter((one) => plainSlips(typed, one) <= slips);
				expect(found(words, typed, slips).sort()).toEqual(expected.sort());
			}),
			runs(1_000),
		);
	});

	it('gives the words within one slip first', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), word, (words, typed) => {
				const distances = found(words, typed, 2).map((one) => Math.max(1, plainSlips(typed, one)));
				expect(distances).toEqual(distances.toSorted((a, b) => a - b));
			}),
			runs(300),
		);
	});

	it('can be asked again and again', () => {
		const list = createSpellList(['harbour', 'harvest', 'engine']);
		const ask = (typed: string) => list.near(typed, 2).map((at) => list.words[at]);
		expect(ask('harbuor')).toEqual(['harbour']);
		expect(ask('enjin')).toEqual(['engine']);
		expect(ask('harbuor')).toEqual(['harbour']);
	});

	it('tells the longest words apart', () => {
		const long = 'abcdefghijklmnopqrstuvwxyz'.slice(0, MAX_LENGTH);
		const swapped = `${long.slice(0, -2)}xw`;
		const other = `${long.slice(1)}a`;
		expect(long).toHaveLength(MAX_LENGTH);
		expect(found([long, swapped, other], long, 1)).toEqual([long, swapped]);
		expect(found([long, swapped, other], long, 2)).toEqual([long, swapped, other]);
	});

	it('finds nothing in an empty list', () => {
		expect(found([], 'harbour', 2)).toEqual([]);
	});
});
