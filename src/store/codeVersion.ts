import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what is in a saved index. */
const ROOMS = ['language', 'corpus', 'search', 'store'] as const;

/**
 * Hash of the code by which an index is made, hexadecimal: an index that other code has saved may not be the one that this
 * code would make. Node's version of Unicode counts as well, for it decides where words and sentences end.
 *
 * @param root the folder of the rooms
 */
export function codeVersion(root: string = fileURLToPath(new URL('..', import.meta.url))): string {
	const hash = createHash('sha256').update(String(process.versions.unicode));
	for (const room of ROOMS) {
		for (const entry of readdirSync(path.join(root, room)).sort()) {
			if (!/\.[cm]?[jt]s$/.test(entry)) continue;
			hash.update(`${room}/${entry}\0`).update(readFileSync(path.join(root, room, entry)));
		}
	}
	return hash.digest('hex').slice(0, 16);
}
