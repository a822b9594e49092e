import { doubleMetaphone } from 'double-metaphone';
import Fuse from 'fuse.js';
import type { Name } from '../corpus/types.ts';
import { STOP_WORDS } from '../language/stopWords.ts';
import { stemOf, terms } from '../language/terms.ts';
import { baseForms, hasEntry, tagCounts, type WordNetPos } from '../language/wordnet.ts';
import { AMBIGUOUS_SPELLINGS, QUESTION_WORD_SPELLINGS } from '../question/questionWords.ts';
import type { Mending, Speller } from '../question/types.ts';
import type { SearchIndex } from './createIndex.ts';
import { editDistance } from './editDistance.ts';

const WORDNET_POS: readonly WordNetPos[] = ['noun', 'verb', 'adj', 'adv'];

/** Words below this length are too short to tell a slip from another word. */
const MIN_LENGTH = 3;
/** Below this length a word that English has is let alone, however rare it is. */
const MIN_RARE_LENGTH = 5;
const MAX_CANDIDATES = 40;
const MAX_REMEMBERED = 10_000;
/** Words that are mended in one question, and the longest one that is: bounds what a hostile text can cost. */
const MAX_LOOKED_UP = 20;
const MAX_LENGTH = 24;

/** Words that questions are made of. They are known, and misspelt words may be meant for them. */
const QUESTION_VOCABULARY =
	`who what when where why how which whose did does say said says happened happen many much long
	about summary summarize summarise timeline compare sources source quote help reports report difference differences
	between because before after during since until tell list dates date please thanks thank hello morning evening
	everything today yesterday anybody somebody everybody nobody anyone someone everyone outside inside`.split(/\s+/);

/** Frequent slips in words too short for a distance to decide. None of them is a word of its own. */
const FUNCTION_WORD_SLIPS: ReadonlyMap<string, string> = new Map(
	`teh:the hte:the th:the wsa:was fo:of ot:to taht:that whit:with wiht:with fro:from abt:about abuot:about
	adn:and nad:and ar:are sya:say siad:said dose:does u:you ur:your pls:please plz:please thx:thanks thnx:thanks`
		.split(/\s+/)
		.map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);

/** How many slips a word of this length may have. */
function allowance(length: number): number {
	return length <= 3 ? 0.75 : length === 4 ? 1 : length <= 7 ? 1.75 : 2.5;
}

/** Somebody who spells by ear is allowed this much more. */
const SAME_SOUND = 0.75;

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

/**
 * Makes a speller for the words of one knowledge, its names, and the words that questions are made of. A word that English
 * has is left alone, unless it is a rare one that lies a single slip away from a word of the knowledge.
 */
export function createSpeller(index: SearchIndex, names: readonly Name[]): Speller {
	const counts = new Map<string, number>();
	const ofNames = new Set<string>();
	const know = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
	for (const [word, count] of index.vocabulary) know(word, count);
	for (const name of names) {
		for (const text of [name.name, ...name.aliases, ...name.roles, ...name.adjectives]) {
			for (const term of terms(text)) {
				know(term.folded, 1);
				ofNames.add(term.folded);
			}
		}
	}
	for (const word of [...QUESTION_VOCABULARY, ...STOP_WORDS]) if (word.length > MIN_LENGTH) know(word, 2);
	const indexedStems = new Set(
		[...index.postings.keys()].filter((term) => !term.startsWith('@') && !term.startsWith('=')),
	);
	/** Made when the first word is looked for: most questions are spelt right. */
	let fuse: Fuse<string> | null = null;
	const nearWords = (word: string) => {
		if (!fuse) {
			for (const [known, count] of [...counts]) {
				for (const pos of ['noun', 'verb'] as const) {
					for (const base of baseForms(known, pos)) if (!counts.has(base)) know(base, count / 2);
				}
			}
			const candidates = [...counts.keys()].filter((one) => one.length >= MIN_LENGTH && /^[a-z]+$/.test(one));
			fuse = new Fuse(candidates, { threshold: 0.5, distance: 40, minMatchCharLength: 2 });
		}
		return fuse.search(word, { limit: MAX_CANDIDATES });
	};
	const remembered = new Map<string, string | null>();

	return (text) => {
		const mendings: Mending[] = [];
		let mended = '';
		let cursor = 0;
		let looked = 0;
		for (const word of terms(text)) {
			if (looked >= MAX_LOOKED_UP) break;
			const written = text.slice(word.start, word.end);
			// Letters that English has not: a word of another language, spelt as it is meant.
			if (/[^\p{ASCII}’‘]/u.test(written)) continue;
			const to = nearest(word.folded, /^\p{Lu}/u.test(written) && word.position > 0 && isMixedCase(text));
			if (to === null) continue;
			looked++;
			mendings.push({ from: written, to });
			mended += text.slice(cursor, word.start) + to;
			cursor = word.end;
		}
		return { text: mended + text.slice(cursor), mendings };
	};

	/** The word that is meant, or null where this one is to stand. */
	function nearest(word: string, isName: boolean): string | null {
		const key = isName ? `@${word}` : word;
		const known = remembered.get(key);
		if (known !== undefined) return known;
		const result = findNearest(word, isName);
		if (remembered.size > MAX_REMEMBERED) remembered.clear();
		remembered.set(key, result);
		return result;
	}

	function findNearest(word: string, isName: boolean): string | null {
		const slip =
			FUNCTION_WORD_SLIPS.get(word) ?? (AMBIGUOUS_SPELLINGS.has(word) ? undefined : QUESTION_WORD_SPELLINGS.get(word));
		if (slip !== undefined) return slip;
		if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || !/^[a-z]+$/.test(word)) return null;
		if (counts.has(word) || STOP_WORDS.has(word) || indexedStems.has(stemOf(word))) return null;
		const common = commonness(word);
		if (common !== null && (common > 0 || word.length < MIN_RARE_LENGTH)) return null;
		// Whoever writes a name with a capital has most likely spelt it: another name is not to be put in its place.
		const most = Math.min(allowance(word.length), isName ? (word.length > 6 ? 1 : 0.75) : common === null ? 3 : 1);
		const sound = doubleMetaphone(word)[0];
		let best: string | null = null;
		let bestCost = Number.POSITIVE_INFINITY;
		for (const { item } of nearWords(word)) {
			const bonus = doubleMetaphone(item)[0] === sound && !STOP_WORDS.has(item) ? SAME_SOUND : 0;
			const distance = editDistance(word, item, most + bonus) - bonus;
			// Among equally near words the first letter, which is seldom mistyped, and then the more frequent word decides.
			const frequency = STOP_WORDS.has(item)
				? 0
				: Math.min(0.1, Math.log1p(counts.get(item) ?? 0) / 40) + (ofNames.has(item) ? 0.1 : 0);
			const cost = distance + (item[0] === word[0] ? 0 : 0.3) - (item.startsWith(word) ? 0.15 : 0) - frequency;
			// A function word of three letters is a swap away from too many words of other languages.
			const tooShort = word.length === MIN_LENGTH && STOP_WORDS.has(item);
			if (distance <= most && cost < bestCost && !tooShort) {
				best = item;
				bestCost = cost;
			}
		}
		return best;
	}
}
