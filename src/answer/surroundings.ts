import { positionOf } from '../corpus/positionOf.ts';
import type { Knowledge, Sentence } from '../corpus/types.ts';
import { citeSource } from './cite.ts';
import type { CitedSource, Place } from './types.ts';

/** A sentence among its neighbours, in the order of the source. */
export interface Surrounded {
	readonly before: readonly Sentence[];
	readonly sentence: Sentence;
	readonly after: readonly Sentence[];
	readonly source: CitedSource;
}

/** Neighbours on each side; enough to see who "he" is and what "that" was. */
const NEIGHBOURS = 3;

/**
 * The sentences round one, under the same heading.
 *
 * @returns null where no sentence stands at the place: the knowledge is another one
 */
export function surroundingsOf(place: Place, knowledge: Knowledge): Surrounded | null {
	const { sentences } = knowledge;
	const at = positionOf(place.source, place.start, sentences);
	const sentence = sentences[at];
	if (sentence?.start !== place.start) return null;
	const isNear = (other: Sentence): boolean => other.source === sentence.source && other.heading === sentence.heading;
	return {
		before: sentences.slice(Math.max(0, at - NEIGHBOURS), at).filter(isNear),
		sentence,
		after: sentences.slice(at + 1, at + 1 + NEIGHBOURS).filter(isNear),
		source: citeSource(sentence.source, 1),
	};
}
