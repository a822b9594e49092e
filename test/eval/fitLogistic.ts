import { dot, type Row } from './descend.ts';

/** One thing that is so or not. */
export interface Labelled {
	readonly row: Row;
	readonly label: boolean;
	/** How much it counts among all; those of one fit add up to 1. */
	readonly say: number;
}

/** The probability, 0 to 1, that log-odds stand for. */
export function logistic(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

const PENALTY = 0.003;
const MAX_STEPS = 30;
const SMALL_STEP = 1e-6;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with an L2 penalty on the weights of
 * measures brought to one spread.
 *
 * @returns a weight for each measure as it is, and the bias as the last one
 */
export function fitLogistic(examples: readonly Labelled[]): number[] {
	const measures = examples[0]?.row.length ?? 0;
	const mean = (pick: (row: Row) => number) => examples.reduce((sum, { row, say }) => sum + say * pick(row), 0);
	const centres = Array.from({ length: measures }, (_, at) => mean((row) => row[at] ?? 0));
	const spreads = centres.map((centre, at) => Math.sqrt(mean((row) => ((row[at] ?? 0) - centre) ** 2)) || 1);
	const rows = examples.map(({ row }) => [...row.map((one, at) => (one - (centres[at] ?? 0)) / (spreads[at] ?? 1)), 1]);
	const weights = new Array<number>(measures + 1).fill(0);
	for (let step = 0; step < MAX_STEPS; step++) {
		const slope = weights.map((weight, at) => (at === measures ? 0 : PENALTY * weight));
		const curve: number[][] = weights.map((_, at) =>
			weights.map((_, other) => (at === other && at < measures ? PENALTY : 0)),
		);
		rows.forEach((row, at) => {
			const { label, say } = examples[at] ?? { label: false, say: 0 };
			const probability = logistic(dot(row, weights));
			const error = say * (probability - (label ? 1 : 0));
			const weight = say * probability * (1 - probability);
			for (const [one, value] of row.entries()) {
				slope[one] = (slope[one] ?? 0) + error * value;
				const line = curve[one] ?? [];
				for (let other = 0; other <= one; other++)
					line[other] = (line[other] ?? 0) + weight * value * (row[other] ?? 0);
			}
		});
		const move = solve(curve, slope);
		for (const [at, by] of move.entries()) weights[at] = (weights[at] ?? 0) - by;
		if (move.every((by) => Math.abs(by) < SMALL_STEP)) break;
	}
	const raw = centres.map((_, at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
	return [...raw, (weights[measures] ?? 0) - dot(raw, centres)];
}

/** Solves a symmetric positive definite system by Cholesky's method; only the lower half of the matrix is read. */
function solve(matrix: readonly Row[], right: Row): number[] {
	const lower: number[][] = [];
	matrix.forEach((line, at) => {
		const row: number[] = [];
		for (let other = 0; other <= at; other++) {
			const rest = (line[other] ?? 0) - dot(row, (other === at ? row : (lower[other] ?? [])).slice(0, other));
			row.push(other === at ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (lower[other]?.[other] ?? 1));
		}
		lower.push(row);
	});
	const half: number[] = [];
	for (const [at, value] of right.entries()) {
		half.push((value - dot(half, lower[at] ?? [])) / (lower[at]?.[at] ?? 1));
	}
	const found = new Array<number>(right.length).fill(0);
	for (let at = right.length - 1; at >= 0; at--) {
		let rest = half[at] ?? 0;
		for (let other = at + 1; other < right.length; other++) rest -= (lower[other]?.[at] ?? 0) * (found[other] ?? 0);
		found[at] = rest / (lower[at]?.[at] ?? 1);
	}
	return found;
}
