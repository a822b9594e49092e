import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KnowledgeError, type Problem } from './problem.ts';
import { readGlossary, readNames } from './readNames.ts';
import { readSource } from './readSource.ts';
import type { GlossaryEntry, Knowledge, Name, Sentence, Source } from './types.ts';

/**
 * Reads and checks a folder of knowledge: all or nothing.
 *
 * @param folder holds `*.md` and, if wanted, `names.yaml` and `glossary.yaml`
 * @throws KnowledgeError with everything that is wrong
 */
export function loadKnowledge(folder: string): Knowledge {
	const problems: Problem[] = [];
	const sources: Source[] = [];
	const sentences: Sentence[] = [];
	let names: readonly Name[] = [];
	let glossary: readonly GlossaryEntry[] = [];
	const hash = createHash('sha256');
	const ids = new Map<string, string>();

	for (const entry of listFiles(folder, problems)) {
		const file = path.join(folder, entry);
		const raw = readText(file, problems);
		if (raw === null) continue;
		hash.update(`${entry}\0${raw.length}\0${raw}`);
		if (entry === 'names.yaml') {
			const read = readNames(raw, file);
			names = read.value ?? [];
			problems.push(...read.problems);
		} else if (entry === 'glossary.yaml') {
			const read = readGlossary(raw, file);
			glossary = read.value ?? [];
			problems.push(...read.problems);
		} else {
			const id = idOf(entry);
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
			const read = readSource(id, raw, file);
			if ('problems' in read) problems.push(...read.problems);
			else {
				sources.push(read.source);
				sentences.push(...read.sentences);
			}
		}
	}
	if (sources.length === 0 && problems.length === 0) {
		problems.push({
			file: folder,
			line: null,
			what: 'There is no source in this folder.',
			cure: 'Put a .md file into it.',
		});
	}
	if (problems.length > 0) throw new KnowledgeError(problems);
	return { sources, sentences, names, glossary, version: hash.digest('hex').slice(0, 16) };
}

/** Files that knowledge is made of, below the folder too, in the order of their ids. */
function listFiles(folder: string, problems: Problem[]): readonly string[] {
	let entries: string[];
	try {
		entries = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	} catch (error) {
		const what = `The folder cannot be read (${(error as NodeJS.ErrnoException).code}).`;
		throw new KnowledgeError([{ file: folder, line: null, what, cure: 'Name a folder that holds .md files.' }]);
	}
	for (const entry of entries) {
		const cure = cureOf(entry);
		if (cure === null) continue;
		problems.push({ file: path.join(folder, entry), line: null, what: 'This file would not be read.', cure });
	}
	return entries
		.filter((entry) => /\.md$/i.test(entry) || entry === 'names.yaml' || entry === 'glossary.yaml')
		.sort((a, b) => compare(idOf(a), idOf(b)) || compare(a, b));
}

/** What to do about a file that looks as if it were meant to be read, and is not; null for any other. */
function cureOf(entry: string): string | null {
	if (/\.(?:txt|markdown|mdown)$/i.test(entry)) return 'Rename it to end in .md, or move it out of the folder.';
	if (!/(?:^|[\\/])(?:names|glossary)\.ya?ml$/i.test(entry) || /^(?:names|glossary)\.yaml$/.test(entry)) return null;
	return 'Name it names.yaml or glossary.yaml, right in the folder of the knowledge.';
}

/** A file's id is its name without the ending. */
function idOf(entry: string): string {
	return path.basename(entry, path.extname(entry));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function readText(file: string, problems: Problem[]): string | null {
	const fault = (what: string, cure: string) => {
		problems.push({ file, line: null, what, cure });
		return null;
	};
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		return fault(
			`The file cannot be read (${(error as NodeJS.ErrnoException).code}).`,
			'Allow reading it, or remove it.',
		);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return fault('The file is not text in UTF-8.', 'Save it as UTF-8.');
	}
}
