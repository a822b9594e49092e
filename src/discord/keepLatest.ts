/** A map that forgets the longest unused entries beyond a number. */
export interface Latest<Value> {
	readonly get: (key: string) => Value | undefined;
	readonly set: (key: string, value: Value) => void;
	readonly delete: (key: string) => void;
}

/**
 * Keeps the latest used entries.
 *
 * @param max most entries that are kept
 */
export function keepLatest<Value>(max: number): Latest<Value> {
	// A Map iterates in order of insertion: putting an entry last makes the first one the longest unused.
	const kept = new Map<string, Value>();
	const put = (key: string, value: Value): void => {
		kept.delete(key);
		kept.set(key, value);
		for (const oldest of kept.keys()) {
			if (kept.size <= max) break;
			kept.delete(oldest);
		}
	};
	return {
		get: (key) => {
			const value = kept.get(key);
			if (value !== undefined) put(key, value);
			return value;
		},
		set: put,
		delete: (key) => void kept.delete(key),
	};
}
