import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../language/compareText.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import type { Steps } from './steps.ts';

/** A file that knowledge is made of, as it is stored. */
export interface KnowledgeFile {
	/** Path from the folder of the knowledge. */
	readonly entry: string;
	/** Path for messages. */
	readonly file: string;
	/** The id of a source, which is the file's name without the ending; null for `names.yaml` and `glossary.yaml`. */
	readonly id: string | null;
	/** What it holds: text in UTF-8, without a byte order mark. */
	readonly bytes: Buffer;
}

/** What a folder of knowledge holds, read but not yet understood. */
export interface KnowledgeFiles {
	readonly folder: string;
	/** In the order of their ids. */
	readonly files: readonly KnowledgeFile[];
	/** Files that cannot be read, or would not be. */
	readonly problems: readonly Problem[];
	/** Hash of all files, hexadecimal: the same files give the same version. */
	readonly version: string;
	/** Size of all files together. */
	readonly bytes: number;
}

/**
 * Reads the files of a folder of knowledge, one a step.
 *
 * @param folder holds `*.md` and, if wanted, `names.yaml` and `glossary.yaml`
 * @throws KnowledgeError when the folder itself cannot be read
 */
export function* readFiles(folder: string): Steps<KnowledgeFiles> {
	const problems: Problem[] = [];
	const files: KnowledgeFile[] = [];
	const hash = createHash('sha256');
	let bytes = 0;
	for (const entry of listFiles(folder, problems)) {
		const file = path.join(folder, entry);
		const content = readBytes(file, problems);
		if (content !== null) {
			hash.update(`${entry}\0${content.length}\0`).update(content);
			bytes += content.length;
			const id = /\.md$/i.test(entry) ? idOf(entry) : null;
			files.push({ entry, file, id, bytes: withoutMark(content) });
		}
		yield;
	}
	return { folder, files, problems, version: hash.digest('hex').slice(0, 16), bytes };
}

/** Files that knowledge is made of, below the folder too, in the order of their ids. */
function listFiles(folder: string, problems: Problem[]): readonly string[] {
	let entries: string[];
	try {
		entries = readdirSync(folder, { recursive: true, withFileTypes: true })
			.map((entry) => ({ entry, name: path.relative(folder, path.join(entry.parentPath, entry.name)) }))
			// What is hidden belongs to an editor, to version control, or to Kubernetes, which puts links to it beside it.
			.filter(({ name }) => !name.split(path.sep).some((part) => part.startsWith('.')))
			.filter(({ entry, name }) => entry.isFile() || (entry.isSymbolicLink() && !isFolder(path.join(folder, name))))
			.map(({ name }) => name);
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
		.sort((a, b) => compareText(idOf(a), idOf(b)) || compareText(a, b));
}

/** Does a link lead to a folder? One that leads to nothing is a file that cannot be read. */
function isFolder(link: string): boolean {
	try {
		return statSync(link).isDirectory();
	} catch {
		return false;
	}
}

/** What to do about a file that looks as if it were meant to be read, and is not; null for any other. */
function cureOf(entry: string): string | null {
	if (/\.(?:txt|markdown|mdown)$/i.test(entry)) return 'Rename it to end in .md, or move it out of the folder.';
	if (!/(?:^|[\\/])(?:names|glossary)\.ya?ml$/i.test(entry) || /^(?:names|glossary)\.yaml$/.test(entry)) return null;
	return 'Name it names.yaml or glossary.yaml, right in the folder of the knowledge.';
}

/** Text in UTF-8 without a byte order mark. */
function withoutMark(bytes: Buffer): Buffer {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A file's id is its name without the ending. */
function idOf(entry: string): string {
	return path.basename(entry, path.extname(entry));
}

/** The bytes of a file that is text in UTF-8; null, and a problem, where it is not or cannot be read. */
function readBytes(file: string, problems: Problem[]): Buffer | null {
	const fault = (what: string, cure: string) => {
		problems.push({ file, line: null, what, cure });
		return null;
	};
	try {
		const bytes = readFileSync(file);
		return isUtf8(bytes) ? bytes : fault('The file is not text in UTF-8.', 'Save it as UTF-8.');
	} catch (error) {
		return fault(
			`The file cannot be read (${(error as NodeJS.ErrnoException).code}).`,
			'Allow reading it, or remove it.',
		);
	}
}
