/** How far a long piece of work has come. */
export interface Progress {
	readonly phase: 'reading' | 'indexing';
	/** Files that are read, or sentences that are indexed. */
	readonly done: number;
	readonly total: number;
}

/**
 * A long piece of work that can be interrupted: it stops after each small part, and says how far it has come where that
 * is worth telling.
 */
export type Steps<Result> = Generator<Progress | undefined, Result, void>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>, onProgress: (progress: Progress) => void = () => {}): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (step.value !== undefined) onProgress(step.value);
	}
}
