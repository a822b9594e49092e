import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that whoever reads it finds the old one or the new one and never a part of either. The folder is made if it
 * is not there.
 *
 * @throws an error of the file system; the old file is then still there
 */
export function saveFile(file: string, bytes: Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	const temporary = `${file}.${randomUUID()}.tmp`;
	try {
		const descriptor = openSync(temporary, 'wx');
		try {
			writeFileSync(descriptor, bytes);
			// Without this, a power cut after the renaming could leave the new name on an empty file.
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
