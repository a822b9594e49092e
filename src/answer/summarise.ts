import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { choosePool } from './choosePool.ts';
import { cite } from './cite.ts';
import { statementsAmong } from './isStatement.ts';
import { partsOf } from './likeness.ts';
import { mostTelling } from './mostTelling.ts';
import { openTopic, type ViewRequest } from './openTopic.ts';
import type { Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import { themesOf } from './themes.ts';
import { type Context, VERSION_CHARS } from './types.ts';
import type { Refusal, Summary } from './viewTypes.ts';

const DEFAULT_SENTENCES = 5;
const MAX_SENTENCES = 10;
const COUNTS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** How long a summary is to be. */
export type SummaryLength = 'short' | 'medium' | 'long';

const SENTENCES: Readonly<Record<SummaryLength, number>> = { short: 3, medium: 6, long: 12 };

/** The sentences that say most, no two alike, by what they speak of. */
export function summaryOf(request: ViewRequest, length: SummaryLength): Summary | Refusal {
	const opened = openTopic(request, 'summary');
	if (opened.kind === 'refusal') return opened;
	const { pool, prepared, about, notesOn } = opened;
	const parts = statementsAmong(pool.sentences).map((sentence) => partsOf(sentence, prepared.index));
	const chosen = mostTelling(parts, SENTENCES[length], prepared);
	const groups = themesOf(chosen, parts, prepared);
	const { sentences, sources } = cite(groups.flatMap((group) => group.chosen));
	let next = 0;
	return {
		kind: 'summary',
		about,
		themes: groups.map((group) => {
			const first = next;
			next += group.chosen.length;
			return { name: group.name, sentences: sentences.slice(first, next) };
		}),
		outOf: pool.sentences.length,
		sources,
		notes: notesOn(sources),
		version: request.knowledge.version.slice(0, VERSION_CHARS),
	};
}

/** The sentences that say most, as the answer to a plain question. */
export function summarise(question: Question, context: Context, prepared: Prepared): Reply {
	const topic = topicOf(question);
	const pool = choosePool(topic, context, prepared);
	if (pool === null || pool.sentences.length === 0) return refuse(topic, context, prepared);
	const parts = statementsAmong(pool.sentences).map((sentence) => partsOf(sentence, prepared.index));
	return replyWith(question, mostTelling(parts, wantedCount(question.text), prepared), pool.notes);
}

/** "In three sentences", "5 lines". */
function wantedCount(text: string): number {
	const match =
		/\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:sentences?|lines?|points?|bullets?|facts?|things?)\b/i.exec(
			text,
		);
	if (!match) return DEFAULT_SENTENCES;
	const word = (match[1] ?? '').toLowerCase();
	const count = /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word);
	return Math.max(1, Math.min(MAX_SENTENCES, count));
}
