import { describe, expect, it } from 'vitest';
import type { Keyword } from '../../src/question/types.ts';
import { spellAlternatives } from '../../src/search/spellAlternatives.ts';

const keyword: Keyword = {
	text: 'ferries',
	start: 0,
	end: 7,
	key: 'ferri',
	kind: 'word',
	folded: 'ferries',
	lemma: 'ferry',
	pos: 'NOUN',
	position: 0,
};
const spellings = new Map([
	[
		'ferries',
		[
			{ word: 'fairies', weight: 0.4 },
			{ word: 'furies', weight: 0.1 },
		],
	],
]);

describe('spellAlternatives', () => {
	it('gives the stems of other readings that a sentence has, with their likelihood', () => {
		expect(spellAlternatives(keyword, spellings, (stem) => stem === 'fairi')).toEqual([
			{ term: 'fairi', how: 'spelling', weight: 0.4 },
		]);
	});

	it('gives nothing for a word that was read in one way, nor for a name', () => {
		expect(spellAlternatives({ ...keyword, folded: 'ferry' }, spellings, () => true)).toEqual([]);
		expect(spellAlternatives({ ...keyword, kind: 'name' }, spellings, () => true)).toEqual([]);
	});
});
