import { saturate } from './bm25.ts';

/** What standing in the heading, the title or a neighbour is worth beside an occurrence in the sentence. */
const SURROUNDINGS_WEIGHT = 0.25;

/** What occurrences of a term are worth in a sentence, before rarity and weight. */
export interface Saturation {
	/** A term that stands round the sentence only. */
	readonly round: (length: number) => number;
	/** A term that stands in it so many times, at least once, and perhaps round it, too. */
	readonly inside: (frequency: number, isRound: boolean, length: number) => number;
}

/**
 * Works out beforehand what nearly every occurrence is worth: the formula has two divisions.
 *
 * @param lengths words of each sentence
 */
export function createSaturation(lengths: Uint16Array, averageLength: number): Saturation {
	let longest = 0;
	for (const length of lengths) longest = Math.max(longest, length);
	const byLength = (frequency: number) =>
		Float64Array.from({ length: longest + 1 }, (_, length) => saturate(frequency, length, averageLength));
	const round = byLength(SURROUNDINGS_WEIGHT);
	const once = byLength(1);
	const onceAndRound = byLength(1 + SURROUNDINGS_WEIGHT);
	return {
		round: (length) => round[length] ?? 0,
		inside: (frequency, isRound, length) =>
			frequency > 1
				? saturate(frequency + (isRound ? SURROUNDINGS_WEIGHT : 0), length, averageLength)
				: ((isRound ? onceAndRound : once)[length] ?? 0),
	};
}
