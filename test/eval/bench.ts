/** `npm run bench`: what a first answer and the next ones cost on the shipped knowledge. Figures to read, not a test. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { answer } from '../../src/answer/answer.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { VisitLine } from './visit.ts';

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
	const run = spawnSync(
		process.execPath,
		['--max-semi-space-size=2', '--import', 'tsx', '--input-type=module', '--eval', COLD],
		{ encoding: 'utf8', timeout: 60_000 },
	);
	if (run.status !== 0) throw new Error(`Failed to start cold: ${run.stderr}`);
	return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as Cold;
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function row(name: string, values: readonly number[], unit: string): void {
	const sorted = [...values].sort((a, b) => a - b);
	const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => at(sorted, share).toFixed(2));
	console.log(`${name.padEnd(44)} p50 ${p50}  p95 ${p95}  p99 ${p99} ${unit}  (${values.length})`);
}

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
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
console.log(
	`${'index of the shipped knowledge'.padEnd(44)} ${(performance.now() - started).toFixed(1)} ms, ${knowledge.sentences.length} sentences`,
);

const lines = readFileSync('test/eval/data/visit.own.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as VisitLine);
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
