import { describe, expect, it } from 'vitest';
import { fc } from '../fastCheck.ts';
import { type Given, printReliability, reliability } from './reliability.ts';

const given = (confidence: number, right: boolean, times: number): Given[] =>
	Array.from({ length: times }, () => ({ confidence, right }));

describe('reliability', () => {
	it('finds no error when four of five answers of confidence 0.8 are right', () => {
		const found = reliability([...given(0.8, true, 4), ...given(0.8, false, 1)], 10);

		expect(found.bins[8]).toEqual({ from: 0.8, to: 0.9, answers: 5, confidence: 0.8, right: 0.8 });
		expect(found.calibrationError).toBeCloseTo(0);
	});

	it('weighs the error of each bin by its answers', () => {
		const found = reliability([...given(0.95, false, 1), ...given(0.55, true, 3)], 4);

		expect(found.calibrationError).toBeCloseTo((0.95 + 3 * 0.45) / 4);
	});

	it('answers the surest first and counts the wrong ones', () => {
		const found = reliability([...given(0.9, true, 5), ...given(0.6, false, 5)], 20);

		expect(found.curve[4]).toEqual({ coverage: 0.25, risk: 0 });
		expect(found.curve[9]).toEqual({ coverage: 0.5, risk: 0.5 });
	});

	it('does not depend on the order of answers that are alike in confidence', () => {
		const right = given(0.7, true, 3);
		const wrong = given(0.7, false, 2);

		expect(reliability([...right, ...wrong], 5)).toEqual(reliability([...wrong, ...right], 5));
	});

	it('gives nought everywhere when nothing was answered', () => {
		const found = reliability([], 3);

		expect(found).toMatchObject({ calibrationError: 0, area: 0 });
		expect(found.curve.every(({ coverage, risk }) => coverage === 0 && risk === 0)).toBe(true);
	});

	it('puts every answer into one bin and ends the curve at the share of wrong answers', () => {
		const answers = fc.array(
			fc.record({ confidence: fc.integer({ min: 0, max: 100 }).map((value) => value / 100), right: fc.boolean() }),
			{ minLength: 1 },
		);
		fc.assert(
			fc.property(answers, (some) => {
				const found = reliability(some, some.length);
				expect(found.bins.reduce((sum, bin) => sum + bin.answers, 0)).toBe(some.length);
				expect(found.curve.at(-1)?.coverage).toBe(1);
				expect(found.curve.at(-1)?.risk).toBeCloseTo(some.filter(({ right }) => !right).length / some.length);
				for (const bin of found.bins.filter(({ answers: count }) => count > 0)) {
					expect(bin.confidence).toBeGreaterThanOrEqual(bin.from - 1e-9);
					expect(bin.confidence).toBeLessThanOrEqual(bin.to);
				}
			}),
		);
	});

	it('prints the bins that have answers', () => {
		const lines = printReliability('visit', reliability(given(0.85, true, 2), 4));

		expect(lines[1]).toBe('  0.8 to 0.9        2    100.0 %');
		expect(lines).toContain('  expected calibration error 0.150');
	});
});
