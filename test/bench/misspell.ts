/** Which words of a question get a slip: one of the long ones that carry content, or every long one. */
export type Slips = 'one' | 'every';

/** Words of at least so many letters are long: slips in shorter ones often make another word. */
const LONG = /\b[A-Za-z]{5,}\b/g;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * A question as thumbs would type it. The same question always gets the same slips; each is a transposition, a dropped or a
 * doubled letter, or a neighbouring key, never in the first letter, which is seldom mistyped.
 *
 * @param question as it is meant
 * @param slips which words get one
 * @param isLight words that say little, which are not chosen where only one slip is made
 */
export function misspell(question: string, slips: Slips, isLight: (word: string) => boolean): string {
	const words = [...question.matchAll(LONG)];
	const heavy = words.filter(([word]) => !isLight(word.toLowerCase()));
	const choice = heavy.length === 0 ? words : heavy;
	const chosen = slips === 'every' ? words : choice.slice(hash(question) % Math.max(1, choice.length)).slice(0, 1);
	return chosen.reduceRight((text, { 0: word, index }) => {
		return text.slice(0, index) + slip(word, hash(`${question} ${index}`)) + text.slice(index + word.length);
	}, question);
}

/** One slip in a word; of the four kinds the number chooses one, and the place. */
function slip(word: string, number: number): string {
	const place = 1 + (Math.floor(number / 4) % (word.length - 1));
	const letter = word.charAt(place);
	const before = word.slice(0, place);
	const after = word.slice(place + 1);
	switch (number % 4) {
		case 0: {
			// Two letters that are alike cannot be told from each other when they change places.
			const swapped = word.slice(0, place - 1) + letter + word.charAt(place - 1) + after;
			return place > 1 && swapped !== word ? swapped : before + after;
		}
		case 1:
			return before + after;
		case 2:
			return before + letter + letter + after;
		default:
			return before + neighbourOf(letter) + after;
	}
}

/** The key to the right of a letter, or to its left at the end of a row. */
function neighbourOf(letter: string): string {
	const row = KEYBOARD.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
	const at = row.indexOf(letter.toLowerCase());
	return row.charAt(at + 1) || row.charAt(at - 1);
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), with the finish of MurmurHash3: its low bits alone would repeat. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}
