/** Does work that holds the thread, a piece at a time, so that what comes in meanwhile is seen and acknowledged. */
export interface WorkQueue {
	/** Does the work when its turn comes. Rejects with what the work throws. */
	readonly run: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
	/** How long work that came now would wait for its turn, in milliseconds, as far as the last pieces tell. */
	readonly expectedWaitMs: () => number;
}

/** What one piece more counts in the average: the last ten or so decide. */
const SHARE_OF_LAST = 0.2;

/** Makes a queue, with nothing in it. */
export function createWorkQueue(): WorkQueue {
	const waiting: (() => void)[] = [];
	let averageMs = 0;
	let isRunning = false;

	function next(): void {
		const work = waiting.shift();
		if (work === undefined) {
			isRunning = false;
			return;
		}
		const started = performance.now();
		work();
		averageMs += SHARE_OF_LAST * (performance.now() - started - averageMs);
		// Between two pieces the event loop goes round once: what has come in is read, what is to go out is sent.
		setImmediate(next);
	}

	return {
		run: (work) =>
			new Promise((resolve, reject) => {
				waiting.push(() => {
					try {
						resolve(work());
					} catch (error) {
						reject(error);
					}
				});
				if (isRunning) return;
				isRunning = true;
				setImmediate(next);
			}),
		expectedWaitMs: () => waiting.length * averageMs,
	};
}
