import { terms } from '../language/terms.ts';
import { hasEntry, synsets } from '../language/wordnet.ts';
import type { Keyword, Question } from '../question/types.ts';
import type { TermHit } from '../search/types.ts';
import { metBy } from './features.ts';
import type { Candidate } from './rank.ts';

/** What speaks against answering with a sentence, and a little that speaks for it. From 0 to 1 unless it says otherwise. */
export interface Doubts {
	/** The weightiest noun or figure of the question that the sentence does not meet. */
	readonly noun: number;
	/** All unmet nouns and figures together, as a share of the question. */
	readonly nouns: number;
	/** The weightiest verb that it does not meet. */
	readonly verb: number;
	/** The weightiest other word that it does not meet. */
	readonly other: number;
	/** A name of the knowledge that is asked about and that the sentence does not have. */
	readonly name: number;
	/** A name that the knowledge has not at all. */
	readonly stranger: number;
	/** Two words that are one thing ("foreign minister") and are not met as one. */
	readonly compound: number;
	/** The noun that the answer should be one of is not met. */
	readonly focus: number;
	/** A length, a duration, a price is asked for and the sentence has none. */
	readonly quantity: number;
	/** A date, a figure, a person or a place is asked for and the sentence has none. */
	readonly kind: number;
	/** Another person is the one who speaks. */
	readonly speaker: number;
	/** Words of the question that stand together in the sentence too. */
	readonly order: number;
	/** How near all words of the question are to words of the sentence. */
	readonly near: number;
	/** Whether question and sentence as a whole point the same way; -1 to 1. */
	readonly meaning: number;
	/** The question has few words to go by: 1 for one, less for more. */
	readonly short: number;
}

export const DOUBT_NAMES = [
	'noun',
	'nouns',
	'verb',
	'other',
	'name',
	'stranger',
	'compound',
	'focus',
	'quantity',
	'kind',
	'speaker',
	'order',
	'near',
	'meaning',
	'short',
] as const satisfies readonly (keyof Doubts)[];

const QUANTITIES: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'measure']);
const KINDS: ReadonlySet<string> = new Set([
	'date',
	'number',
	'person',
	'place',
	'duration',
	'money',
	'percent',
	'measure',
]);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

/** Measures what speaks against answering a question with a sentence. */
export function doubtsOf(question: Question, candidate: Candidate): Doubts {
	const words = terms(candidate.hit.sentence.text);
	const content = words.filter((word) => !word.isStop);
	const hits = candidate.hit.terms;
	const unmet = hits.map((term) => term.queryTerm.importance * (1 - metBy(term, content)));
	const total = hits.reduce((sum, { queryTerm }) => sum + queryTerm.importance, 0) || 1;
	const worst = (belongs: (keyword: Keyword) => boolean) =>
		hits.reduce((most, term, at) => (belongs(term.queryTerm.keyword) ? Math.max(most, unmet[at] ?? 0) : most), 0);
	const isNoun = (keyword: Keyword) => keyword.kind === 'word' && NOUNS.has(keyword.pos);
	const { type, order, near, meaning, speaker } = candidate.features;
	return {
		noun: worst(isNoun),
		nouns: hits.reduce((sum, term, at) => sum + (isNoun(term.queryTerm.keyword) ? (unmet[at] ?? 0) : 0), 0) / total,
		verb: worst(({ kind, pos }) => kind === 'word' && (pos === 'VERB' || pos === 'AUX')),
		other: worst(({ kind, pos }) => kind === 'word' && (pos === 'ADJ' || pos === 'ADV')),
		name: worst(({ kind }) => kind === 'name'),
		stranger: worst((keyword) => keyword.kind === 'word' && isStrangersName(question, keyword)),
		compound: brokenCompound(hits, words),
		focus: worst(({ start }) => question.focus?.start === start),
		quantity: QUANTITIES.has(question.answerType) && type < 0.5 ? 1 : 0,
		kind: KINDS.has(question.answerType) && type < 0.5 ? 1 : 0,
		speaker: speaker < 0 ? 1 : 0,
		order,
		near,
		meaning,
		short: 1 / Math.max(1, hits.length),
	};
}

/** Written with a capital inside a sentence, or in the dictionary as nothing but somebody's or some place's name. */
export function isStrangersName(question: Question, { text, position, folded, pos }: Keyword): boolean {
	const mixed = /(?<!\p{L})\p{Ll}/u.test(question.text);
	if (/^\p{Lu}/u.test(text)) return mixed && (position > 0 || pos === 'PROPN');
	const senses = synsets(folded, 'noun');
	return senses.length > 0 && senses.every((sense) => sense.pointers.some(({ symbol }) => symbol === '@i'));
}

/** Neighbouring words that the dictionary has as one entry count as one: both must be there, side by side. */
function brokenCompound(hits: readonly TermHit[], words: ReturnType<typeof terms>): number {
	let worst = 0;
	for (let at = 0; at + 1 < hits.length; at++) {
		const left = hits[at]?.queryTerm;
		const right = hits[at + 1]?.queryTerm;
		if (!left || !right || left.keyword.position + 1 !== right.keyword.position) continue;
		if (left.keyword.kind !== 'word' || right.keyword.kind !== 'word') continue;
		const entry = `${left.keyword.lemma} ${right.keyword.lemma}`;
		if (!hasEntry(entry, 'noun') && !hasEntry(`${left.keyword.folded} ${right.keyword.folded}`, 'noun')) continue;
		const together = words.some(
			(word, index) =>
				meets(hits[at], word.stem) && words.slice(index + 1, index + 3).some((next) => meets(hits[at + 1], next.stem)),
		);
		const bySynonym = [hits[at], hits[at + 1]].every((hit) => hit?.alternative?.term.startsWith('='));
		if (!together && !bySynonym) worst = Math.max(worst, left.importance, right.importance);
	}
	return worst;
}

function meets(hit: TermHit | undefined, stem: string): boolean {
	return hit?.queryTerm.alternatives.some(({ term, weight }) => term === stem && weight >= 0.8) ?? false;
}
