import type { Knowledge, Sentence } from '../../src/corpus/types.ts';
import { terms } from '../../src/language/terms.ts';
import { inverseDocumentFrequency, saturate } from '../../src/search/bm25.ts';
import type { QueryTerm } from '../../src/search/types.ts';
import { countNaively } from './smallKnowledge.ts';

/** A hit, as far as it can be told without an index. */
export interface NaiveHit {
	readonly document: number;
	readonly score: number;
	/** For each keyword the term that the sentence meets it by, or null, whether only what stands round it does, the worth. */
	readonly terms: readonly { readonly term: string | null; readonly around: boolean; readonly worth: number }[];
}

const SURROUNDINGS_WEIGHT = 0.25;

/** Headings, titles and neighbours of a sentence. */
function surroundingsOf({ sentences }: Knowledge, document: number): readonly string[] {
	const sentence = sentences[document];
	const beside = [sentences[document - 1], sentences[document + 1]].filter(
		(other) => other?.source === sentence?.source && other?.heading === sentence?.heading,
	);
	return [sentence?.heading ?? '', sentence?.source.title ?? '', ...beside.map((other) => other?.text ?? '')];
}

/** Does a term stand in a sentence or round it? */
export function isReachedNaively(knowledge: Knowledge, term: string, document: number): boolean {
	const texts = [knowledge.sentences[document]?.text ?? '', ...surroundingsOf(knowledge, document)];
	return texts.some((text) => countNaively(term, text) > 0);
}

/** Every sentence that meets a query, best first, by the formula and the sentences alone: the twin of the index. */
export function searchNaively(knowledge: Knowledge, query: readonly QueryTerm[]): readonly NaiveHit[] {
	const { sentences } = knowledge;
	const lengthOf = (sentence: Sentence) => terms(sentence.text).length;
	const average = sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0) / Math.max(1, sentences.length);
	const hits = sentences.map((sentence, document): NaiveHit => {
		const round = surroundingsOf(knowledge, document);
		const met = query.map(({ alternatives }) => {
			const worths = alternatives.flatMap(({ term, weight }) => {
				const own = countNaively(term, sentence.text);
				const near = round.some((text) => countNaively(term, text) > 0);
				if (own === 0 && !near) return [];
				const matching = sentences.filter(({ text }) => countNaively(term, text) > 0).length;
				const frequency = own + (near ? SURROUNDINGS_WEIGHT : 0);
				const worth =
					weight *
					inverseDocumentFrequency(sentences.length, matching) *
					saturate(frequency, lengthOf(sentence), average);
				return [{ term, isInside: own > 0, worth }];
			});
			const inside = worths.filter(({ isInside }) => isInside);
			const counted = inside.length > 0 ? inside : worths;
			const worth = Math.max(0, ...counted.map((one) => one.worth));
			const best = counted.find((one) => one.worth === worth);
			return { term: best?.isInside ? best.term : null, around: best !== undefined && !best.isInside, worth };
		});
		const score = met.reduce((sum, { worth }, at) => sum + worth * Math.sqrt(query[at]?.importance ?? 0), 0);
		return { document, score, terms: met };
	});
	return hits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.document - b.document);
}
