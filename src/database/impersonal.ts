/** Longer than nearly every question; what is longer tells a story, and stories tell of people. UTF-16 units. */
const MAX_LENGTH = 300;

/** What is longer with its markup is not looked through. UTF-16 units. */
const MAX_READ_LENGTH = 2_000;

/** What cannot be seen: control and direction marks, joiners, halves of characters. */
const HIDDEN = /[^\P{Cc}\s]|\p{Cf}|\p{Cs}/gu;

/** What Discord shows as something else, but for mentions of people: channels, custom emoji, time stamps, commands. */
const MARKUP = /<(?:#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+|\/[^:<>]+:\d+)>|@(?:everyone|here)\b/g;

/** Mentions where a message addresses somebody: before the question or after it. */
const ADDRESSED = /^\s*(?:<@[!&]?\d+>[\s,:]*)+|(?:[\s,]*<@[!&]?\d+>)+\s*$/g;

const LINK = /\b[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;

/** An address, a handle, a mention in mid-sentence, a name in Discord's old form (`name#1234`), what is left of markup. */
const PERSONAL = /@|\S#\d{4}(?!\d)|:\/\/|<[#:]/;

/** Figures as people write them, in groups; commas part thousands and are no part of it. */
const FIGURES = /[+(]?\p{Nd}(?:[\s.\-‐-―_()/·*+]{0,3}\p{Nd})*/gu;

/** From so many digits on, a number may be a telephone, an account, a passport or an id. */
const MANY_DIGITS = 7;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY_OR_MONTH = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** So many days and months may stand by one year: "19-21/8/2024". */
const MAX_PARTS_A_YEAR = 3;

/**
 * A question as it may be kept: nobody can be told from it as far as a program can see. Channels, emoji, links and mentions at either
 * end are taken out. A question with anything else that leads to a person is not kept at all, for where an address stands, a name
 * stands beside it; in doubt it is not kept either.
 *
 * @returns null where it may not be kept or nothing is left of it
 */
export function impersonal(text: string): string | null {
	if (text.length > MAX_READ_LENGTH) return null;
	const rest = text
		// First of all: what cannot be seen could hide the rest from what looks for it.
		.replace(HIDDEN, '')
		.normalize('NFC')
		.replace(MARKUP, ' ')
		.replace(ADDRESSED, ' ')
		.replace(LINK, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (!/[\p{L}\p{N}]/u.test(rest) || rest.length > MAX_LENGTH) return null;
	// Wide letters, superscripts and accents would get past what looks for plain ones.
	const plain = rest.normalize('NFKC').replace(/\p{M}/gu, '');
	const isPersonal = PERSONAL.test(plain) || (plain.match(FIGURES) ?? []).some(mayBeSomebodys);
	return isPersonal ? null : rest;
}

/** Whether figures are too many for a quantity and are not a date, dates or years. */
function mayBeSomebodys(figures: string): boolean {
	const parts = figures.split(/\P{Nd}+/u).filter((part) => part !== '');
	if (parts.join('').length < MANY_DIGITS) return false;
	if (/^[+(]/.test(figures)) return true;
	const years = parts.filter((part) => YEAR.test(part)).length;
	const others = parts.filter((part) => DAY_OR_MONTH.test(part)).length;
	return years + others < parts.length || others > years * MAX_PARTS_A_YEAR;
}
