import type { Period } from '../../src/answer/choosePool.ts';
import { UserError } from '../../src/errors.ts';
import { readMonthOrDay } from './readMonthOrDay.ts';

/**
 * The first and the last day of a time that somebody typed.
 *
 * @param from a day, a month or a year; empty where it is open
 * @param to the same
 * @throws UserError where one is none of them, or the first lies after the last
 */
export function readPeriod(from: string, to: string): Period {
	const first = from === '' ? null : readMonthOrDay(from).from;
	const last = to === '' ? null : readMonthOrDay(to).to;
	if (first !== null && last !== null && first > last) throw new UserError({ code: 'from-after-to', from, to });
	return { from: first, to: last };
}
