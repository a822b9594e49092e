import { spawnSync } from 'node:child_process';
import { answer } from '../../src/answer/answer.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { readLines } from '../eval/readLines.ts';
import type { VisitLine } from '../eval/visit.ts';
import { startFlags } from './startFlags.ts';
import { summarise } from './summarise.ts';

const COLD_RUNS = 5;

/** What a process is asked, and what it then tells of itself on its last line. */
const COLD = `
	const { loadKnowledge } = await import('./src/corpus/loadKnowledge.ts');
	const { answer } = await import('./src/answer/answer.ts');
	const { readConfig } = await import('./src/config.ts');
	readConfig();
	answer('Who is the new leader of Vietnam?', { turns: [] }, loadKnowledge('knowledge'), new Date());
	const { user, system } = process.cpuUsage();
	console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

interface Cold {
	readonly seconds: number;
	readonly megabytes: number;
}

function cold(): Cold {
	const run = spawnSync(process.execPath, [...startFlags(), '--import', 'tsx', '--input-type=module', '--eval', COLD], {
		encoding: 'utf8',
		timeout: 60_000,
	});
	if (run.status !== 0) throw new Error(`Failed to start cold: ${run.stderr}`);
	return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as Cold;
}

function row(name: string, values: readonly number[], unit: string): void {
	const { p50, p95, p99 } = summarise(values);
	const figures = `p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)}`;
	console.log(`${name.padEnd(44)} ${figures} ${unit}  (${values.length})`);
}

/** Prints what a first answer and the next ones cost on the shipped knowledge. */
export function benchShipped(): void {
	cold();
	const runs = Array.from({ length: COLD_RUNS }, cold);
	row(
		'cold start to the first answer, processor',
		runs.map(({ seconds }) => seconds),
		's',
	);
	row(
		'cold start to the first answer, memory',
		runs.map(({ megabytes }) => megabytes),
		'MB',
	);

	const knowledge = loadKnowledge('knowledge');
	const started = performance.now();
	prepare(knowledge);
	const made = (performance.now() - started).toFixed(1);
	console.log(`${'index of the shipped knowledge'.padEnd(44)} ${made} ms, ${knowledge.sentences.length} sentences`);

	const lines = readLines<VisitLine>('test/eval/data/visit.own.jsonl');
	const now = new Date();
	const time = (kinds: readonly string[]) =>
		lines
			.filter(({ kind, question }) => kinds.includes(kind) && question !== undefined)
			.map(({ question }) => {
				const begun = performance.now();
				answer(question ?? '', { turns: [] }, knowledge, now);
				return performance.now() - begun;
			});
	time(['fact']);
	row('an answer, spelt right', time(['fact', 'paraphrase', 'none']), 'ms');
	row('an answer, misspelt', time(['typo']), 'ms');
}
