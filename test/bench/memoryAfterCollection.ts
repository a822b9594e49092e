/**
 * Memory of this process in bytes, after what is not needed any more has been given back.
 *
 * @throws where the process was not started with `--expose-gc`
 */
export function memoryAfterCollection(): number {
	if (globalThis.gc === undefined) throw new Error('Failed to measure the memory: start Node with --expose-gc.');
	globalThis.gc();
	globalThis.gc();
	return process.memoryUsage.rss();
}
