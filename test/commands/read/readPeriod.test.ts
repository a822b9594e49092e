import { expect, test } from 'vitest';
import { readPeriod } from '../../../commands/read/readPeriod.ts';

test.each([
	['2031-03-04', '2031-03-05', { from: '2031-03-04', to: '2031-03-05' }],
	['2031', '2031', { from: '2031-01-01', to: '2031-12-31' }],
	['2031-02', '', { from: '2031-02-01', to: null }],
	['', '2032-02', { from: null, to: '2032-02-29' }],
	['', '', { from: null, to: null }],
])('from “%s” to “%s” is whole days, and open where nothing is given', (from, to, period) => {
	expect(readPeriod(from, to)).toEqual(period);
});

test('a first time after the last is refused, and one within it is not', () => {
	expect(() => readPeriod('2031-04', '2031-03')).toThrow(expect.objectContaining({ code: 'from-after-to' }));
	expect(readPeriod('2031-03-20', '2031-03')).toEqual({ from: '2031-03-20', to: '2031-03-31' });
});

test('what is no time is refused', () => {
	expect(() => readPeriod('soon', '')).toThrow(expect.objectContaining({ code: 'bad-month-or-day' }));
});
