import type { Sentence } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import { inverseDocumentFrequency } from '../search/bm25.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { keepBest } from '../search/keepBest.ts';

/** A run of sentences of one source: positions in the knowledge, both inclusive. */
export interface Place {
	readonly first: number;
	readonly last: number;
}

/** Places that are looked at closely, and the runs of sentences of which they are made. */
const MAX_PLACES = 6;
const MAX_RUNS = 24;
/** Few words tell places less well apart, and are quicker to compare: so many words are few, and more places are looked at. */
const FEW_WORDS = 12;
const MAX_PLACES_OF_FEW = 12;
/** Postings that are read for one run of words; the rarest words go first, and three of them are always read. */
const MAX_POSTINGS = 25_000;
const ALWAYS_READ = 3;
/** Sentences in a run. */
const MAX_RUN = 40;
/** Equally good runs among which the words are looked for as they stand. */
const MAX_TIED = 20_000;
/** First words of a run that are looked for as they stand. */
const MAX_PATTERN_WORDS = 20;
/** Words in a sentence, when nothing tells how many sentences a run of words makes. */
const LONG_SENTENCE = 40;

const scores = new WeakMap<SearchIndex, Float64Array>();

/**
 * Finds the places that share the most words with a run of words, rare words counting for more: the sum of the inverse
 * document frequencies of the stems that a run of sentences has.
 *
 * @param accepts may the sentence be looked at?
 * @returns best first; of equal ones the first in the order of the knowledge
 */
export function locateWords(
	text: string,
	index: SearchIndex,
	accepts: (sentence: Sentence) => boolean,
): readonly Place[] {
	const words = terms(text);
	const sentences = (text.match(/[.!?…]["'”’)\]]*\s+\S|\n/g) ?? []).length + 1;
	const run = Math.min(MAX_RUN, Math.max(sentences, Math.ceil(words.length / LONG_SENTENCE)));
	const stems = new Set(words.filter(({ isStop }) => !isStop).map(({ stem }) => stem));
	const lists = [...stems]
		.map((stem) => index.documentsOf(stem))
		.filter((documents) => documents.length > 0)
		.sort((a, b) => a.length - b.length);
	const isInOrder = (other: string) => {
		pattern ??= patternOf(words.slice(0, MAX_PATTERN_WORDS).map(({ start, end }) => text.slice(start, end)));
		return pattern.test(other);
	};
	let pattern: RegExp | null = null;
	if (words.length === 0 || (stems.size > 0 && lists.length === 0)) return [];
	const starts = stems.size === 0 ? scan(isInOrder, index, accepts) : bestRuns(lists, run, isInOrder, index, accepts);
	return joinRuns(starts, run, index, words.length <= FEW_WORDS ? MAX_PLACES_OF_FEW : MAX_PLACES);
}

/** First sentences of the runs that have the most. */
function bestRuns(
	lists: readonly Uint32Array[],
	run: number,
	isInOrder: (text: string) => boolean,
	index: SearchIndex,
	accepts: (sentence: Sentence) => boolean,
): readonly number[] {
	const { sentences } = index;
	const isAccepted = (start: number) => {
		const sentence = sentences[start];
		return sentence !== undefined && accepts(sentence);
	};
	const { sectionOf } = index.data;
	const score = scores.get(index) ?? new Float64Array(sentences.length);
	scores.set(index, score);
	const touched: number[] = [];
	let read = 0;
	for (let list = 0; list < lists.length; list++) {
		const documents = lists[list] ?? new Uint32Array();
		read += documents.length * run;
		if (read > MAX_POSTINGS && list >= ALWAYS_READ) break;
		const worth = inverseDocumentFrequency(sentences.length, documents.length);
		let next = 0;
		for (let at = 0; at < documents.length; at++) {
			const document = documents[at] ?? 0;
			const section = sectionOf[document];
			for (let start = Math.max(next, document - run + 1); start <= document; start++) {
				if (sectionOf[start] !== section) continue;
				const before = score[start] ?? 0;
				if (before === 0) touched.push(start);
				score[start] = before + worth;
			}
			next = document + 1;
		}
	}
	const best = keepBest(MAX_RUNS);
	let most = 0;
	for (const start of touched) {
		const worth = score[start] ?? 0;
		if (worth < best.least() || !isAccepted(start)) continue;
		best.offer(start, worth);
		most = Math.max(most, worth);
	}
	// Words that are in too many sentences to tell one from another: those that have them in this order go first.
	const tied = touched.filter((start) => (score[start] ?? 0) > most - 1e-9);
	for (const start of touched) score[start] = 0;
	const inOrder = best.inOrder().map(({ document }) => document);
	if (tied.length <= MAX_PLACES) return inOrder;
	const exact: number[] = [];
	for (const start of tied.slice(0, MAX_TIED).sort((a, b) => a - b)) {
		if (isAccepted(start) && isInOrder(textOfRun(sentences, start, start + run))) exact.push(start);
		if (exact.length === MAX_RUNS) break;
	}
	return [...new Set([...exact, ...inOrder])].slice(0, MAX_RUNS);
}

/** Words of which none is indexed are looked for as they stand. */
function scan(
	isInOrder: (text: string) => boolean,
	{ sentences }: SearchIndex,
	accepts: (sentence: Sentence) => boolean,
): readonly number[] {
	const found: number[] = [];
	for (let start = 0; start < sentences.length && found.length < MAX_RUNS; start++) {
		const sentence = sentences[start];
		if (sentence && isInOrder(sentence.text) && accepts(sentence)) found.push(start);
	}
	return found;
}

/** The words one after another, whatever stands between them. */
function patternOf(words: readonly string[]): RegExp {
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function textOfRun(sentences: readonly Sentence[], from: number, to: number): string {
	return sentences
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');
}

/** Runs with a sentence more on either side; those that overlap are one place. */
function joinRuns(starts: readonly number[], run: number, index: SearchIndex, most: number): readonly Place[] {
	const { sectionOf } = index.data;
	const places: Place[] = [];
	for (const start of starts) {
		const inSection = (at: number) => sectionOf[at] === sectionOf[start];
		const first = inSection(start - 1) ? start - 1 : start;
		let last = start;
		while (last < start + run && inSection(last + 1)) last++;
		const overlapping = places.findIndex((place) => first <= place.last && place.first <= last);
		const other = places[overlapping];
		if (!other) {
			if (places.length < most) places.push({ first, last });
			continue;
		}
		// Not more than twice a run: neighbours of neighbours would add up to the whole source.
		const joined = { first: Math.min(first, other.first), last: Math.max(last, other.last) };
		if (joined.last - joined.first <= 2 * run + 4) places[overlapping] = joined;
		else if (places.length < most) places.push({ first, last });
	}
	return places;
}
