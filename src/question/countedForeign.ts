import type { Term } from '../language/terms.ts';
import type { Token } from '../language/types.ts';
import type { Keyword } from './types.ts';

/**
 * What a question in Vietnamese or Chinese wants counted: the first content word after "bao nhiêu", "mấy", "多少" or "几". The
 * reading cannot tell: it takes words for English ones.
 *
 * @param words all words of the text
 * @returns null where the words that ask are not there, or nothing follows them
 */
export function countedForeign(text: string, words: readonly Term[], keywords: readonly Keyword[]): Token | null {
	const asking = words.find((word) => asksHowMany(text, word, words[word.position - 1]));
	if (asking === undefined) return null;
	const counted = keywords.find(({ kind, position }) => kind === 'word' && position > asking.position);
	if (counted === undefined) return null;
	const { start, end, folded, lemma } = counted;
	return { text: text.slice(start, end), start, end, folded, lemma, pos: 'NOUN', isStop: false, isWord: true };
}

function asksHowMany(text: string, { folded, start, end }: Term, before: Term | undefined): boolean {
	switch (folded) {
		case 'nhieu':
			return before?.folded === 'bao';
		case '少':
			return before?.folded === '多';
		case 'may':
			return text.slice(start, end).normalize('NFC').toLowerCase() === 'mấy';
		default:
			return folded === '几' || folded === '幾';
	}
}
