import { isIsoDate } from '../../src/corpus/isoDate.ts';
import { UserError } from '../../src/errors.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_ECHO_CHARS } from '../../src/render/limits.ts';

/** Days, `YYYY-MM-DD`, both inclusive. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

/**
 * A day, `YYYY-MM-DD`, a month, `YYYY-MM`, or a year, `YYYY`, that somebody typed: its first and its last day.
 *
 * @throws UserError where it is none of them; other ways of writing dates mean different days in different countries
 */
export function readMonthOrDay(given: string): Period {
	const [year = '', month, day, ...more] = given.trim().split('-');
	const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
	if (!isIsoDate(from) || more.length > 0)
		throw new UserError({ code: 'bad-month-or-day', given: cut(given, MAX_ECHO_CHARS) });
	if (day !== undefined) return { from, to: from };
	if (month === undefined) return { from, to: `${year}-12-31` };
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return { from, to: `${year}-${month}-${last}` };
}
