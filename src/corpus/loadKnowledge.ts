import { KnowledgeError, type Problem } from './problem.ts';
import { type KnowledgeFiles, readFiles } from './readFiles.ts';
import { readGlossary, readNames } from './readNames.ts';
import { readSource } from './readSource.ts';
import { finish, type Steps } from './steps.ts';
import type { GlossaryEntry, Knowledge, Name, Sentence, Source } from './types.ts';

/**
 * Reads and checks a folder of knowledge: all or nothing.
 *
 * @param folder holds `*.md` and, if wanted, `names.yaml` and `glossary.yaml`
 * @throws KnowledgeError with everything that is wrong
 */
export function loadKnowledge(folder: string): Knowledge {
	return finish(understandFiles(finish(readFiles(folder))));
}

/**
 * Makes knowledge of files that have been read, one a step; each step tells how many are done.
 *
 * @throws KnowledgeError with everything that is wrong
 */
export function* understandFiles({ folder, files, problems: unread, version }: KnowledgeFiles): Steps<Knowledge> {
	const problems: Problem[] = [];
	const sources: Source[] = [];
	const sentences: Sentence[] = [];
	let names: readonly Name[] = [];
	let glossary: readonly GlossaryEntry[] = [];
	const ids = new Map<string, string>();
	let done = 0;

	for (const { entry, file, id, bytes } of files) {
		const text = bytes.toString('utf8');
		if (id !== null) addSource(id, entry, file, text);
		else if (entry === 'names.yaml') {
			const read = readNames(text, file);
			names = read.value ?? [];
			problems.push(...read.problems);
		} else {
			const read = readGlossary(text, file);
			glossary = read.value ?? [];
			problems.push(...read.problems);
		}
		yield { phase: 'reading', done: ++done, total: files.length };
	}
	problems.unshift(...unread);
	if (sources.length === 0 && problems.length === 0) {
		problems.push({
			file: folder,
			line: null,
			what: 'There is no source in this folder.',
			cure: 'Put a .md file into it.',
		});
	}
	if (problems.length > 0) throw new KnowledgeError(problems);
	return { sources, sentences, names, glossary, version };

	function addSource(id: string, entry: string, file: string, text: string): void {
		const twin = ids.get(id.toLowerCase());
		if (twin !== undefined) {
			problems.push({
				file,
				line: null,
				what: `"${twin}" has the same id "${id}".`,
				cure: 'Rename one of the two files.',
			});
		}
		ids.set(id.toLowerCase(), entry);
		const read = readSource(id, text, file);
		if ('problems' in read) problems.push(...read.problems);
		else {
			sources.push(read.source);
			for (const sentence of read.sentences) sentences.push(sentence);
		}
	}
}
