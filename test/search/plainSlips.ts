/** The slips from one word to another by the table of optimal string alignment: what the quick ways are compared with. */
export function plainSlips(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, row) => [row]);
	const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let column = 1; column <= b.length; column++) table[0]?.push(column);
	for (let row = 1; row <= a.length; row++) {
		for (let column = 1; column <= b.length; column++) {
			const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			table[row]?.push(
				Math.min(
					at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
					at(row - 1, column) + 1,
					at(row, column - 1) + 1,
					isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
	}
	return at(a.length, b.length);
}
