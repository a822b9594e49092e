import type { NameFinder } from '../corpus/findNames.ts';
import type { GlossaryEntry } from '../corpus/types.ts';
import { createPhraseFinder, type PhraseFinder } from '../language/phrases.ts';
import type { Term } from '../language/terms.ts';

/** The term under which every spelling of one name is indexed. No word of a text can be equal to it. */
export function nameTerm(id: string): string {
	return `@${id}`;
}

/** The term under which every phrase of one entry of the glossary is indexed. */
export function glossaryTerm(entry: number): string {
	return `=${entry}`;
}

/** Finds phrases of a glossary in whatever inflection; the value is the number of the entry. */
export function createGlossaryFinder(glossary: readonly GlossaryEntry[]): PhraseFinder<number> {
	return createPhraseFinder(
		glossary.flatMap((entry, value) => [entry.term, ...entry.same].map((text) => ({ text, value }))),
		(word: Term) => word.stem,
	);
}

/**
 * The terms under which a text is indexed, each as often as it stands there: stems, names and entries of the glossary.
 *
 * @param words the words of the text
 */
export function indexTerms(
	text: string,
	words: readonly Term[],
	findNames: NameFinder,
	findGlossary: PhraseFinder<number>,
): readonly string[] {
	const found: string[] = [];
	for (const word of words) if (!word.isStop) found.push(word.stem);
	for (const mention of findNames(text, words)) found.push(nameTerm(mention.name.id));
	for (const match of findGlossary(words)) found.push(glossaryTerm(match.value));
	return found;
}
