import { readFileSync } from 'node:fs';

/** Components of one vector, one byte each; 127 is 0.5. Made by `test/eval/fitWordVectors.ts`. */
const DIMENSIONS = 64;
const SCALE = 254 * 254;

interface Vectors {
	/** Position by word; words are in the order of their frequency in English. */
	readonly ranks: ReadonlyMap<string, number>;
	readonly words: readonly string[];
	readonly bytes: Int8Array;
}

let loaded: Vectors | null = null;

/** Read when the first word is looked up: what only prints a greeting does not pay for it. */
function vectors(): Vectors {
	if (loaded) return loaded;
	const words = readFileSync(new URL('./wordVectors.txt', import.meta.url), 'utf8')
		.trimEnd()
		.split('\n');
	const file = readFileSync(new URL('./wordVectors.bin', import.meta.url));
	loaded = {
		ranks: new Map(words.map((word, rank) => [word, rank])),
		words,
		bytes: new Int8Array(file.buffer, file.byteOffset, file.length),
	};
	return loaded;
}

/**
 * How common a word is in English: 0 for the most frequent one, then 1, 2 …; null for a word that is not among the 40,000
 * most frequent ones.
 *
 * @param word in lower case, as it is written
 */
export function frequencyRank(word: string): number | null {
	return vectors().ranks.get(word) ?? null;
}

/** The word that a vector is of. */
function wordOf(vector: number): string {
	return vectors().words[vector] ?? '';
}

/** The 40,000 most frequent words of English, the most frequent first. */
export function frequentWords(): readonly string[] {
	return vectors().words;
}

/** Number of a word's vector, for {@link nearestWords}; null where it has none. */
export function vectorOf(word: string): number | null {
	return frequencyRank(word);
}

/** Sum of the products of some components of two vectors. */
function dotOf(bytes: Int8Array, first: number, second: number, from: number, to: number): number {
	const a = first * DIMENSIONS;
	const b = second * DIMENSIONS;
	let dot = 0;
	for (let at = from; at < to; at++) dot += (bytes[a + at] as number) * (bytes[b + at] as number);
	return dot;
}

/** The first components tell most of a vector apart; words that are near in all are seldom as far apart in these. */
const HEAD = 16;
const MIN_OF_HEAD = 0.09;

/**
 * The words nearest to a word, the nearest first, itself left out.
 *
 * To look at all components of all words takes three times as long; by the head alone 1.2 % of those that are found so are
 * missed (400 random words, their six nearest).
 *
 * @param vector number of the word's vector
 * @param among numbers of the vectors to choose from
 * @param least cosine from which on a word is near
 * @param limit most words to give
 */
export function nearestWords(
	vector: number,
	among: Uint32Array,
	least: number,
	limit: number,
): readonly { readonly word: string; readonly nearness: number }[] {
	const { bytes } = vectors();
	const found: { other: number; nearness: number }[] = [];
	for (const other of among) {
		const head = dotOf(bytes, vector, other, 0, HEAD);
		if (head < MIN_OF_HEAD * SCALE || other === vector) continue;
		const dot = head + dotOf(bytes, vector, other, HEAD, DIMENSIONS);
		if (dot >= least * SCALE) found.push({ other, nearness: dot / SCALE });
	}
	return found
		.sort((x, y) => y.nearness - x.nearness || x.other - y.other)
		.slice(0, limit)
		.map(({ other, nearness }) => ({ word: wordOf(other), nearness }));
}

/**
 * How near two words are in what they mean: the cosine of their vectors, -1 to 1. Words that stand for the same kind of
 * thing are near, and so are opposites.
 *
 * @returns null where one of them has no vector
 */
export function relatedness(a: string, b: string): number | null {
	const first = vectorOf(a);
	const second = vectorOf(b);
	return first === null || second === null ? null : dotOf(vectors().bytes, first, second, 0, DIMENSIONS) / SCALE;
}

/** The highest cosine of a word with any of some vectors; 0 where the word has none. */
export function nearest(word: string, others: readonly number[]): number {
	const { ranks, bytes } = vectors();
	const vector = ranks.get(word);
	if (vector === undefined) return 0;
	let best = 0;
	for (const other of others) best = Math.max(best, dotOf(bytes, vector, other, 0, DIMENSIONS));
	return best / SCALE;
}

/** The direction that a text points in: the sum of its words' vectors, the rare ones counting more. */
export type Direction = Float32Array;

/** Weight of a word by its frequency, as in Arora, Liang and Ma, A Simple but Tough-to-Beat Baseline (2017). */
function smoothInverseFrequency(rank: number): number {
	// Zipf: the word of rank r is about 0.1 / (r + 1) of all words.
	const probability = 0.1 / (rank + 1);
	return 1e-3 / (1e-3 + probability);
}

/** @returns null where none of the words has a vector */
export function directionOf(words: readonly string[]): Direction | null {
	const { ranks, bytes } = vectors();
	const sum = new Float32Array(DIMENSIONS);
	let found = false;
	for (const word of words) {
		const rank = ranks.get(word);
		if (rank === undefined) continue;
		found = true;
		const weight = smoothInverseFrequency(rank);
		for (let at = 0; at < DIMENSIONS; at++) {
			sum[at] = (sum[at] ?? 0) + weight * (bytes[rank * DIMENSIONS + at] ?? 0);
		}
	}
	return found ? sum : null;
}

/** Cosine of two directions, -1 to 1; 0 where one has none. */
export function directionCosine(a: Direction | null, b: Direction | null): number {
	if (!a || !b) return 0;
	let dot = 0;
	let lengthA = 0;
	let lengthB = 0;
	for (let at = 0; at < DIMENSIONS; at++) {
		const x = a[at] ?? 0;
		const y = b[at] ?? 0;
		dot += x * y;
		lengthA += x * x;
		lengthB += y * y;
	}
	return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}
