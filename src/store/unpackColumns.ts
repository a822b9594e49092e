import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import {
	align,
	CHECKED_FROM,
	CHECKSUM_AT,
	type Column,
	type ColumnKinds,
	type Columns,
	DIRECTORY_AT,
	DIRECTORY_BYTES_AT,
	type Directory,
	FORMAT,
	FORMAT_AT,
	MAGIC,
	type Shape,
} from './columns.ts';

const count = z.int().nonnegative();
const directorySchema: z.ZodType<Directory> = z.strictObject({
	version: z.string(),
	byteOrder: z.enum(['LE', 'BE']),
	columns: z.array(
		z.strictObject({
			name: z.string(),
			kind: z.enum(['uint8', 'uint16', 'uint32', 'strings']),
			offset: count,
			length: count,
			bytes: count,
		}),
	),
});

/**
 * Takes the columns out of the bytes of a file. Numbers are viewed where they lie, so the bytes must not be changed any more.
 *
 * @param shape the columns that are expected: no more and no fewer
 * @param version what they must have been made of
 * @returns null for anything but a whole, undamaged file of this format, shape and version
 */
export function unpackColumns<S extends Shape>(file: Uint8Array, shape: S, version: string): Columns<S> | null {
	if (!isUndamaged(file)) return null;
	const directoryEnd = DIRECTORY_AT + viewOf(file).getUint32(DIRECTORY_BYTES_AT, true);
	const directory = readDirectory(file.subarray(DIRECTORY_AT, directoryEnd));
	if (directory?.version !== version || directory.byteOrder !== endianness()) return null;
	if (directory.columns.length !== Object.keys(shape).length) return null;
	// A copy begins at a multiple of 8; a file that was read in one piece does already.
	const content = (file.byteOffset % 8 === 0 ? file : Uint8Array.from(file)).subarray(align(directoryEnd));
	const columns: Record<string, Column> = {};
	for (const { name, kind, offset, length, bytes } of directory.columns) {
		if (shape[name] !== kind) return null;
		columns[name] = READERS[kind](content.subarray(offset, offset + bytes), length);
	}
	return columns as Columns<S>;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isUndamaged(file: Uint8Array): boolean {
	if (file.length < DIRECTORY_AT || !MAGIC.equals(file.subarray(0, MAGIC.length))) return false;
	const header = viewOf(file);
	return (
		header.getUint32(FORMAT_AT, true) === FORMAT &&
		header.getUint32(CHECKSUM_AT, true) === crc32(file.subarray(CHECKED_FROM))
	);
}

function readDirectory(bytes: Uint8Array): Directory | null {
	try {
		return directorySchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
	} catch {
		return null;
	}
}

/** How each kind of column is made of its bytes, which begin at a multiple of 8, and its length. */
const READERS: {
	readonly [Kind in keyof ColumnKinds]: (bytes: Uint8Array, length: number) => ColumnKinds[Kind];
} = {
	// Not the bytes themselves: they may be a Buffer, whose slices are views.
	uint8: ({ buffer, byteOffset }, length) => new Uint8Array(buffer, byteOffset, length),
	uint16: ({ buffer, byteOffset }, length) => new Uint16Array(buffer, byteOffset, length),
	uint32: ({ buffer, byteOffset }, length) => new Uint32Array(buffer, byteOffset, length),
	strings: ({ buffer, byteOffset, byteLength }, length) => {
		const starts = new Uint32Array(buffer, byteOffset, length + 1);
		// One decoding for all: decoding them one by one takes ten times as long.
		const joined = Buffer.from(buffer, byteOffset, byteLength).toString('utf8', starts.byteLength);
		return Array.from({ length }, (_, index) => joined.slice(starts[index], starts[index + 1]));
	},
};
