import { eventDays, publicationDays } from '../../src/answer/daysOf.ts';
import { keptOf } from '../../src/answer/keptOf.ts';
import type { Steps } from '../../src/corpus/steps.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { knownLocale, messages } from '../../src/i18n/messages.ts';
import type { Locale } from '../../src/i18n/types.ts';
import { compareText } from '../../src/language/compareText.ts';
import { createRanker, type Ranker } from './createRanker.ts';
import { publishedBy } from './publishedBy.ts';

/** A day or a month, and the day from which on it was known. */
interface Time {
	readonly time: string;
	readonly since: string | null;
}

type RankerFor = (locale: Locale) => Ranker<Time>;

const published = keptOf(function* (knowledge): Steps<RankerFor> {
	const days = yield* publicationDays.prepare(knowledge);
	return inEachLanguage(days.map((day) => ({ time: day, since: day })));
});

const told = keptOf(function* (knowledge): Steps<RankerFor> {
	const days = yield* publicationDays.prepare(knowledge);
	const events = yield* eventDays.prepare(knowledge);
	const since = new Map<string, string | null>();
	const add = (time: string, from: string | null) => {
		const known = since.get(time) ?? from;
		since.set(time, known !== null && from !== null && from < known ? from : known);
	};
	for (const day of days) for (const time of [day, day.slice(0, 7)]) add(time, day);
	for (const event of events) for (const time of [event.day, event.day.slice(0, 7)]) add(time, event.since);
	// A month comes before its days: whoever types nothing sees it above them.
	const times = [...since.keys()].sort((a, b) => compareText(b.slice(0, 7), a.slice(0, 7)) || compareInMonth(a, b));
	return inEachLanguage(times.map((time) => ({ time, since: since.get(time) ?? null })));
});

/**
 * The days on which sources were published that somebody may mean who has typed so much of one, in figures or in words: best
 * first, as {@link createRanker} grades them; within a grade the newest first. At most 25.
 *
 * @param locale the language of the words
 * @returns `YYYY-MM-DD`
 */
export function rankDays(knowledge: Knowledge, typed: string, locale: string | undefined): readonly string[] {
	return published
		.of(knowledge)(knownLocale(locale))(typed)
		.map(({ time }) => time);
}

/**
 * The same of the days and months on which sources were published or of which they tell.
 *
 * @param asOf leave out what no source of this day or before tells of, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD` and `YYYY-MM`
 */
export function rankDaysAndMonths(
	knowledge: Knowledge,
	typed: string,
	locale: string | undefined,
	asOf?: string,
): readonly string[] {
	const rank = told.of(knowledge)(knownLocale(locale));
	const isShown = publishedBy(asOf);
	return rank(typed, ({ since }) => isShown(since)).map(({ time }) => time);
}

/** A ranker for each language in which somebody asks, made when the first one does. */
function inEachLanguage(times: readonly Time[]): RankerFor {
	const rankers = new Map<Locale, Ranker<Time>>();
	return (locale) => {
		const known = rankers.get(locale);
		if (known) return known;
		const made = createRanker(times, ({ time }) => formsOf(time, locale));
		rankers.set(locale, made);
		return made;
	};
}

/** `2024-08-19`, "19 August 2024", and the figures without their zeros. */
function formsOf(time: string, locale: Locale): readonly string[] {
	const figures = time.split('-').map(Number).reverse().join('.');
	return [time, messages(locale).date(time), figures];
}

function compareInMonth(a: string, b: string): number {
	return a.length - b.length || compareText(b, a);
}
