import { doubleMetaphone } from 'double-metaphone';
import { describe, expect, it } from 'vitest';
import { frequentWords } from '../../src/language/wordVectors.ts';
import { editDistance } from '../../src/search/editDistance.ts';
import {
	createSpellChannel,
	likelihoodRatio,
	MENDABLE,
	rarityOf,
	type SpellKnowledge,
	shareOf,
	WORD_COSTS,
} from '../../src/search/spellChannel.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { plainSlips } from './plainSlips.ts';

const NEIGHBOURS: Readonly<Record<string, string>> = { a: 's', e: 'r', i: 'o', n: 'm', r: 't', s: 'd', t: 'y', o: 'p' };

/** A knowledge of some words, each in so many of a hundred sentences. */
function knowledgeOf(words: Readonly<Record<string, number>>): SpellKnowledge {
	return { sentences: { length: 100 }, vocabulary: new Map(Object.entries(words)), has: () => false };
}

/** Words that English has not. */
const long = fc
	.string({ unit: fc.constantFrom(...'aeinrsto'), minLength: 6, maxLength: 14 })
	.map((letters) => `zq${letters}`);

/** A word with one slip at a place that is not its first letter. */
function slip(word: string, place: number, kind: string): string {
	const at = 1 + (place % (word.length - 2));
	const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
	switch (kind) {
		case 'swapped':
			return before + next + letter + after;
		case 'doubled':
			return before + letter + letter + next + after;
		case 'missing':
			return before + next + after;
		case 'neighbour':
			return before + (NEIGHBOURS[letter] ?? 'x') + next + after;
		default:
			return `${before}${letter}u${next}${after}`;
	}
}

/** Readings that cost so little more than the best one are always given. */
const NEVER_LEFT_OUT = 0.5;

/** The cost of a reading by its definition, without any limit. */
function plainCost(typed: string, word: string, count: number): number {
	const traits = {
		firstLetter: word[0] === typed[0] ? 0 : 1,
		soundsAlike: doubleMetaphone(word)[0] === doubleMetaphone(typed)[0] ? 1 : 0,
		share: shareOf(count, 100),
		inKnowledge: count > 0 ? 1 : 0,
		rarity: rarityOf(word),
	};
	const distance = editDistance(typed, word, Number.POSITIVE_INFINITY);
	return Object.entries(traits).reduce((sum, [name, value]) => sum + value * (COST_OF.get(name) ?? 0), distance);
}

const COST_OF = new Map<string, number>(Object.entries(WORD_COSTS));

function isNear(typed: string, word: string): boolean {
	return MENDABLE.test(word) && Math.abs(typed.length - word.length) <= 2 && plainSlips(typed, word) <= 2;
}

describe('createSpellChannel', () => {
	it('finds the word that was meant when a long word of any knowledge has one slip', () => {
		const kind = fc.constantFrom('swapped', 'doubled', 'missing', 'neighbour', 'extra');
		fc.assert(
			fc.property(
				fc.uniqueArray(long, { minLength: 1, maxLength: 12 }),
				fc.nat(),
				fc.nat(),
				kind,
				(words, at, place, how) => {
					const meant = words[at % words.length] ?? '';
					const typed = slip(meant, place, how);
					fc.pre(typed !== meant);
					const readings = createSpellChannel(
						knowledgeOf(Object.fromEntries(words.map((word) => [word, 5]))),
						[],
					)(typed);
					expect(readings.map(({ word }) => word)).toContain(meant);
				},
			),
			runs(40),
		);
	});

	it('gives the same as when every word is measured to the end', () => {
		const near = fc.string({ unit: fc.constantFrom('x', 'q', 'k', 'z'), minLength: 4, maxLength: 7 });
		const english = [...frequentWords()];
		fc.assert(
			fc.property(fc.dictionary(near, fc.integer({ min: 1, max: 100 }), { maxKeys: 30 }), near, (counts, typed) => {
				const knowledge = knowledgeOf(counts);
				const expected = [...new Set([...Object.keys(counts), ...english])]
					.filter((word) => word !== typed && isNear(typed, word))
					.map((word) => ({ word, cost: plainCost(typed, word, counts[word] ?? 0) }));
				const least = Math.min(...expected.map(({ cost }) => cost));
				const found = createSpellChannel(knowledge, [])(typed);
				// What is far from the best one may be left out, what is near may not.
				for (const { word, cost } of expected) {
					const reading = found.find((one) => one.word === word);
					if (cost - least < NEVER_LEFT_OUT) expect(reading).toBeDefined();
					if (reading) expect(reading.cost).toBeCloseTo(cost, 9);
				}
				const known = new Set(expected.map(({ word }) => word));
				expect(found.filter(({ word }) => !known.has(word))).toEqual([]);
				const costs = found.map(({ cost }) => cost);
				expect(costs).toEqual(costs.toSorted((a, b) => a - b));
			}),
			runs(12),
		);
	});

	it('gives words of the knowledge, of English and those that it was given, the likeliest first, never the word itself', () => {
		const readings = createSpellChannel(knowledgeOf({ varnzholm: 4, varnzhelm: 1 }), ['varnzhulm']);
		const found = readings('varnzhalm');
		expect(found.map(({ word }) => word).sort()).toEqual(['varnzhelm', 'varnzholm', 'varnzhulm']);
		expect(found[0]?.word).toBe('varnzholm');
		expect(readings('varnzholm').map(({ word }) => word)).not.toContain('varnzholm');
		expect(readings('presidnet').map(({ word }) => word)).toContain('president');
	});

	it.each([
		['the one of more sentences when both are as near', 'zavnol', { zavnola: 20, zavnolo: 1 }, 'zavnola'],
		['the one with the same first letter when both are as frequent', 'zavnol', { savnol: 5, zabnol: 5 }, 'zabnol'],
		['the one with the same sound when the other letters are as far', 'kwafol', { kwaphol: 5, kwashiol: 5 }, 'kwaphol'],
	])('puts first %s', (_, typed, words, first) => {
		expect(createSpellChannel(knowledgeOf(words), [])(typed)[0]?.word).toBe(first);
	});

	it('compares readings by their cost', () => {
		const [best, worse] = [
			{ word: 'a', cost: 0.2, soundsAlike: false },
			{ word: 'b', cost: 0.4, soundsAlike: false },
		];
		expect(likelihoodRatio(best, best)).toBe(1);
		expect(likelihoodRatio(worse, best)).toBeGreaterThan(0);
		expect(likelihoodRatio(worse, best)).toBeLessThan(1);
	});
});

describe('MENDABLE', () => {
	it.each(['ab', 'a'.repeat(25), 'Harbour', "don't", 'café', '2024'])('leaves "%s" out', (word) => {
		expect(MENDABLE.test(word)).toBe(false);
	});
});
