import type { Sentence } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import type { QueryTerm } from '../search/types.ts';
import { findCandidates } from './findCandidates.ts';
import type { Prepared } from './prepare.ts';
import type { Candidate } from './rank.ts';
import type { Context, Note } from './types.ts';
import { allows } from './within.ts';

/** Hits on a topic that are looked at. */
const MAX_ON_TOPIC = 400;
/** Words on which less hangs name no topic. */
const MIN_IMPORTANCE = 0.2;
/** What so large a share of all sentences is about is what the knowledge is about: "the visit" is no limit of it. */
const EVERYWHERE = 0.2;
/** What a sentence must meet of the topic to belong to it. */
const MIN_COVERAGE = 0.5;

/** Reports and sentences that are looked at where all are meant: each is compared with each, and nobody waits minutes. */
const MAX_SOURCES = 200;
const MAX_SENTENCES = 600;

/** What happened on a day is told by the reports of so many days after it. */
const TOLD_WITHIN_DAYS = 31;

/** What a summary, a timeline or a comparison is made of. */
export interface Pool {
	readonly sentences: readonly Sentence[];
	/** What must be said of it: that it is not all that there is. */
	readonly notes: readonly Note[];
	/** No topic limits it: none is named, or what is named is what everything is about. */
	readonly isOfEverything: boolean;
}

/** Days in which something happened, `YYYY-MM-DD`, both inclusive; null where it is open. */
export interface Period {
	readonly from: string | null;
	readonly to: string | null;
}

const ANY_TIME: Period = { from: null, to: null };

/**
 * Chooses the sentences on a topic, or all; of a large archive the beginnings of the newest reports.
 *
 * @param topic a question whose keywords are what it is about and nothing else
 * @param period of an archive, the reports that may tell of this time are looked at
 * @returns null where a topic is named that the sources do not have
 */
export function choosePool(
	topic: Question,
	context: Context,
	prepared: Prepared,
	period: Period = ANY_TIME,
): Pool | null {
	const { index, knowledge } = prepared;
	const query = buildQuery(topic, index, knowledge);
	// "The visit" limits nothing where all is about a visit; who asks for one person alone wants no other.
	const isOfNames = topic.keywords.length > 0 && topic.keywords.every(({ kind }) => kind === 'name');
	const matters = (term: QueryTerm) => term.importance > MIN_IMPORTANCE && (isOfNames || !isEverywhere(term, prepared));
	const accepts = (sentence: Sentence) => allows(sentence, topic.limit, context, prepared);
	const named = query.filter(matters);
	if (named.length === 0) return beginnings(index.sentences.filter(accepts), context, period);
	const known = named.filter(({ alternatives }) => alternatives.some(({ how }) => how !== 'related'));
	if (importance(known) < MIN_COVERAGE * importance(named)) return null;
	const candidates = findCandidates(topic, prepared, accepts, MAX_ON_TOPIC, matters);
	const onTopic = ({ features }: Candidate) => Math.max(features.near, features.around);
	const best = candidates.reduce((most, candidate) => Math.max(most, onTopic(candidate)), 0);
	if (best < MIN_COVERAGE) return null;
	const found = candidates.filter((candidate) => onTopic(candidate) > MIN_COVERAGE * best);
	return { sentences: found.map(({ hit }) => hit.sentence), notes: [], isOfEverything: false };
}

function importance(terms: readonly QueryTerm[]): number {
	return terms.reduce((sum, term) => sum + term.importance, 0);
}

/** Of more sentences than can be compared with each other, the first ones of each of the newest reports. */
function beginnings(sentences: readonly Sentence[], { locale }: Context, { from, to }: Period): Pool {
	if (sentences.length <= MAX_SENTENCES) return { sentences, notes: [], isOfEverything: true };
	const latest = to === null ? null : daysAfter(to, TOLD_WITHIN_DAYS);
	const newest = [...new Set(sentences.map(({ source }) => source))]
		.filter(({ date }) => date === null || ((from === null || date >= from) && (latest === null || date <= latest)))
		// Sorting is stable: those of one day stay in the order of their ids.
		.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
		.slice(0, MAX_SOURCES);
	const kept = new Set(newest);
	const chosen = sentences
		.filter(({ source }) => kept.has(source))
		.sort((a, b) => a.index - b.index)
		.slice(0, MAX_SENTENCES);
	const among = new Set(chosen);
	return {
		sentences: sentences.filter((sentence) => among.has(sentence)),
		notes: [{ kind: 'limit', text: messages(locale).onlyBeginnings(newest.length) }],
		isOfEverything: true,
	};
}

function daysAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Does every source speak of it, and so many sentences that it limits nothing? */
function isEverywhere({ alternatives }: QueryTerm, { index, knowledge }: Prepared): boolean {
	return alternatives.some(({ term, weight }) => {
		const reached = weight >= 0.9 ? index.reachOf(term) : [];
		if (reached.length < EVERYWHERE * index.sentences.length) return false;
		const having = new Set(reached.map((document) => index.sentences[document]?.source.id));
		return having.size === knowledge.sources.length;
	});
}
