import { expect, test } from 'vitest';
import { createPauses } from '../../src/sharding/pauses.ts';

test('pauses grow to five minutes when something ends again and again', () => {
	const pauseAfter = createPauses();
	const pauses = Array.from({ length: 9 }, () => pauseAfter(1_000) / 1_000);
	expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
});

test('the first pause is short again when something lived long', () => {
	const pauseAfter = createPauses();
	for (let at = 0; at < 5; at++) pauseAfter(1_000);
	expect(pauseAfter(600_000)).toBe(5_000);
	expect(pauseAfter(599_999)).toBe(10_000);
});
