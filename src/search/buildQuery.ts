import type { Knowledge, Name } from '../corpus/types.ts';
import { stemOf, terms } from '../language/terms.ts';
import { baseForms, derivations, hyponyms, type Synset, synsets, type WordNetPos } from '../language/wordnet.ts';
import { frequencyRank, nearestWords, relatedness, vectorOf } from '../language/wordVectors.ts';
import type { Keyword, Question } from '../question/types.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { glossaryTerm, nameTerm, type SearchIndex } from './createIndex.ts';
import { LIGHT_STEMS } from './lightWords.ts';
import { spellAlternatives } from './spellAlternatives.ts';
import type { Alternative, QueryTerm } from './types.ts';

/** What meeting a relative of a word is worth beside meeting the word itself. */
const WORTH = {
	glossary: 0.95,
	derivation: 0.8,
	synonym: 0.6,
	kindOf: 0.6,
	placeWithin: 0.7,
	capital: 0.6,
	related: 0.5,
	date: 0.9,
} as const;

/** Cosine below which two words are strangers, and below which a sense of WordNet's is another one. */
const MIN_RELATEDNESS = 0.45;
const MIN_SENSE_RELATEDNESS = 0.2;

/** The nearest words only: a hundred strangers of one word drown the others. */
const MAX_RELATED = 6;
/** A word that so many sentences have is asked for as it stands: its kin would bring in more strangers than friends. */
const COMMON_FROM = 3;

/** Senses that are looked into; the first ones are the most frequent. */
const SENSES = 3;
const MAX_KINDS = 400;

const POS_OF: Readonly<Record<string, readonly WordNetPos[]>> = {
	NOUN: ['noun'],
	PROPN: ['noun', 'adj'],
	VERB: ['verb'],
	AUX: ['verb'],
	ADJ: ['adj', 'verb'],
	ADV: ['adv', 'adj'],
};

/** Turns the keywords of a question into what the index is searched for. */
export function buildQuery(question: Question, index: SearchIndex, knowledge: Knowledge): readonly QueryTerm[] {
	const words = terms(question.text);
	const glossary = index.findGlossary(words);
	const mended = new Set(question.mendings.map((mending) => mending.to));
	return question.keywords.map((keyword) => {
		const alternatives =
			keyword.kind === 'word'
				? [...remembered(keyword, index, knowledge.names)]
				: nameAlternatives(keyword, knowledge.names);
		alternatives.push(...dateAlternatives(keyword, question));
		alternatives.push(...spellAlternatives(keyword, question.spellings, index.has));
		for (const match of glossary) {
			if (match.first > keyword.position || keyword.position > match.last) continue;
			alternatives.push({ term: glossaryTerm(match.value), how: 'synonym', weight: WORTH.glossary });
		}
		const how = mended.has(keyword.folded) ? ('spelling' as const) : null;
		return {
			keyword,
			alternatives: how ? alternatives.map((one) => (one.how === 'exact' ? { ...one, how } : one)) : alternatives,
			importance: importanceOf(keyword, index),
		};
	});
}

/** "Ten years ago" is met by the year that it means. */
function dateAlternatives(keyword: Keyword, question: Question): readonly Alternative[] {
	const date = question.dates.find(({ start, end }) => start <= keyword.start && keyword.end <= end);
	const year = date?.from?.slice(0, 4);
	return year === undefined || keyword.folded === year ? [] : [{ term: year, how: 'date', weight: WORTH.date }];
}

function nameAlternatives(keyword: Keyword, names: readonly Name[]): Alternative[] {
	const found: Alternative[] = [{ term: nameTerm(keyword.key), how: 'name', weight: 1 }];
	for (const other of names) {
		if (other.within === keyword.key)
			found.push({ term: nameTerm(other.id), how: 'kind-of', weight: WORTH.placeWithin });
		// News calls a government by its capital, and the other way round.
		if (other.id === keyword.key && other.capital !== null) {
			found.push({ term: nameTerm(other.capital), how: 'synonym', weight: WORTH.capital });
		}
		if (other.capital === keyword.key) found.push({ term: nameTerm(other.id), how: 'synonym', weight: WORTH.capital });
	}
	return found;
}

/** Alternatives of words that were asked for before, by index; the same words come again and again. */
const memory = new WeakMap<SearchIndex, Map<string, readonly Alternative[]>>();
const MAX_REMEMBERED = 5_000;

function remembered(keyword: Keyword, index: SearchIndex, names: readonly Name[]): readonly Alternative[] {
	const known = memory.get(index) ?? new Map<string, readonly Alternative[]>();
	memory.set(index, known);
	const key = `${keyword.folded} ${keyword.pos}`;
	const found = known.get(key) ?? wordAlternatives(keyword, index, names);
	if (known.size >= MAX_REMEMBERED) known.clear();
	known.set(key, found);
	return found;
}

function wordAlternatives(keyword: Keyword, index: SearchIndex, names: readonly Name[]): Alternative[] {
	const found = new Map<string, Alternative>();
	const offer = (term: string, how: Alternative['how'], weight: number, nearness?: number) => {
		if (!index.has(term) || (found.get(term)?.weight ?? 0) >= weight) return;
		found.set(term, { term, how, weight, ...(nearness === undefined ? {} : { nearness }) });
	};
	offer(keyword.key, 'exact', 1);
	if (!/^[a-z]{3,}$/.test(keyword.folded)) return [...found.values()];
	for (const pos of POS_OF[keyword.pos] ?? ['noun', 'verb']) {
		for (const base of baseForms(keyword.folded, pos).slice(0, 2)) {
			for (const { word } of derivations(base, pos, { senses: SENSES }))
				offerWord(word, 'derivation', WORTH.derivation);
			for (const synset of synsets(base, pos).slice(0, SENSES)) {
				for (const word of synset.words) offerWord(word, 'synonym', WORTH.synonym);
			}
			if (pos === 'noun' && !index.has(keyword.key)) {
				for (const word of kindsOf(base)) offerWord(word, 'kind-of', WORTH.kindOf);
			}
		}
	}
	const vector = vectorOf(keyword.folded);
	if (vector !== null && index.documentFrequency(keyword.key) < COMMON_FROM) {
		for (const { word, nearness } of nearestWords(vector, index.meanings, MIN_RELATEDNESS, MAX_RELATED)) {
			offer(stemOf(word), 'related', WORTH.related * nearness, nearness);
		}
	}
	// "Which city": the names that `names.yaml` calls cities.
	for (const name of names) {
		if (name.sort !== null && stemOf(name.sort) === keyword.key) offer(nameTerm(name.id), 'kind-of', WORTH.kindOf);
	}
	return [...found.values()];

	/** WordNet does not know which sense is meant; words that keep no company with the asked one are of another. */
	function offerWord(word: string, how: Alternative['how'], weight: number): void {
		if (word.includes(' ')) return;
		const lower = word.toLowerCase();
		const nearness = relatedness(keyword.folded, lower);
		if (how !== 'derivation' && nearness !== null && nearness < MIN_SENSE_RELATEDNESS) return;
		offer(stemOf(lower), how, weight);
	}
}

/** Words for the kinds of a thing: durian for "fruit", crocodile for "reptile". */
function kindsOf(base: string): readonly string[] {
	const [first] = synsets(base, 'noun');
	if (!first) return [];
	const queue: Synset[] = [first];
	const seen = new Set([first.id]);
	const words: string[] = [];
	for (let at = 0; at < queue.length && queue.length < MAX_KINDS; at++) {
		const synset = queue[at];
		if (!synset) break;
		words.push(...synset.words);
		for (const kind of hyponyms(synset)) {
			if (seen.has(kind.id)) continue;
			seen.add(kind.id);
			queue.push(kind);
		}
	}
	return words;
}

const POS_IMPORTANCE: Readonly<Record<string, number>> = { NOUN: 1, PROPN: 1, NUM: 1, VERB: 0.85, ADJ: 0.8, ADV: 0.5 };
const MAX_RANK = 40_000;
const LIGHT_IMPORTANCE = 0.15;
const NONWORD_IMPORTANCE = 0.4;
const ADJECTIVE_OF_PLACE_IMPORTANCE = 0.5;

/** How much of the question hangs on a keyword: rare words more than common ones, nouns more than adverbs. */
function importanceOf(keyword: Keyword, index: SearchIndex): number {
	const term = keyword.kind === 'word' ? keyword.key : nameTerm(keyword.key);
	const count = index.sentences.length;
	/** Among the sentences: 1 where none has it. */
	const rarityHere =
		inverseDocumentFrequency(count, index.documentFrequency(term)) / inverseDocumentFrequency(count, 0);
	if (keyword.kind !== 'word') {
		// A name that every other sentence has says little about which sentence is meant.
		return (keyword.kind === 'name' ? 1 : ADJECTIVE_OF_PLACE_IMPORTANCE) * (0.4 + 0.6 * rarityHere);
	}
	if (LIGHT_STEMS.has(keyword.key)) return LIGHT_IMPORTANCE;
	// By its frequency in English too: a knowledge may be too small to tell what is common.
	const rank = frequencyRank(keyword.folded);
	const rarity = rank === null ? 1 : Math.log1p(rank) / Math.log1p(MAX_RANK);
	// Nobody's word: most likely one that could not be mended, and not what the question hangs on.
	if (rank === null && !index.vocabulary.has(keyword.folded) && !isKnownWord(keyword)) return NONWORD_IMPORTANCE;
	return Math.sqrt((0.2 + 0.8 * rarity) * rarityHere) * (POS_IMPORTANCE[keyword.pos] ?? 0.8);
}

function isKnownWord({ text, folded }: Keyword): boolean {
	if (!/^[a-z]+$/.test(folded) || /^\p{Lu}/u.test(text)) return true;
	return (['noun', 'verb', 'adj', 'adv'] as const).some((pos) => baseForms(folded, pos).length > 0);
}
