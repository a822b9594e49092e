import { createNameFinder } from '../corpus/findNames.ts';
import { finish, type Steps } from '../corpus/steps.ts';
import type { Knowledge, Sentence } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import { createGlossaryFinder, indexTerms } from './indexTerms.ts';
import { invert, Occurrences } from './invert.ts';

/**
 * An index as plain arrays, so that it can be saved to a file, viewed there and sent to another thread. A document is the
 * number of a sentence in the knowledge; a section is a run of sentences of one source under one heading.
 *
 * The postings of term `t` are the places `starts[t]` to `starts[t + 1]` (excluded) of `documents` and `frequencies`; the
 * sections that have it are those from `sectionStarts[t]` to `sectionStarts[t + 1]` (excluded) of `sections`.
 */
export interface IndexData {
	/** Every stem, name and entry of the glossary that stands in a sentence, a heading or a title; sorted by UTF-16 unit. */
	readonly terms: readonly string[];
	readonly starts: Uint32Array;
	/** Sentences that hold the term themselves, in ascending order. */
	readonly documents: Uint32Array;
	/** How often it stands in each of them, 1 to 255. */
	readonly frequencies: Uint8Array;
	readonly sectionStarts: Uint32Array;
	/** Sections that have the term in their heading or title, in ascending order. */
	readonly sections: Uint32Array;
	/** The section of each sentence, from 0 on without a gap. */
	readonly sectionOf: Uint32Array;
	/** Words of each sentence, stop words counted; 65,535 stands for all above. */
	readonly lengths: Uint16Array;
	/** Every word as it is written, folded, in order of appearance. */
	readonly words: readonly string[];
	/** How many sentences have each of them. */
	readonly wordCounts: Uint32Array;
}

const MAX_LENGTH = 0xffff;
/** Sentences between two reports of progress. */
const PROGRESS_EVERY = 4_096;
/** Sentences that are read at a step: a few milliseconds. */
const STEP_EVERY = 64;

/**
 * Reads all sentences of a knowledge into an index.
 *
 * @param onProgress is told how many sentences of how many are done: now and then, and at the end
 */
export function createIndexData(
	knowledge: Knowledge,
	onProgress: (done: number, total: number) => void = () => {},
): IndexData {
	return finish(readSentences(knowledge), ({ done, total }) => onProgress(done, total));
}

/** The same, a few sentences at a step. */
export function* readSentences(knowledge: Knowledge): Steps<IndexData> {
	const { sentences } = knowledge;
	const findNames = createNameFinder(knowledge.names);
	const findGlossary = createGlossaryFinder(knowledge.glossary);
	const lengths = new Uint16Array(sentences.length);
	const sectionOf = new Uint32Array(sentences.length);
	const termNumbers = new Map<string, number>();
	const inSentences = new Occurrences();
	const inSections = new Occurrences();
	const wordNumbers = new Map<string, number>();
	const wordCounts: number[] = [];
	/** The last sentence that has each word. */
	const lastWith: number[] = [];
	let section = -1;

	for (const [document, sentence] of sentences.entries()) {
		if (!isSameSection(sentences[document - 1], sentence)) {
			section++;
			const { heading, source } = sentence;
			for (const text of [heading ?? '', source.title]) {
				for (const term of indexTerms(text, terms(text), findNames, findGlossary)) {
					inSections.add(numberOf(termNumbers, term));
				}
			}
			inSections.closePlace();
		}
		sectionOf[document] = section;

		const words = terms(sentence.text);
		lengths[document] = Math.min(MAX_LENGTH, words.length);
		for (const { folded } of words) {
			const word = numberOf(wordNumbers, folded);
			if (lastWith[word] === document) continue;
			lastWith[word] = document;
			wordCounts[word] = (wordCounts[word] ?? 0) + 1;
		}
		for (const term of indexTerms(sentence.text, words, findNames, findGlossary)) {
			inSentences.add(numberOf(termNumbers, term));
		}
		inSentences.closePlace();
		const done = document + 1;
		if (done % PROGRESS_EVERY === 0) yield { phase: 'indexing', done, total: sentences.length };
		else if (done % STEP_EVERY === 0) yield;
	}
	yield { phase: 'indexing', done: sentences.length, total: sentences.length };

	const sorted = [...termNumbers.keys()].sort();
	const ranks = new Uint32Array(sorted.length);
	sorted.forEach((term, rank) => {
		ranks[numberOf(termNumbers, term)] = rank;
	});
	const ofSentences = invert(inSentences, ranks);
	const ofSections = invert(inSections, ranks);
	return {
		terms: sorted,
		starts: ofSentences.starts,
		documents: ofSentences.values,
		frequencies: ofSentences.frequencies,
		sectionStarts: ofSections.starts,
		sections: ofSections.values,
		sectionOf,
		lengths,
		words: [...wordNumbers.keys()],
		wordCounts: Uint32Array.from(wordCounts),
	};
}

function isSameSection(before: Sentence | undefined, sentence: Sentence): boolean {
	return before !== undefined && before.source === sentence.source && before.heading === sentence.heading;
}

/** The number of a key: the next one where it is new. */
function numberOf(numbers: Map<string, number>, key: string): number {
	const known = numbers.get(key);
	if (known !== undefined) return known;
	const number = numbers.size;
	numbers.set(key, number);
	return number;
}
