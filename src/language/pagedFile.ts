import { fstatSync, openSync, readSync } from 'node:fs';

/** Bytes read from disk at once. */
const PAGE_BYTES = 4_096;

/** Pages of one file that are kept in memory: together at most one megabyte. */
const MAX_PAGES = 256;

const NEWLINE = 0x0a;

/** Characters by which lines are told apart: no entry of WordNet is as long. */
const MAX_KEY_LENGTH = 100;

/** Lines on the way of a search that are kept, each about a hundred characters. */
const MAX_LANDMARKS = 1_000;

interface Landmark {
	readonly start: number;
	readonly end: number;
	readonly head: string;
}

/** A text file of one-byte characters that is read page by page, as far as it is asked for. */
export interface PagedFile {
	/** The line that begins at a byte offset, without its newline; empty at or beyond the end. */
	readonly lineAt: (offset: number) => string;
	/**
	 * Where the first line stands that does not sort before `key`, in a file whose lines are in byte order.
	 * Only as many characters of a line are compared as `key` has, and no more than a hundred.
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
	const landmarks = new Map<number, Landmark>();

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

	/** The line meant by an offset of the search: the first that begins at or after it. */
	function lineFrom(offset: number): Landmark {
		const start = offset === 0 ? 0 : newlineFrom(offset - 1) + 1;
		const end = newlineFrom(start);
		return { start, end, head: slice(start, Math.min(end, start + MAX_KEY_LENGTH)) };
	}

	/** The first steps of every search are taken over the same few lines: those are kept, so that they cost no page. */
	function landmarkAt(offset: number): Landmark {
		let landmark = landmarks.get(offset);
		if (landmark === undefined) {
			landmark = lineFrom(offset);
			if (landmarks.size < MAX_LANDMARKS) landmarks.set(offset, landmark);
		}
		return landmark;
	}

	return {
		size,
		lineAt: (offset) => (offset < size ? slice(offset, newlineFrom(offset)) : ''),
		findLine: (fullKey) => {
			const key = fullKey.slice(0, MAX_KEY_LENGTH);
			let low = 0;
			let high = size;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				const { start, end, head } = high - low > 2 * PAGE_BYTES ? landmarkAt(middle) : lineFrom(middle);
				if (start < size && head.slice(0, key.length) < key) low = end + 1;
				else high = middle;
			}
			return lineFrom(Math.min(low, size)).start;
		},
	};
}
