import { describe, expect, it } from 'vitest';
import { decode } from '../../src/import/decode.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const wide = (text: string, marked: boolean) => Buffer.from(`${marked ? '\uFEFF' : ''}${text}`, 'utf16le');

describe('decode', () => {
	it('gives back any text in UTF-8, without its byte order mark', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				fc.pre(!/[\0\x1b]/.test(text) && !text.startsWith('\uFEFF'));
				// Sixteen bytes in front, so that no text is taken for the beginning of a picture.
				const full = `A report of rain: ${text}`;
				expect(decode(Buffer.from(full))).toEqual({ text: full, detected: null });
				expect(decode(Buffer.from(`\uFEFF${full}`))).toEqual({ text: full, detected: null });
			}),
			runs(300),
		);
	});

	it('reads UTF-16 either way round, with its mark and without', () => {
		const text = 'Hà Nội: “It rained.” And it went on to rain.';
		const little = wide(text, true);
		const big = Buffer.from(little).swap16();
		expect(decode(little)).toEqual({ text, detected: null });
		expect(decode(big)).toEqual({ text, detected: null });
		expect(decode(wide(text, false))).toEqual({ text, detected: 'utf-16le' });
		expect(decode(Buffer.from(wide(text, false)).swap16())).toEqual({ text, detected: 'utf-16be' });
	});

	it('reads the quotation marks and dashes of Windows-1252, and says that it was told from the bytes', () => {
		expect(decode(latin('The d\xe9tente held \x96 \x93for now\x94 \x96 said the mayor of the caf\xe9.'))).toEqual({
			text: 'The détente held – “for now” – said the mayor of the café.',
			detected: 'windows-1252',
		});
	});

	it('reads Chinese in GB 18030', () => {
		// 两个港口签署协议。 twice.
		const bytes = latin('\xc1\xbd\xb8\xf6\xb8\xdb\xbf\xda\xc7\xa9\xca\xf0\xd0\xad\xd2\xe9\xa1\xa3'.repeat(2));
		expect(decode(bytes)).toEqual({ text: '两个港口签署协议。'.repeat(2), detected: 'gb18030' });
	});

	it('trusts the character set that HTML declares', () => {
		const html = latin('<html><head><meta charset="windows-1251"></head><p>\xd5\xe0\xed\xee\xe9.');
		expect(decode(html)).toEqual({ text: expect.stringContaining('Ханой.'), detected: null });
	});

	it('goes by the bytes where HTML declares a set that is not there or does not fit', () => {
		for (const declared of ['utf-8', 'klingon']) {
			const html = latin(`<html><head><meta charset="${declared}"></head><p>The caf\xe9 of Alba was closed.`);
			expect(decode(html)).toEqual({ text: expect.stringContaining('café'), detected: 'windows-1252' });
		}
	});

	it('reads UTF-8 in which a letter was cut in half, and shows where', () => {
		const text = 'Hà Nội, Đà Nẵng và Hải Phòng đã ký một thỏa thuận.';
		const bytes = Buffer.concat([Buffer.from(text), latin('\xe1\xba '), Buffer.from(text)]);
		expect(decode(bytes)).toEqual({ text: `${text}\uFFFD ${text}`, detected: null });
	});

	it('refuses what is not in the set that its byte order mark tells', () => {
		const bytes = Buffer.concat([Buffer.from('\uFEFFcaf'), latin('\xe9')]);
		expect(decode(bytes)).toEqual({ code: 'unknown-charset', charset: 'utf-8' });
	});

	it.each([
		['%PDF-1.7\n', 'PDF'],
		['\x89PNG\r\n\x1a\n', 'PNG'],
		['PK\x03\x04\x14\x00', 'ZIP, DOCX or ODT'],
		['\xd0\xcf\x11\xe0\xa1\xb1', 'DOC or XLS'],
		['{\\rtf1 It rained.}', 'RTF'],
		['\x00\x00\x00\x18ftypmp42', 'MP4'],
		['RIFF\x00\x00\x00\x00WEBP', 'WEBP'],
		['It rained.\x00 And it stopped.', null],
	])('names what is no text: %j', (bytes, kind) => {
		expect(decode(latin(bytes))).toEqual({ code: 'no-text', kind });
	});

	it('says that an empty file is empty', () => {
		expect(decode(new Uint8Array())).toEqual({ code: 'empty' });
	});
});
