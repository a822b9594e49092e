import { fstatSync, openSync, readSync } from 'node:fs';

/** Bytes read from disk at once. */
const PAGE_BYTES = 8_192;

/** Pages of one file that are kept in memory: together at most one megabyte. */
const MAX_PAGES = 128;

const NEWLINE = 0x0a;

/** A text file of one-byte characters that is read page by page, as far as it is asked for. */
export interface PagedFile {
	/** The line that begins at a byte offset, without its newline; empty at or beyond the end. */
	readonly lineAt: (offset: number) => string;
	/**
	 * Where the first line stands that does not sort before `key`, in a file whose lines are in byte order.
	 * Only as many characters of a line are compared as `key` has.
	 */
	readonly findLine: (key: string) => number;
	/** Length in bytes. */
	readonly size: number;
}

/**
 * Opens a file for look-ups without reading it into memory.
 *
 * @param path the file; it stays open as long as the process lives
 */
export function openPagedFile(path: string): PagedFile {
	const descriptor = openSync(path, 'r');
	const size = fstatSync(descriptor).size;
	const pages = new Map<number, Buffer>();

	function page(number: number): Buffer {
		const known = pages.get(number);
		if (known !== undefined) {
			// A Map iterates in order of insertion: putting the page last makes the first one the longest unused.
			pages.delete(number);
			pages.set(number, known);
			return known;
		}
		const buffer = Buffer.allocUnsafeSlow(Math.min(PAGE_BYTES, size - number * PAGE_BYTES));
		readSync(descriptor, buffer, 0, buffer.length, number * PAGE_BYTES);
		if (pages.size >= MAX_PAGES) for (const oldest of pages.keys()) if (pages.delete(oldest)) break;
		pages.set(number, buffer);
		return buffer;
	}

	/** The offset of the next newline at or after `offset`, or the size of the file. */
	function newlineFrom(offset: number): number {
		for (let at = offset; at < size; at = (Math.floor(at / PAGE_BYTES) + 1) * PAGE_BYTES) {
			const start = Math.floor(at / PAGE_BYTES) * PAGE_BYTES;
			const found = page(start / PAGE_BYTES).indexOf(NEWLINE, at - start);
			if (found !== -1) return start + found;
		}
		return size;
	}

	function slice(from: number, to: number): string {
		let text = '';
		for (let at = from; at < to; ) {
			const start = Math.floor(at / PAGE_BYTES) * PAGE_BYTES;
			const end = Math.min(to, start + PAGE_BYTES);
			text += page(start / PAGE_BYTES).toString('latin1', at - start, end - start);
			at = end;
		}
		return text;
	}

	return {
		size,
		lineAt: (offset) => (offset < size ? slice(offset, newlineFrom(offset)) : ''),
		findLine: (key) => {
			// The line meant by an offset is the first that begins at or after it.
			const lineFrom = (offset: number): number => (offset === 0 ? 0 : newlineFrom(offset - 1) + 1);
			let low = 0;
			let high = size;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				const start = lineFrom(middle);
				const end = newlineFrom(start);
				if (start < size && slice(start, Math.min(end, start + key.length)) < key) low = end + 1;
				else high = middle;
			}
			return lineFrom(Math.min(low, size));
		},
	};
}
