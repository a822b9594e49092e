import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EngineName } from './engines.ts';
import { startFlags } from './startFlags.ts';
import type { Asked, Built, EngineMeasured, OwnPlace, Spelling, Step } from './types.ts';

/** What a process of its own is to measure, and what it then tells. */
export interface Jobs {
	/** `sentences` and `questions` are files of JSON. */
	readonly engine: { readonly name: EngineName; readonly sentences: string; readonly questions: string };
	readonly build: OwnPlace;
	readonly ask: {
		readonly step: Step;
		readonly spelling: Spelling;
		readonly place: OwnPlace;
		readonly questions: string;
	};
}
export interface Results {
	readonly engine: EngineMeasured;
	readonly build: Built;
	readonly ask: Asked;
}
export type JobKind = keyof Jobs;

/** A job that came to its end, or why it did not. */
export type Outcome<T> = { readonly result: T } | { readonly failure: string };

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Node's flags: those that `npm start` gives the bot, and none for the others. */
const FLAGS: Readonly<Record<JobKind, readonly string[]>> = {
	engine: [],
	build: startFlags(),
	ask: startFlags(),
};

/** Does a job in a process of its own, so that memory is told apart and a job without end can be ended. */
export function runJob<K extends JobKind>(kind: K, job: Jobs[K], limitMs: number): Outcome<Results[K]> {
	const run = spawnSync(
		process.execPath,
		[...FLAGS[kind], '--expose-gc', '--import', 'tsx', CHILD, kind, JSON.stringify(job)],
		{ encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 1 << 28 },
	);
	if (run.error !== undefined && 'code' in run.error && run.error.code === 'ETIMEDOUT') {
		return { failure: `not done in ${limitMs / 1000} s` };
	}
	if (run.status !== 0)
		return { failure: /^.*Error:.*$/m.exec(run.stderr)?.[0] ?? `ended with ${run.status ?? run.signal}` };
	return { result: JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Results[K] };
}
