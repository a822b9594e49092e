/** One job of the bench, in a process of its own: kind and job as arguments, the result on the last line of its output. */
import { readFileSync } from 'node:fs';
import type { JobKind, Jobs, Results } from './runJob.ts';
import type { QuestionSet } from './types.ts';

function readJson<T>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The jobs. Each loads only what it needs: the memory of one engine is not to be counted with that of another. */
const DO: { readonly [K in JobKind]: (job: Jobs[K]) => Promise<Results[K]> } = {
	engine: async ({ name, sentences, questions }) => {
		const { measureEngine } = await import('./measureEngine.ts');
		return measureEngine(name, readJson<readonly string[]>(sentences), readJson<QuestionSet>(questions));
	},
	build: async (place) => {
		const { buildOwn } = await import('./own.ts');
		return buildOwn(place);
	},
	ask: async ({ step, spelling, place, questions }) => {
		const { askOwn } = await import('./own.ts');
		return askOwn(step, spelling, place, readJson<QuestionSet>(questions));
	},
};

async function run<K extends JobKind>(kind: K, job: Jobs[K]): Promise<void> {
	console.log(JSON.stringify(await DO[kind](job)));
}

const [kind, job] = process.argv.slice(2);
await run(kind as JobKind, JSON.parse(job ?? '') as Jobs[JobKind]);
