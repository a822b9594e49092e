import fitted from './spelling.json' with { type: 'json' };

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const FIRST_LETTER = 97;

/** Keys that a thumb takes for each other on a QWERTY keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Set<string>();
ROWS.forEach((row, depth) => {
	for (let column = 0; column < row.length; column++) {
		const key = row.charAt(column);
		const below = ROWS[depth + 1] ?? '';
		for (const other of [row.charAt(column + 1), below.charAt(column - 1), below.charAt(column)]) {
			if (other === '') continue;
			NEIGHBOURS.add(key + other);
			NEIGHBOURS.add(other + key);
		}
	}
});

/** Letters that whoever spells by ear takes for each other. */
const VOWELS = 'aeiouy';

/** What each slip costs, all of them above 0. */
export interface SlipCosts {
	/** Two letters change places. */
	readonly swapped: number;
	/** A letter too much that is the same as the one beside it. */
	readonly doubled: number;
	/** One of two equal letters is left out. */
	readonly single: number;
	/** Any other letter is left out. */
	readonly missing: number;
	/** A neighbouring key is hit. */
	readonly neighbour: number;
	/** A vowel stands for a vowel. */
	readonly vowel: number;
	/** Any other letter is wrong, or too much. */
	readonly other: number;
}

/** The costs that {@link editDistance} goes by; `npm run fit-spelling` makes them. */
export const SLIP_COSTS: SlipCosts = fitted.slips;

/**
 * Makes a measure of how unlikely it is that one word was typed for another: the least sum of what the slips cost that lead
 * from one to the other, where no letter takes part in two of them (optimal string alignment).
 *
 * @returns takes the typed and the meant word, letters a to z, and gives up with infinity where the distance must be above
 * `most`
 */
export function createEditDistance(costs: SlipCosts): (typed: string, meant: string, most: number) => number {
	/** What it costs to have typed a letter for another: a row for each typed one. */
	const replaced = Float64Array.from({ length: ALPHABET.length ** 2 }, (_, at) => {
		return replaceCost(ALPHABET.charAt(Math.floor(at / ALPHABET.length)), ALPHABET.charAt(at % ALPHABET.length));
	});

	return (typed, meant, most) => {
		const width = meant.length + 1;
		/** Row `r` stands in the part `r % 3`: each is made of the two before it. */
		const rows = new Float64Array(3 * width);
		/** What it costs to have left out each letter of the meant word. */
		const missing = new Float64Array(width);
		for (let column = 1; column < width; column++) {
			const letter = meant.charCodeAt(column - 1);
			const isDoubled = letter === meant.charCodeAt(column - 2) || letter === meant.charCodeAt(column);
			missing[column] = isDoubled ? costs.single : costs.missing;
			rows[column] = (rows[column - 1] ?? 0) + (missing[column] ?? 0);
		}
		let leastBefore = 0;
		for (let row = 1; row <= typed.length; row++) {
			const beforeLast = ((row + 1) % 3) * width;
			const last = ((row + 2) % 3) * width;
			const current = (row % 3) * width;
			const x = typed.charCodeAt(row - 1);
			const before = typed.charCodeAt(row - 2);
			const extra = x === before || x === typed.charCodeAt(row) ? costs.doubled : costs.other;
			const replacedBy = (x - FIRST_LETTER) * ALPHABET.length - FIRST_LETTER;
			let cost = (rows[last] ?? 0) + extra;
			let least = cost;
			rows[current] = cost;
			for (let column = 1; column < width; column++) {
				const y = meant.charCodeAt(column - 1);
				cost = Math.min(
					(rows[last + column - 1] ?? 0) + (replaced[replacedBy + y] ?? 0),
					(rows[last + column] ?? 0) + extra,
					cost + (missing[column] ?? 0),
				);
				if (y === before && column > 1 && x === meant.charCodeAt(column - 2)) {
					cost = Math.min(cost, (rows[beforeLast + column - 2] ?? 0) + costs.swapped);
				}
				rows[current + column] = cost;
				if (cost < least) least = cost;
			}
			// Two letters swapped lead over a row: only when both rows are above the limit nothing can come below it again.
			if (Math.min(least, leastBefore) > most) return Number.POSITIVE_INFINITY;
			leastBefore = least;
		}
		const distance = rows[(typed.length % 3) * width + width - 1] ?? 0;
		return distance > most ? Number.POSITIVE_INFINITY : distance;
	};

	function replaceCost(typed: string, meant: string): number {
		if (typed === meant) return 0;
		if (NEIGHBOURS.has(typed + meant)) return costs.neighbour;
		return VOWELS.includes(typed) && VOWELS.includes(meant) ? costs.vowel : costs.other;
	}
}

/** The distance of a typed word from a meant one, by {@link SLIP_COSTS}. */
export const editDistance = createEditDistance(SLIP_COSTS);
