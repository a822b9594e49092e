import type { Name } from '../corpus/types.ts';
import { stemOf } from '../language/terms.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { createSpeller } from '../search/createSpeller.ts';
import type { Given } from './describeDifferences.ts';

const spellers = new WeakMap<SearchIndex, ReturnType<typeof createSpeller>>();

/** Words as they were given, and what they are looked for as. */
export interface Mended {
	readonly given: Given;
	readonly sought: string;
}

/**
 * Mends misspelt words for finding their place: only their stems are exchanged, so that each still differs from the source.
 *
 * @returns null where nothing is to be mended
 */
export function mendGiven(given: Given, index: SearchIndex, names: readonly Name[]): Mended | null {
	const speller = spellers.get(index) ?? createSpeller(index, names);
	spellers.set(index, speller);
	const { text, mendings } = speller(given.text);
	if (mendings.length === 0) return null;
	const stems = new Map(mendings.map(({ from, to }) => [from, stemOf(to)]));
	const words = given.words.map((word) => ({
		...word,
		stem: stems.get(given.text.slice(word.start, word.end)) ?? word.stem,
	}));
	return { given: { ...given, words }, sought: text };
}
