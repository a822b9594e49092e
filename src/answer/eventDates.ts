import { saidDates } from '../corpus/saidDates.ts';
import type { DatePrecision, SaidDate } from '../corpus/types.ts';
import type { Range } from './types.ts';
import type { TimeRelation, When } from './viewTypes.ts';

/** A time that a sentence says, and where. */
export interface EventDate extends When {
	/** The words that say it, in UTF-16 units of the text. */
	readonly range: Range;
}

interface Found extends EventDate {
	readonly text: string;
}

/** Stands between the ends of "from May to June 2024", "2016–2018". */
const JOINING = /^\s*(?:to|through|till|until|-|–|—)\s*$/iu;
const FROM_BEFORE = /\b(?:from|between)\s+(?:the\s+)?$/iu;
/** The first day of "18-20 August 2024", "from 18 to 20 August": a number right before the date. */
const DAY_BEFORE = /(?:\bfrom\s+)?\b(\d{1,2})(?:st|nd|rd|th)?(\s*[-–—]\s*|\s+(?:to|through|until|till)\s+)$/iu;
/** The last day of "August 18-20", with the year where one follows. */
const DAY_AFTER = /^\s*[-–—]\s*(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,?\s+((?:1[5-9]|20)\d{2})\b)?/u;
/** The last year of "2016-2018": {@link saidDates} does not take a figure after a hyphen for a year. */
const YEAR_AFTER = /^-((?:1[5-9]|20)\d{2})\b/u;

const RELATIONS: Readonly<Record<string, TimeRelation>> = {
	since: 'since',
	until: 'until',
	till: 'until',
	by: 'until',
	before: 'before',
	after: 'after',
};
const RELATION_BEFORE = /\b(since|until|till|by|before|after)\s+(?:the\s+|(?:early|mid|late)[\s-]+)?$/iu;
const RELATION_INSIDE = /^(since|until|by)\b/iu;

/** "USA TODAY" is no day. */
const NAME_IN_CAPITALS = /^[A-Z]{2,}$/u;

/** What is to come: then a bare weekday is the next one and not the last. */
const TO_COME = /\b(?:will|shall|plans?|planned|due|scheduled|expected|set|going)\b|['’]ll\b/iu;
const BARE_WEEKDAY = /^(?:on\s+|this\s+)?(?:sun|mon|tues|wednes|thurs|fri|satur)day$/iu;
/** "Tuesday's drawing will …": what is to come may belong to the day. */
const OWNED = /^['’]s\s[^.,;]{0,60}/u;
const DAY_MS = 86_400_000;

/**
 * The times that a sentence says of what it tells, each with how it stands to it. What cannot be told is found and left
 * untold, never guessed.
 *
 * @param published day of the report, `YYYY-MM-DD`; null for an undated one
 * @returns in the order of the text; a time that only repeats another one less exactly is left out
 */
export function eventDates(text: string, published: string | null): readonly EventDate[] {
	const said = saidDates(text, published)
		.filter((date) => !NAME_IN_CAPITALS.test(date.text))
		.map((date): Found => toFound(date, text, published));
	const joined: Found[] = [];
	for (const date of said) {
		const before = joined.at(-1);
		if (before && isYearOfRange(before, date)) continue;
		const range = before && join(before, date, text);
		if (range) joined[joined.length - 1] = range;
		else joined.push(widen(date, text));
	}
	return joined
		.filter((date, at) => !joined.some((other, place) => place !== at && repeats(date, other, place < at)))
		.map(({ text: _, ...date }) => date);
}

function toFound(date: SaidDate, sentence: string, published: string | null): Found {
	const relation = RELATION_BEFORE.exec(sentence.slice(0, date.start)) ?? RELATION_INSIDE.exec(date.text);
	const start = relation && relation.input !== date.text ? relation.index : date.start;
	const { from, to } = isNextWeek(date, sentence, published)
		? { from: shift(date.from, 7), to: shift(date.to, 7) }
		: date;
	return {
		text: date.text,
		from,
		to,
		precision: date.precision,
		relation: RELATIONS[relation?.[1]?.toLowerCase() ?? ''] ?? 'at',
		span: null,
		range: { start, end: date.end },
	};
}

/** "They will meet on Monday" is said of the Monday that follows the report, not of the one before it. */
function isNextWeek({ text, start, end, from }: SaidDate, sentence: string, published: string | null): boolean {
	if (published === null || from === null || from >= published || !BARE_WEEKDAY.test(text)) return false;
	const clause =
		sentence
			.slice(0, start)
			.split(/[;“”"]|,\s+(?:and|but|which|who)\s/u)
			.at(-1) ?? '';
	const owned = OWNED.exec(sentence.slice(end))?.[0] ?? '';
	return TO_COME.test(clause) || TO_COME.test(owned);
}

function shift(day: string | null, days: number): string | null {
	return day === null ? null : new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Two dates that are the ends of one time. */
function join(a: Found, b: Found, text: string): Found | null {
	if (a.span !== null || a.from === null || b.from === null || b.to === null) return null;
	const between = text.slice(a.range.end, b.range.start);
	const lead = FROM_BEFORE.exec(text.slice(0, a.range.start));
	const isPair = /^\s*and\s*$/iu.test(between);
	if (isPair && !/between/iu.test(lead?.[0] ?? '')) {
		// "In 2022 and 2023" is one thing told of both; what is further apart is two.
		if (a.precision !== b.precision || b.precision === 'vague' || a.from >= b.from || a.to !== shift(b.from, -1))
			return null;
		return { ...b, from: a.from, relation: a.relation, span: 'and', range: { start: a.range.start, end: b.range.end } };
	}
	if (!isPair && !JOINING.test(between)) return null;
	// "From 30 December to 2 January 2025": the year that is said is that of the end.
	const from = a.from > b.from ? sameDayBefore(a.from, b.from) : a.from;
	return {
		...b,
		from,
		precision: coarser(a.precision, b.precision),
		relation: 'at',
		span: 'to',
		range: { start: lead ? lead.index : a.range.start, end: b.range.end },
	};
}

function sameDayBefore(day: string, latest: string): string {
	const year = Number(latest.slice(0, 4));
	const same = `${year}${day.slice(4)}`;
	return same <= latest ? same : `${year - 1}${day.slice(4)}`;
}

/** Takes in the other end where it is a bare number: "18-20 August 2024", "August 18-20", "2016-2018". */
function widen(date: Found, text: string): Found {
	if (date.from === null || date.to === null || date.relation !== 'at') return date;
	const after = text.slice(date.range.end);
	const year = date.precision === 'year' ? YEAR_AFTER.exec(after) : null;
	if (year?.[1] !== undefined && year[1] > date.from.slice(0, 4)) {
		return { ...date, to: `${year[1]}-12-31`, span: 'to', range: extend(date.range, year[0].length) };
	}
	if (date.precision !== 'day' || !/\d/u.test(date.text)) return date;
	const first = /^\d/u.test(date.text) ? DAY_BEFORE.exec(text.slice(0, date.range.start)) : null;
	if (first) {
		const from = dayOfMonth(date.from, first[1]);
		const isSpan = first[2]?.trim() !== 'to' || /^from/iu.test(first[0]);
		if (isSpan && from !== null && from < date.from) {
			return { ...date, from, span: 'to', range: { start: first.index, end: date.range.end } };
		}
	}
	const last = /\d$/u.test(date.text) ? DAY_AFTER.exec(after) : null;
	if (!last) return date;
	const from = last[2] === undefined ? date.from : `${last[2]}${date.from.slice(4)}`;
	const to = dayOfMonth(from, last[1]);
	if (to === null || to <= from) return date;
	return { ...date, from, to, span: 'to', range: extend(date.range, last[0].length) };
}

function extend({ start, end }: Range, by: number): Range {
	return { start, end: end + by };
}

/** A day of the month of another one; null where the month has no such day. */
function dayOfMonth(day: string, number: string | undefined): string | null {
	const text = `${day.slice(0, 8)}${(number ?? '').padStart(2, '0')}`;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** The year of "August 18-20, 2024" stands inside the range already. */
function isYearOfRange(before: Found, date: Found): boolean {
	return before.span === 'to' && date.range.end <= before.range.end;
}

const EXACTNESS: readonly DatePrecision[] = ['day', 'month', 'year', 'vague'];

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
	return EXACTNESS.indexOf(a) > EXACTNESS.indexOf(b) ? a : b;
}

/** "Last month, in July 2024": of two times of which one lies within the other, the exacter one is enough. */
function repeats(date: Found, other: Found, isLater: boolean): boolean {
	if (date.from === null || date.to === null || other.from === null || other.to === null) return false;
	if (date.relation !== other.relation) return false;
	if (date.from !== other.from || date.to !== other.to) return date.from <= other.from && other.to <= date.to;
	// Figures say it without the day of the report; of two alike the first stays.
	const [isPlain, isOtherPlain] = [/\d/u.test(date.text), /\d/u.test(other.text)];
	return isPlain === isOtherPlain ? isLater : isOtherPlain;
}
