/** `npm run import`: articles in, source files out. It shows what was found and guessed, and asks before it writes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { understandFiles } from '../corpus/loadKnowledge.ts';
import { KnowledgeError, type Problem, problemLine } from '../corpus/problem.ts';
import { type KnowledgeFiles, readFiles } from '../corpus/readFiles.ts';
import { finish } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { importWords, wordFault } from '../i18n/import.ts';
import { type Planned, planImport } from '../import/planImport.ts';
import type { ImportProblem } from '../import/problem.ts';
import { readArticles, sizeLimitOf } from '../import/readArticles.ts';
import type { SourceFile } from '../import/toSourceFile.ts';
import type { Article } from '../import/types.ts';
import { writeSources } from '../import/writeSources.ts';

const USAGE = 'Usage: npm run -s import -- FILE... --into DIR [--yes] [--keep-similar]';

/** Files that a folder of articles is made of. */
const ARTICLE_FILE = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson)$/i;

/** A file of this name tells about a folder, and is no report. */
const ABOUT_FOLDER = /^(?:readme|license|licence|changelog|contributing)(?:\.[a-z]+)?$/i;

/** Of more articles than these, only one line each is printed. */
const MAX_DETAILED = 20;

/** Longest piece of text that is shown of what was left out. UTF-16 units. */
const MAX_SHOWN = 100;

const words = importWords('en');
const say = (text: string) => process.stdout.write(`${text}\n`);

function fail(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { into: { type: 'string' }, yes: { type: 'boolean' }, 'keep-similar': { type: 'boolean' } },
		});
		if (positionals.length === 0) fail(`Name at least one file. ${USAGE}`);
		if (values.into === undefined) fail(`Name the folder of the knowledge with --into. ${USAGE}`);
		const { into, yes = false, 'keep-similar': keepSimilar = false } = values;
		return { given: positionals, into, yes, keepSimilar };
	} catch (error) {
		return fail(`${error instanceof Error ? error.message.split('\n')[0] : String(error)} ${USAGE}`);
	}
}

/** The files that are meant: a folder stands for the articles in it. */
function listFiles(given: readonly string[]): readonly string[] {
	const files: string[] = [];
	for (const name of given) {
		const inside =
			existsSync(name) && statSync(name).isDirectory()
				? readdirSync(name)
						.filter((entry) => ARTICLE_FILE.test(entry))
						.sort()
						.map((entry) => path.join(name, entry))
				: [name];
		for (const file of inside) {
			if (ABOUT_FOLDER.test(path.basename(file))) say(`${file}: passed over, because such a file is no report.`);
			else if (!files.includes(file)) files.push(file);
		}
	}
	return files;
}

function readFile(file: string): ReturnType<typeof readArticles> {
	try {
		const limit = sizeLimitOf(file);
		const { size } = statSync(file);
		// A file that is too large is not even read.
		if (size > limit) return { problems: [{ file, line: null, fault: { code: 'too-large', size, limit } }] };
		const reading = readArticles({ name: path.basename(file), bytes: readFileSync(file) });
		return 'problems' in reading ? { problems: reading.problems.map((problem) => ({ ...problem, file })) } : reading;
	} catch (error) {
		const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return { problems: [{ file, line: null, fault: { code: 'unreadable', detail } }] };
	}
}

function asProblem({ file, line, fault }: ImportProblem): Problem {
	return { file, line, ...wordFault(fault, 'en') };
}

/** The folder as it is; null where it is not there. */
function openFolder(folder: string): KnowledgeFiles | null {
	return existsSync(folder) ? finish(readFiles(folder)) : null;
}

/** What the folder holds with the new sources in it. */
function understand(files: KnowledgeFiles | null, folder: string, added: readonly SourceFile[]): Knowledge {
	const entries = added.map(({ id, text }) => {
		const entry = `${id}.md`;
		return { entry, file: path.join(folder, entry), id, bytes: Buffer.from(text) };
	});
	const before = files ?? { folder, files: [], problems: [], version: '', bytes: 0 };
	return finish(understandFiles({ ...before, files: [...before.files, ...entries] }));
}

function shown(text: string): string {
	return text.length <= MAX_SHOWN ? `“${text}”` : `“${text.slice(0, MAX_SHOWN)}…”`;
}

/** One article: what will be written, what was left out, what was guessed. */
function describe({ article, sentences, source, twin }: Planned, detailed: boolean): string {
	const { title, publisher, date, file, dropped, guessed } = article;
	const from = detailed ? file : `${file}:${article.line}`;
	const lines = [
		`${from}: ${title}`,
		`  ${[publisher ?? words.none, date ?? words.undated, words.sentences(sentences)].join(' · ')}`,
	];
	if (source === null && twin !== null) {
		lines.push(`  ${twin.share === 1 ? words.same(twin.id) : words.similar(twin.id, Math.floor(twin.share * 100))}`);
		return lines.join('\n');
	}
	if (source !== null) lines[1] += ` → ${source.id}.md`;
	if (detailed && dropped.length > 0) {
		lines.push(`  ${words.leftOut}`);
		for (const { what, text, line } of dropped) {
			lines.push(`    ${words.line(line)}, ${words.dropped[what]}: ${shown(text)}`);
		}
	}
	if (guessed.length > 0) {
		lines.push(`  ${words.toConfirm}`);
		for (const { field, value, why, from: origin } of guessed) {
			const taken = value === null ? '' : ` ${shown(value)}`;
			lines.push(`    ${words.field[field]}${taken}: ${words.guess[why](origin)}.`);
		}
	}
	return lines.join('\n');
}

/** How much was left out of many articles. */
function countDropped(articles: readonly Article[]): string {
	const counts = new Map<string, number>();
	for (const { dropped } of articles) {
		for (const { what } of dropped) counts.set(words.dropped[what], (counts.get(words.dropped[what]) ?? 0) + 1);
	}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([what, count]) => `${what} ${count}`)
		.join(', ');
}

async function confirm(): Promise<boolean> {
	const asking = createInterface({ input: process.stdin, output: process.stdout });
	// Ending the input instead of answering is no yes.
	const answer = await asking.question('Write these? (y/n) ').catch(() => 'n');
	asking.close();
	return /^y(?:es)?$/i.test(answer.trim());
}

async function main(): Promise<void> {
	const { given, into, yes, keepSimilar } = readArguments();
	const readings = listFiles(given).map(readFile);
	const problems = readings.flatMap((reading) => ('problems' in reading ? reading.problems : []));
	if (problems.length > 0) {
		fail([...problems.map((problem) => problemLine(asProblem(problem))), 'Nothing was written.'].join('\n'));
	}
	const articles = readings.flatMap((reading) => ('articles' in reading ? reading.articles : []));
	if (articles.length === 0) fail('There is no article among the files. Nothing was written.');
	const folder = openFolder(into);
	const holdsSources = folder?.files.some(({ id }) => id !== null) === true;
	const plan = finish(planImport(articles, holdsSources ? understand(folder, into, []) : null, keepSimilar));
	const sources = plan.flatMap(({ source }) => source ?? []);
	const detailed = plan.length <= MAX_DETAILED;
	for (const planned of plan) say(describe(planned, detailed));
	if (!detailed) say(`${words.leftOut} ${countDropped(articles)}`);
	say(words.summary(sources.length, plan.length - sources.length));
	if (plan.some(({ source, twin }) => source === null && twin !== null && twin.share < 1)) {
		say('To write those that are nearly the same as well, give --keep-similar.');
	}
	if (sources.length === 0) return;
	understand(folder, into, sources);
	if (!yes) {
		if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
			fail('Nothing was written, because nobody can be asked here. Look at the list above, and give --yes to write.');
		}
		if (!(await confirm())) {
			say('Nothing was written.');
			return;
		}
	}
	writeSources(into, sources);
	say(`Written into ${into}.`);
}

try {
	await main();
} catch (error) {
	if (error instanceof KnowledgeError) fail(`${error.message}\nNothing was written.`);
	if (error instanceof Error && 'code' in error) {
		fail(
			`Failed to write into the folder (${String(error.code)}): ${error.message}. Nothing was written. Make room, or allow writing there.`,
		);
	}
	throw error;
}
