import { describe, expect, it } from 'vitest';
import { locateWords } from '../../src/quotes/locateWords.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { makeKnowledge } from './makeKnowledge.ts';

const LINES = Array.from({ length: 60 }, (_, at) => `The ship of captain number ${at} sails at noon.`);
const knowledge = makeKnowledge({
	a: [...LINES.slice(0, 30), 'We will do it and they will not.', ...LINES.slice(30)].join('\n'),
	b: 'Amber beads lay under the floor. Nobody knew of them. A plumber found the beads in May.',
});
const index = createIndex(knowledge);
const textsAt = (words: string, accepts: Parameters<typeof locateWords>[2] = () => true) =>
	locateWords(words, index, accepts).map(({ first, last }) =>
		knowledge.sentences.slice(first, last + 1).map(({ text }) => text),
	);

describe('the places that may have some words', () => {
	it('begin with the one that has the rarest of them', () => {
		expect(textsAt('the amber of the captain')[0]).toContain('Amber beads lay under the floor.');
	});

	it('have a sentence more on either side, and never one of another source', () => {
		expect(textsAt('Nobody knew of them')[0]).toEqual([
			'Amber beads lay under the floor.',
			'Nobody knew of them.',
			'A plumber found the beads in May.',
		]);
	});

	it('reach over as many sentences as the words have', () => {
		expect(
			textsAt('Amber beads lay under the floor. Nobody knew of them. A plumber found the beads in May.')[0],
		).toHaveLength(3);
	});

	it('are found by the order of the words where many sentences have them', () => {
		expect(textsAt('captain number 47 sails at noon')[0]?.join(' ')).toContain('number 47');
		expect(textsAt('we will do it and they will')[0]).toContain('We will do it and they will not.');
	});

	it('are none where nothing is shared', () => {
		expect(textsAt('zebra quilt')).toEqual([]);
		expect(textsAt('')).toEqual([]);
	});

	it('are those alone that are accepted', () => {
		expect(
			textsAt('the amber of the captain', ({ source }) => source.id === 'a')
				.flat()
				.join(' '),
		).not.toContain('Amber');
	});
});
