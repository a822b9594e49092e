import type { Sentence } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import type { QueryTerm } from '../search/types.ts';
import { findCandidates } from './findCandidates.ts';
import type { Prepared } from './prepare.ts';
import type { Candidate } from './rank.ts';
import type { Context, Note } from './types.ts';
import { allows } from './within.ts';

/** Hits on a topic that are looked at. */
const MAX_ON_TOPIC = 60;
/** Words on which less hangs name no topic. */
const MIN_IMPORTANCE = 0.2;
/** What so large a share of all sentences is about is what the knowledge is about: "the visit" is no limit of it. */
const EVERYWHERE = 0.2;
/** What a sentence must meet of the topic to belong to it. */
const MIN_COVERAGE = 0.5;

/** Reports and sentences that are looked at where all are meant: each is compared with each, and nobody waits minutes. */
const MAX_SOURCES = 200;
const MAX_SENTENCES = 600;

/** What a summary, a timeline or a comparison is made of. */
export interface Pool {
	readonly sentences: readonly Sentence[];
	/** What must be said of it: that it is not all that there is. */
	readonly notes: readonly Note[];
}

/**
 * Chooses the sentences on the topic that the question names, or all; of a large archive the beginnings of the newest reports.
 *
 * @returns null where a topic is named that the sources do not have
 */
export function choosePool(question: Question, context: Context, prepared: Prepared): Pool | null {
	const { index, knowledge } = prepared;
	const topic = topicOf(question);
	const matters = (term: QueryTerm) => term.importance > MIN_IMPORTANCE && !isEverywhere(term, prepared);
	const accepts = (sentence: Sentence) => allows(sentence, question.limit, context, prepared);
	const named = buildQuery(topic, index, knowledge).filter(matters);
	if (named.length === 0) return beginnings(index.sentences.filter(accepts), context);
	const known = named.filter(({ alternatives }) => alternatives.some(({ how }) => how !== 'related'));
	if (importance(known) < MIN_COVERAGE * importance(named)) return null;
	const candidates = findCandidates(topic, prepared, accepts, MAX_ON_TOPIC, matters);
	const onTopic = ({ features }: Candidate) => Math.max(features.near, features.around);
	const best = candidates.reduce((most, candidate) => Math.max(most, onTopic(candidate)), 0);
	if (best < MIN_COVERAGE) return null;
	const found = candidates.filter((candidate) => onTopic(candidate) > MIN_COVERAGE * best);
	return { sentences: found.map(({ hit }) => hit.sentence), notes: [] };
}

function importance(terms: readonly QueryTerm[]): number {
	return terms.reduce((sum, term) => sum + term.importance, 0);
}

/** Of more sentences than can be compared with each other, the first ones of each of the newest reports. */
function beginnings(sentences: readonly Sentence[], { locale }: Context): Pool {
	if (sentences.length <= MAX_SENTENCES) return { sentences, notes: [] };
	const newest = [...new Set(sentences.map(({ source }) => source))]
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
	};
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
