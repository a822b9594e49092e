import { saidDates } from '../corpus/saidDates.ts';
import type { SaidDate, Sentence } from '../corpus/types.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { choosePool } from './choosePool.ts';
import type { Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import { mostTelling } from './summarise.ts';
import type { Context } from './types.ts';

const MAX_DATES = 10;
/** Sentences whose date is said but cannot be told stand at the end; so many of them. */
const MAX_UNTOLD = 2;

interface Dated {
	readonly sentence: Sentence;
	readonly date: SaidDate;
}

/** What happened when: by the date of the event and not of the report, in order; a date that cannot be told goes last. */
export function timeline(question: Question, context: Context, prepared: Prepared): Reply {
	const pool = choosePool(question, context, prepared);
	const dated = (pool?.sentences ?? []).flatMap((sentence): Dated[] => {
		const date = saidDates(sentence.text, sentence.source.date)[0];
		return date ? [{ sentence, date }] : [];
	});
	if (dated.length === 0) return refuse(topicOf(question), context, prepared);
	const told = new Map<string, Dated[]>();
	for (const one of dated) {
		if (one.date.from === null) continue;
		const key = `${one.date.from}/${one.date.to}`;
		told.set(key, [...(told.get(key) ?? []), one]);
	}
	const telling = (group: readonly Dated[], count: number) =>
		mostTelling(
			group.map(({ sentence }) => sentence),
			count,
			prepared,
		).map((chosen) => ({
			...chosen,
			highlights: group
				.filter(({ sentence }) => sentence === chosen.sentence)
				.map(({ date }) => ({ start: date.start, end: date.end })),
		}));
	const keys = [...told.keys()].sort();
	// Where there are more dates than room, those with most to say stay.
	const kept = new Set(
		[...keys]
			.sort((a, b) => (told.get(b)?.length ?? 0) - (told.get(a)?.length ?? 0) || (a < b ? -1 : 1))
			.slice(0, MAX_DATES),
	);
	const untold = dated.filter(({ date }) => date.from === null);
	return replyWith(
		question,
		[
			...keys.filter((key) => kept.has(key)).flatMap((key) => telling(told.get(key) ?? [], 1)),
			...telling(untold, MAX_UNTOLD),
		],
		pool?.notes,
	);
}
