import { finish, type Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';

/** Something that is worked out once for each knowledge, and gone with it. */
export interface Kept<Result> {
	/** What is worked out of a knowledge: at once, where that has not happened yet. */
	readonly of: (knowledge: Knowledge) => Result;
	/** Works it out beforehand, a little at a step, so that nobody has to wait. */
	readonly prepare: (knowledge: Knowledge) => Steps<Result>;
}

/** Keeps what a piece of work gives for each knowledge. */
export function keptOf<Result extends object>(work: (knowledge: Knowledge) => Steps<Result>): Kept<Result> {
	const results = new WeakMap<Knowledge, Result>();
	function* prepare(knowledge: Knowledge): Steps<Result> {
		const known = results.get(knowledge);
		if (known !== undefined) return known;
		const made = yield* work(knowledge);
		results.set(knowledge, made);
		return made;
	}
	return { prepare, of: (knowledge) => results.get(knowledge) ?? finish(prepare(knowledge)) };
}
