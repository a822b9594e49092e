import { type Term, terms } from '../language/terms.ts';
import { hasEntry, synonyms, synsets } from '../language/wordnet.ts';
import { nearest } from '../language/wordVectors.ts';
import type { Keyword, Question } from '../question/types.ts';
import type { TermHit } from '../search/types.ts';
import type { Candidate } from './rank.ts';

/**
 * What speaks for and against answering with a sentence. From 0 to 1 unless it says otherwise; "unmet" is the importance of
 * a word times how little the sentence meets it.
 */
export interface Doubts {
	/** Share of the question's importance that the sentence does not meet. */
	readonly unmet: number;
	/** Share of it that no sentence of the knowledge meets. */
	readonly unknown: number;
	/** The weightiest noun that no sentence of the knowledge meets. */
	readonly unknownNoun: number;
	/** The weightiest unmet verb. */
	readonly verb: number;
	/** The weightiest verb that no sentence of the knowledge meets. */
	readonly unknownVerb: number;
	/** The same, where the question asks when, where, why or by whom it was done: then all hangs on the verb. */
	readonly event: number;
	/** A name that is not of this knowledge. */
	readonly stranger: number;
	/** An unmet name of this knowledge. */
	readonly name: number;
	/** An unmet adjective of a place: "Indian". */
	readonly adjective: number;
	/** An unmet figure or year. */
	readonly figure: number;
	/** Two words that are one thing ("foreign minister") and are not met as one. */
	readonly compound: number;
	/** The noun that the answer should be one of, where no sentence of the knowledge meets it. */
	readonly focus: number;
	/** A length, a duration or a price is asked for and the sentence has none. */
	readonly quantity: number;
	/** A date, a figure, a person or a place is asked for and the sentence has none. */
	readonly kind: number;
	/** It speaks of another time than the question. */
	readonly clash: number;
	/** It asks for what is to come, and the sentence speaks of nothing to come. */
	readonly future: number;
	/** Somebody else is the one who speaks. */
	readonly speaker: number;
	/** How little of the question the sentence meets in the words themselves, however long the question is: 1 for nothing. */
	readonly thin: number;
	/** By how much the sentence meets the question in all: the ranking's own sum, a tenth of it. Any size. */
	readonly rank: number;
	/** Words of the question that stand together in the sentence too. */
	readonly order: number;
}

/** The names of all doubts, in the order in which they are reported. */
export const DOUBT_NAMES = [
	'unmet',
	'unknown',
	'unknownNoun',
	'verb',
	'unknownVerb',
	'event',
	'stranger',
	'name',
	'adjective',
	'figure',
	'compound',
	'focus',
	'quantity',
	'kind',
	'clash',
	'future',
	'speaker',
	'thin',
	'rank',
	'order',
] as const satisfies readonly (keyof Doubts)[];

const QUANTITIES: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'measure']);
const EVENTS: ReadonlySet<string> = new Set(['date', 'place', 'person', 'reason']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

const FUTURE_ASKED = /\b(?:will|won't|gonna|going to|tomorrow|next)\b/i;
const FUTURE_SAID =
	/\b(?:will|would|shall|plan(?:s|ned)?|expect(?:s|ed)?|going to|(?:is|are) to|next|ahead|hopes? to|wants? to|willing|ready to|pledged?|promised?|agreed to|future|upcoming|before a)\b/i;

/** Cosine at which a word begins to stand for another one, and from which it does so in full. Stricter than in ranking. */
const MET_FROM = 0.4;
const MET_TO = 0.8;

/** Measures what speaks for and against answering a question with a sentence. */
export function doubtsOf(question: Question, candidate: Candidate): Doubts {
	const { words, vectors } = candidate.sentence;
	const hits = candidate.hit.terms;
	const total = hits.reduce((sum, { queryTerm }) => sum + queryTerm.importance, 0) || 1;
	const unmet = hits.map((term) => term.queryTerm.importance * (1 - metHere(term, vectors)));
	const unknown = hits.map((term) => term.queryTerm.importance * (1 - metAnywhere(term)));
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / total;
	const worst = (values: readonly number[], belongs: (keyword: Keyword) => boolean) =>
		hits.reduce((most, term, at) => (belongs(term.queryTerm.keyword) ? Math.max(most, values[at] ?? 0) : most), 0);
	const metMass = hits.reduce(
		(all, { queryTerm, alternative }) => all + (alternative && alternative.weight >= 0.9 ? queryTerm.importance : 0),
		0,
	);
	const { answerType } = question;
	const { type, order, date, speaker } = candidate.features;
	return {
		unmet: sum(unmet),
		unknown: sum(unknown),
		unknownNoun: worst(unknown, isNoun),
		verb: worst(unmet, isVerb),
		unknownVerb: worst(unknown, isVerb),
		event: EVENTS.has(answerType) ? worst(unmet, isVerb) : 0,
		stranger: worst(unmet, (keyword) => keyword.kind === 'word' && isStrangersName(question, keyword)),
		name: worst(unmet, ({ kind }) => kind === 'name'),
		adjective: worst(unmet, ({ kind }) => kind === 'adjective'),
		figure: worst(unmet, ({ folded }) => /^\d/.test(folded)),
		compound: brokenCompound(hits, words),
		focus: worst(unknown, ({ start }) => question.focus?.start === start),
		quantity: QUANTITIES.has(answerType) && type < 0.5 ? 1 : 0,
		kind: (answerType === 'number' && type < 0.9) || (/^(?:date|person|place)$/.test(answerType) && type < 0.5) ? 1 : 0,
		clash: date < 0 ? 1 : 0,
		future: FUTURE_ASKED.test(question.text) && !FUTURE_SAID.test(candidate.hit.sentence.text) ? 1 : 0,
		speaker: speaker < 0 ? 1 : 0,
		thin: 1 / (1 + 2 * metMass),
		rank: candidate.rank / 10,
		order,
	};
}

function isNoun({ kind, pos }: Keyword): boolean {
	return kind === 'word' && NOUNS.has(pos);
}

function isVerb({ kind, pos }: Keyword): boolean {
	return kind === 'word' && (pos === 'VERB' || pos === 'AUX');
}

function scale(cosine: number): number {
	return Math.max(0, Math.min(1, (cosine - MET_FROM) / (MET_TO - MET_FROM)));
}

/** How well the sentence itself meets a keyword. */
function metHere({ queryTerm, alternative }: TermHit, vectors: readonly number[]): number {
	const sure = alternative === null || alternative.how === 'related' ? 0 : alternative.weight;
	if (queryTerm.keyword.kind !== 'word') return sure;
	return Math.max(sure, scale(nearest(queryTerm.keyword.folded, vectors)));
}

/** How well some sentence of the knowledge meets it. */
function metAnywhere({ queryTerm }: TermHit): number {
	return queryTerm.alternatives.reduce(
		(most, { how, weight, nearness }) => Math.max(most, how === 'related' ? scale(nearness ?? 0) : weight),
		0,
	);
}

/** Written with a capital inside a sentence, or in the dictionary as nothing but somebody's or some place's name. */
function isStrangersName(question: Question, { text, position, folded, pos }: Keyword): boolean {
	const mixed = /(?<!\p{L})\p{Ll}/u.test(question.text);
	if (/^\p{Lu}/u.test(text)) return mixed && (position > 0 || pos === 'PROPN');
	const senses = synsets(folded, 'noun');
	return senses.length > 0 && senses.every((sense) => sense.pointers.some(({ symbol }) => symbol === '@i'));
}

/** Neighbouring words that the dictionary has as one entry are one thing: the sentence must have both, or a synonym. */
function brokenCompound(hits: readonly TermHit[], words: readonly Term[]): number {
	for (let at = 0; at + 1 < hits.length; at++) {
		const pair = hits.slice(at, at + 2);
		const [left, right] = pair.map(({ queryTerm }) => queryTerm);
		if (!left || !right || left.keyword.position + 1 !== right.keyword.position) continue;
		if (left.keyword.kind !== 'word' || right.keyword.kind !== 'word') continue;
		const entry = [
			`${left.keyword.folded} ${right.keyword.folded}`,
			`${left.keyword.lemma} ${right.keyword.lemma}`,
		].find((one) => hasEntry(one, 'noun'));
		if (entry === undefined || pair.every(({ alternative }) => alternative !== null && alternative.weight >= 0.8))
			continue;
		if (synonyms(entry, 'noun').some((synonym) => hasPhrase(words, synonym))) continue;
		return 1;
	}
	return 0;
}

function hasPhrase(words: readonly Term[], phrase: string): boolean {
	const stems = terms(phrase.toLowerCase()).map(({ stem }) => stem);
	return words.some((_, at) => stems.every((stem, offset) => words[at + offset]?.stem === stem));
}
