import { readDay } from './readDay.ts';
import type { DateHint, Guess, GuessReason } from './types.ts';

/** A day in the name of a file or in an address: `2024-08-19`, `20240819`, `/2024/08/19/`. */
const DAY_IN_NAME = /(?<!\d)((?:19|20)\d{2})([-_/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** Where a day may be read off. */
export interface DateClues {
	/** What the file says to be the day of publication, as it is written. */
	readonly told: readonly (string | null)[];
	/** The day of the dateline, with or without its year. */
	readonly dateline: string | null;
	/** What may be or hold the day, the likeliest first. */
	readonly hints: readonly DateHint[];
	/** All text of the file. */
	readonly everything: string;
}

/**
 * The day of publication: what is told, else what can be read off without doubt, else none.
 *
 * @param guessed takes what somebody should look at
 */
export function findDate({ told, dateline, hints, everything }: DateClues, guessed: Guess[]): string | null {
	const guess = (value: string | null, why: GuessReason, from: string) => {
		guessed.push({ field: 'date', value, why, from });
		return value;
	};
	let unclear: string | null = null;
	for (const text of [...told, dateline]) {
		const read = text === null ? null : readDay(text);
		if (read !== null && 'day' in read) return read.day;
		unclear ??= read?.ambiguous ?? null;
	}
	if (dateline !== null && unclear === null) {
		const year = yearOf(dateline, everything);
		if (year !== null) return guess(year.day, 'year-in-text', year.from);
	}
	for (const { text, why } of hints) {
		const found = why === 'address' || why === 'file-name' ? dayIn(text) : { written: text, day: text };
		const read = found === null ? null : readDay(found.day);
		if (found !== null && read !== null && 'day' in read) return guess(read.day, why, found.written);
	}
	if (unclear !== null) return guess(null, 'ambiguous-day', unclear);
	return dateline === null ? null : guess(null, 'no-year', dateline);
}

/** The day in the name of a file or in an address. */
function dayIn(name: string): { readonly written: string; readonly day: string } | null {
	const [written, year, , month, day] = DAY_IN_NAME.exec(name) ?? [];
	return written === undefined ? null : { written, day: `${year}-${month}-${day}` };
}

/** The day of a dateline that has no year, where the text, or a caption, names that very day with one and no other. */
function yearOf(dateline: string, everything: string): { readonly day: string; readonly from: string } | null {
	const found = new Map<string, string>();
	for (const [written] of everything.matchAll(/[\p{L}\d.]+ [\p{L}\d.]+,? (?:19|20)\d{2}(?!\d)/gu)) {
		const [read, own] = [readDay(written), readDay(`${dateline}, ${written.slice(-4)}`)];
		if (read !== null && own !== null && 'day' in read && 'day' in own && read.day === own.day)
			found.set(own.day, written);
	}
	const [only] = found;
	return only !== undefined && found.size === 1 ? { day: only[0], from: only[1] } : null;
}
