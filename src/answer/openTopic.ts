import type { Knowledge, Sentence } from '../corpus/types.ts';
import { wordsOfEvidence } from '../i18n/evidence.ts';
import { messages } from '../i18n/messages.ts';
import { analyse } from '../question/analyse.ts';
import { clean, MAX_QUESTION_LENGTH } from '../question/clean.ts';
import type { Intent, Question } from '../question/types.ts';
import { choosePool, type Period, type Pool } from './choosePool.ts';
import type { cite } from './cite.ts';
import { noteSources } from './noteSources.ts';
import { type Prepared, prepare } from './prepare.ts';
import { refuse } from './refuse.ts';
import { sectionNamed } from './sectionNamed.ts';
import { todayOf } from './todayOf.ts';
import type { Context, Note } from './types.ts';
import type { Refusal } from './viewTypes.ts';
import { allows } from './within.ts';

/** What a view is asked for. */
export interface ViewRequest {
	/** The topic, as somebody wrote it; null for everything. */
	readonly about: string | null;
	readonly context: Context;
	readonly knowledge: Knowledge;
	/** What "today" means. */
	readonly now: Date;
}

/** A topic with the sentences on it. */
export interface Opened {
	readonly kind: 'opened';
	readonly prepared: Prepared;
	/** The topic as it was understood; null for everything. */
	readonly about: string | null;
	readonly pool: Pool;
	/** The bot's remarks on what is shown, before which sources that are is known. */
	readonly notesOn: (sources: ReturnType<typeof cite>['sources']) => readonly Note[];
}

/**
 * Reads a topic that somebody names, and chooses the sentences on it: those under the heading or of the source that has this
 * name, or else those that speak of it.
 *
 * @param intent what is wanted of them
 * @param period of an archive, the reports that may tell of this time are looked at
 */
export function openTopic(request: ViewRequest, intent: Intent, period?: Period): Opened | Refusal {
	const { context, knowledge, now } = request;
	const prepared = prepare(knowledge);
	const words = messages(context.locale);
	const about = request.about === null ? null : clean(request.about.slice(0, MAX_QUESTION_LENGTH));
	if (about !== null && !/[\p{L}\p{N}]/u.test(about)) {
		return { kind: 'refusal', message: words.noQuestion, missing: [], suggestions: [], notes: [] };
	}
	// A word for the task stands for a question that is about nothing in particular.
	const read = analyse(about ?? intent, prepared.surroundings, todayOf(context, now));
	const question: Question = { ...read, intent, ...(about === null ? { keywords: [], mendings: [] } : {}) };
	const accepts = (sentence: Sentence) => allows(sentence, question.limit, context, prepared);
	const section = about === null ? null : (sectionNamed(about, prepared) ?? sectionNamed(question.text, prepared));
	const listed = section?.filter(accepts) ?? [];
	// There is nothing to compare in what one source says under one heading: others speak of it under another one.
	const isEnough = intent === 'compare' ? new Set(listed.map(({ source }) => source)).size > 1 : listed.length > 0;
	const pool = isEnough
		? { sentences: listed, notes: [], isOfEverything: false }
		: choosePool(question, context, prepared, period);
	const mended = question.mendings
		.filter(({ from, to }) => from.toLowerCase() !== to)
		.map(({ from, to }): Note => ({ kind: 'mended', text: words.mended(from, to) }));
	if (pool === null || pool.sentences.length === 0) {
		const refused = refuse(question, context, prepared);
		return {
			kind: 'refusal',
			message: refused.message ?? words.refusal([]),
			missing: refused.missing,
			suggestions: refused.suggestions,
			notes: [...mended, ...noteSources(question, context, refused, prepared, now)],
		};
	}
	const missing = about === null || isEnough ? [] : refuse(question, context, prepared).missing;
	const uncovered: readonly Note[] =
		missing.length === 0 ? [] : [{ kind: 'limit', text: wordsOfEvidence(context.locale).uncovered(missing) }];
	return {
		kind: 'opened',
		prepared,
		about: about === null ? null : question.text,
		pool,
		notesOn: (sources) => [
			...mended,
			...uncovered,
			...pool.notes,
			...noteSources(question, context, { ...refuseNothing, intent, sources }, prepared, now),
		],
	};
}

/** The parts of a reply that remarks on its sources do not depend on. */
const refuseNothing = {
	answerType: 'description',
	answered: true,
	confidence: 1,
	sentences: [],
	notes: [],
	missing: [],
	message: null,
	suggestions: [],
} as const;
