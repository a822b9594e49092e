import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * What tells whether anything in a folder has changed, without reading the files: which there are, how large, when written, and
 * whether they are still the same ones. A link counts as what it leads to. Hidden files count for nothing.
 *
 * @returns the same for the same state; a folder that is not there has a state as well
 */
export async function fingerprintOf(folder: string): Promise<string> {
	let entries: readonly string[];
	try {
		const found = await readdir(folder, { recursive: true, withFileTypes: true });
		entries = found.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
	} catch (error) {
		return reasonOf(error);
	}
	const lines: string[] = [];
	for (const entry of entries.toSorted()) {
		if (!isHidden(entry)) lines.push(`${entry} ${await stateOf(path.join(folder, entry))}`);
	}
	return lines.join('\n');
}

/** Hidden, or in a hidden folder: an editor's, a file manager's, version control's. */
function isHidden(entry: string): boolean {
	return entry.split(path.sep).some((part) => part.startsWith('.'));
}

async function stateOf(file: string): Promise<string> {
	try {
		const { size, mtimeMs, ctimeMs, ino, dev } = await stat(file);
		return [size, mtimeMs, ctimeMs, ino, dev].join(' ');
	} catch (error) {
		return reasonOf(error);
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
