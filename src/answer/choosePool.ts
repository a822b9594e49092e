import type { Sentence } from '../corpus/types.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import type { QueryTerm } from '../search/types.ts';
import { findCandidates } from './findCandidates.ts';
import type { Prepared } from './prepare.ts';
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
	const matters = ({ importance, alternatives }: QueryTerm) =>
		importance > MIN_IMPORTANCE &&
		alternatives.reduce(
			(most, { term, weight }) => Math.max(most, weight >= 0.9 ? (index.postings.get(term)?.documents.length ?? 0) : 0),
			0,
		) <
			EVERYWHERE * index.sentences.length;
	const accepts = (sentence: Sentence) => allows(sentence, question.limit, context, prepared);
	if (!buildQuery(topic, index, knowledge).some(matters)) return index.sentences.filter(accepts);
	const candidates = findCandidates(topic, prepared, accepts, MAX_ON_TOPIC, matters);
	const [best] = candidates;
	if (!best || best.features.near < MIN_COVERAGE) return null;
	const found = candidates.filter(({ features }) => features.around >= MIN_COVERAGE * best.features.around);
	return found.map(({ hit }) => hit.sentence);
}
