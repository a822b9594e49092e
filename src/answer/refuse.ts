import { messages } from '../i18n/messages.ts';
import { fold } from '../language/fold.ts';
import type { Question } from '../question/types.ts';
import type { Prepared } from './prepare.ts';
import type { Candidate } from './rank.ts';
import type { Reply } from './reply.ts';
import type { Context } from './types.ts';

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
	const missing = missingWords(question, prepared, candidates[0] ?? null);
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
		suggestions: suggestTopics(prepared, candidates.slice(0, MAX_SUGGESTIONS)),
	};
}

/** The words of the question that the sources do not cover: those that no sentence has, or else that the best one has not. */
function missingWords(question: Question, { index }: Prepared, best: Candidate | null): readonly string[] {
	const terms = best?.hit.terms ?? [];
	const asked = question.keywords.filter((keyword) => {
		const term = terms.find(({ queryTerm }) => queryTerm.keyword === keyword);
		return term === undefined || term.queryTerm.importance >= MIN_IMPORTANCE;
	});
	const nowhere = asked.filter((keyword) => {
		const term = terms.find(({ queryTerm }) => queryTerm.keyword === keyword);
		const known = term?.queryTerm.alternatives.some(
			({ term: one, weight }) => weight >= 0.6 && index.postings.has(one),
		);
		return !known;
	});
	const notHere = asked.filter((keyword) => !terms.some((one) => one.queryTerm.keyword === keyword && one.alternative));
	const chosen = nowhere.length > 0 ? nowhere : notHere;
	return [...new Set(chosen.map((keyword) => keyword.text))];
}

/** Up to three topics that the sources do cover: headings nearest to the question, else those of the newest sources. */
export function suggestTopics({ knowledge }: Prepared, near: readonly Candidate[]): readonly string[] {
	const headings = [
		...near.map(({ hit }) => hit.sentence.heading ?? hit.sentence.source.title),
		...[...knowledge.sources]
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
