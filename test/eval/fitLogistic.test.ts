import { describe, expect, it } from 'vitest';
import { dot } from './descend.ts';
import { fitLogistic, type Labelled, logistic } from './fitLogistic.ts';

/** Examples with a known share of right ones for each value of the first measure; the second one says nothing. */
function examples(): readonly Labelled[] {
	const rows = [
		[0, 1, 2],
		[1, 4, 8],
	].flatMap(([value = 0, right = 0, wrong = 0]) =>
		[0, 1].flatMap((idle) => [
			...Array.from({ length: 50 * right }, () => ({ row: [value, idle], label: true })),
			...Array.from({ length: 50 * (value === 0 ? wrong : 1) }, () => ({ row: [value, idle], label: false })),
		]),
	);
	return rows.map((one) => ({ ...one, say: 1 / rows.length }));
}

describe('fitLogistic', () => {
	it('comes near the share of right examples when there are many', () => {
		const weights = fitLogistic(examples());

		expect(logistic(dot([0, 0, 1], weights))).toBeCloseTo(1 / 3, 1);
		expect(logistic(dot([1, 1, 1], weights))).toBeCloseTo(4 / 5, 1);
	});

	it('gives no weight to a measure that says nothing', () => {
		const [first = 0, idle = 0] = fitLogistic(examples());

		expect(first).toBeGreaterThan(1);
		expect(idle).toBeCloseTo(0);
	});

	it('stays finite when a measure parts right from wrong without fail', () => {
		const weights = fitLogistic([
			{ row: [0, 5], label: false, say: 0.5 },
			{ row: [1, 5], label: true, say: 0.5 },
		]);

		expect(weights.every(Number.isFinite)).toBe(true);
		expect(weights[0]).toBeGreaterThan(0);
		expect(weights[1]).toBe(0);
	});
});
