import type { Given } from './describeDifferences.ts';
import { quoteWords } from './quoteWords.ts';

/** Three dots, or brackets, for words that are left out. */
export const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\.*\s*\]|⋯/;

/** Takes the words that are checked apart. */
export function readGiven(text: string): Given {
	const words = quoteWords(text);
	const ellipses = new Set<number>();
	words.forEach(({ end }, at) => {
		const next = words[at + 1];
		if (next && ELLIPSIS.test(text.slice(end, next.start))) ellipses.add(at);
	});
	return { text, words, ellipses };
}
