import { keptOf } from '../../src/answer/keptOf.ts';
import { topicsOf } from '../../src/answer/topicsOf.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { MAX_CHOICE_CHARS } from '../../src/render/limits.ts';
import { createRanker } from './createRanker.ts';
import { publishedBy } from './publishedBy.ts';

const rankers = keptOf(function* (knowledge) {
	const topics = yield* topicsOf.prepare(knowledge);
	return createRanker(topics, ({ text, aliases }) => [text, ...aliases]);
});

/**
 * The topics of a knowledge that somebody may mean who has typed so much: best first, as {@link createRanker} grades them;
 * within a grade headings, names and terms in turn. At most 25. One that does not fit a choice is left out; it can be typed.
 *
 * @param asOf leave out what no source of this day or before treats, `YYYY-MM-DD`
 */
export function rankTopics(knowledge: Knowledge, typed: string, asOf?: string): readonly string[] {
	const isShown = publishedBy(asOf);
	const found = rankers.of(knowledge)(typed, ({ text, since }) => text.length <= MAX_CHOICE_CHARS && isShown(since));
	return found.map(({ text }) => text);
}
