import type { Name } from '../corpus/types.ts';
import { STOP_WORDS } from '../language/stopWords.ts';
import { stemOf, terms } from '../language/terms.ts';
import { baseForms, hasEntry, tagCounts, type WordNetPos } from '../language/wordnet.ts';
import { frequencyRank } from '../language/wordVectors.ts';
import { AMBIGUOUS_SPELLINGS, QUESTION_WORD_SPELLINGS } from '../question/questionWords.ts';
import type { Mending, Speller, Spelling } from '../question/types.ts';
import {
	createSpellChannel,
	likelihoodRatio,
	MENDABLE,
	type SpellKnowledge,
	type SpellReading,
} from './spellChannel.ts';
import { FUNCTION_WORD_SLIPS, QUESTION_VOCABULARY } from './spellWords.ts';

const WORDNET_POS: readonly WordNetPos[] = ['noun', 'verb', 'adj', 'adv'];

/** Function words of this length are too short to be meant by a misspelt one. */
const MAX_SHORT_LENGTH = 3;
/** Below this length a word that English has is let alone, however rare it is. */
const MIN_RARE_LENGTH = 5;
const MAX_REMEMBERED = 10_000;
/** Words that are looked up for one question: bounds what a hostile text can cost. */
const MAX_LOOKED_UP = 20;

/**
 * What may speak against a reading, on the scale of `editDistance`, for it to be taken. Lets 95 of 100 misspelt words of
 * SQuAD's questions be mended rightly, 85 of 100 of Wikipedia's common misspellings, and 17 of 100 words that no list has be
 * taken for another.
 */
function allowance(length: number, soundsAlike: boolean): number {
	return 0.2 * (length - 1) + (soundsAlike && length >= MIN_SOUND_LENGTH ? SOUND_ALLOWANCE : 0);
}

/** Somebody who spells a word of this length by ear is allowed this much more. */
const MIN_SOUND_LENGTH = 6;
const SOUND_ALLOWANCE = 0.3;

/** The same for a rare word of WordNet, a rare word of the news (mostly a name), and what is written as a name. */
const RARE_ALLOWANCE = 0.6;
const NEWS_ALLOWANCE = 0.2;
const NAME_ALLOWANCE = 0.5;
/** Words that come before this one by their frequency in English are not rare. */
const RARE_RANK = 10_000;

/** Readings beside the one that stands in the question, and how likely they must be beside it. */
const MAX_OTHERS = 5;
const MIN_OTHER_WEIGHT = 0.02;
/** What may speak against a reading of a word that stands, and what the likeliest one counts beside that word. */
const OTHER_ALLOWANCE = 0.9;
const OTHER_WEIGHT = 0.8;

/** Are capitals used as in prose, and not for everything or for nothing? */
function isMixedCase(text: string): boolean {
	return /\p{Ll}/u.test(text) && /(?<!\p{L})\p{Ll}/u.test(text);
}

/** Has English this word, and how common is it? Zero for a word that WordNet's tagged texts never use. */
function commonness(word: string): number | null {
	let known = false;
	let count = 0;
	for (const pos of WORDNET_POS) {
		for (const base of baseForms(word, pos)) {
			if (!hasEntry(base, pos)) continue;
			known = true;
			count += tagCounts(base, pos).reduce((sum, one) => sum + one, 0);
		}
	}
	return known ? count : null;
}

/** Is this a word of English that hardly anybody has to look up? */
function isCommon(word: string): boolean {
	const rank = frequencyRank(word);
	return rank !== null && rank < RARE_RANK;
}

/** Is a word that the knowledge has not to be taken for another one? */
function isTaken(word: string, isName: boolean, best: SpellReading): boolean {
	const isOfNews = frequencyRank(word) !== null;
	// Whoever writes a name with a capital has most likely spelt it: another name is not to be put in its place.
	if (isName && isOfNews) return false;
	// A function word of three letters is a slip away from too many words of other languages.
	if (word.length <= MAX_SHORT_LENGTH && STOP_WORDS.has(best.word)) return false;
	const most = Math.min(
		allowance(word.length, best.soundsAlike),
		isOfNews ? NEWS_ALLOWANCE : Number.POSITIVE_INFINITY,
		isName ? NAME_ALLOWANCE : Number.POSITIVE_INFINITY,
	);
	if (best.cost > most) return false;
	// Last, for WordNet is read from disk.
	const common = commonness(word);
	return common === null || (common === 0 && word.length >= MIN_RARE_LENGTH && best.cost <= RARE_ALLOWANCE);
}

/** What a word is taken for, null where it is to stand, and what else it may be meant for. */
interface Reading {
	readonly to: string | null;
	readonly others: readonly Spelling[];
}

const AS_IT_STANDS: Reading = { to: null, others: [] };

/**
 * Makes a speller for the words of one knowledge, its names, and the words that questions are made of. A word that English
 * has is let alone, unless it is a rare one that lies a single slip away from a word of the knowledge; what else a rare one
 * may be meant for is given beside it.
 */
export function createSpeller(knowledge: SpellKnowledge, names: readonly Name[]): Speller {
	const others = new Set([...QUESTION_VOCABULARY, ...STOP_WORDS].filter((word) => word.length > MAX_SHORT_LENGTH));
	for (const name of names) {
		for (const text of [name.name, ...name.aliases, ...name.roles, ...name.adjectives]) {
			for (const term of terms(text)) others.add(term.folded);
		}
	}
	const readingsOf = createSpellChannel(knowledge, others);
	const remembered = new Map<string, Reading>();

	return (text) => {
		const mendings: Mending[] = [];
		const spellings = new Map<string, readonly Spelling[]>();
		let mended = '';
		let cursor = 0;
		let looked = 0;
		let isProse: boolean | null = null;
		for (const word of terms(text)) {
			if (looked >= MAX_LOOKED_UP) break;
			const written = text.slice(word.start, word.end);
			// Letters that English has not: a word of another language, spelt as it is meant.
			if (/[^\p{ASCII}’‘]/u.test(written) || stands(word.folded)) continue;
			looked++;
			isProse ??= isMixedCase(text);
			const reading = read(word.folded, isProse && word.position > 0 && /^\p{Lu}/u.test(written));
			if (reading.others.length > 0) spellings.set(reading.to ?? word.folded, reading.others);
			if (reading.to === null) continue;
			mendings.push({ from: written, to: reading.to });
			mended += text.slice(cursor, word.start) + reading.to;
			cursor = word.end;
		}
		return { text: mended + text.slice(cursor), mendings, spellings };
	};

	/** Is there nothing to be looked up, whatever else the word looks like? */
	function stands(word: string): boolean {
		if (slipOf(word) !== undefined) return false;
		if (!MENDABLE.test(word) || STOP_WORDS.has(word) || isCommon(word)) return true;
		return knowledge.vocabulary.has(word) || others.has(word);
	}

	function read(word: string, isName: boolean): Reading {
		const key = isName ? `@${word}` : word;
		const known = remembered.get(key);
		if (known !== undefined) return known;
		const result = findReading(word, isName);
		if (remembered.size > MAX_REMEMBERED) remembered.clear();
		remembered.set(key, result);
		return result;
	}

	function findReading(word: string, isName: boolean): Reading {
		const slip = slipOf(word);
		if (slip !== undefined) return { to: slip, others: [] };
		const readings = readingsOf(word);
		const [best] = readings;
		// An inflection that no sentence has is found by its stem.
		if (best === undefined || stemOf(best.word) === stemOf(word)) return AS_IT_STANDS;
		if (isTaken(word, isName, best)) return { to: best.word, others: othersOf(best, best.word, readings) };
		if (isName || best.cost > OTHER_ALLOWANCE) return AS_IT_STANDS;
		const found = othersOf(best, word, readings);
		return { to: null, others: found.map((one) => ({ ...one, weight: OTHER_WEIGHT * one.weight })) };
	}
}

/** What a word is a slip for that is known by heart. */
function slipOf(word: string): string | undefined {
	return (
		FUNCTION_WORD_SLIPS.get(word) ?? (AMBIGUOUS_SPELLINGS.has(word) ? undefined : QUESTION_WORD_SPELLINGS.get(word))
	);
}

/** The readings that are other words than the one that stands in the question, by likelihood beside the best one. */
function othersOf(best: SpellReading, standing: string, readings: readonly SpellReading[]): readonly Spelling[] {
	const stems = new Set([stemOf(standing)]);
	const found: Spelling[] = [];
	for (const reading of readings) {
		const weight = likelihoodRatio(reading, best);
		if (found.length === MAX_OTHERS || weight < MIN_OTHER_WEIGHT) break;
		if (stems.has(stemOf(reading.word))) continue;
		stems.add(stemOf(reading.word));
		found.push({ word: reading.word, weight });
	}
	return found;
}
