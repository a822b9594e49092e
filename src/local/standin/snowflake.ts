const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Gives out ids. */
export interface IdSource {
	/** The next snowflake, always greater than the one before. */
	next(): string;
}

/**
 * Snowflakes from a counter: the n-th id of every run is the same, one millisecond after the one before,
 * so that its timestamp is plausible and a recorded test reads the same tomorrow.
 *
 * @param startAtMs - the time that the first id carries
 */
export function countedIds(startAtMs: number): IdSource {
	let at = startAtMs;
	return {
		next() {
			at += 1;
			return toSnowflake(at, 0);
		},
	};
}

/** Snowflakes that carry the clock's time: for a page on which people look at the hour of a message. */
export function clockedIds(now: () => number): IdSource {
	let last = 0;
	let increment = 0;
	return {
		next() {
			// A clock that steps back must not give out an id twice.
			const at = Math.max(now(), last);
			increment = at === last ? increment + 1 : 0;
			last = at;
			return toSnowflake(at, increment);
		},
	};
}

/** The time that a snowflake carries, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
	return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}

function toSnowflake(atMs: number, increment: number): string {
	return ((BigInt(atMs - DISCORD_EPOCH_MS) << 22n) + BigInt(increment)).toString();
}
