/** Percentiles of times, in milliseconds. */
export interface Summary {
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
}

/** The value below which a share of the values lies (nearest rank); 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The percentiles that the tables show. */
export function summarise(values: readonly number[]): Summary {
	return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
