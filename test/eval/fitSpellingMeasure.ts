import { doubleMetaphone } from 'double-metaphone';
import { stemOf } from '../../src/language/terms.ts';
import { frequentWords } from '../../src/language/wordVectors.ts';
import { createEditDistance, type SlipCosts } from '../../src/search/editDistance.ts';
import { MENDABLE, rarityOf, type SpellKnowledge, shareOf, type WordTrait } from '../../src/search/spellChannel.ts';
import { createSpellList } from '../../src/search/spellList.ts';
import type { Row } from './descend.ts';
import type { Slip } from './fitSpellingSlips.ts';

/** What is measured of a word that may be meant: how many slips of each kind lead to it, and its traits. */
export const SLIP_KINDS = ['swapped', 'doubled', 'single', 'missing', 'neighbour', 'vowel', 'other'] as const;
export const WORD_TRAITS: readonly WordTrait[] = ['firstLetter', 'soundsAlike', 'share', 'inKnowledge', 'rarity'];

/** The words that may be meant by one misspelt word. */
export interface Measured {
	readonly set: string;
	readonly words: readonly string[];
	/** A row for each word: {@link SLIP_KINDS}, then {@link WORD_TRAITS}. */
	readonly rows: readonly Row[];
	readonly relevant: readonly boolean[];
}

/** Small enough to leave the cheapest way from word to word what it is. */
const NUDGE = 1e-5;

/**
 * Makes what measures the words within two slips of a misspelt one.
 *
 * @param costs what each slip is taken to cost where there are several ways from one word to another
 * @returns gives null where there is nothing to choose: a word that the knowledge has, or a meant word that is too far
 */
export function createMeasure(
	{ sentences, vocabulary, has }: SpellKnowledge,
	costs: SlipCosts,
): (slip: Slip) => Measured | null {
	const known = [...new Set([...vocabulary.keys(), ...frequentWords()])].filter((word) => MENDABLE.test(word));
	const list = createSpellList(known);
	const distance = createEditDistance(costs);
	/** The least distance is a sum of counts times costs: how fast it grows with a cost is the count. */
	const nudged = SLIP_KINDS.map((kind) => createEditDistance({ ...costs, [kind]: costs[kind] + NUDGE }));
	const sounds = new Map<string, string>();

	return ({ set, typed, meant }) => {
		if (!MENDABLE.test(typed) || vocabulary.has(typed)) return null;
		const words = list
			.near(typed, typed.length === 3 ? 1 : 2)
			.map((at) => list.words[at] ?? '')
			.filter((word) => word !== typed);
		if (!words.includes(meant) || words.length < 2) return null;
		const rows = words.map((word) => [...slipsOf(typed, word), ...traitsOf(typed, word)]);
		return { set, words, rows, relevant: words.map((word) => word === meant) };
	};

	function slipsOf(typed: string, word: string): Row {
		const plain = distance(typed, word, Number.POSITIVE_INFINITY);
		return nudged.map((more) => Math.round((more(typed, word, Number.POSITIVE_INFINITY) - plain) / NUDGE));
	}

	function traitsOf(typed: string, word: string): Row {
		const count = vocabulary.get(word) ?? 0;
		const traits: Readonly<Record<WordTrait, number>> = {
			firstLetter: typed[0] === word[0] ? 0 : 1,
			soundsAlike: soundOf(typed) === soundOf(word) ? 1 : 0,
			share: shareOf(count, sentences.length),
			inKnowledge: count > 0 || has(stemOf(word)) ? 1 : 0,
			rarity: rarityOf(word),
		};
		return WORD_TRAITS.map((trait) => traits[trait]);
	}

	function soundOf(word: string): string {
		const sound = sounds.get(word) ?? doubleMetaphone(word)[0];
		sounds.set(word, sound);
		return sound;
	}
}
