import { describe, expect, it } from 'vitest';
import { SLIP_COSTS } from '../../src/search/editDistance.ts';
import { createMeasure, SLIP_KINDS, WORD_TRAITS } from './fitSpellingMeasure.ts';

const vocabulary = new Map([
	['zavnola', 20],
	['zavnoly', 5],
]);
const measure = createMeasure({ sentences: { length: 100 }, vocabulary, has: () => false }, SLIP_COSTS);

describe('createMeasure', () => {
	it('counts the slips of each kind that lead to a word, and takes its traits', () => {
		const measured = measure({ set: 'people', typed: 'zavnoal', meant: 'zavnola' });
		const at = measured?.words.indexOf('zavnola') ?? -1;
		const row = measured?.rows[at] ?? [];
		const names = [...SLIP_KINDS, ...WORD_TRAITS];
		const named = Object.fromEntries(names.map((name, column) => [name, row[column]]));
		expect(named).toMatchObject({ swapped: 1, doubled: 0, missing: 0, other: 0, firstLetter: 0, inKnowledge: 1 });
		expect(measured?.relevant.filter((one) => one)).toHaveLength(1);
		expect(measured?.relevant[at]).toBe(true);
	});

	it.each([
		['the word is one of the knowledge', 'zavnoly', 'zavnola'],
		['the meant word is more than two slips away', 'zxqxnola', 'zavnola'],
		['it is no word of letters', '1st', 'zavnola'],
	])('gives nothing when %s', (_, typed, meant) => {
		expect(measure({ set: 'people', typed, meant })).toBeNull();
	});
});
