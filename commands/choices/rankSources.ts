import type { Source } from '../../src/corpus/types.ts';
import { compareText } from '../../src/language/compareText.ts';
import { createRanker, type Ranker } from './createRanker.ts';
import { publishedBy } from './publishedBy.ts';

const rankers = new WeakMap<readonly Source[], Ranker<Source>>();

/**
 * The sources that somebody may mean who has typed so much of an id, a title, a publisher or a date: best first, as
 * {@link createRanker} grades them; within a grade the newest first, then by id. Nothing typed means all. At most 25.
 *
 * @param sources of one knowledge: what is worked out of them is kept as long as they are
 * @param asOf leave out what was published after this day, `YYYY-MM-DD`, and what has no date
 */
export function rankSources(sources: readonly Source[], typed: string, asOf?: string): readonly Source[] {
	const isShown = publishedBy(asOf);
	return rankerOf(sources)(typed, ({ date }) => isShown(date));
}

function rankerOf(sources: readonly Source[]): Ranker<Source> {
	const known = rankers.get(sources);
	if (known) return known;
	const newestFirst = sources.toSorted((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id));
	const made = createRanker(newestFirst, ({ id, title, publisher, date }) =>
		[id, title, publisher, date].filter((form) => form !== null),
	);
	rankers.set(sources, made);
	return made;
}
