import { doubleMetaphone } from 'double-metaphone';
import { stemOf } from '../language/terms.ts';
import { frequencyRank, frequentWords } from '../language/wordVectors.ts';
import { editDistance } from './editDistance.ts';
import fitted from './spelling.json' with { type: 'json' };
import { createSpellList, MAX_LENGTH, type SpellList } from './spellList.ts';

/** A word that may be meant by a misspelt one. */
export interface SpellReading {
	readonly word: string;
	/** How much speaks against it, on the scale of {@link editDistance}; may be below 0. */
	readonly cost: number;
	/** Is it pronounced alike, by double metaphone? */
	readonly soundsAlike: boolean;
}

/** What speaks for or against a word that may be meant, beside the slips. */
export type WordTrait = 'firstLetter' | 'soundsAlike' | 'share' | 'inKnowledge' | 'rarity';

/** The words of a knowledge. */
export interface SpellKnowledge {
	readonly sentences: { readonly length: number };
	/** Folded words, with how many sentences have each. */
	readonly vocabulary: ReadonlyMap<string, number>;
	/** Is there a sentence with a word of this stem? */
	readonly has: (stem: string) => boolean;
}

/**
 * What speaks for and against a word beside the slips. Fitted together with the costs of the slips by `npm run fit-spelling`;
 * `spelling.json` says on what. The chance of a reading falls by e with every 1 / {@link SHARPNESS} of cost.
 */
export const WORD_COSTS: Readonly<Record<WordTrait, number>> = fitted.word;
export const SHARPNESS: number = fitted.sharpness;
/** A reading that costs so much more than another one, before its sound is looked at, is not given. */
const HOPELESS = 0.9;
/** So many sentences a word's share is counted of. */
const SHARE_OF = 10_000;

/** The rank that a word is given that is not among the frequent ones of English. */
const RARE = 60_000;

/** The logarithm of the share of sentences that have a word; 0 where none has. */
export function shareOf(count: number, sentences: number): number {
	return Math.log1p((SHARE_OF * count) / sentences);
}

/** The logarithm of a word's place among the words of English. */
export function rarityOf(word: string): number {
	return Math.log1p(frequencyRank(word) ?? RARE);
}

/** @returns how likely a reading is beside the best one, 0 to 1 */
export function likelihoodRatio(reading: SpellReading, best: SpellReading): number {
	return Math.exp(SHARPNESS * (best.cost - reading.cost));
}

/** The words that are mended, and that others are mended to. */
export const MENDABLE = new RegExp(`^[a-z]{3,${MAX_LENGTH}}$`);
/** Words of this length may have one slip, longer ones two. */
const SHORT = 3;

/**
 * Makes what reads misspelt words as words of a knowledge or of English: a noisy channel, the chance of the word times the
 * chance of the slips (Kernighan, Church and Gale, A Spelling Correction Program Based on a Noisy Channel Model, 1990).
 *
 * @param others further words that may be meant
 * @returns gives the readings of a word that is {@link MENDABLE}, the likeliest first, without the word itself and the
 * hopeless ones
 */
export function createSpellChannel(
	{ sentences, vocabulary, has }: SpellKnowledge,
	others: Iterable<string>,
): (word: string) => readonly SpellReading[] {
	const extra = new Set(others);
	/** Made when the first word is looked for: most questions are spelt right. */
	let list: SpellList | null = null;
	/** What the frequency of each word of the list costs; not a number where nobody asked yet. */
	let frequencyCosts = new Float64Array(0);
	return (typed) => {
		if (list === null) {
			list = createSpellList(mendableWords());
			frequencyCosts = new Float64Array(list.words.length).fill(Number.NaN);
		}
		const near: { readonly word: string; readonly cost: number }[] = [];
		let least = Number.POSITIVE_INFINITY;
		for (const position of list.near(typed, typed.length <= SHORT ? 1 : 2)) {
			const word = list.words[position] ?? '';
			if (word === typed) continue;
			const known = frequencyCost(position, word) + (word[0] === typed[0] ? 0 : WORD_COSTS.firstLetter);
			const cost = known + editDistance(typed, word, least + HOPELESS - known);
			if (cost > least + HOPELESS) continue;
			near.push({ word, cost });
			least = Math.min(least, cost);
		}
		const sound = doubleMetaphone(typed)[0];
		return near
			.filter(({ cost }) => cost <= least + HOPELESS)
			.map(({ word, cost }) => {
				const soundsAlike = doubleMetaphone(word)[0] === sound;
				const isFound = vocabulary.has(word) || extra.has(word) || has(stemOf(word));
				const evidence = (soundsAlike ? WORD_COSTS.soundsAlike : 0) + (isFound ? WORD_COSTS.inKnowledge : 0);
				return { word, cost: cost + evidence, soundsAlike };
			})
			.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
	};

	/** Each of them once: their order does not matter. */
	function mendableWords(): readonly string[] {
		const words: string[] = [];
		for (const word of vocabulary.keys()) if (MENDABLE.test(word)) words.push(word);
		for (const word of extra) if (MENDABLE.test(word) && !vocabulary.has(word)) words.push(word);
		for (const word of frequentWords()) {
			if (MENDABLE.test(word) && !vocabulary.has(word) && !extra.has(word)) words.push(word);
		}
		return words;
	}

	function frequencyCost(position: number, word: string): number {
		let cost = frequencyCosts[position] ?? Number.NaN;
		if (Number.isNaN(cost)) {
			const count = vocabulary.get(word) ?? (extra.has(word) ? 1 : 0);
			cost = WORD_COSTS.share * shareOf(count, sentences.length) + WORD_COSTS.rarity * rarityOf(word);
			frequencyCosts[position] = cost;
		}
		return cost;
	}
}
