import { keptOf } from '../../src/answer/keptOf.ts';
import { quotedSpeakersOf } from '../../src/answer/quotedSpeakersOf.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { createRanker } from './createRanker.ts';

const rankers = keptOf(function* (knowledge) {
	const speakers = yield* quotedSpeakersOf.prepare(knowledge);
	return createRanker(speakers, ({ name, forms }) => [name, ...forms]);
});

/**
 * The names of whoever is quoted in a knowledge, and may be meant by so much of a name: best first, as {@link createRanker} grades
 * them. At most 25.
 */
export function rankQuoted(knowledge: Knowledge, typed: string): readonly string[] {
	return rankers
		.of(knowledge)(typed)
		.map(({ name }) => name);
}
