import { type EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits for the first of several events, then listens to none of them any longer.
 *
 * @param mostMs settles after so many milliseconds in any case; this wait keeps no process alive
 */
export async function untilFirst(emitter: EventEmitter, events: readonly string[], mostMs: number): Promise<void> {
	const over = new AbortController();
	const { signal } = over;
	try {
		await Promise.race([
			...events.map((event) => once(emitter, event, { signal })),
			setTimeout(mostMs, undefined, { ref: false, signal }),
		]);
	} finally {
		over.abort();
	}
}
