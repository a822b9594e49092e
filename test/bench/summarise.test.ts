import { expect, test } from 'vitest';
import { percentile, summarise } from './summarise.ts';

const HUNDRED = Array.from({ length: 100 }, (_, at) => 100 - at);

test('percentiles are values of the list by their nearest rank', () => {
	expect(summarise(HUNDRED)).toEqual({ p50: 50, p95: 95, p99: 99 });
});

test.each([
	[[7], 0.99, 7],
	[[7], 0, 7],
	[[], 0.5, 0],
	[[3, 10, 2], 0.5, 3],
] as const)('of %j the value at %d is %d', (values, share, value) => {
	expect(percentile(values, share)).toBe(value);
});
