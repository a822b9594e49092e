import { isoDay } from '../corpus/isoDate.ts';
import type { Context } from './types.ts';

/** What "today" means in a question, `YYYY-MM-DD`: the day of asking, or the one up to which sources are shown. */
export function todayOf({ asOf }: Context, now: Date): string {
	const day = isoDay(now);
	return asOf !== undefined && asOf < day ? asOf : day;
}
