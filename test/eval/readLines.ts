import { readFileSync } from 'node:fs';

/** Reads a file of JSON Lines. */
export function readLines<T>(file: string): readonly T[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);
}
