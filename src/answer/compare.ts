import { messages } from '../i18n/messages.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { choosePool } from './choosePool.ts';
import { type Chosen, plain } from './cite.ts';
import { difference, likeness, type Parts, partsOf, supports } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import type { Context, Note } from './types.ts';

const MAX_PAIRS = 4;
const MAX_AGREED = 3;

/** Where the sources differ, each pair side by side, and then what several of them say alike. */
export function compare(question: Question, context: Context, prepared: Prepared): Reply {
	const pool = choosePool(question, context, prepared);
	if (pool === null || pool.sentences.length === 0) return refuse(topicOf(question), context, prepared);
	const parts = pool.sentences.map((sentence) => partsOf(sentence, prepared.index));
	const pairs = differingPairs(parts).slice(0, MAX_PAIRS);
	const chosen: Chosen[] = [];
	const notes: Note[] = [...pool.notes];
	const place = (one: Parts): number => {
		const at = chosen.findIndex(({ sentence }) => sentence === one.sentence);
		return at >= 0 ? at : chosen.push(plain(one.sentence)) - 1;
	};
	for (const [a, b] of pairs) {
		notes.push({
			kind: 'disagreement',
			text: messages(context.locale).sourcesDiffer,
			sentences: [place(a), place(b)],
		});
	}
	chosen.push(
		...agreed(parts)
			.filter(({ sentence }) => !chosen.some((one) => one.sentence === sentence))
			.slice(0, MAX_AGREED),
	);
	if (chosen.length === 0) return refuse(topicOf(question), context, prepared);
	return replyWith(question, chosen, notes);
}

/** Pairs of sentences of different sources that contradict each other, the likest first; each sentence in one pair. */
function differingPairs(parts: readonly Parts[]): readonly (readonly [Parts, Parts])[] {
	const found: { pair: readonly [Parts, Parts]; like: number }[] = [];
	parts.forEach((a, at) => {
		for (const b of parts.slice(at + 1)) {
			if (a.sentence.source === b.sentence.source || difference(a, b) === null) continue;
			found.push({ pair: [a, b], like: likeness(a, b) });
		}
	});
	const used = new Set<Parts>();
	return found
		.sort((x, y) => y.like - x.like)
		.flatMap(({ pair }) => {
			if (pair.some((one) => used.has(one))) return [];
			for (const one of pair) used.add(one);
			return [pair];
		});
}

/** What several sources say alike, the most widely said first. */
function agreed(parts: readonly Parts[]): readonly Chosen[] {
	const groups: { first: Parts; same: Parts[] }[] = [];
	for (const one of parts) {
		const group = groups.find(({ first }) => supports(one, first));
		if (!group) groups.push({ first: one, same: [] });
		else if ([group.first, ...group.same].every(({ sentence }) => sentence.source !== one.sentence.source))
			group.same.push(one);
	}
	return groups
		.filter(({ same }) => same.length > 0)
		.sort((a, b) => b.same.length - a.same.length)
		.map(({ first, same }) => ({ ...plain(first.sentence), same: same.map(({ sentence }) => sentence) }));
}
