/**
 * `npm run check`: is everything sound? Types, style, dead code, the direction of imports, and the knowledge; with a folder,
 * the knowledge in it alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../corpus/loadKnowledge.ts';
import { KnowledgeError, problemLine } from '../corpus/problem.ts';
import type { Knowledge } from '../corpus/types.ts';

const USAGE = 'Usage: npm run -s check -- [DIR]';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHIPPED = path.relative(process.cwd(), path.join(ROOT, 'knowledge'));

/** One check of the code: a program of the devDependencies, or of the tests, run by this very Node. */
interface Step {
	readonly name: string;
	/** Arguments of node: a script, and what it is given. Paths from the root. */
	readonly run: readonly string[];
	/** Without this file, the step cannot run. */
	readonly needs: string;
}

const TSC = 'node_modules/typescript/bin/tsc';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const KNIP = 'node_modules/knip/bin/knip.js';
const ROOMS = 'test/checkRooms.ts';

const STEPS: readonly Step[] = [
	{ name: 'types', run: [TSC, '--noEmit'], needs: TSC },
	{ name: 'style', run: [BIOME, 'ci'], needs: BIOME },
	{ name: 'dead code', run: [KNIP], needs: KNIP },
	{ name: 'rooms', run: ['--import', 'tsx', ROOMS], needs: ROOMS },
];

function readFolder(): string | undefined {
	try {
		const { positionals } = parseArgs({ allowPositionals: true, options: {} });
		if (positionals.length <= 1) return positionals[0];
		process.stderr.write(`Failed to check: ${positionals.length} folders are named, and it takes one. ${USAGE}\n`);
	} catch (error) {
		process.stderr.write(`${(error as Error).message.split('\n')[0]} ${USAGE}\n`);
	}
	process.exit(1);
}

/** One line on what the knowledge holds. */
function summaryOf({ sources, sentences, names }: Knowledge): string {
	const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
	const dates = sources.flatMap(({ date }) => date ?? []).sort();
	const [first] = dates;
	const last = dates.at(-1);
	const period = first === undefined ? 'undated' : `dated from ${first} to ${last}`;
	return [
		count(sources.length, 'source'),
		count(sentences.length, 'sentence'),
		count(names.length, 'name'),
		`${period}.`,
	].join(', ');
}

/** Prints what the folder holds, or everything that is wrong with it. */
function checkKnowledge(folder: string): boolean {
	try {
		process.stdout.write(`${summaryOf(loadKnowledge(folder))}\n`);
		return true;
	} catch (error) {
		if (!(error instanceof KnowledgeError)) throw error;
		process.stdout.write(error.problems.map((problem) => `${problemLine(problem)}\n`).join(''));
		return false;
	}
}

function runStep({ name, run }: Step): boolean {
	process.stdout.write(`--- ${name}\n`);
	const { status } = spawnSync(process.execPath, [...run], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
	return status === 0;
}

/** Runs everything, to the end even where something fails. */
function checkEverything(): readonly string[] {
	const failed: string[] = [];
	const [there, missing] = [true, false].map((wanted) =>
		STEPS.filter(({ needs }) => existsSync(path.join(ROOT, needs)) === wanted),
	);
	// Half of the tools is a broken installation; none of them is an installation without devDependencies.
	const installed = (there ?? []).some(({ needs }) => needs.startsWith('node_modules/'));
	if (installed) {
		for (const step of there ?? []) if (!runStep(step)) failed.push(step.name);
		for (const { name, needs } of missing ?? []) {
			process.stdout.write(`--- ${name}\nThere is no ${needs}. Run npm ci.\n`);
			failed.push(name);
		}
	} else {
		process.stdout.write('The devDependencies are not installed: the checks of the code are skipped.\n');
	}
	process.stdout.write('--- knowledge\n');
	if (!checkKnowledge(SHIPPED)) failed.push('knowledge');
	return failed;
}

const folder = readFolder();
if (folder !== undefined) process.exitCode = checkKnowledge(folder) ? 0 : 1;
else {
	const failed = checkEverything();
	process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}.\n`);
	process.exitCode = failed.length === 0 ? 0 : 1;
}
