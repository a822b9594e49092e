import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	CHECKED_FROM,
	CHECKSUM_AT,
	type Columns,
	FORMAT,
	FORMAT_AT,
	MAGIC,
	type Shape,
} from '../../src/store/columns.ts';
import { packColumns } from '../../src/store/packColumns.ts';
import { unpackColumns } from '../../src/store/unpackColumns.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const SHAPE = { words: 'strings', marks: 'uint8', lengths: 'uint16', places: 'uint32', names: 'strings' } as const;
const VERSION = 'first';

const columns: fc.Arbitrary<Columns<typeof SHAPE>> = fc.record({
	words: fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 20 }),
	marks: fc.uint8Array({ maxLength: 20 }),
	lengths: fc.uint16Array({ maxLength: 20 }),
	places: fc.uint32Array({ maxLength: 20 }),
	names: fc.array(fc.constantFrom('', 'Ann', 'Tô Lâm', '苏林', '😀'), { maxLength: 5 }),
});

const SOUND: Columns<typeof SHAPE> = {
	words: ['ferry', '', 'Tô Lâm', '苏林', '😀'],
	marks: Uint8Array.from({ length: 301 }, (_, index) => index),
	lengths: Uint16Array.from([1, 65_535]),
	places: Uint32Array.from({ length: 100 }, (_, index) => index * 1_000_003),
	names: ['Ann'],
};
const file = packColumns(SHAPE, SOUND, VERSION);
const open = (bytes: Uint8Array, shape: Shape = SHAPE, version = VERSION) => unpackColumns(bytes, shape, version);

/** The file with some bytes written over, and a checksum that is right again. */
function rewritten(write: (bytes: Buffer) => void): Uint8Array {
	const bytes = Buffer.from(file);
	write(bytes);
	bytes.writeUInt32LE(crc32(bytes.subarray(CHECKED_FROM)), CHECKSUM_AT);
	return bytes;
}

describe('columns', () => {
	it('come back as they were when they are packed and unpacked, wherever the bytes lie', () => {
		fc.assert(
			fc.property(columns, fc.string(), fc.nat(9), (given, version, shift) => {
				const packed = packColumns(SHAPE, given, version);
				const moved = new Uint8Array(packed.length + shift).subarray(shift);
				moved.set(packed);
				expect(unpackColumns(moved, SHAPE, version)).toEqual(given);
			}),
			runs(500),
		);
	});

	it('are viewed where they lie and not copied', () => {
		const opened = unpackColumns(file, SHAPE, VERSION);
		expect(opened?.places.buffer).toBe(file.buffer);
		expect(opened?.places).toEqual(SOUND.places);
	});

	it('are turned down when a string cannot be written in UTF-8', () => {
		const words = ['sound', 'half \ud83d'];
		expect(() => packColumns(SHAPE, { ...SOUND, words }, VERSION)).toThrow(/"words": string 1 .*lone surrogate/);
	});
});

describe('a file', () => {
	it('is refused when one byte of it is another', () => {
		for (let at = 0; at < file.length; at += 97) {
			const damaged = Uint8Array.from(file);
			damaged[at] = (damaged[at] ?? 0) ^ 0xff;
			expect(open(damaged), `byte ${at}`).toBeNull();
		}
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = Uint8Array.from(file);
				damaged[at] = (damaged[at] ?? 0) ^ change;
				expect(open(damaged)).toBeNull();
			}),
			runs(2_000),
		);
	});

	it('is refused when its end is missing or something follows it', () => {
		for (let length = 0; length < file.length; length++) expect(open(file.subarray(0, length))).toBeNull();
		expect(open(Buffer.concat([file, Buffer.alloc(8)]))).toBeNull();
	});

	it('is refused when it is anything else', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(24), (garbage, kept) => {
				expect(open(garbage)).toBeNull();
				expect(open(Buffer.concat([file.subarray(0, kept), garbage]))).toBeNull();
			}),
			runs(1_000),
		);
	});

	it('is refused when it is sound but of another format, version, shape or order of bytes', () => {
		expect(open(file)).toEqual(SOUND);
		expect(open(rewritten(() => {}))).toEqual(SOUND);
		expect(open(rewritten((bytes) => bytes.writeUInt32LE(FORMAT + 1, FORMAT_AT)))).toBeNull();
		expect(open(file, SHAPE, 'second')).toBeNull();
		expect(open(file, { ...SHAPE, more: 'uint8' })).toBeNull();
		expect(open(file, { words: 'strings' })).toBeNull();
		expect(open(file, { ...SHAPE, places: 'uint16' })).toBeNull();
		const other = endianness() === 'LE' ? 'BE' : 'LE';
		expect(open(rewritten((bytes) => bytes.write(other, bytes.indexOf(endianness(), MAGIC.length))))).toBeNull();
	});

	it('is refused when its checksum is right and its directory is none', () => {
		const at = Buffer.from(file).indexOf('"columns"');
		expect(open(rewritten((bytes) => bytes.write('"colours"', at)))).toBeNull();
		expect(open(rewritten((bytes) => bytes.write('}}}', at)))).toBeNull();
	});
});
