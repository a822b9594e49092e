/**
 * The rooms check: imports run one way,
 * `language ← corpus ← question ← search ← quotes ← answer ← render ← commands ← discord ← main`.
 *
 *     tsx test/checkRooms.ts      prints every import that runs the other way; ends with 1 if there is one
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How much of a room another one may take: its values and types, or its types alone. */
type Extent = 'values' | 'types';

/** What one room may import. A key is a room, or one module of a room, without `.ts`: `render/limits`. */
type Allowed = Readonly<Record<string, Extent>>;

/** Each room with what it may import beside itself. What is not here may not be imported. */
export const ROOMS: Readonly<Record<string, Allowed>> = {
	language: {},
	corpus: { language: 'values' },
	import: { language: 'values', corpus: 'values' },
	// Finding names and dates is the same work on a question as on a report, so the finders of `corpus` are shared.
	question: { language: 'values', corpus: 'values' },
	search: { language: 'values', corpus: 'values', question: 'values' },
	quotes: { language: 'values', corpus: 'values', search: 'values' },
	answer: {
		language: 'values',
		corpus: 'values',
		question: 'values',
		search: 'values',
		quotes: 'values',
		i18n: 'values',
	},
	i18n: {
		import: 'types',
		corpus: 'types',
		search: 'types',
		quotes: 'types',
		errors: 'types',
	},
	render: {
		language: 'values',
		corpus: 'types',
		search: 'types',
		quotes: 'values',
		answer: 'values',
		import: 'types',
		i18n: 'values',
		database: 'types',
	},
	commands: {
		answer: 'values',
		quotes: 'values',
		import: 'types',
		render: 'values',
		i18n: 'values',
		errors: 'values',
		corpus: 'types',
		database: 'types',
		log: 'types',
		metrics: 'types',
		'discord/respond': 'types',
		'discord/buttonIds': 'types',
		// What a message says to the bot is read the same way in the menu of a message as in the channel.
		'discord/questionOf': 'values',
		'discord/conversation': 'values',
		// What an option of a command holds is read as the core reads it.
		'corpus/isoDate': 'values',
		'language/fold': 'values',
		'language/compareText': 'values',
		'question/clean': 'values',
	},
	discord: {
		corpus: 'values',
		question: 'values',
		answer: 'values',
		render: 'values',
		commands: 'values',
		i18n: 'values',
		errors: 'values',
		log: 'types',
		config: 'values',
		database: 'types',
		metrics: 'types',
		import: 'types',
		ending: 'types',
	},
	store: { corpus: 'values', search: 'values' },
	database: { i18n: 'types' },
	metrics: { ending: 'values' },
	sharding: { discord: 'values', metrics: 'types', ending: 'types', log: 'types' },
	doctor: {
		corpus: 'values',
		store: 'values',
		database: 'values',
		discord: 'values',
		main: 'values',
		config: 'values',
	},
	local: {
		corpus: 'values',
		question: 'values',
		quotes: 'values',
		answer: 'values',
		import: 'values',
		store: 'values',
		i18n: 'values',
	},
	// The stand-in plays Discord for the bot: knowing the bot would make it play along.
	'local/standin': {},
	errors: {},
	ending: {},
	config: {},
	log: { config: 'types' },
	// What is worked out before anybody asks: the core's, and the lists of the commands.
	warmUp: { corpus: 'types', answer: 'values', commands: 'values' },
	main: {
		corpus: 'values',
		answer: 'values',
		import: 'values',
		store: 'values',
		database: 'values',
		metrics: 'values',
		sharding: 'values',
		discord: 'values',
		local: 'values',
		config: 'values',
		log: 'values',
		ending: 'values',
		warmUp: 'values',
	},
};

/** One import of a module. */
export interface Import {
	readonly specifier: string;
	readonly line: number;
	/** Nothing of it is there when the program runs. */
	readonly typesOnly: boolean;
}

/** One import that the table does not allow. */
export interface Violation {
	readonly file: string;
	readonly line: number;
	readonly what: string;
}

const STATEMENT =
	/(?<=^|[\n;])[ \t]*(?:import|export)\b((?:(?!\b(?:import|export)\b)[^'"`;()=])*?)\bfrom\s*(['"])([^'"\n]+)\2/g;
const BARE = /(?<=^|[\n;])[ \t]*import\s*(['"])([^'"\n]+)\1/g;
const DYNAMIC = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;

/**
 * The imports of a module, by its words: TypeScript 7 has no compiler interface for JavaScript. Comments are left out;
 * `from '…'` inside a string would be taken for an import, and no module has such a string.
 */
export function importsOf(text: string): readonly Import[] {
	// Same length and same lines without the comments, so that the places hold.
	const code = text.replace(/(?<=(?:^|\n)[ \t]*)\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) =>
		comment.replace(/[^\n]/g, ' '),
	);
	const lineAt = (index: number) => code.slice(0, index).split('\n').length;
	const found: Import[] = [];
	const add = (match: RegExpExecArray, specifier: string, typesOnly: boolean) =>
		found.push({ specifier, typesOnly, line: lineAt(match.index + match[0].search(/\S/)) });
	for (const match of code.matchAll(STATEMENT)) add(match, match[3] ?? '', isTypesOnly(match[1] ?? ''));
	for (const match of code.matchAll(BARE)) add(match, match[2] ?? '', false);
	for (const match of code.matchAll(DYNAMIC)) add(match, match[2] ?? '', false);
	return found.sort((a, b) => a.line - b.line);
}

/** `type X`, `type { X }`, or `{ type X, type Y }`; with a default or a namespace beside it, it is more than types. */
function isTypesOnly(clause: string): boolean {
	const trimmed = clause.trim();
	if (/^type\b(?!\s*,)/.test(trimmed)) return true;
	const braced = /^\{([\s\S]*)\}$/.exec(trimmed)?.[1];
	const parts = (braced ?? '').split(',').filter((part) => part.trim() !== '');
	return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

/** The room of a file, by its path from the root: `src/corpus/types.ts` is in `corpus`, `src/log.ts` is `log`. */
export function roomOf(file: string): string {
	const parts = file.split('/');
	const inner = parts[0] === 'src' ? parts.slice(1) : parts;
	if (inner.length === 1) return (inner[0] ?? '').replace(/\.ts$/, '');
	return inner[0] === 'local' && inner[1] === 'standin' ? 'local/standin' : (inner[0] ?? '');
}

/**
 * Imports that run against the table.
 *
 * @param files path from the root, with slashes, and the text of every module
 */
export function findViolations(
	files: ReadonlyMap<string, string>,
	rooms: Readonly<Record<string, Allowed>> = ROOMS,
): readonly Violation[] {
	const found: Violation[] = [];
	for (const [file, text] of files) {
		const room = roomOf(file);
		const allowed = rooms[room];
		if (allowed === undefined) {
			found.push({ file, line: 1, what: `There is no room "${room}" in the table of test/checkRooms.ts.` });
			continue;
		}
		for (const { specifier, line, typesOnly } of importsOf(text)) {
			if (!specifier.startsWith('.')) continue;
			const target = path.posix.join(path.posix.dirname(file), specifier);
			const from = roomOf(target);
			if (from === room) continue;
			const module = target.replace(/^src\//, '').replace(/\.ts$/, '');
			const extent = allowed[module] ?? allowed[from];
			if (extent === 'values' || (extent === 'types' && typesOnly)) continue;
			const what = extent === 'types' ? `may import types of ${from} alone` : `may not import ${module}`;
			found.push({ file, line, what: `${room} ${what}.` });
		}
	}
	return found;
}

/** Every module of the bot, by its path from the root. */
export function readModules(root: string): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	for (const folder of ['src', 'commands']) {
		for (const entry of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
			if (!entry.endsWith('.ts') || entry.endsWith('.d.ts')) continue;
			const file = path.join(folder, entry);
			files.set(file.split(path.sep).join('/'), readFileSync(path.join(root, file), 'utf8'));
		}
	}
	return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const files = readModules(fileURLToPath(new URL('..', import.meta.url)));
	const violations = findViolations(files);
	for (const { file, line, what } of violations) process.stdout.write(`${file}:${line}: ${what}\n`);
	if (violations.length === 0) process.stdout.write(`${files.size} modules, every import runs the right way.\n`);
	else process.exitCode = 1;
}
