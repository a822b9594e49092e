import { fold } from '../language/fold.ts';
import { isIsoDate } from './isoDate.ts';
import type { DatePrecision, SaidDate } from './types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const MONTH = `(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?`;
const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d{2})';
const COUNT = `(\\d{1,3}|an?|${COUNTS.slice(1).join('|')})`;
const UNIT = '(day|week|month|year|decade)s?';

interface Resolved {
	readonly from: string | null;
	readonly to: string | null;
	readonly precision: DatePrecision;
}

interface DateRule {
	readonly name: string;
	readonly pattern: RegExp;
	/** @param reference day of publication; null for a source without a date, which is never guessed */
	readonly resolve: (groups: readonly string[], reference: Date | null) => Resolved | null;
	readonly examples: readonly string[];
}

const UNKNOWN: Resolved = { from: null, to: null, precision: 'vague' };

/** Tried in this order; a stretch of text belongs to the first rule that matches it. */
export const DATE_RULES: readonly DateRule[] = [
	{
		name: 'iso',
		pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
		resolve: ([year, month, day]) => exactDay(Number(year), Number(month) - 1, Number(day)),
		examples: ['2024-08-19'],
	},
	{
		name: 'day month year',
		pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'g'),
		resolve: ([, day, month, year]) => exactDay(Number(year), monthOf(month), Number(day)),
		examples: ['Monday, 19 August 2024', '19th of August 2024'],
	},
	{
		name: 'month day year',
		pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?${MONTH}\\s+(?:the\\s+)?${DAY},?\\s+${YEAR}\\b`, 'g'),
		resolve: ([, month, day, year]) => exactDay(Number(year), monthOf(month), Number(day)),
		examples: ['Aug. 19, 2024', 'Monday August 19 2024'],
	},
	{
		name: 'day month',
		pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}\\d])`, 'gu'),
		resolve: ([, day, month], reference) => dayOfNearestYear(monthOf(month), Number(day), reference),
		examples: ['20 August'],
	},
	{
		name: 'month day',
		pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?${MONTH}\\s+(?:the\\s+)?${DAY}(?![\\p{L}\\d])`, 'gu'),
		resolve: ([, month, day], reference) => dayOfNearestYear(monthOf(month), Number(day), reference),
		examples: ['Aug. 19', 'August 18'],
	},
	{
		name: 'month year',
		pattern: new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'g'),
		resolve: ([month, year]) => wholeMonth(Number(year), monthOf(month)),
		examples: ['October 2022'],
	},
	{
		name: 'last month of that name',
		pattern: new RegExp(`\\b(last|next|this|in|since|until|by|early|mid|late)[\\s-]+(${MONTHS.join('|')})\\b`, 'g'),
		resolve: ([which, month], reference) => monthAround(which, monthOf(month), reference),
		examples: ['last December', 'in May', 'since March'],
	},
	{
		name: 'weekday',
		pattern: new RegExp(`\\b(?:(last|next|this|on)\\s+)?${WEEKDAY}\\b`, 'g'),
		resolve: ([which, weekday], reference) => {
			if (!reference) return { ...UNKNOWN, precision: 'day' };
			// In news a bare weekday is the last one, the day of publication included.
			const back = (reference.getUTCDay() - WEEKDAYS.indexOf(weekday ?? '') + 7) % 7;
			return oneDay(shift(reference, 'day', which === 'next' ? 7 - back : which === 'last' && back === 0 ? -7 : -back));
		},
		examples: ['on Monday', 'Sunday', 'next Tuesday'],
	},
	{
		name: 'day by name',
		pattern: /\b(yesterday|today|tonight|tomorrow)\b/g,
		resolve: ([word], reference) => {
			if (!reference) return { ...UNKNOWN, precision: 'day' };
			return oneDay(shift(reference, 'day', word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0));
		},
		examples: ['yesterday', 'tomorrow'],
	},
	{
		name: 'period beside this one',
		pattern: /\b(?:(?:earlier|later)\s+)?(last|this|next)\s+(week|month|year|decade)\b/g,
		resolve: ([which, unit], reference) => {
			if (!reference) return UNKNOWN;
			return period(shift(reference, unit, which === 'last' ? -1 : which === 'next' ? 1 : 0), unit);
		},
		examples: ['last month', 'next year', 'earlier this month'],
	},
	{
		name: 'so long ago',
		pattern: new RegExp(`\\b${COUNT}\\s+${UNIT}\\s+(ago|earlier|later|from now)\\b`, 'g'),
		resolve: ([count, unit, direction], reference) => {
			if (!reference || direction === 'earlier' || direction === 'later') return UNKNOWN;
			const steps = countOf(count) * (direction === 'ago' ? -1 : 1);
			const then = shift(reference, unit, steps);
			return unit === 'day' ? oneDay(then) : unit === 'week' ? aroundDay(then, 3) : period(then, unit);
		},
		examples: ['two weeks ago', '10 years ago'],
	},
	{
		name: 'decade',
		pattern: /\b(?:the\s+)?((?:1[5-9]|20)\d0)s\b/g,
		resolve: ([decade]) => ({ from: `${decade}-01-01`, to: `${Number(decade) + 9}-12-31`, precision: 'vague' }),
		examples: ['the 1950s'],
	},
	{
		name: 'year',
		pattern:
			/(?<![\d.,$€£-])((?:1[5-9]|20)\d{2})(?![\d%]|[.,]\d)(?!\s*(?:percent|dollars|yuan|people|troops|miles|km|kilomet))/g,
		resolve: ([year]) => ({ from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }),
		examples: ['in 1979', 'since 2016', 'a 2014 standoff'],
	},
];

/**
 * Finds the dates that a text says, and what they mean on the day it was published.
 *
 * @param text a sentence, or a question
 * @param published `YYYY-MM-DD`; null where it is not known: what hangs on it is then found, but not resolved
 * @returns in the order of the text, no two overlapping
 */
export function saidDates(text: string, published: string | null): readonly SaidDate[] {
	// English letters alone, so that every offset holds: "İ" grows in small letters.
	const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
	const reference = published === null ? null : new Date(`${published}T00:00:00Z`);
	const found: SaidDate[] = [];
	for (const rule of DATE_RULES) {
		for (const match of lower.matchAll(rule.pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (found.some((other) => start < other.end && other.start < end)) continue;
			const resolved = rule.resolve(match.slice(1), reference);
			if (resolved) found.push({ start, end, text: text.slice(start, end), ...resolved });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

function monthOf(name: string | undefined): number {
	return MONTHS.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3)));
}

function countOf(word: string | undefined): number {
	const text = fold(word ?? '');
	return /^an?$/.test(text) ? 1 : /^\d/.test(text) ? Number(text) : COUNTS.indexOf(text);
}

function iso(date: Date): string {
	return date.toISOString().slice(0, 10);
}

function exactDay(year: number, month: number, day: number): Resolved | null {
	const text = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return isIsoDate(text) ? { from: text, to: text, precision: 'day' } : null;
}

function oneDay(date: Date): Resolved {
	return { from: iso(date), to: iso(date), precision: 'day' };
}

function aroundDay(date: Date, days: number): Resolved {
	return { from: iso(shift(date, 'day', -days)), to: iso(shift(date, 'day', days)), precision: 'vague' };
}

function wholeMonth(year: number, month: number): Resolved {
	const last = new Date(Date.UTC(year, month + 1, 0));
	return { from: iso(new Date(Date.UTC(year, month, 1))), to: iso(last), precision: 'month' };
}

/** A day and a month without a year: the year that brings it nearest to the day of publication. */
function dayOfNearestYear(month: number, day: number, reference: Date | null): Resolved | null {
	if (!exactDay(2024, month, day)) return null;
	if (!reference) return { ...UNKNOWN, precision: 'day' };
	const year = reference.getUTCFullYear();
	const days = [year - 1, year, year + 1].map((candidate) => exactDay(candidate, month, day));
	const distance = (one: Resolved | null) =>
		one?.from ? Math.abs(Date.parse(one.from) - reference.getTime()) : Number.POSITIVE_INFINITY;
	return days.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** "In May" is the May of this year, once it has begun; "last December" is never this month. */
function monthAround(which: string | undefined, month: number, reference: Date | null): Resolved {
	if (!reference) return { ...UNKNOWN, precision: 'month' };
	const year = reference.getUTCFullYear();
	const now = reference.getUTCMonth();
	if (which === 'next' || which === 'by' || which === 'until') return wholeMonth(month > now ? year : year + 1, month);
	if (which === 'last') return wholeMonth(month < now ? year : year - 1, month);
	// "In December", said in August, is last year's or this year's: which one, only the tense could tell.
	if (month > now && which !== 'since') return { ...UNKNOWN, precision: 'month' };
	return wholeMonth(month <= now ? year : year - 1, month);
}

function shift(date: Date, unit: string | undefined, steps: number): Date {
	const moved = new Date(date);
	if (unit === 'day') moved.setUTCDate(moved.getUTCDate() + steps);
	else if (unit === 'week') moved.setUTCDate(moved.getUTCDate() + steps * 7);
	else if (unit === 'month') moved.setUTCMonth(moved.getUTCMonth() + steps, 1);
	else moved.setUTCFullYear(moved.getUTCFullYear() + steps * (unit === 'decade' ? 10 : 1));
	return moved;
}

function period(date: Date, unit: string | undefined): Resolved {
	const year = date.getUTCFullYear();
	if (unit === 'week') {
		const monday = shift(date, 'day', -((date.getUTCDay() + 6) % 7));
		return { from: iso(monday), to: iso(shift(monday, 'day', 6)), precision: 'vague' };
	}
	if (unit === 'month') return wholeMonth(year, date.getUTCMonth());
	if (unit === 'year') return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
	return { from: `${year - (year % 10)}-01-01`, to: `${year - (year % 10) + 9}-12-31`, precision: 'vague' };
}
