import { type Prepared, prepare } from '../../src/answer/prepare.ts';
import type { Sentence } from '../../src/corpus/types.ts';
import { knowledgeOf, textOf } from './knowledgeOf.ts';
import type { RankLine } from './rank.ts';

/** The candidates of many questions in one index, each findable again. */
export interface LaidOutCandidates {
	readonly prepared: Prepared;
	/** The number of a sentence among the candidates of a question; -1 where it is none of them. */
	readonly numberIn: (line: RankLine, sentence: Sentence) => number;
}

/**
 * Lays out the candidates of each question: those of WikiQA are the sentences of one summary in their order, so they are one
 * source; those of TrecQA come from many reports, the right ones first, so each is a source of its own.
 */
export function layOutCandidates(set: string, lines: readonly RankLine[]): LaidOutCandidates {
	const inOrder = set === 'wikiqa';
	const texts = lines.flatMap(({ id, candidates }) =>
		inOrder ? [textOf(id, candidates)] : candidates.map((candidate, at) => textOf(`${id}#${at}`, [candidate])),
	);
	return {
		prepared: prepare(knowledgeOf(texts)),
		numberIn: ({ id }, { source, index }) => {
			if (inOrder) return source.id === id ? index : -1;
			return source.id.startsWith(`${id}#`) ? Number(source.id.slice(id.length + 1)) : -1;
		},
	};
}

/** The sentences of a corpus in one index, each findable again. */
export interface LaidOutCorpus {
	readonly prepared: Prepared;
	/** The id of a sentence in the corpus. */
	readonly idOf: (sentence: Sentence) => string;
}

/**
 * Lays out a corpus of sentences: those of SQuAD stand in the order of their articles, so they are one source, and each has
 * its neighbours; those of Wikinews are shuffled, so each is a source of its own.
 */
export function layOutCorpus(
	set: string,
	corpus: readonly { readonly id: string; readonly text: string }[],
): LaidOutCorpus {
	if (set !== 'squad') {
		return {
			prepared: prepare(knowledgeOf(corpus.map(({ id, text }) => textOf(id, [text])))),
			idOf: ({ source }) => source.id,
		};
	}
	const sentences = corpus.map(({ text }) => text);
	return {
		prepared: prepare(knowledgeOf([textOf(set, sentences)])),
		idOf: ({ index }) => corpus[index]?.id ?? '',
	};
}
