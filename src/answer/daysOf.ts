import { saidDates } from '../corpus/saidDates.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { compareText } from '../language/compareText.ts';
import { keptOf } from './keptOf.ts';

/** A day on which something happened. */
export interface EventDay {
	/** `YYYY-MM-DD`. */
	readonly day: string;
	/** Day of the first report that tells of it, `YYYY-MM-DD`; null where only undated ones do. */
	readonly since: string | null;
}

/** Sentences whose dates are looked for, those of the newest reports first: sixty take a millisecond. */
const MAX_SENTENCES = 20_000;

/** The days on which sources were published, each once, the newest first. */
export const publicationDays = keptOf(function* ({ sources }: Knowledge): Steps<readonly string[]> {
	yield;
	return newestFirst(new Set(sources.flatMap(({ date }) => date ?? [])));
});

/** The days that sentences tell of, told exactly, each once, the newest first. Of a large knowledge, those of the newest reports. */
export const eventDays = keptOf(function* ({ sentences }: Knowledge): Steps<readonly EventDay[]> {
	const days = new Map<string, string | null>();
	// Sorting is stable: within a day, the order of the knowledge holds.
	const newest = sentences.toSorted((a, b) => compareText(b.source.date ?? '', a.source.date ?? ''));
	for (const { text, source } of newest.slice(0, MAX_SENTENCES)) {
		yield;
		for (const { from, precision } of saidDates(text, source.date)) {
			if (from === null || precision !== 'day') continue;
			const since = days.get(from) ?? source.date;
			days.set(from, source.date !== null && since !== null && source.date < since ? source.date : since);
		}
	}
	return newestFirst(days.keys()).map((day) => ({ day, since: days.get(day) ?? null }));
});

function newestFirst(days: Iterable<string>): readonly string[] {
	return [...days].sort((a, b) => compareText(b, a));
}
