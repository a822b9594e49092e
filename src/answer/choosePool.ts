import type { Sentence } from '../corpus/types.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import type { QueryTerm } from '../search/types.ts';
import { findCandidates } from './findCandidates.ts';
import type { Prepared } from './prepare.ts';
import type { Candidate } from './rank.ts';
import type { Context } from './types.ts';
import { allows } from './within.ts';

/** Hits on a topic that are looked at. */
const MAX_ON_TOPIC = 60;
/** Words on which less hangs name no topic. */
const MIN_IMPORTANCE = 0.2;
/** What so large a share of all sentences is about is what the knowledge is about: "the visit" is no limit of it. */
const EVERYWHERE = 0.2;
/** What a sentence must meet of the topic to belong to it. */
const MIN_COVERAGE = 0.5;

/**
 * The sentences that a summary, a timeline or a comparison is made of: those on the topic that the question names, or all.
 * Null where a topic is named that the sources do not have.
 */
export function choosePool(question: Question, context: Context, prepared: Prepared): readonly Sentence[] | null {
	const { index, knowledge } = prepared;
	const topic = topicOf(question);
	const matters = (term: QueryTerm) => term.importance > MIN_IMPORTANCE && !isEverywhere(term, index);
	const accepts = (sentence: Sentence) => allows(sentence, question.limit, context, prepared);
	const named = buildQuery(topic, index, knowledge).filter(matters);
	if (named.length === 0) return index.sentences.filter(accepts);
	const known = named.filter(({ alternatives }) => alternatives.some(({ how }) => how !== 'related'));
	if (importance(known) < MIN_COVERAGE * importance(named)) return null;
	const candidates = findCandidates(topic, prepared, accepts, MAX_ON_TOPIC, matters);
	const onTopic = ({ features }: Candidate) => Math.max(features.near, features.around);
	const best = candidates.reduce((most, candidate) => Math.max(most, onTopic(candidate)), 0);
	if (best < MIN_COVERAGE) return null;
	const found = candidates.filter((candidate) => onTopic(candidate) >= MIN_COVERAGE * best);
	return found.map(({ hit }) => hit.sentence);
}

function importance(terms: readonly QueryTerm[]): number {
	return terms.reduce((sum, term) => sum + term.importance, 0);
}

/** Does every source speak of it, and so many sentences that it limits nothing? */
function isEverywhere({ alternatives }: QueryTerm, index: SearchIndex): boolean {
	const sources = new Set(index.sentences.map(({ source }) => source.id));
	return alternatives.some(({ term, weight }) => {
		const postings = weight >= 0.9 ? index.postings.get(term) : undefined;
		if (!postings || postings.documents.length < EVERYWHERE * index.sentences.length) return false;
		const having = new Set([...postings.documents].map((document) => index.sentences[document]?.source.id));
		return having.size === sources.size;
	});
}
