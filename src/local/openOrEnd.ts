import { KnowledgeError } from '../corpus/problem.ts';
import type { Knowledge } from '../corpus/types.ts';
import { openKnowledge } from '../store/openKnowledge.ts';
import { createProgressLine, unsavedLine } from './createProgressLine.ts';

/** Where the indexes of large knowledge are kept. */
const DATA_DIR = 'data';

/** Ends the process with one line that says why. */
export function endWith(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

/** Opens a folder of knowledge for a command; where there is a fault in it, says so and ends the process. */
export async function openOrEnd(folder: string): Promise<Knowledge> {
	try {
		return await openKnowledge(folder, {
			dataDir: DATA_DIR,
			onProgress: createProgressLine(process.stderr, () => performance.now()),
			onUnsaved: (reason) => process.stderr.write(`${unsavedLine(reason)}\n`),
		});
	} catch (error) {
		if (error instanceof KnowledgeError) return endWith(error.message);
		throw error;
	}
}
