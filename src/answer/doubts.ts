import { stemOf, type Term, terms } from '../language/terms.ts';
import { ancestors, baseForms, hasEntry, synonyms, synsets } from '../language/wordnet.ts';
import type { Keyword, Question } from '../question/types.ts';
import type { TermHit } from '../search/types.ts';
import { UNCOUNTED } from './evidence.ts';
import { unmetNegation } from './negation.ts';
import { opposites } from './opposites.ts';
import type { Candidate } from './rank.ts';

/**
 * What speaks for and against answering with a sentence. From 0 to 1 unless it says otherwise. "Unmet" is the importance of
 * a word times how little the sentence meets it; "unknown" is the same of the whole knowledge, and counts the less the smaller
 * that is; the surroundings of a sentence are its heading, its title and its neighbours.
 */
export interface Doubts {
	/** By how much the sentence meets the question in all: the ranking's own sum, a tenth of it. Any size. */
	readonly rank: number;
	/** How small the knowledge is, and how unlikely to hold the answer: 1 up to ten sentences, 0 from a hundred on. */
	readonly small: number;
	/** How little of the question the sentence meets in the words themselves, however long the question is: 1 for nothing. */
	readonly thin: number;
	/** Share of the question's importance that no sentence of the knowledge meets. */
	readonly unknown: number;
	/** The weightiest word with a capital that no sentence of the knowledge meets. */
	readonly unknownName: number;
	/** The noun that the answer should be one of, where no sentence of the knowledge meets it. */
	readonly unknownFocus: number;
	/** The weightiest name, or word with a capital, that neither the sentence nor its surroundings have. */
	readonly name: number;
	/** Unmet figures and years, all together. Any size. */
	readonly figure: number;
	/** Two words that are one thing ("foreign minister") and are not met as one. */
	readonly compound: number;
	/** The noun that the answer should be one of, or a kind of it, stands in the sentence. */
	readonly focus: number;
	/** A number is asked for, and the sentence counts something else. */
	readonly uncounted: number;
	/** A number is asked for, and the sentence has none. */
	readonly numberless: number;
	/** A length, a duration or a price is asked for, and the sentence has none. */
	readonly quantity: number;
	/** A name is asked for ("the name of the ship"), and no other name than those of the question stands by the noun. */
	readonly nameless: number;
	/** It asks for yes or no: any sentence may say so. */
	readonly yesNo: number;
	/** The weightiest unmet word of such a question: then all hangs on every word. */
	readonly yesNoUnmet: number;
	/** It denies something or asks about a refusal, and the sentence does not. */
	readonly negation: number;
	/** The sentence has the opposite of a word. */
	readonly opposite: number;
	/** It asks for what is to come, and the sentence speaks of nothing to come. */
	readonly future: number;
}

/** The names of all doubts, in the order in which they are reported. */
export const DOUBT_NAMES = [
	'rank',
	'small',
	'thin',
	'unknown',
	'unknownName',
	'unknownFocus',
	'name',
	'figure',
	'compound',
	'focus',
	'uncounted',
	'numberless',
	'quantity',
	'nameless',
	'yesNo',
	'yesNoUnmet',
	'negation',
	'opposite',
	'future',
] as const satisfies readonly (keyof Doubts)[];

const QUANTITIES: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'measure']);

const FUTURE_ASKED = /\b(?:will|won't|gonna|going to|tomorrow|next)\b/i;
const FUTURE_SAID =
	/\b(?:will|would|shall|plan(?:s|ned)?|expect(?:s|ed)?|going to|(?:is|are) to|next|ahead|hopes? to|wants? to|willing|ready to|pledged?|promised?|agreed to|future|upcoming|before a)\b/i;
const NAME_ASKED = /(?<!^\W*)\b(?:names?|named|called|titled?)\b/i;

/** Sentences up to which a knowledge is small, and from which on it is not; between them the logarithm counts. */
const SMALL = 10;
const AMPLE = 100;

/**
 * Measures what speaks for and against answering a question with a sentence.
 *
 * @param sentences how many the knowledge has; at least 1
 */
export function doubtsOf(question: Question, candidate: Candidate, sentences: number): Doubts {
	const { sentence, evidence, hit } = candidate;
	const { text } = hit.sentence;
	const { answerType } = question;
	const hits = hit.terms;
	const asked = terms(question.text);
	const total = hits.reduce((sum, { queryTerm }) => sum + queryTerm.importance, 0) || 1;
	const share = (worth: (term: TermHit) => number) =>
		hits.reduce((sum, term) => sum + term.queryTerm.importance * worth(term), 0) / total;
	const weightiest = (worth: (term: TermHit) => number) =>
		hits.reduce((most, term) => Math.max(most, term.queryTerm.importance * worth(term)), 0);
	const exactMass = total * share(isExact);
	const small = Math.min(1, Math.max(0, Math.log(AMPLE / sentences) / Math.log(AMPLE / SMALL)));
	const unknown = (term: TermHit) => (1 - small) * (1 - metAnywhere(term));
	const yesNo = answerType === 'yes-or-no' ? 1 : 0;
	return {
		rank: candidate.rank / 10,
		small,
		thin: 1 / (1 + 2 * exactMass),
		unknown: share(unknown),
		unknownName: weightiest((term) => (isNamed(term.queryTerm.keyword) ? unknown(term) : 0)),
		unknownFocus: weightiest((term) => (term.queryTerm.keyword.start === question.focus?.start ? unknown(term) : 0)),
		name: weightiest((term) => (isNamed(term.queryTerm.keyword) ? 1 - metAround(term) : 0)),
		figure: total * share((term) => (/^\d/.test(term.queryTerm.keyword.folded) ? 1 - met(term) : 0)),
		compound: brokenCompound(hits, sentence.words),
		focus: hasFocus(question, sentence.words),
		uncounted: answerType === 'number' && evidence.strength === UNCOUNTED ? 1 : 0,
		numberless: answerType === 'number' && evidence.strength === 0 ? 1 : 0,
		quantity: QUANTITIES.has(answerType) && evidence.strength < 0.5 ? 1 : 0,
		nameless: NAME_ASKED.test(question.text) && !isFocusNamed(question, text, sentence.words) ? 1 : 0,
		yesNo,
		yesNoUnmet: yesNo * weightiest((term) => 1 - met(term)),
		negation: unmetNegation(question.text, text, sentence.words),
		opposite: opposites(asked, sentence.words),
		future: FUTURE_ASKED.test(question.text) && !FUTURE_SAID.test(text) ? 1 : 0,
	};
}

function isExact({ alternative }: TermHit): number {
	return alternative !== null && alternative.weight >= 0.9 ? 1 : 0;
}

/** How well the sentence meets a keyword by the word itself or its kin. */
function met({ alternative }: TermHit): number {
	return alternative === null || alternative.how === 'related' ? 0 : alternative.weight;
}

/** The same, or fully by the surroundings. */
function metAround(term: TermHit): number {
	return term.around ? 1 : met(term);
}

/** Cosine at which a word begins to stand for another one, and from which it does so in full. Stricter than in ranking. */
const MET_FROM = 0.4;
const MET_TO = 0.8;

/** How well some sentence of the knowledge meets a keyword. */
function metAnywhere({ queryTerm }: TermHit): number {
	return queryTerm.alternatives.reduce((most, { how, weight, nearness }) => {
		const near = ((nearness ?? 0) - MET_FROM) / (MET_TO - MET_FROM);
		return Math.max(most, how === 'related' ? Math.min(1, near) : weight);
	}, 0);
}

/** A name, or a word that is written with a capital inside the question. */
function isNamed({ kind, text, position }: Keyword): boolean {
	return kind === 'name' || (kind === 'word' && position > 0 && /^\p{Lu}/u.test(text));
}

/** Senses of a noun that are looked into; the first ones are the most frequent. */
const FOCUS_SENSES = 3;
const WORD_SENSES = 2;

/** Whether the noun asked about stands in the sentence, or one that is a kind of it and that the question has not. 1 or 0. */
function hasFocus({ focus, keywords }: Question, words: readonly Term[]): number {
	if (focus === null) return 0;
	const stem = stemOf(focus.folded);
	if (words.some((word) => word.stem === stem)) return 1;
	const wanted = new Set(
		baseForms(focus.folded, 'noun')
			.flatMap((base) => synsets(base, 'noun').slice(0, FOCUS_SENSES))
			.map(({ id }) => id),
	);
	if (wanted.size === 0) return 0;
	const isKind = ({ folded }: Term) =>
		baseForms(folded, 'noun')
			.slice(0, 1)
			.flatMap((base) => synsets(base, 'noun').slice(0, WORD_SENSES))
			.some((sense) => ancestors(sense).some(({ id }) => wanted.has(id)));
	return words.some((word) => !word.isStop && keywords.every(({ key }) => key !== word.stem) && isKind(word)) ? 1 : 0;
}

/** Words between a name and what it names, and those that part them. */
const NAME_WITHIN = 4;
const PARTING: ReadonlySet<string> = new Set('in to of at from by with on for off near after before'.split(' '));

/** Whether a name that the question has not stands by the noun asked about; where the sentence has no such noun, anywhere. */
function isFocusNamed({ focus, text: asked }: Question, text: string, words: readonly Term[]): boolean {
	const stems = new Set(terms(asked).map(({ stem }) => stem));
	const names = words.filter(
		({ start, stem, isStop }) => !isStop && !stems.has(stem) && /^\p{Lu}/u.test(text.slice(start, start + 2)),
	);
	const places = words.filter(({ stem }) => focus !== null && stem === stemOf(focus.folded));
	if (places.length === 0) return names.some(({ position }) => position > 0);
	return names.some((name) =>
		places.some((place) => {
			const [left, right] = [name.position, place.position].sort((a, b) => a - b);
			const between = words.slice((left ?? 0) + 1, right);
			return between.length < NAME_WITHIN && !between.some(({ folded }) => PARTING.has(folded));
		}),
	);
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
