import type { Sentence } from '../corpus/types.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import { search } from '../search/search.ts';
import { judge } from './confidence.ts';
import type { Prepared } from './prepare.ts';
import { rank } from './rank.ts';
import type { Context } from './types.ts';
import { within } from './within.ts';

/** Hits on a topic that are looked at. */
const MAX_ON_TOPIC = 60;
/** What a sentence must meet of the topic to belong to it. */
const MIN_COVERAGE = 0.5;

/**
 * The sentences that a summary, a timeline or a comparison is made of: those on the topic that the question names, or all.
 * Null where a topic is named that the sources do not have.
 */
export function choosePool(question: Question, context: Context, prepared: Prepared): readonly Sentence[] | null {
	const { index, knowledge } = prepared;
	const topic = topicOf(question);
	const accepts = (document: number) => {
		const sentence = index.sentences[document];
		return sentence !== undefined && within(sentence.source, question.limit, context);
	};
	const query = buildQuery(topic, index, knowledge).filter(({ importance }) => importance > 0.2);
	if (query.length === 0) return index.sentences.filter((_, document) => accepts(document));
	const candidates = rank(topic, search(index, query, MAX_ON_TOPIC, accepts), index);
	const [best] = candidates;
	if (!best || judge(topic, best).doubts.near < MIN_COVERAGE) return null;
	const found = candidates.filter(({ features }) => features.around >= MIN_COVERAGE * best.features.around);
	return found.map(({ hit }) => hit.sentence);
}
