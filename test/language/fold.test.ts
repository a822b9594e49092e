import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

describe('fold', () => {
	it.each([
		['Tô Lâm', 'to lam'],
		['TỔNG BÍ THƯ', 'tong bi thu'],
		['Đặng', 'dang'],
		['Łódź, Ørsted, Straße', 'lodz, orsted, strasse'],
		['Æsir œuvre', 'aesir oeuvre'],
		['’tis “so”', '\'tis "so"'],
		['e\u0301', 'e'],
		['ﬁne', 'fine'],
		['２０２４', '2024'],
		['苏林', '苏林'],
		['', ''],
	])('makes %j into %j', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('is the same for composed and decomposed writing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
			}),
			runs(2_000),
		);
	});

	it('changes nothing when a text is folded already', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			runs(2_000),
		);
	});
});
