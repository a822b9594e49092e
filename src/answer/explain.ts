import type { Sentence } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import { glossaryTerm, nameTerm, type SearchIndex } from '../search/createIndex.ts';
import type { Hit, TermMatch } from '../search/types.ts';

/** Why a sentence was found: which word of the question met which of its words, and what that was worth. */
export function explain(hit: Hit, index: SearchIndex): readonly TermMatch[] {
	return hit.terms.flatMap(({ queryTerm, alternative, worth }) => {
		if (!alternative) return [];
		const found = wordFor(hit.sentence, alternative.term, index);
		if (found === null) return [];
		const { text, folded } = queryTerm.keyword;
		const how = alternative.how === 'exact' && found.toLowerCase() !== folded ? 'inflection' : alternative.how;
		return [{ asked: text, found, how, worth: Math.round(worth * 1000) / 1000 }];
	});
}

/** The words of a sentence that stand under a term of the index. */
function wordFor(sentence: Sentence, term: string, index: SearchIndex): string | null {
	const words = terms(sentence.text);
	const place =
		words.find((word) => word.stem === term) ??
		index.findNames(sentence.text, words).find(({ name }) => nameTerm(name.id) === term) ??
		index.findGlossary(words).find(({ value }) => glossaryTerm(value) === term);
	return place ? sentence.text.slice(place.start, place.end) : null;
}
