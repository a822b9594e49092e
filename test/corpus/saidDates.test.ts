import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/corpus/isoDate.ts';
import { DATE_RULES, saidDates } from '../../src/corpus/saidDates.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

/** A Tuesday. */
const PUBLISHED = '2024-08-20';
const EXAMPLES = DATE_RULES.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const));

const only = (text: string, published: string | null = PUBLISHED) => {
	const found = saidDates(text, published);
	expect(found).toHaveLength(1);
	return found[0];
};

describe('DATE_RULES', () => {
	it.each(EXAMPLES)('let "%s" decide when somebody says "%s"', (name, example) => {
		const reference = new Date(`${PUBLISHED}T00:00:00Z`);
		const first = DATE_RULES.flatMap((rule) =>
			[...example.toLowerCase().matchAll(rule.pattern)]
				.filter((match) => rule.resolve(match.slice(1), reference) !== null)
				.map((match) => ({ rule: rule.name, length: match[0].length })),
		)[0];
		expect(first?.rule).toBe(name);
		expect(only(`They met ${example} at the harbour.`)?.text).toHaveLength(first?.length ?? 0);
	});

	it('have an example each when they are listed', () => {
		for (const { name, examples } of DATE_RULES) expect(examples, name).not.toHaveLength(0);
	});
});

describe('saidDates', () => {
	it.each([
		['2024-08-19', '2024-08-19', '2024-08-19', 'day'],
		['Monday, 19 August 2024', '2024-08-19', '2024-08-19', 'day'],
		['the 19th of August, 2024', '2024-08-19', '2024-08-19', 'day'],
		['Aug. 19, 2024', '2024-08-19', '2024-08-19', 'day'],
		['20 August', '2024-08-20', '2024-08-20', 'day'],
		['Sept. 2', '2024-09-02', '2024-09-02', 'day'],
		['October 2022', '2022-10-01', '2022-10-31', 'month'],
		['February 2024', '2024-02-01', '2024-02-29', 'month'],
		['last December', '2023-12-01', '2023-12-31', 'month'],
		['last August', '2023-08-01', '2023-08-31', 'month'],
		['in August', '2024-08-01', '2024-08-31', 'month'],
		['in May', '2024-05-01', '2024-05-31', 'month'],
		['next March', '2025-03-01', '2025-03-31', 'month'],
		['by October', '2024-10-01', '2024-10-31', 'month'],
		['on Monday', '2024-08-19', '2024-08-19', 'day'],
		['Wednesday', '2024-08-14', '2024-08-14', 'day'],
		['on Tuesday', '2024-08-20', '2024-08-20', 'day'],
		['last Tuesday', '2024-08-13', '2024-08-13', 'day'],
		['next Tuesday', '2024-08-27', '2024-08-27', 'day'],
		['yesterday', '2024-08-19', '2024-08-19', 'day'],
		['today', '2024-08-20', '2024-08-20', 'day'],
		['tomorrow', '2024-08-21', '2024-08-21', 'day'],
		['this week', '2024-08-19', '2024-08-25', 'vague'],
		['last week', '2024-08-12', '2024-08-18', 'vague'],
		['earlier this month', '2024-08-01', '2024-08-31', 'month'],
		['next year', '2025-01-01', '2025-12-31', 'year'],
		['last decade', '2010-01-01', '2019-12-31', 'vague'],
		['three days ago', '2024-08-17', '2024-08-17', 'day'],
		['a month ago', '2024-07-01', '2024-07-31', 'month'],
		['10 years ago', '2014-01-01', '2014-12-31', 'year'],
		['the 1950s', '1950-01-01', '1959-12-31', 'vague'],
		['in 1979', '1979-01-01', '1979-12-31', 'year'],
	])('resolves "%s" to %s … %s when it is published on a Tuesday', (text, from, to, precision) => {
		expect(only(`It began ${text}.`)).toMatchObject({ from, to, precision });
	});

	it('means the nearest year when a day is said without one', () => {
		expect(only('They meet on 2 January.', '2024-12-30')).toMatchObject({ from: '2025-01-02' });
		expect(only('They met on 30 December.', '2025-01-02')).toMatchObject({ from: '2024-12-30' });
		expect(only('They met on 29 February.', '2025-01-02')).toMatchObject({ from: '2024-02-29' });
	});

	it.each([
		...['on Monday', 'last Tuesday', 'next Sunday', 'yesterday', 'today', 'last December', 'in May', 'since March'],
		...['20 August', 'Aug. 19', 'last month', 'next year', 'this week', 'two weeks ago', '10 years ago'],
	])('finds "%s" and does not resolve it when the source is undated', (text) => {
		expect(only(`It began ${text}.`, null)).toMatchObject({ from: null, to: null });
	});

	it.each(['2024-08-19', '19 August 2024', 'August 19, 2024', 'October 2022', 'in 1979', 'the 1950s'])(
		'resolves "%s" when the source is undated, for it says all itself',
		(text) => {
			expect(only(`It began ${text}.`, null)?.from).not.toBeNull();
		},
	);

	it.each([
		['a day that does not exist', 'On 31 June they met.'],
		['a price', 'It cost $1,979 or 2000 yuan.'],
		['a number', 'There were 1,990 of them, 2024 people.'],
		['a share', 'It fell to 2.024 or 1980 percent.'],
		['no date', 'They marched, and may come again.'],
	])('finds nothing when it is %s', (_, text) => {
		expect(saidDates(text, PUBLISHED)).toEqual([]);
	});

	it('gives dates in the order of the text when there are several', () => {
		const text = 'In 1979, on Monday and on 19 August 2024, they met; not last December.';
		expect(saidDates(text, PUBLISHED).map((date) => date.text)).toEqual([
			'1979',
			'on Monday',
			'19 August 2024',
			'last December',
		]);
	});

	it('finds the date when a letter of the sentence grows in small letters', () => {
		expect(saidDates('İzmir opened on 4 March 2031.', PUBLISHED).map(({ text }) => text)).toEqual(['4 March 2031']);
	});

	it('gives slices of the text and days of the calendar when the text is anything', () => {
		const piece = fc.oneof(
			fc.constantFrom(...EXAMPLES.map(([, example]) => example)),
			fc.constantFrom(
				'31',
				'29 February',
				'February 29, 2023',
				'0',
				'May',
				'March',
				' 99 ',
				'2024-13-45',
				'last',
				'Sat',
			),
			fc.string({ unit: 'grapheme', maxLength: 6 }),
		);
		const published = fc.constantFrom(null, PUBLISHED, '2024-02-29', '1999-12-31', '2000-01-01');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(' ', ', ', ''), published, (pieces, by, day) => {
				const text = pieces.join(by);
				let cursor = 0;
				for (const date of saidDates(text, day)) {
					expect(date.start).toBeGreaterThanOrEqual(cursor);
					expect(text.slice(date.start, date.end)).toBe(date.text);
					expect(date.from === null).toBe(date.to === null);
					if (date.from !== null && date.to !== null) {
						expect([date.from, date.to].filter((one) => !isIsoDate(one))).toEqual([]);
						expect(date.from <= date.to).toBe(true);
					}
					cursor = date.end;
				}
			}),
			runs(3_000),
		);
	});
});
