import { createNameFinder, type NameFinder } from '../corpus/findNames.ts';
import type { Knowledge, Sentence } from '../corpus/types.ts';
import { createPhraseFinder, type PhraseFinder } from '../language/phrases.ts';
import { STOP_WORDS } from '../language/stopWords.ts';
import { type Term, terms } from '../language/terms.ts';
import { vectorOf } from '../language/wordVectors.ts';

/** Where one term stands: parallel arrays, ordered by sentence. */
export interface Postings {
	/** Positions in {@link SearchIndex.sentences}. */
	readonly documents: Uint32Array;
	/** How often it stands in the sentence. */
	readonly frequencies: Uint8Array;
	/** How often it stands round the sentence: in its heading, title and neighbours. */
	readonly surroundings: Uint8Array;
}

/** An index over the sentences of one knowledge. Immutable. */
export interface SearchIndex {
	readonly sentences: readonly Sentence[];
	/** Words of each sentence, stop words counted. */
	readonly lengths: Uint16Array;
	readonly averageLength: number;
	readonly postings: ReadonlyMap<string, Postings>;
	/** Every word as it is written, folded, with how many sentences have it. */
	readonly vocabulary: ReadonlyMap<string, number>;
	/** The words of the vocabulary that carry content and have a vector, with its number. */
	readonly meanings: readonly { readonly word: string; readonly vector: number }[];
	readonly findNames: NameFinder;
	/** Finds phrases of the glossary; the value is the number of the entry. */
	readonly findGlossary: PhraseFinder<number>;
}

/** The term under which every spelling of one name is indexed. No word of a text can be equal to it. */
export function nameTerm(id: string): string {
	return `@${id}`;
}

/** The term under which every phrase of one entry of the glossary is indexed. */
export function glossaryTerm(entry: number): string {
	return `=${entry}`;
}

/** Names, glossary entries and stems of one text, each with its words. */
function indexTerms(text: string, findNames: NameFinder, findGlossary: PhraseFinder<number>): readonly string[] {
	const words = terms(text);
	return [
		...words.filter((word) => !word.isStop).map((word) => word.stem),
		...findNames(text, words).map((mention) => nameTerm(mention.name.id)),
		...findGlossary(words).map((match) => glossaryTerm(match.value)),
	];
}

interface Growing {
	readonly documents: number[];
	readonly frequencies: number[];
	readonly surroundings: number[];
}

/** Builds the index of a knowledge. */
export function createIndex(knowledge: Knowledge): SearchIndex {
	const { sentences } = knowledge;
	const findNames = createNameFinder(knowledge.names);
	const findGlossary = createPhraseFinder(
		knowledge.glossary.flatMap((entry, value) => [entry.term, ...entry.same].map((text) => ({ text, value }))),
		(word: Term) => word.stem,
	);
	const lengths = new Uint16Array(sentences.length);
	const vocabulary = new Map<string, number>();
	const own = sentences.map((sentence, document) => {
		const words = terms(sentence.text);
		lengths[document] = words.length;
		for (const folded of new Set(words.map((word) => word.folded))) {
			vocabulary.set(folded, (vocabulary.get(folded) ?? 0) + 1);
		}
		return indexTerms(sentence.text, findNames, findGlossary);
	});
	const growing = new Map<string, Growing>();
	const headings = new Map<string, readonly string[]>();
	const termsOfHeading = (text: string) => {
		const known = headings.get(text) ?? indexTerms(text, findNames, findGlossary);
		headings.set(text, known);
		return known;
	};
	sentences.forEach((sentence, document) => {
		for (const term of own[document] ?? []) countIn(growing, term, document, 'frequencies');
		const around = [
			...termsOfHeading(sentence.heading ?? ''),
			...termsOfHeading(sentence.source.title),
			...neighbour(document, -1),
			...neighbour(document, 1),
		];
		for (const term of around) countIn(growing, term, document, 'surroundings');
	});
	const postings = new Map<string, Postings>();
	for (const [term, list] of growing) {
		postings.set(term, {
			documents: Uint32Array.from(list.documents),
			frequencies: Uint8Array.from(list.frequencies),
			surroundings: Uint8Array.from(list.surroundings),
		});
	}
	const total = lengths.reduce((sum, length) => sum + length, 0);
	return {
		sentences,
		lengths,
		averageLength: sentences.length === 0 ? 0 : total / sentences.length,
		postings,
		vocabulary,
		meanings: [...vocabulary.keys()].flatMap((word) => {
			const vector = STOP_WORDS.has(word) ? null : vectorOf(word);
			return vector === null ? [] : [{ word, vector }];
		}),
		findNames,
		findGlossary,
	};

	function neighbour(document: number, step: number): readonly string[] {
		const here = sentences[document];
		const there = sentences[document + step];
		return here && there && here.source === there.source && here.heading === there.heading
			? (own[document + step] ?? [])
			: [];
	}
}

const MAX_COUNT = 255;

function countIn(
	growing: Map<string, Growing>,
	term: string,
	document: number,
	where: 'frequencies' | 'surroundings',
): void {
	let list = growing.get(term);
	if (!list) {
		list = { documents: [], frequencies: [], surroundings: [] };
		growing.set(term, list);
	}
	if (list.documents.at(-1) !== document) {
		list.documents.push(document);
		list.frequencies.push(0);
		list.surroundings.push(0);
	}
	const last = list.documents.length - 1;
	list[where][last] = Math.min(MAX_COUNT, (list[where][last] ?? 0) + 1);
}
