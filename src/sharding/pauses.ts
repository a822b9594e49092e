/** The first pause; Discord wants five seconds between logins anyway. */
const FIRST_MS = 5_000;

/** With 288 pauses of five minutes a day, a shard that never lives costs less than a third of a day's 1,000 logins. */
const LONGEST_MS = 300_000;

/** Who lived so long has recovered from what ended it before. */
const RECOVERED_MS = 600_000;

/** How long to wait before something that ended is started anew: twice as long each time, up to five minutes. */
export function createPauses(): (livedMs: number) => number {
	let nextMs = FIRST_MS;
	return (livedMs) => {
		if (livedMs >= RECOVERED_MS) nextMs = FIRST_MS;
		const pauseMs = nextMs;
		nextMs = Math.min(nextMs * 2, LONGEST_MS);
		return pauseMs;
	};
}
