import { describe, expect, it } from 'vitest';
import { dayChoices } from '../../commands/choices/dayChoices.ts';
import { rankDays, rankDaysAndMonths } from '../../commands/choices/rankDays.ts';
import { rankSources } from '../../commands/choices/rankSources.ts';
import { rankSpeakers } from '../../commands/choices/rankSpeakers.ts';
import { rankTopics } from '../../commands/choices/rankTopics.ts';
import { speakerChoices } from '../../commands/choices/speakerChoices.ts';
import { textChoices } from '../../commands/choices/textChoices.ts';
import { warmChoices } from '../../commands/choices/warmChoices.ts';
import { readMonthOrDay } from '../../commands/read/readMonthOrDay.ts';
import { readSpeaker } from '../../commands/read/readSpeaker.ts';
import { readTopic } from '../../commands/read/readTopic.ts';
import { finish } from '../../src/corpus/steps.ts';
import { UserError } from '../../src/errors.ts';
import { makeSource } from '../corpus/makeFolder.ts';
import { makeName } from '../corpus/makeName.ts';
import { understand } from '../corpus/understand.ts';

const NAMES = `people:
  - id: nils-orre
    name: Nils Orre
    aliases: [Orre, Níls Orré, 奥雷]
    gender: male
    roles: [mayor of Lisk]
  - id: ada-venn
    name: Ada Venn
    gender: female
  - id: silent-sam
    name: Sam Silent
organisations:
  - id: tram-company
    name: Lisk Tram Company
    aliases: [LTC]
places:
  - id: lisk
    name: Lisk
`;

const FILES = {
	'names.yaml': NAMES,
	'glossary.yaml': 'terms:\n  - term: tramline\n    same: streetcar line\n  - term: unheard-of\n    same: never said\n',
	'a.md': makeSource(
		`## The new line
Nils Orre said the tramline opens on Monday.
Orre thanked Sam Silent.
The tramline is long and Orre is glad.
## The price
The Lisk Tram Company said on 2 March 2031 that a ticket costs 3 crowns.
The tramline pays for itself.`,
		{ title: 'A line for Lisk', date: '2031-03-04' },
	),
	'b.md': makeSource('Ada Venn told reporters that the streetcar line closes on 1 May 2031.', {
		title: 'The line closes',
		date: '2031-04-20',
	}),
	'c.md': makeSource('Nils Orre said nothing more.', { title: 'No date', date: null }),
};

const knowledge = understand(FILES);

const speakers = (typed: string, asOf?: string) => rankSpeakers(knowledge, typed, asOf).map(({ id }) => id);
const context = (code: string, fields: object) => expect.objectContaining({ context: { code, ...fields } });

describe('rankSpeakers', () => {
	it('offers who speaks, and nobody who is only named, the most frequent first', () => {
		expect(speakers('')).toEqual(['nils-orre', 'ada-venn', 'tram-company']);
		expect(speakers('Sam')).toEqual([]);
		expect(speakers('Lisk')).toEqual(['tram-company', 'nils-orre']);
	});

	it.each([
		['nils', 'nils-orre'],
		['ORRE', 'nils-orre'],
		['níls orré', 'nils-orre'],
		['奥', 'nils-orre'],
		['奥雷', 'nils-orre'],
		['mayor', 'nils-orre'],
		['orrre nils', 'nils-orre'],
		['ltc', 'tram-company'],
		['vnen', 'ada-venn'],
	])('finds by "%s" %s', (typed, id) => {
		expect(speakers(typed)).toEqual([id]);
	});

	it('offers nobody who had not spoken by a day', () => {
		expect(speakers('', '2031-04-19')).toEqual(['nils-orre', 'tram-company']);
		expect(speakers('', '2031-03-03')).toEqual([]);
	});

	it('offers nobody where no names are known', () => {
		expect(rankSpeakers(understand({ 'a.md': FILES['a.md'] }), '')).toEqual([]);
	});
});

describe('rankTopics', () => {
	it('offers headings, titles without headings, names and terms about which something is said, in turn', () => {
		const topics = rankTopics(knowledge, '');
		expect(topics).toEqual(['The line closes', 'Nils Orre', 'tramline', 'The new line', 'The price', 'No date']);
		expect(topics).not.toContain('A line for Lisk');
	});

	it('finds a topic by another word for it', () => {
		expect(rankTopics(knowledge, 'streetcar')).toEqual(['tramline']);
		expect(rankTopics(knowledge, '奥雷')).toEqual(['Nils Orre']);
		expect(rankTopics(knowledge, 'pric')).toEqual(['The price']);
	});

	it('offers nothing that was first treated after a day, nor what is undated', () => {
		expect(rankTopics(knowledge, '', '2031-03-04')).toEqual(['Nils Orre', 'tramline', 'The new line', 'The price']);
		expect(rankTopics(knowledge, '', '2031-03-03')).toEqual([]);
	});
});

describe('rankDays', () => {
	it('offers days of publication, the newest first', () => {
		expect(rankDays(knowledge, '', 'en')).toEqual(['2031-04-20', '2031-03-04']);
	});

	it.each([
		['2031-04', 'en', '2031-04-20'],
		['20 April', 'en', '2031-04-20'],
		['april 20', 'en', '2031-04-20'],
		['20.4', 'en', '2031-04-20'],
		['4 tháng 3', 'vi', '2031-03-04'],
		['thang 4', 'vi', '2031-04-20'],
		['2031年3月', 'zh-CN', '2031-03-04'],
	])('finds by "%s" in %s %s first', (typed, locale, day) => {
		expect(rankDays(knowledge, typed, locale)[0]).toBe(day);
	});

	it('offers months and days of events too where they are wanted, each month before its days', () => {
		expect(rankDaysAndMonths(knowledge, '', 'en')).toEqual([
			'2031-05',
			'2031-05-01',
			'2031-04',
			'2031-04-20',
			'2031-03',
			'2031-03-04',
			'2031-03-03',
			'2031-03-02',
		]);
		expect(rankDaysAndMonths(knowledge, 'march', 'en')[0]).toBe('2031-03');
	});

	it('offers no day of which no source told by then', () => {
		const days = rankDaysAndMonths(knowledge, '', 'en', '2031-03-04');
		expect(days).toEqual(['2031-03', '2031-03-04', '2031-03-03', '2031-03-02']);
	});
});

describe('choices', () => {
	it('show names, topics and days in words and carry what is meant', () => {
		expect(speakerChoices(rankSpeakers(knowledge, 'orre'))).toEqual([{ name: 'Nils Orre', value: 'nils-orre' }]);
		expect(textChoices(['The price'])).toEqual([{ name: 'The price', value: 'The price' }]);
		expect(dayChoices(['2031-03-04', '2031-03'], 'vi')).toEqual([
			{ name: 'ngày 4 tháng 3 năm 2031', value: '2031-03-04' },
			{ name: 'tháng 3 năm 2031', value: '2031-03' },
		]);
	});

	it('keep Discord’s limits', () => {
		const long = makeName('x'.repeat(100), 'y'.repeat(300));
		const tooLong = makeName('x'.repeat(101), 'z');
		const many = Array.from({ length: 40 }, (_, at) => makeName(`p${at}`, `Person ${at}`));
		const offered = speakerChoices([tooLong, long, ...many]);
		expect(offered).toHaveLength(25);
		expect(offered[0]?.name.length).toBe(100);
		expect(textChoices(['', 'x'.repeat(101), 'x'.repeat(100)])).toHaveLength(1);
		expect(dayChoices(Array<string>(40).fill('2031-03-04'), 'en')).toHaveLength(25);
	});

	it('are the same when they were worked out beforehand', () => {
		const warm = understand(FILES);
		finish(warmChoices(warm));
		expect(rankTopics(warm, '')).toEqual(rankTopics(knowledge, ''));
		expect(rankSpeakers(warm, '')).toEqual(rankSpeakers(knowledge, ''));
		expect(rankDaysAndMonths(warm, 'mar', 'vi')).toEqual(rankDaysAndMonths(knowledge, 'mar', 'vi'));
	});

	it('leave nothing out while the day is still being typed', () => {
		for (const typing of ['', '2', '2031-0', '2031-02-30', 'yesterday']) {
			expect(rankSources(knowledge.sources, '', typing)).toHaveLength(3);
		}
	});

	it('leave out sources that were published later or have no date', () => {
		expect(rankSources(knowledge.sources, '', '2031-04-19').map(({ id }) => id)).toEqual(['a']);
	});
});

describe('readSpeaker', () => {
	it.each([' nils-orre ', 'NILS ORRE', 'Orre', '奥雷', 'Mayor of Lisk'])('takes "%s"', (given) => {
		expect(readSpeaker(given, knowledge)).toBe('nils-orre');
	});

	it('takes somebody who is known and does not speak: the answer says so', () => {
		expect(readSpeaker('Sam Silent', knowledge)).toBe('silent-sam');
	});

	it('names the nearest where nobody is called so', () => {
		const refusal = (given: string) => {
			try {
				return readSpeaker(given, knowledge);
			} catch (error) {
				return error;
			}
		};
		expect(refusal('Ada Ven')).toEqual(context('unknown-speaker', { given: 'Ada Ven', nearest: ['Ada Venn'] }));
		expect(refusal('Ada Ven')).toBeInstanceOf(UserError);
		expect(refusal('Lisk')).toEqual(
			context('unknown-speaker', { given: 'Lisk', nearest: ['Lisk Tram Company', 'Nils Orre'] }),
		);
		expect(refusal('')).toHaveProperty('context.code', 'unknown-speaker');
	});
});

describe('readTopic', () => {
	it('takes any words without the space round them', () => {
		expect(readTopic('  the price ')).toBe('the price');
	});

	it.each(['', '   ', '—?'])('refuses "%s"', (given) => {
		expect(() => readTopic(given)).toThrow('empty-topic');
	});

	it('refuses more than is read', () => {
		expect(() => readTopic('a'.repeat(2_001))).toThrow('question-too-long');
	});
});

describe('readMonthOrDay', () => {
	it.each([
		['2031-03-04', '2031-03-04', '2031-03-04'],
		[' 2031-03 ', '2031-03-01', '2031-03-31'],
		['2032-02', '2032-02-01', '2032-02-29'],
		['2031-02', '2031-02-01', '2031-02-28'],
		['2031', '2031-01-01', '2031-12-31'],
	])('takes "%s" from its first to its last day', (given, from, to) => {
		expect(readMonthOrDay(given)).toEqual({ from, to });
	});

	it.each(['', '2031-13', '2031-02-29', '4.3.2031', 'March', '2031-3', '2031-03-04-05', '31', '2031-'])(
		'refuses "%s"',
		(given) => {
			expect(() => readMonthOrDay(given)).toThrow('bad-month-or-day');
		},
	);
});
