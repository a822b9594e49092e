import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives a folder of its own to some work, passes on its result, and takes it away when the work is done or has failed. */
export function inWorkFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
