/** What files of a kind begin with, as Latin-1; https://www.garykessler.net/library/file_sigs.html */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
	['%PDF-', 'PDF'],
	['\x89PNG', 'PNG'],
	['\xff\xd8\xff', 'JPEG'],
	['GIF87a', 'GIF'],
	['GIF89a', 'GIF'],
	['PK\x03\x04', 'ZIP, DOCX or ODT'],
	['PK\x05\x06', 'ZIP'],
	['\x1f\x8b', 'GZIP'],
	['7z\xbc\xaf\x27\x1c', '7-Zip'],
	['Rar!\x1a\x07', 'RAR'],
	['BZh', 'BZIP2'],
	['\xfd7zXZ\x00', 'XZ'],
	['\x28\xb5\x2f\xfd', 'Zstandard'],
	['\xd0\xcf\x11\xe0', 'DOC or XLS'],
	['{\\rtf', 'RTF'],
	['\x7fELF', 'ELF'],
	['MZ\x90', 'EXE'],
	['SQLite format 3\x00', 'SQLite'],
	['ID3', 'MP3'],
	['OggS', 'OGG'],
	['fLaC', 'FLAC'],
	['wOFF', 'WOFF'],
	['wOF2', 'WOFF2'],
];

/** After the length of the first part, or of the whole: containers that name what they hold a little later. */
const LATER: readonly (readonly [at: number, text: string, kind: string])[] = [
	[4, 'ftyp', 'MP4'],
	[8, 'WEBP', 'WEBP'],
	[8, 'WAVE', 'WAV'],
	[8, 'AVI ', 'AVI'],
];

/** Names the kind of a file that is no plain text, by what it begins with; null for any other. */
export function binaryKind(bytes: Uint8Array): string | null {
	const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
	return kind ?? LATER.find(([at, text]) => start.startsWith(text, at))?.[2] ?? null;
}
