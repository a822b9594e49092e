import { messages } from '../i18n/messages.ts';
import type { Question } from '../question/types.ts';
import { citeSource } from './cite.ts';
import type { Prepared } from './prepare.ts';
import type { Reply } from './reply.ts';
import type { Context } from './types.ts';
import { within } from './within.ts';

/** What it knows: every source with publisher, date and title, the newest first, the undated last. */
export function listSources(question: Question, context: Context, { knowledge }: Prepared): Reply {
	const words = messages(context.locale);
	const sources = knowledge.sources
		.filter((source) => within(source, question.limit, context))
		.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1))
		.map((source, at) => citeSource(source, at + 1));
	return {
		intent: 'sources',
		answerType: question.answerType,
		answered: sources.length > 0,
		confidence: sources.length > 0 ? 1 : 0,
		sentences: [],
		sources,
		notes: sources.flatMap(({ id, number }) =>
			(knowledge.sources.find((source) => source.id === id)?.corrections ?? []).map((correction) => ({
				kind: 'correction' as const,
				text: words.correction(number, correction),
			})),
		),
		missing: [],
		message: sources.length > 0 ? words.sourceList(sources.length) : words.refusal([]),
		suggestions: [],
	};
}
