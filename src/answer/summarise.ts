import type { Sentence } from '../corpus/types.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { choosePool } from './choosePool.ts';
import { type Chosen, plain } from './cite.ts';
import { type Parts, partsOf, saysTheSame, supports } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import type { Context } from './types.ts';

const DEFAULT_SENTENCES = 5;
const MAX_SENTENCES = 10;
const COUNTS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** The sentences that say most, no two alike. */
export function summarise(question: Question, context: Context, prepared: Prepared): Reply {
	const pool = choosePool(question, context, prepared);
	if (pool === null || pool.sentences.length === 0) return refuse(topicOf(question), context, prepared);
	const chosen = mostTelling(pool.sentences, wantedCount(question.text), prepared);
	return replyWith(question, chosen, pool.notes);
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

/**
 * SumBasic (Nenkova and Vanderwende 2005): the sentence whose topics are the most frequent ones comes next; what has been
 * said counts less from then on. What several sources say is said with all their numbers.
 */
export function mostTelling(pool: readonly Sentence[], count: number, { index }: Prepared): readonly Chosen[] {
	const parts = pool.map((sentence) => partsOf(sentence, index));
	const weight = new Map<string, number>();
	for (const { topics } of parts)
		for (const topic of topics) weight.set(topic, (weight.get(topic) ?? 0) + 1 / pool.length);
	const left = new Set(parts);
	const chosen: { parts: Parts; same: Parts[] }[] = [];
	while (chosen.length < count && left.size > 0) {
		let best: Parts | null = null;
		let bestWorth = -1;
		for (const one of left) {
			const topics = [...one.topics];
			// Very short sentences say little, however frequent their words are.
			const worth = topics.reduce((sum, topic) => sum + (weight.get(topic) ?? 0), 0) / Math.max(6, topics.length);
			if (worth > bestWorth) [best, bestWorth] = [one, worth];
		}
		if (!best) break;
		const next = best;
		const twins = [...left].filter((one) => one !== next && saysTheSame(one, next));
		for (const one of [next, ...twins]) left.delete(one);
		for (const topic of next.topics) weight.set(topic, (weight.get(topic) ?? 0) ** 2);
		chosen.push({ parts: next, same: twins.filter((one) => supports(one, next)) });
	}
	return chosen.map(({ parts: one, same }) => ({
		...plain(one.sentence),
		same: same
			.map(({ sentence }) => sentence)
			.filter(
				({ source }, at, all) =>
					source !== one.sentence.source && all.findIndex((other) => other.source === source) === at,
			),
	}));
}
