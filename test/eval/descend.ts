/** A row of numbers: what was measured of one thing, or the weight of each measure. */
export type Row = readonly number[];

/** Sum of the products of two rows of one length. */
export function dot(a: Row, b: Row): number {
	return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Adam (Kingma and Ba 2015) on a gradient, from nought; the same steps every time. */
function descend(size: number, rounds: number, gradient: (weights: Row) => Row): number[] {
	const weights = new Array<number>(size).fill(0);
	const mean = new Array<number>(size).fill(0);
	const square = new Array<number>(size).fill(0);
	for (let round = 0; round < rounds; round++) {
		const rate = round < rounds * 0.75 ? 0.05 : 0.015;
		gradient(weights).forEach((slope, at) => {
			mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
			square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
			weights[at] = (weights[at] ?? 0) - (rate * (mean[at] ?? 0)) / (Math.sqrt(square[at] ?? 0) + 1e-6);
		});
	}
	return weights;
}

/** The candidates of one question. */
export interface Listing {
	readonly rows: readonly Row[];
	/** Which of them are right; at least one is, and one is not. */
	readonly relevant: readonly boolean[];
	/** How much it counts among all. */
	readonly say: number;
}

const ORDER_ROUNDS = 600;
const ORDER_PENALTY = 0.002;

/** Weights that put right candidates first: softmax over the candidates of a question (ListNet, Cao et al. 2007, top one). */
export function fitListNet(listings: readonly Listing[], size: number): number[] {
	const values = Float64Array.from(listings.flatMap(({ rows }) => rows.flat()));
	return descend(size, ORDER_ROUNDS, (weights) => {
		const slope = weights.map((weight) => ORDER_PENALTY * weight);
		let from = 0;
		for (const { rows, relevant, say } of listings) {
			const scores = rows.map((_, row) => {
				let score = 0;
				for (let at = 0; at < size; at++) score += (values[from + row * size + at] ?? 0) * (weights[at] ?? 0);
				return score;
			});
			const top = Math.max(...scores);
			const powers = scores.map((score) => Math.exp(score - top));
			const all = powers.reduce((sum, power) => sum + power, 0);
			const right = powers.reduce((sum, power, at) => sum + (relevant[at] ? power : 0), 0);
			powers.forEach((power, row) => {
				const error = say * (power / all - (relevant[row] ? power / right : 0));
				for (let at = 0; at < size; at++) {
					slope[at] = (slope[at] ?? 0) + error * (values[from + row * size + at] ?? 0);
				}
			});
			from += rows.length * size;
		}
		return slope;
	});
}
