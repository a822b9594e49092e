import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import {
	align,
	CHECKED_FROM,
	CHECKSUM_AT,
	type Column,
	type Columns,
	DIRECTORY_AT,
	DIRECTORY_BYTES_AT,
	type Directory,
	FORMAT,
	FORMAT_AT,
	MAGIC,
	type Shape,
} from './columns.ts';

/**
 * Puts columns into the bytes of one file, laid out as `columns.ts` says.
 *
 * @param version what the columns were made of; whoever reads them must name the same
 * @throws Error when a string holds a lone surrogate, which UTF-8 cannot
 */
export function packColumns<S extends Shape>(shape: S, columns: Columns<S>, version: string): Uint8Array<ArrayBuffer> {
	const packed: { readonly offset: number; readonly parts: readonly Uint8Array[] }[] = [];
	let offset = 0;
	const places = Object.entries(shape).map(([name, kind]) => {
		const column: Column = columns[name] ?? [];
		const parts = ArrayBuffer.isView(column) ? [bytesOf(column)] : packStrings(name, column);
		const bytes = parts.reduce((sum, part) => sum + part.length, 0);
		const place = { name, kind, offset, length: column.length, bytes };
		packed.push({ offset, parts });
		offset = align(offset + bytes);
		return place;
	});
	const says: Directory = { version, byteOrder: endianness(), columns: places };
	const directory = Buffer.from(JSON.stringify(says), 'utf8');

	const start = align(DIRECTORY_AT + directory.length);
	const file = new Uint8Array(start + offset);
	const header = new DataView(file.buffer);
	file.set(MAGIC);
	header.setUint32(FORMAT_AT, FORMAT, true);
	header.setUint32(DIRECTORY_BYTES_AT, directory.length, true);
	file.set(directory, DIRECTORY_AT);
	for (const { offset, parts } of packed) {
		let at = start + offset;
		for (const part of parts) {
			file.set(part, at);
			at += part.length;
		}
	}
	header.setUint32(CHECKSUM_AT, crc32(file.subarray(CHECKED_FROM)), true);
	return file;
}

function bytesOf(view: ArrayBufferView): Uint8Array {
	return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function packStrings(name: string, strings: readonly string[]): readonly Uint8Array[] {
	const starts = new Uint32Array(strings.length + 1);
	let start = 0;
	strings.forEach((text, index) => {
		if (/\p{Surrogate}/u.test(text)) {
			throw new Error(`Failed to pack the column "${name}": string ${index} holds a lone surrogate.`);
		}
		start += text.length;
		starts[index + 1] = start;
	});
	return [bytesOf(starts), Buffer.from(strings.join(''), 'utf8')];
}
