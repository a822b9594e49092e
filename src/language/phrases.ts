import { type Term, terms } from './terms.ts';

/** A phrase that was found in a text. Offsets in UTF-16 units. */
export interface PhraseMatch<T> {
	readonly value: T;
	readonly start: number;
	readonly end: number;
	/** Position of its first and last word among the words of the text. */
	readonly first: number;
	readonly last: number;
}

/** One of the phrases to be found. */
export interface Phrase<T> {
	readonly text: string;
	readonly value: T;
}

/** Finds phrases among the words of a text, from left to right; where two overlap, the longer one stands. */
export type PhraseFinder<T> = (words: readonly Term[]) => readonly PhraseMatch<T>[];

/**
 * Makes a finder.
 *
 * @param phrases where two are alike, the first one counts
 * @param keyOf the form in which words are compared: as they are written, or their stems
 * @param accepts called with the words of a match, to turn it down
 */
export function createPhraseFinder<T>(
	phrases: Iterable<Phrase<T>>,
	keyOf: (word: Term) => string,
	accepts: (words: readonly Term[], value: T) => boolean = () => true,
): PhraseFinder<T> {
	const values = new Map<string, T>();
	/** Words that begin a phrase, with the length of the longest one: most words of a text begin none. */
	const longest = new Map<string, number>();
	for (const phrase of phrases) {
		const keys = terms(phrase.text).map(keyOf);
		const [first] = keys;
		const key = keys.join(' ');
		if (first === undefined || values.has(key)) continue;
		values.set(key, phrase.value);
		longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
	}
	return (words) => {
		if (values.size === 0) return [];
		const found: PhraseMatch<T>[] = [];
		const keys = words.map(keyOf);
		let at = 0;
		while (at < words.length) {
			const match = longest.has(keys[at] ?? '') ? longestAt(words, keys, at) : null;
			if (match) found.push(match);
			at = (match?.last ?? at) + 1;
		}
		return found;
	};

	function longestAt(words: readonly Term[], keys: readonly string[], at: number): PhraseMatch<T> | null {
		const head = words[at];
		const most = longest.get(keys[at] ?? '') ?? 0;
		for (let count = Math.min(most, words.length - at); count > 0; count--) {
			const value = values.get(keys.slice(at, at + count).join(' '));
			const end = words[at + count - 1]?.end;
			if (value === undefined || head === undefined || end === undefined) continue;
			if (!accepts(words.slice(at, at + count), value)) continue;
			return { value, start: head.start, end, first: at, last: at + count - 1 };
		}
		return null;
	}
}
