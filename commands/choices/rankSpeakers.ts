import { keptOf } from '../../src/answer/keptOf.ts';
import { speakersOf } from '../../src/answer/speakersOf.ts';
import type { Knowledge, Name } from '../../src/corpus/types.ts';
import { createRanker } from './createRanker.ts';
import { publishedBy } from './publishedBy.ts';

const rankers = keptOf(function* (knowledge) {
	const speakers = yield* speakersOf.prepare(knowledge);
	return createRanker(
		speakers,
		({ name: { id, name, aliases } }) => [name, ...aliases, id],
		({ name: { roles } }) => roles,
	);
});

/**
 * The speakers of a knowledge that somebody may mean who has typed so much of a name, in whatever script, or of a role: best
 * first, as {@link createRanker} grades them; within a grade, those of whom it is the name before those of whom it is a role, then those named most often first. At most 25.
 *
 * @param asOf leave out who is not known to have spoken by this day, `YYYY-MM-DD`
 */
export function rankSpeakers(knowledge: Knowledge, typed: string, asOf?: string): readonly Name[] {
	const isShown = publishedBy(asOf);
	const found = rankers.of(knowledge)(typed, ({ since }) => isShown(since));
	return found.map(({ name }) => name);
}
