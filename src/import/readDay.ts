import { isIsoDate } from '../corpus/isoDate.ts';
import { saidDates } from '../corpus/saidDates.ts';

/** A day as somebody wrote it; `ambiguous` where day and month could be either way round. */
export type WrittenDay = { readonly day: string } | { readonly ambiguous: string };

/** Year first, in any script: `2024-08-19T10:00Z`, `2024/8/19`, `2024.08.19`, `2024年8月19日`. */
const YEAR_FIRST = /(?<!\d)((?:1[5-9]|20)\d{2})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?!\d)/;

/** Year last: `19/08/2024`, `19.8.2024`, `8-19-2024`. */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2((?:1[5-9]|20)\d{2})(?!\d)/;

/** `19 tháng 8 năm 2024`, `19 tháng 8, 2024`. */
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+((?:1[5-9]|20)\d{2})(?!\d)/i;

/**
 * The first whole day, with its year, that a text names.
 *
 * @returns null where it names none, or one that does not exist
 */
export function readDay(text: string): WrittenDay | null {
	const first = YEAR_FIRST.exec(text);
	if (first) return dayOf(first[1], first[3] ?? first[5], first[4] ?? first[6]);
	const vietnamese = VIETNAMESE.exec(text);
	if (vietnamese) return dayOf(vietnamese[3], vietnamese[2], vietnamese[1]);
	const last = YEAR_LAST.exec(text);
	if (last) {
		const [written, one, , other, year] = last;
		const ways = [dayOf(year, other, one), dayOf(year, one, other)].filter((way) => way !== null);
		return ways.length === 2 && one !== other ? { ambiguous: written } : (ways[0] ?? null);
	}
	// "19-Aug-2024" is read as "19 Aug 2024".
	const said = saidDates(text.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d{4})/gu, ' '), null);
	const whole = said.find(({ precision, from }) => precision === 'day' && from !== null)?.from;
	return whole ? { day: whole } : null;
}

function dayOf(year = '', month = '', day = ''): WrittenDay | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isIsoDate(text) ? { day: text } : null;
}
