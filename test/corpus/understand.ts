import { understandFiles } from '../../src/corpus/loadKnowledge.ts';
import { finish } from '../../src/corpus/steps.ts';
import type { Knowledge } from '../../src/corpus/types.ts';

/** Knowledge of files that are nowhere on disk: names of files with what they hold. */
export function understand(files: Readonly<Record<string, string>>): Knowledge {
	const read = Object.entries(files).map(([entry, text]) => ({
		entry,
		file: entry,
		id: entry.endsWith('.md') ? entry.slice(0, -'.md'.length) : null,
		bytes: Buffer.from(text),
	}));
	return finish(understandFiles({ folder: '', files: read, problems: [], version: 'test', bytes: 0 }));
}
