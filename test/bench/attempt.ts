import { type JobKind, type Jobs, type Results, runJob } from './runJob.ts';

/** For an engine to be built and to answer all questions, or for a million sentences to be read. */
const LIMIT_MS = 300_000;

/** Does a job and tells on the standard error that it is done; of one that fails it tells why, and gives null. */
export function attempt<K extends JobKind>(name: string, kind: K, job: Jobs[K]): Results[K] | null {
	const begun = performance.now();
	const outcome = runJob(kind, job, LIMIT_MS);
	const took = `done in ${((performance.now() - begun) / 1000).toFixed(0)} s`;
	process.stderr.write(`${name}, ${kind}: ${'failure' in outcome ? outcome.failure : took}\n`);
	return 'failure' in outcome ? null : outcome.result;
}
