import { describe, expect, it } from 'vitest';
import { eventDates } from '../../src/answer/eventDates.ts';
import { isIsoDate } from '../../src/corpus/isoDate.ts';
import { fc } from '../fastCheck.ts';

/** The times of a sentence in a report of Monday, 19 August 2024, each as `relation span first..last words`. */
function timesIn(text: string, published: string | null = '2024-08-19'): readonly string[] {
	return eventDates(text, published).map(({ from, to, relation, span, range }) =>
		[relation, span, `${from}..${to}`, `“${text.slice(range.start, range.end)}”`].filter(Boolean).join(' '),
	);
}

describe('the time of an event', () => {
	it.each([
		['They met on Monday.', ['at 2024-08-19..2024-08-19 “on Monday”']],
		['He came last December.', ['at 2023-12-01..2023-12-31 “last December”']],
		['The bridge fell in 1979.', ['at 1979-01-01..1979-12-31 “1979”']],
		['They sailed two weeks ago.', ['at 2024-08-02..2024-08-08 “two weeks ago”']],
	])('is reckoned from the day of the report: %s', (text, times) => {
		expect(timesIn(text)).toEqual(times);
	});

	it.each([
		['They were arrested since 2016.', ['since 2016-01-01..2016-12-31 “since 2016”']],
		['It rose since March 2024.', ['since 2024-03-01..2024-03-31 “since March 2024”']],
		['It stays open until 30 August 2024.', ['until 2024-08-30..2024-08-30 “until 30 August 2024”']],
		['It was quiet before 1979.', ['before 1979-01-01..1979-12-31 “before 1979”']],
		['It was loud after the 1950s.', ['after 1950-01-01..1959-12-31 “after the 1950s”']],
	])('is told with how the event stands to it: %s', (text, times) => {
		expect(timesIn(text)).toEqual(times);
	});

	it.each([
		['It lasts from 18 to 20 August 2024.', ['at to 2024-08-18..2024-08-20 “from 18 to 20 August 2024”']],
		['It lasts 18-20 August 2024.', ['at to 2024-08-18..2024-08-20 “18-20 August 2024”']],
		['It lasts August 18-20, 2024.', ['at to 2024-08-18..2024-08-20 “August 18-20, 2024”']],
		['It lasts from 10 May to 12 June 2024.', ['at to 2024-05-10..2024-06-12 “from 10 May to 12 June 2024”']],
		['It ran between 2016 and 2018.', ['at to 2016-01-01..2018-12-31 “between 2016 and 2018”']],
		['It ran 2016-2018.', ['at to 2016-01-01..2018-12-31 “2016-2018”']],
		[
			'It ran from 30 December to 2 January 2025.',
			['at to 2024-12-30..2025-01-02 “from 30 December to 2 January 2025”'],
		],
	])('is one where it lasts: %s', (text, times) => {
		expect(timesIn(text)).toEqual(times);
	});

	it('is one where two years in a row are named together, and two where they are apart', () => {
		expect(timesIn('They visited in 2022 and 2023.')).toEqual(['at and 2022-01-01..2023-12-31 “2022 and 2023”']);
		expect(timesIn('They visited in 2019 and 2023.')).toHaveLength(2);
	});

	it('counts heads, and not days, where a number of something else stands before it', () => {
		expect(timesIn('It gave 18 to 20 August festivals.')).toEqual(['at 2024-08-20..2024-08-20 “20 August”']);
	});

	it.each([
		['They will meet on Thursday.', ['at 2024-08-22..2024-08-22 “on Thursday”']],
		['Tuesday’s drawing will tell.', ['at 2024-08-20..2024-08-20 “Tuesday”']],
		['They met on Thursday.', ['at 2024-08-15..2024-08-15 “on Thursday”']],
		['They met on Thursday, and will sign it on Friday.', ['2024-08-15', '2024-08-23']],
	])('lies ahead where the sentence speaks of what is to come: %s', (text, times) => {
		const found = timesIn(text);
		expect(found).toHaveLength(times.length);
		found.forEach((time, at) => {
			expect(time).toContain(times[at]);
		});
	});

	it('is told once, as exactly as it is said', () => {
		expect(timesIn('He died last month, in July 2024.')).toEqual(['at 2024-07-01..2024-07-31 “July 2024”']);
		expect(timesIn('In 2024, on 3 May 2024, it opened.')).toEqual(['at 2024-05-03..2024-05-03 “3 May 2024”']);
	});

	it('is none where a name is written in capitals', () => {
		expect(timesIn('USA TODAY asked them in 1979.')).toEqual(['at 1979-01-01..1979-12-31 “1979”']);
	});

	it('is found and left untold, never guessed, where the report has no date', () => {
		expect(timesIn('They met on Monday.', null)).toEqual(['at null..null “on Monday”']);
		expect(timesIn('They met in 1979.', null)).toEqual(['at 1979-01-01..1979-12-31 “1979”']);
	});
});

it('gives days of the calendar, first before last, where they stand, for whatever text', () => {
	const piece = fc.constantFrom(
		...`from between and to since until by before after will 18 20 31 2016 2018 2024 August Aug. February Monday
		last next December yesterday ago two weeks the 1950s - – , . 29 in on year month 1`.split(/\s+/),
		'30 February',
		' ',
		'é',
	);
	const words = fc
		.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 14 })
		.map((parts) => parts.join(' '));
	const published = fc.constantFrom(null, '2024-08-19', '2024-02-29', '2023-12-31', '2024-01-01');
	fc.assert(
		fc.property(words, published, (text, day) => {
			for (const { from, to, range } of eventDates(text, day)) {
				expect(range.start).toBeGreaterThanOrEqual(0);
				expect(range.end).toBeGreaterThan(range.start);
				expect(range.end).toBeLessThanOrEqual(text.length);
				expect(from === null).toBe(to === null);
				if (from === null || to === null) continue;
				expect([isIsoDate(from), isIsoDate(to)]).toEqual([true, true]);
				expect(from <= to).toBe(true);
			}
		}),
		{ numRuns: 2_000 },
	);
});
