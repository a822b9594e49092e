import { expect, it } from 'vitest';
import { readDay } from '../../src/import/readDay.ts';

it.each([
	['2024-08-19'],
	['2024-08-19T23:30:00+07:00'],
	['2024/8/19 10:00'],
	['2024.08.19'],
	['19 August 2024'],
	['Aug. 19, 2024'],
	['Mon, 19 Aug 2024 10:00:00 GMT'],
	['19-Aug-2024'],
	['19/08/2024'],
	['8/19/2024'],
	['19.8.2024'],
	['Ngày 19 tháng 8 năm 2024'],
	['2024年8月19日 10:00'],
])('reads %j as the nineteenth of August', (text) => {
	expect(readDay(text)).toEqual({ day: '2024-08-19' });
});

it.each(['03/04/2024', '3-4-2024', 'on 03.04.2024'])('does not choose between day and month in %j', (text) => {
	expect(readDay(text)).toMatchObject({ ambiguous: expect.stringMatching(/4\D2024/) });
});

it('reads a day that is the same either way round', () => {
	expect(readDay('04/04/2024')).toEqual({ day: '2024-04-04' });
});

it.each(['', 'yesterday', 'Aug. 19', 'August 2024', '2024', '2024-02-30', '31/31/2024', '1234567890', '12024-08-190'])(
	'finds no whole day in %j',
	(text) => {
		expect(readDay(text)).toBeNull();
	},
);
