import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../corpus/steps.ts';

/** How long this thread is held at a time: less than anybody notices. */
const HOLD_MS = 20;

/** Does all steps, and lets whatever else this thread has to do come in between. */
export async function finishPolitely<Result>(steps: Steps<Result>): Promise<Result> {
	let since = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - since < HOLD_MS) continue;
		await setImmediate();
		since = performance.now();
	}
}
