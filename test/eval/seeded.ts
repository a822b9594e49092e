/** Numbers that look random and are always the same. */
export interface Seeded {
	/** From 0 to below `limit`, whole. */
	readonly below: (limit: number) => number;
	readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** FNV-1a over UTF-16 units: 32 bits. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** Mulberry32 (Tommy Ettinger, 2017), begun with the hash of a text. */
export function seeded(seed: string): Seeded {
	let state = hashOf(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { below, pick: (items) => items[below(items.length)] };
}
