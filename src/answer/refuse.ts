import { messages } from '../i18n/messages.ts';
import { fold } from '../language/fold.ts';
import type { Question } from '../question/types.ts';
import { buildQuery } from '../search/buildQuery.ts';
import type { Prepared } from './prepare.ts';
import type { Candidate } from './rank.ts';
import type { Reply } from './reply.ts';
import type { Context } from './types.ts';
import { listable, NO_LIMIT } from './within.ts';

const MAX_SUGGESTIONS = 3;
/** Words that are hardly asked for are not worth naming as missing. */
const MIN_IMPORTANCE = 0.3;

/**
 * Says that the sources do not answer: no sentence and no source is attached.
 *
 * @param candidates the sentences that came nearest, best first
 */
export function refuse(
	question: Question,
	context: Context,
	prepared: Prepared,
	candidates: readonly Candidate[] = [],
): Reply {
	const missing = missingWords(question, prepared);
	return {
		intent: question.intent,
		answerType: question.answerType,
		answered: false,
		confidence: 0,
		sentences: [],
		sources: [],
		notes: [],
		missing,
		message: messages(context.locale).refusal(missing),
		suggestions: suggestTopics(context, prepared, candidates.slice(0, MAX_SUGGESTIONS)),
	};
}

/** The words of the question that no sentence has, in any form that is known: what a refusal may say of them must be true. */
function missingWords(question: Question, { index, knowledge }: Prepared): readonly string[] {
	const missing = buildQuery(question, index, knowledge)
		.filter(({ importance }) => importance >= MIN_IMPORTANCE)
		.filter(
			({ alternatives }) =>
				!alternatives.some(({ how, term }) => how !== 'related' && index.documentFrequency(term) > 0),
		)
		.map(({ keyword }) => keyword.text);
	return [...new Set(missing)];
}

/**
 * Up to three topics that the sources do cover: headings nearest to the question, else those of the newest sources. Of what
 * may not be shown, nothing is told here either.
 */
export function suggestTopics(context: Context, prepared: Prepared, near: readonly Candidate[]): readonly string[] {
	const headings = [
		...near.map(({ hit }) => hit.sentence.heading ?? hit.sentence.source.title),
		...[...listable(NO_LIMIT, context, prepared)]
			.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id))
			.map(({ title }) => title),
	];
	const seen = new Set<string>();
	const topics: string[] = [];
	for (const heading of headings) {
		const key = fold(heading);
		if (heading === '' || seen.has(key)) continue;
		seen.add(key);
		topics.push(heading);
		if (topics.length === MAX_SUGGESTIONS) break;
	}
	return topics;
}
