import type { Source } from '../corpus/types.ts';
import type { Question } from '../question/types.ts';

/** A report is about what happened in the days before it. */
const NEWS_DAYS = 7;
/** Days outside the time that is asked about after which a source counts half. */
const HALF_AFTER_DAYS = 14;
const DAY = 86_400_000;

/**
 * How near a source is to the time that is asked about, 0 to 1: the times that the question says, or the day of asking,
 * since people ask about the news of the day.
 *
 * @returns 0 where the source has no date
 */
export function recency({ dates, today }: Question, { date }: Source): number {
	if (date === null) return 0;
	const told = dates.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
	const periods = told.length === 0 && today !== null ? [{ from: today, to: today }] : told;
	return Math.max(
		0,
		...periods.map((period) => nearness(Date.parse(date), Date.parse(period.from), Date.parse(period.to))),
	);
}

function nearness(time: number, from: number, to: number): number {
	const before = (from - time) / DAY - NEWS_DAYS;
	const after = (time - to) / DAY - NEWS_DAYS;
	return 1 / (1 + Math.max(0, before, after) / HALF_AFTER_DAYS);
}
