import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { KnowledgeError } from '../corpus/problem.ts';
import { type KnowledgeFiles, readFiles } from '../corpus/readFiles.ts';
import type { Knowledge } from '../corpus/types.ts';
import { keepIndex } from '../search/indexOf.ts';
import { buildInWorker } from './buildInWorker.ts';
import { versionOf } from './buildSnapshot.ts';
import { finishPolitely } from './finishPolitely.ts';
import type { OpenOptions } from './openKnowledge.ts';
import { restoreKnowledge, SNAPSHOT_SHAPE } from './snapshot.ts';
import { snapshotFile } from './snapshotFile.ts';
import { unpackColumns } from './unpackColumns.ts';

/** Files that change while they are read are read again, but not for ever. */
const MAX_BUILDS = 2;

/**
 * Opens a large knowledge with its index: as it was saved, or else built anew and saved.
 *
 * @param given the files as they have just been read
 * @throws KnowledgeError with everything that is wrong with them
 */
export async function openLarge(
	given: KnowledgeFiles,
	{ dataDir, onProgress, onUnsaved }: OpenOptions,
): Promise<Knowledge> {
	const { folder } = given;
	const file = snapshotFile(folder, dataDir);
	const saved = await restore(readSaved(file), given);
	if (saved) return saved;
	for (let builds = 0; builds < MAX_BUILDS; builds++) {
		const { bytes, unsaved } = await buildInWorker({ folder, file }, onProgress);
		if (unsaved !== null) onUnsaved(unsaved);
		const built = await restore(bytes, await finishPolitely(readFiles(folder)));
		if (built) return built;
	}
	throw new KnowledgeError([
		{
			file: folder,
			line: null,
			what: 'The files change while they are read.',
			cure: 'Start again when they are settled.',
		},
	]);
}

/** The bytes of a snapshot, whatever they are; none where there is no file, or one that cannot be read. */
function readSaved(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch {
		return new Uint8Array();
	}
}

/** The knowledge with its index, or null where the bytes are no snapshot of these very files. Others have turns in between. */
async function restore(bytes: Uint8Array, { files, problems, version }: KnowledgeFiles): Promise<Knowledge | null> {
	if (problems.length > 0) return null;
	await setImmediate();
	const snapshot = unpackColumns(bytes, SNAPSHOT_SHAPE, versionOf({ version }));
	if (snapshot === null) return null;
	const knowledge = await finishPolitely(restoreKnowledge(snapshot, files, version));
	await setImmediate();
	keepIndex(knowledge, snapshot);
	return knowledge;
}
