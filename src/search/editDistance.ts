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

const SLIP_COST = 0.75;
const SWAP_COST = 0.75;
const DOUBLE_COST = 0.75;

/**
 * How far two words are apart in slips of a typist: insertions, deletions, substitutions at 1 each; two letters swapped, a
 * neighbouring key, and a letter doubled or not at {@link SLIP_COST} (optimal string alignment).
 *
 * @param most the search is given up, and infinity returned, where the distance must be above this
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most / Math.min(1, DOUBLE_COST)) return Number.POSITIVE_INFINITY;
	let beforeLast: number[] = [];
	let leastBefore = 0;
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const [x, y] = [a.charAt(row - 1), b.charAt(column - 1)];
			const replace = x === y ? 0 : NEIGHBOURS.has(x + y) ? SLIP_COST : 1;
			const doubledX = row > 1 && x === a.charAt(row - 2) ? DOUBLE_COST : 1;
			const doubledY = column > 1 && y === b.charAt(column - 2) ? DOUBLE_COST : 1;
			let cost = Math.min(
				(last[column - 1] ?? 0) + replace,
				(last[column] ?? 0) + doubledX,
				(current[column - 1] ?? 0) + doubledY,
			);
			if (row > 1 && column > 1 && x === b.charAt(column - 2) && y === a.charAt(row - 2)) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + SWAP_COST);
			}
			current.push(cost);
			least = Math.min(least, cost);
		}
		// Two letters swapped lead over a row: only when both rows are above the limit nothing can come below it again.
		if (Math.min(least, leastBefore) > most) return Number.POSITIVE_INFINITY;
		leastBefore = least;
		beforeLast = last;
		last = current;
	}
	const distance = last[b.length] ?? Number.POSITIVE_INFINITY;
	return distance > most ? Number.POSITIVE_INFINITY : distance;
}
