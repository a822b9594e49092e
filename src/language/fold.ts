/** Letters that canonical decomposition leaves whole although readers type a plain letter for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	đ: 'd',
	ø: 'o',
	ł: 'l',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	'’': "'",
	'‘': "'",
	'`': "'",
	'“': '"',
	'”': '"',
};

/**
 * The form by which words are compared: lower case, no diacritics, plain apostrophes.
 *
 * @param text any text
 * @returns the folded text; its length may differ from the input's, so it carries no offsets
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (/^[\0-\x5f\x61-\x7f]*$/.test(lower)) return lower;
	return (
		lower
			.normalize('NFKD')
			// Once more: fancy letters of mathematics are capitals only after they have been taken apart.
			.toLowerCase()
			.replace(/\p{M}+/gu, '')
			.replace(/[đøłıßæœ’‘`“”]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
			.normalize('NFC')
	);
}
