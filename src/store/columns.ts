/** What a column may hold, and what it is in memory. */
export interface ColumnKinds {
	readonly uint8: Uint8Array;
	readonly uint16: Uint16Array;
	readonly uint32: Uint32Array;
	/** Any strings without lone surrogates. */
	readonly strings: readonly string[];
}

export type Column = ColumnKinds[keyof ColumnKinds];

/** The columns of a file by name, each with its kind. */
export type Shape = Readonly<Record<string, keyof ColumnKinds>>;

/** The columns that a shape describes. */
export type Columns<S extends Shape> = { readonly [Name in keyof S]: ColumnKinds[S[Name]] };

/*
 * The layout of a file. All numbers of the header are little-endian:
 *
 *      0   8 bytes   "DATELINE"
 *      8   uint32    CRC-32 of everything from byte 12 on
 *     12   uint32    FORMAT
 *     16   uint32    bytes of the directory
 *     20             the directory: JSON in UTF-8, as the interface Directory has it
 *                    the columns, each at a multiple of 8
 *
 * A column of numbers is its numbers as the machine that wrote them has them in memory. A column of strings is length + 1
 * uint32 and then all strings in a row in UTF-8; the numbers say where in the row each begins, in UTF-16 units.
 */
export const MAGIC = Buffer.from('DATELINE', 'latin1');
export const CHECKSUM_AT = 8;
export const CHECKED_FROM = 12;
export const FORMAT_AT = 12;
export const DIRECTORY_BYTES_AT = 16;
export const DIRECTORY_AT = 20;

/** To be raised when the layout changes. */
export const FORMAT = 1;

/** Columns begin at multiples of this, so that every kind of number can be viewed where it lies. */
const ALIGNMENT = 8;

/** What the file says of itself. */
export interface Directory {
	/** What the columns were made of. */
	readonly version: string;
	/** Order of bytes in a number of a column. */
	readonly byteOrder: 'LE' | 'BE';
	readonly columns: readonly {
		readonly name: string;
		readonly kind: keyof ColumnKinds;
		/** Bytes from where the first column begins. */
		readonly offset: number;
		/** Numbers or strings in it. */
		readonly length: number;
		readonly bytes: number;
	}[];
}

/** The next offset at which a column may begin. */
export function align(offset: number): number {
	return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
