import { understandFiles } from '../corpus/loadKnowledge.ts';
import { readFiles } from '../corpus/readFiles.ts';
import { finish, type Progress } from '../corpus/steps.ts';
import { createIndexData } from '../search/indexData.ts';
import { createLayoutData } from '../search/layout.ts';
import { codeVersion } from './codeVersion.ts';
import { packColumns } from './packColumns.ts';
import { SNAPSHOT_SHAPE, takeSnapshot } from './snapshot.ts';

/**
 * Reads and indexes a folder of knowledge.
 *
 * @returns the bytes of a snapshot
 * @throws KnowledgeError with everything that is wrong with the folder
 */
export function buildSnapshot(folder: string, onProgress: (progress: Progress) => void): Uint8Array<ArrayBuffer> {
	const knowledge = finish(understandFiles(finish(readFiles(folder))), onProgress);
	const tell = (done: number, total: number) => onProgress({ phase: 'indexing', done, total });
	tell(0, knowledge.sentences.length);
	const index = createIndexData(knowledge, tell);
	return packColumns(
		SNAPSHOT_SHAPE,
		takeSnapshot(knowledge, { ...index, ...createLayoutData(index) }),
		versionOf(knowledge),
	);
}

/** What a snapshot must have been made of: these very files, by this very code. */
export function versionOf({ version }: { readonly version: string }): string {
	return `${version}-${codeVersion()}`;
}
