import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * Where the index of a folder of knowledge is kept: each folder has a file of its own, by its full path.
 *
 * @param dataDir the folder of everything that is kept
 */
export function snapshotFile(folder: string, dataDir: string): string {
	const full = path.resolve(folder);
	const hash = createHash('sha256').update(full).digest('hex').slice(0, 8);
	return path.join(dataDir, `${path.basename(full)}-${hash}.index`);
}
