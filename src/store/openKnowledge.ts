import { understandFiles } from '../corpus/loadKnowledge.ts';
import { readFiles } from '../corpus/readFiles.ts';
import type { Progress } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { finishPolitely } from './finishPolitely.ts';

/** What opening needs beside the folder. */
export interface OpenOptions {
	/** The folder in which snapshots are kept; made when it is needed. */
	readonly dataDir: string;
	/** Told how far an index is that has to be built. */
	readonly onProgress: (progress: Progress) => void;
	/** Told why an index that was built could not be saved. */
	readonly onUnsaved: (reason: string) => void;
}

/** Below this size of all files, starting a thread takes longer than reading and indexing in place. */
const SMALL_BYTES = 1_000_000;

/**
 * Opens a folder of knowledge. Where it is large, it comes with its index, from a saved snapshot; where there is none of
 * these very files, one is built in another thread, and saved. This thread is never held for long meanwhile, so that a
 * running bot can open its knowledge anew beside the one that it serves.
 *
 * @throws KnowledgeError with everything that is wrong with the folder
 */
export async function openKnowledge(folder: string, options: OpenOptions): Promise<Knowledge> {
	const files = await finishPolitely(readFiles(folder));
	if (files.bytes < SMALL_BYTES) return finishPolitely(understandFiles(files));
	// Most knowledge is small, and its start need not wait for what it has no use for.
	const { openLarge } = await import('./openLarge.ts');
	return openLarge(files, options);
}
