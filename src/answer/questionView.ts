import { STOP_WORDS } from '../language/stopWords.ts';
import { type Term, terms } from '../language/terms.ts';
import { type Direction, directionOf } from '../language/wordVectors.ts';
import { QUESTION_WORDS } from '../question/questionWords.ts';
import type { Question } from '../question/types.ts';
import { inverseDocumentFrequency } from '../search/bm25.ts';
import { nameTerm, type SearchIndex } from '../search/createIndex.ts';

/** A word of the question with how rare it is among the sentences, 0 to 1. */
export interface WeighedWord {
	readonly stem: string;
	readonly weight: number;
}

/** What the question brings, worked out once for all its sentences. */
export interface QuestionView {
	readonly question: Question;
	readonly index: SearchIndex;
	/** All its words, function words at a tenth. */
	readonly words: readonly WeighedWord[];
	/** Stems of its function words but those that every question has. */
	readonly functionWords: ReadonlySet<string>;
	/** For each keyword, the sentences that have it. */
	readonly having: readonly Uint32Array[];
	readonly direction: Direction | null;
	/** The best BM25 score. */
	readonly topScore: number;
}

const FUNCTION_WORD_WEIGHT = 0.1;
/** Function words that most questions have, so that nothing follows from a sentence's having them too. */
const EVERYWHERE: ReadonlySet<string> = new Set('is are was were be did do does the a an of in to'.split(' '));

export function viewQuestion(question: Question, index: SearchIndex, topScore: number): QuestionView {
	const words = terms(question.text);
	const most = inverseDocumentFrequency(index.sentences.length, 0);
	const rarity = ({ stem }: Term) =>
		inverseDocumentFrequency(index.sentences.length, index.documentFrequency(stem)) / most;
	return {
		question,
		index,
		words: words.map((word) => ({ stem: word.stem, weight: word.isStop ? FUNCTION_WORD_WEIGHT : rarity(word) })),
		functionWords: new Set(
			words
				.filter(({ folded }) => STOP_WORDS.has(folded) && !EVERYWHERE.has(folded) && !QUESTION_WORDS.has(folded))
				.map(({ stem }) => stem),
		),
		having: question.keywords.map(({ kind, key }) => index.documentsOf(kind === 'word' ? key : nameTerm(key))),
		direction: directionOf(question.keywords.flatMap(({ folded }) => folded.split(' '))),
		topScore,
	};
}
