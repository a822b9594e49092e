import type { Sentence, Source } from '../corpus/types.ts';
import { analyse } from '../question/analyse.ts';
import { buildQuery } from '../search/buildQuery.ts';
import { search } from '../search/search.ts';
import type { Prepared } from './prepare.ts';

/** What another source must have of a sentence, by importance, for it not to be this one's alone. */
const TOLD_ELSEWHERE = 0.45;
/** What a word near in meaning, or one in the heading or the sentences round it, counts beside the word itself. */
const AROUND = 0.7;
/** For the analysis of an undated sentence: the day of the newest source. */
const NEWEST = '9999-12-31';
/** Sentences of other sources that are looked at. */
const LOOKED_AT = 5;

/**
 * Whether no other source says what a sentence says, not even in other words: none of their sentences, with what stands round it,
 * has so many of its words in any form that is known, synonyms and related words included. In doubt it is not alone.
 *
 * @param others the sources in which it is looked for
 */
export function isOnlyIn(sentence: Sentence, others: ReadonlySet<Source>, prepared: Prepared): boolean {
	const { index, knowledge, surroundings } = prepared;
	// All its words are known to the speller, which would only take its time.
	const reading = analyse(sentence.text, { ...surroundings, mend: unmended }, sentence.source.date ?? NEWEST);
	const query = buildQuery(reading, index, knowledge);
	const total = query.reduce((sum, { importance }) => sum + importance, 0);
	if (total === 0) return false;
	const hits = search(index, query, LOOKED_AT, (document) => {
		const other = index.sentences[document];
		return other !== undefined && others.has(other.source) && other.source !== sentence.source;
	});
	return hits.every(({ terms }) => {
		const met = terms.reduce((sum, { queryTerm, alternative, around }) => {
			const share = alternative !== null ? Math.max(AROUND, alternative.weight) : around ? AROUND : 0;
			return sum + queryTerm.importance * share;
		}, 0);
		return met / total < TOLD_ELSEWHERE;
	});
}

function unmended(text: string) {
	return { text, mendings: [], spellings: new Map() };
}
