import type { Speech } from '../corpus/findSpeaker.ts';
import type { SaidDate } from '../corpus/types.ts';
import { STOP_WORDS } from '../language/stopWords.ts';
import type { Term } from '../language/terms.ts';
import { directionCosine, directionOf, nearest } from '../language/wordVectors.ts';
import type { Question } from '../question/types.ts';
import type { Hit, TermHit } from '../search/types.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceView } from './sentenceView.ts';

/** What speaks for and against a sentence as the answer. From 0 to 1 unless it says otherwise. */
export interface Features {
	/** BM25 score beside the best one of this question. */
	readonly score: number;
	/** Share of the question's importance that the sentence meets in the words themselves. */
	readonly exact: number;
	/** The same, with synonyms and kin at what they are worth. */
	readonly coverage: number;
	/** The same, with the heading, the title and the neighbours. */
	readonly around: number;
	/** The same, with every word counted by how near it is in meaning to the nearest word of the sentence. */
	readonly near: number;
	/** Whether question and sentence as a whole point the same way; -1 to 1. */
	readonly meaning: number;
	/** Share of the names asked about that the sentence has. 1 where none is asked about. */
	readonly names: number;
	/** How surely it holds the kind of thing asked for. */
	readonly type: number;
	/** Neighbouring words of the question that stand near each other in the sentence too. */
	readonly order: number;
	/** 1: said by whoever is asked about; -1: said by another; 0: not asked, or nobody's. */
	readonly speaker: number;
	/** The question says a date by words ("ten years ago"). 1: the sentence is of that time; -1: of another; 0: unknown. */
	readonly date: number;
	/** 1 for a question, or for a line too short to state anything. */
	readonly noStatement: number;
	/** Length beside the usual one, as a logarithm; 0 is the usual. */
	readonly length: number;
}

/** The names of all features, in the order in which they are reported. */
export const FEATURE_NAMES = [
	'score',
	'exact',
	'coverage',
	'around',
	'near',
	'meaning',
	'names',
	'type',
	'order',
	'speaker',
	'date',
	'noStatement',
	'length',
] as const satisfies readonly (keyof Features)[];

/** What a match in the surroundings counts beside one in the sentence. */
const AROUND = 0.5;
/** Cosine at which two words begin to count as near, and that at which they count in full. */
const NEAR_FROM = 0.25;
const NEAR_TO = 0.85;

/** What the question brings, computed once for all its sentences. */
export interface QuestionView {
	readonly question: Question;
	readonly direction: ReturnType<typeof directionOf>;
	readonly topScore: number;
	readonly averageLength: number;
}

export function viewOf(question: Question, topScore: number, averageLength: number): QuestionView {
	const content = question.keywords.flatMap((keyword) => keyword.folded.split(' '));
	return { question, direction: directionOf(content), topScore, averageLength };
}

/**
 * Measures one sentence against the question.
 */
export function featuresOf(view: QuestionView, hit: Hit, sentence: SentenceView, evidence: Evidence): Features {
	const { question } = view;
	const { words, speech } = sentence;
	const total = hit.terms.reduce((sum, { queryTerm }) => sum + queryTerm.importance, 0) || 1;
	const share = (worth: (term: TermHit) => number) =>
		hit.terms.reduce((sum, term) => sum + term.queryTerm.importance * worth(term), 0) / total;
	const named = hit.terms.filter((term) => term.queryTerm.keyword.kind === 'name');
	return {
		score: view.topScore > 0 ? hit.score / view.topScore : 0,
		exact: share(({ alternative }) => (alternative && alternative.weight >= 0.9 ? 1 : 0)),
		coverage: share(({ alternative }) => alternative?.weight ?? 0),
		around: share(({ alternative, around }) => alternative?.weight ?? (around ? AROUND : 0)),
		near: share((term) => metBy(term, sentence)),
		meaning: directionCosine(view.direction, sentence.direction),
		names: named.length === 0 ? 1 : named.filter(({ alternative }) => alternative !== null).length / named.length,
		type: evidence.strength,
		order: order(hit, words),
		speaker: saidBy(question, speech),
		date: dateAgreement(question, sentence),
		noStatement: /[?]["”’]?$/.test(hit.sentence.text) || words.length < 4 ? 1 : 0,
		length: Math.log((words.length + 1) / (view.averageLength + 1)),
	};
}

/** How well a keyword is met by a sentence, 0 to 1: in words, by kin, or by a word that is near in meaning. */
function metBy({ queryTerm, alternative }: TermHit, { vectors }: SentenceView): number {
	const sure = alternative?.weight ?? 0;
	if (queryTerm.keyword.kind !== 'word') return sure;
	const near = (nearest(queryTerm.keyword.folded, vectors) - NEAR_FROM) / (NEAR_TO - NEAR_FROM);
	return Math.min(1, Math.max(sure, near));
}

function saidBy({ speaker }: Question, speech: readonly Speech[]): number {
	if (speaker === null || speech.length === 0) return 0;
	return speech.some((one) => one.speaker.id === speaker.id) ? 1 : -1;
}

/** Do question and sentence speak of the same time? */
function dateAgreement(question: Question, { dates }: SentenceView): number {
	// A date in figures is met as a word.
	const asked = question.dates.filter(({ from, text }) => from !== null && !/\d{4}/.test(text));
	if (asked.length === 0) return 0;
	const said = dates.filter(({ from }) => from !== null);
	if (said.length === 0) return 0;
	const meets = (a: SaidDate, b: SaidDate) => (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');
	return asked.some((date) => said.some((other) => meets(date, other))) ? 1 : -1;
}

/** Share of the pairs of neighbouring keywords that stand within three words of each other in the sentence. */
function order(hit: Hit, words: readonly Term[]): number {
	const keywords = hit.terms.map((term) => term.queryTerm.keyword);
	if (keywords.length < 2) return 0;
	const places = keywords.map((keyword) => {
		const parts = keyword.folded.split(' ');
		return words.filter(
			(word) => !STOP_WORDS.has(word.folded) && (word.stem === keyword.key || parts.includes(word.folded)),
		);
	});
	let near = 0;
	for (let at = 0; at + 1 < places.length; at++) {
		const right = places[at + 1] ?? [];
		const close = (a: Term) => right.some((b) => a !== b && Math.abs(a.position - b.position) <= 3);
		if (places[at]?.some(close)) near++;
	}
	return near / (keywords.length - 1);
}
