import type { Log } from '../log.ts';

/** Settles when the process is told to end; for a shard also when its manager is gone, for nobody would end it then. */
export function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		// Not once: whoever ends a group of processes may tell each of them twice, and the second time must not kill.
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
		process.on('disconnect', () => resolve());
	});
}

/** Ends the process where something fails that nothing expects: nothing is known of the state that is left, and a supervisor starts it anew. */
export function endOnUnexpected(log: Log): void {
	for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
		process.on(event, (error: unknown) => {
			log.error({ error }, 'Something failed where nothing should; the bot ends.');
			process.exit(1);
		});
	}
}
