import { isIsoDate } from '../../src/corpus/isoDate.ts';
import { UserError } from '../../src/errors.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_ECHO_CHARS } from '../../src/render/limits.ts';

/**
 * A day that somebody typed.
 *
 * @throws UserError where it is no day of the calendar written `YYYY-MM-DD`; other ways of writing dates mean different days in
 * different countries, so none is guessed
 */
export function readDay(given: string): string {
	const day = given.trim();
	if (!isIsoDate(day)) throw new UserError({ code: 'bad-date', given: cut(given, MAX_ECHO_CHARS) });
	return day;
}
