import { isIsoDate } from '../../src/corpus/isoDate.ts';

/**
 * Tells of days of publication whether they are not later than another day. What has no date cannot be shown to be older.
 *
 * @param asOf `YYYY-MM-DD`; where it is left out, or is no day yet because somebody is still typing it, all are
 * @returns takes `YYYY-MM-DD`, or null for a source without a date
 */
export function publishedBy(asOf: string | undefined): (date: string | null) => boolean {
	const day = asOf?.trim();
	if (day === undefined || !isIsoDate(day)) return () => true;
	return (date) => date !== null && date <= day;
}
