import type { SaidDate } from '../corpus/types.ts';
import { STOP_WORDS } from '../language/stopWords.ts';
import type { Term } from '../language/terms.ts';
import { directionCosine, nearest } from '../language/wordVectors.ts';
import type { Keyword, Question } from '../question/types.ts';
import type { Hit, TermHit } from '../search/types.ts';
import { contextOf, isMet } from './contextOf.ts';
import type { Evidence } from './evidence.ts';
import type { QuestionView } from './questionView.ts';
import { recency } from './recency.ts';
import type { SentenceView } from './sentenceView.ts';
import { functionWords, phrases } from './wording.ts';

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
	/** Share of the question that the sentence lacks and the sentence before it has: "he" is whoever was named there. */
	readonly before: number;
	/** The same of the two sentences before that one. */
	readonly earlier: number;
	/** The same of the sentence after it. */
	readonly after: number;
	/** The same, with every word counted by how near it is in meaning to the nearest word of the sentence. */
	readonly near: number;
	/** Whether question and sentence as a whole point the same way; -1 to 1. */
	readonly meaning: number;
	/** How surely it holds the kind of thing asked for. */
	readonly type: number;
	/** Neighbouring words of the question that stand near each other in the sentence too. */
	readonly order: number;
	/** Share of the question that the sentence has in the very form: "signed", and not "signing". */
	readonly surface: number;
	/** Share of the runs of three words of the question, function words too, that the sentence has. */
	readonly phrases: number;
	/** Share of the function words of the question, but those that every question has. A half where there are none. */
	readonly functionWords: number;
	/** 1: said by whoever is asked about; -1: said by another; 0: not asked, or nobody's. */
	readonly speaker: number;
	/** The question says a date by words ("ten years ago"). 1: the sentence is of that time; -1: of another; 0: unknown. */
	readonly date: number;
	/** How near the date of its source is to the time that is asked about: the day of asking, unless the question says another. */
	readonly recent: number;
	/** 1 for the first sentence of its source, a half for the second: what matters stands first. */
	readonly lead: number;
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
	'before',
	'earlier',
	'after',
	'near',
	'meaning',
	'type',
	'order',
	'surface',
	'phrases',
	'functionWords',
	'speaker',
	'date',
	'recent',
	'lead',
	'noStatement',
	'length',
] as const satisfies readonly (keyof Features)[];

/** What a match in the surroundings counts beside one in the sentence. */
const AROUND = 0.5;
/** Cosine at which two words begin to count as near, and that at which they count in full. */
const NEAR_FROM = 0.25;
const NEAR_TO = 0.85;

/**
 * Measures one sentence against the question.
 */
export function featuresOf(view: QuestionView, hit: Hit, sentence: SentenceView, evidence: Evidence): Features {
	const { question } = view;
	const { words } = sentence;
	const folded = new Set(words.map((word) => word.folded));
	const context = contextOf(view, hit);
	const { terms } = hit;
	return {
		score: view.topScore > 0 ? hit.score / view.topScore : 0,
		exact: share(terms, ({ alternative }) => (isMet(alternative) ? 1 : 0)),
		coverage: share(terms, ({ alternative }) => alternative?.weight ?? 0),
		around: share(terms, ({ alternative, around }) => alternative?.weight ?? (around ? AROUND : 0)),
		before: context.before,
		earlier: context.earlier,
		after: context.after,
		near: share(terms, (term) => metBy(term, sentence)),
		meaning: directionCosine(view.direction, sentence.direction),
		type: evidence.strength,
		order: order(hit, words),
		surface: share(terms, ({ queryTerm, alternative }) => (isInForm(queryTerm.keyword, alternative, folded) ? 1 : 0)),
		phrases: phrases(view, words),
		functionWords: functionWords(view, words),
		speaker: saidBy(question, sentence),
		date: dateAgreement(question, sentence),
		recent: recency(question, hit.sentence.source),
		lead: 1 / (1 + hit.sentence.index),
		noStatement: /[?]["”’]?$/.test(hit.sentence.text) || words.length < 4 ? 1 : 0,
		length: Math.log((words.length + 1) / (view.index.averageLength + 1)),
	};
}

/** The mean over the keywords of what each is worth, by their importance. */
function share(terms: readonly TermHit[], worth: (term: TermHit) => number): number {
	let met = 0;
	let total = 0;
	for (const term of terms) {
		met += term.queryTerm.importance * worth(term);
		total += term.queryTerm.importance;
	}
	return met / (total || 1);
}

/** A name counts in whatever form. */
function isInForm({ kind, folded }: Keyword, alternative: TermHit['alternative'], words: ReadonlySet<string>): boolean {
	return kind === 'word' ? words.has(folded) : isMet(alternative);
}

/** How well a keyword is met by a sentence, 0 to 1: in words, by kin, or by a word that is near in meaning. */
function metBy({ queryTerm, alternative }: TermHit, { vectors }: SentenceView): number {
	const sure = alternative?.weight ?? 0;
	if (sure >= 1 || queryTerm.keyword.kind !== 'word') return sure;
	const near = (nearest(queryTerm.keyword.folded, vectors) - NEAR_FROM) / (NEAR_TO - NEAR_FROM);
	return Math.min(1, Math.max(sure, near));
}

function saidBy({ speaker }: Question, sentence: SentenceView): number {
	if (speaker === null || sentence.speech.length === 0) return 0;
	return sentence.speech.some((one) => one.speaker.id === speaker.id) ? 1 : -1;
}

/** Do question and sentence speak of the same time? */
function dateAgreement(question: Question, sentence: SentenceView): number {
	// A date in figures is met as a word.
	const asked = question.dates.filter(({ from, text }) => from !== null && !/\d{4}/.test(text));
	if (asked.length === 0) return 0;
	const said = sentence.dates.filter(({ from }) => from !== null);
	if (said.length === 0) return 0;
	const meets = (a: SaidDate, b: SaidDate) => (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');
	return asked.some((date) => said.some((other) => meets(date, other))) ? 1 : -1;
}

/** Share of the pairs of neighbouring keywords that stand within three words of each other in the sentence. */
function order(hit: Hit, words: readonly Term[]): number {
	const keywords = hit.terms.map((term) => term.queryTerm.keyword);
	if (keywords.length < 2) return 0;
	const content = words.filter(({ folded }) => !STOP_WORDS.has(folded));
	const places = keywords.map((keyword) => {
		const parts = keyword.folded.split(' ');
		return content.filter((word) => word.stem === keyword.key || parts.includes(word.folded));
	});
	let near = 0;
	for (let at = 0; at + 1 < places.length; at++) {
		const right = places[at + 1] ?? [];
		if (places[at]?.some((a) => right.some((b) => a !== b && Math.abs(a.position - b.position) <= 3))) near++;
	}
	return near / (keywords.length - 1);
}
