import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KnowledgeError, type Problem } from '../corpus/problem.ts';
import { readSource } from '../corpus/readSource.ts';
import type { SourceFile } from './toSourceFile.ts';

/**
 * Writes sources into a folder of knowledge: all of them, or none. Each is written beside its place first, so that nobody ever
 * reads half of one.
 *
 * @param folder made if it is not there
 * @throws KnowledgeError where a source would not be sound, or is there already; nothing is written then
 * @throws the error of the system where writing fails; what was written by then is taken away again
 */
export function writeSources(folder: string, sources: readonly SourceFile[]): void {
	// Of this import alone: another one may have been cut off, and left its files.
	const mark = randomBytes(4).toString('hex');
	const files = sources.map(({ id, text }) => ({
		text,
		id,
		place: path.join(folder, `${id}.md`),
		beside: path.join(folder, `.${id}.${mark}.new`),
	}));
	const problems = files.flatMap(({ id, text, place }) => problemsOf(id, text, place));
	if (problems.length > 0) throw new KnowledgeError(problems);
	const made = mkdirSync(folder, { recursive: true });
	const done: string[] = [];
	try {
		for (const { beside, text } of files) {
			// The handle of a new file: what is there already is nobody's to take away.
			const handle = openSync(beside, 'wx');
			done.push(beside);
			fill(handle, text);
		}
		for (const { beside, place } of files) {
			renameSync(beside, place);
			done.push(place);
		}
	} catch (error) {
		for (const file of done) rmSync(file, { force: true });
		if (made !== undefined) rmSync(made, { recursive: true, force: true });
		throw error;
	}
}

function problemsOf(id: string, text: string, file: string): readonly Problem[] {
	if (existsSync(file)) return [{ file, line: null, what: 'The file is there already.', cure: 'Import again.' }];
	const read = readSource(id, text, file);
	return 'problems' in read ? read.problems : [];
}

/** Writes a file that is open, and waits until it is on the disk. */
function fill(handle: number, text: string): void {
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
