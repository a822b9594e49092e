import { createNameFinder, type NameFinder } from '../corpus/findNames.ts';
import { finish, type Steps } from '../corpus/steps.ts';
import type { Knowledge, Sentence } from '../corpus/types.ts';
import type { PhraseFinder } from '../language/phrases.ts';
import { STOP_WORDS } from '../language/stopWords.ts';
import { vectorOf } from '../language/wordVectors.ts';
import { type IndexData, readSentences } from './indexData.ts';
import { createGlossaryFinder } from './indexTerms.ts';
import { createLayoutData, type Layout, type LayoutData, layOut } from './layout.ts';
import { reach } from './reach.ts';

export { glossaryTerm, nameTerm } from './indexTerms.ts';

/** An index over the sentences of one knowledge. Immutable. */
export interface SearchIndex {
	readonly data: IndexData;
	readonly layout: Layout;
	readonly sentences: readonly Sentence[];
	/** Words of each sentence, stop words counted. */
	readonly lengths: Uint16Array;
	readonly averageLength: number;
	/** Does a sentence, a heading or a title have this term? */
	readonly has: (term: string) => boolean;
	/** The number of a term in {@link IndexData.terms}, or -1. */
	readonly numberOf: (term: string) => number;
	/** How many sentences hold the term themselves. */
	readonly documentFrequency: (term: string) => number;
	/** The sentences that hold the term themselves, in ascending order: a view, not to be written to. */
	readonly documentsOf: (term: string) => Uint32Array;
	/** The sentences that hold the term or have it in heading, title or a neighbour, each once, in no order. */
	readonly reachOf: (term: string) => readonly number[];
	/** Every word as it is written, folded, with how many sentences have it. */
	readonly vocabulary: ReadonlyMap<string, number>;
	/** Vectors of the words of the vocabulary that carry content; worked out when they are first asked for. */
	readonly meanings: Uint32Array;
	readonly findNames: NameFinder;
	/** Finds phrases of the glossary; the value is the number of the entry. */
	readonly findGlossary: PhraseFinder<number>;
}

/** Builds the index of a knowledge. */
export function createIndex(knowledge: Knowledge): SearchIndex {
	return finish(buildIndex(knowledge));
}

/** The same, a little at a step. */
export function* buildIndex(knowledge: Knowledge): Steps<SearchIndex> {
	const data = yield* readSentences(knowledge);
	yield;
	const layout = createLayoutData(data);
	yield;
	return openIndex({ ...data, ...layout }, knowledge);
}

/**
 * Makes an index of its arrays.
 *
 * @param data as {@link createIndexData} and {@link createLayoutData} made it of this very knowledge
 */
export function openIndex(data: IndexData & LayoutData, knowledge: Knowledge): SearchIndex {
	const { sentences } = knowledge;
	const numbers = new Map<string, number>();
	data.terms.forEach((term, number) => {
		numbers.set(term, number);
	});
	const numberOf = (term: string) => numbers.get(term) ?? -1;
	const documentsOf = (term: string) => {
		const number = numberOf(term);
		return number < 0
			? data.documents.subarray(0, 0)
			: data.documents.subarray(data.starts[number], data.starts[number + 1]);
	};
	const layout = layOut(data);
	let vocabulary: ReadonlyMap<string, number> | null = null;
	let meanings: Uint32Array | null = null;
	return {
		data,
		layout,
		sentences,
		lengths: data.lengths,
		averageLength: layout.averageLength,
		has: (term) => numbers.has(term),
		numberOf,
		documentFrequency: (term) => documentsOf(term).length,
		documentsOf,
		reachOf: (term) => (numbers.has(term) ? reach(data, layout, numberOf(term)) : []),
		get vocabulary() {
			vocabulary ??= new Map(data.words.map((word, at) => [word, data.wordCounts[at] ?? 0]));
			return vocabulary;
		},
		get meanings() {
			meanings ??= Uint32Array.from(data.words.flatMap((word) => (STOP_WORDS.has(word) ? [] : (vectorOf(word) ?? []))));
			return meanings;
		},
		findNames: createNameFinder(knowledge.names),
		findGlossary: createGlossaryFinder(knowledge.glossary),
	};
}
