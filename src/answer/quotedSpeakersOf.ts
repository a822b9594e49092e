import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { compareText } from '../language/compareText.ts';
import { quotationsOf } from '../quotes/findQuotationsOf.ts';
import { keptOf } from './keptOf.ts';
import { speakersOf } from './speakersOf.ts';

/** Somebody whose words the sources give. */
export interface QuotedSpeaker {
	readonly name: string;
	/** Other ways to write it; none for somebody who is not in `names.yaml`. */
	readonly forms: readonly string[];
}

/** Sources that are searched for names that no list has: a source takes some 16 ms. */
const MAX_SOURCES = 100;

/**
 * Whoever is quoted in a knowledge: the people and organisations of `names.yaml` first, then those whom the newest sources
 * quote by a name that is not in it, most quoted first.
 */
export const quotedSpeakersOf = keptOf(findQuoted);

function* findQuoted(knowledge: Knowledge): Steps<readonly QuotedSpeaker[]> {
	const known = (yield* speakersOf.prepare(knowledge)).map(({ name: { id, name, aliases, roles } }) => ({
		name,
		forms: [...aliases, ...roles, id],
	}));
	const counts = new Map<string, number>();
	const newest = knowledge.sources.toSorted(
		(a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id),
	);
	for (const source of newest.slice(0, MAX_SOURCES)) {
		yield;
		for (const { speaker } of quotationsOf(knowledge).of(source)) {
			if (speaker?.id !== null || speaker.how !== 'name') continue;
			counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
		}
	}
	// Sorting is stable: those who are quoted equally often stay in the order of the text.
	const others = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => ({ name, forms: [] }));
	return [...known, ...others];
}
