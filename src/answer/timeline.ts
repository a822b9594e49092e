import { compareText } from '../language/compareText.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { type Alike, groupAlike } from './alike.ts';
import { choosePool, type Period } from './choosePool.ts';
import { type Chosen, cite, plain } from './cite.ts';
import { type EventDate, eventDates } from './eventDates.ts';
import { statementsAmong } from './isStatement.ts';
import { type Parts, partsOf } from './likeness.ts';
import { openTopic, type ViewRequest } from './openTopic.ts';
import type { Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import { type Context, VERSION_CHARS } from './types.ts';
import type { Refusal, Timeline, TimelineEvent, When } from './viewTypes.ts';

/** Dates that a plain question is answered with; the command shows all. */
const MAX_DATES = 10;
/** Sentences whose date is said but cannot be told stand at the end; so many of them. */
const MAX_UNTOLD = 2;
/** More than this nobody pages through. */
const MAX_EVENTS = 150;

/** A sentence with one of the times that it says. */
interface Dated {
	readonly parts: Parts;
	readonly date: EventDate;
}

/** What happened at one time, with all who tell of it. */
interface Event {
	readonly chosen: Chosen;
	readonly date: EventDate;
	/** Sentences that tell of it. */
	readonly tellers: number;
}

/**
 * What happened when: by the time of the event and not of the report, in order; what cannot be told when stands at the end.
 *
 * @param period what lies wholly outside it is left out, and so is what cannot be told to lie in it
 */
export function timelineOf(request: ViewRequest, period: Period): Timeline | Refusal {
	const opened = openTopic(request, 'timeline', period);
	if (opened.kind === 'refusal') return opened;
	const { pool, prepared, about, notesOn } = opened;
	const all = eventsOf(
		statementsAmong(pool.sentences).map((sentence) => partsOf(sentence, prepared.index)),
		period,
	);
	const told = all.filter(({ date }) => date.from !== null);
	const untold = period.from === null && period.to === null ? all.filter(({ date }) => date.from === null) : [];
	const kept = [...told, ...untold].slice(0, MAX_EVENTS);
	const { sentences, sources } = cite(kept.map(({ chosen }) => chosen));
	return {
		kind: 'timeline',
		about,
		events: kept.flatMap(({ date, chosen }, at): TimelineEvent[] => {
			const sentence = sentences[at];
			const published = chosen.sentence.source.date;
			if (!sentence) return [];
			return [
				{
					when: whenOf(date),
					sentence,
					isAnnounced: published !== null && date.from !== null && date.relation === 'at' && date.from > published,
				},
			];
		}),
		leftOut: told.length + untold.length - kept.length,
		sources,
		notes: notesOn(sources),
		version: request.knowledge.version.slice(0, VERSION_CHARS),
	};
}

/** The beginning of a timeline, as the answer to a plain question: of each date what says most, and each sentence once. */
export function timeline(question: Question, context: Context, prepared: Prepared): Reply {
	const topic = topicOf(question);
	const pool = choosePool(topic, context, prepared);
	const events = eventsOf(statementsAmong(pool?.sentences ?? []).map((sentence) => partsOf(sentence, prepared.index)));
	if (events.length === 0) return refuse(topic, context, prepared);
	const told = events.filter(({ date }) => date.from !== null);
	const keys = [...new Set(told.map(keyOf))];
	const weight = (key: string) =>
		told.reduce((sum, event) => sum + (keyOf(event) === key ? event.tellers + event.chosen.same.length : 0), 0);
	// Where there are more dates than room, those with most to say stay.
	const kept = keys.toSorted((a, b) => weight(b) - weight(a)).slice(0, MAX_DATES);
	const shown = new Set<Chosen['sentence']>();
	const first = (found: readonly Event[]) =>
		found
			.filter(({ chosen }) => !shown.has(chosen.sentence))
			.toSorted((a, b) => b.tellers - a.tellers || b.chosen.same.length - a.chosen.same.length)
			.slice(0, 1);
	const chosen = keys
		.filter((key) => kept.includes(key))
		.flatMap((key) => first(told.filter((event) => keyOf(event) === key)))
		.concat(events.filter(({ date }) => date.from === null).slice(0, MAX_UNTOLD))
		.filter(({ chosen: { sentence } }) => {
			const isNew = !shown.has(sentence);
			shown.add(sentence);
			return isNew;
		});
	const reply = replyWith(
		question,
		chosen.map((event) => event.chosen),
		pool?.notes,
	);
	const sentences = reply.sentences.map((sentence, at) => {
		const event = chosen[at];
		return event === undefined ? sentence : { ...sentence, when: whenOf(event.date) };
	});
	return { ...reply, sentences };
}

function keyOf({ date }: Event): string {
	return `${date.from}/${date.to}`;
}

/** The events that sentences tell of: the earliest first, the shorter one first of two that begin on one day, the untold last. */
function eventsOf(parts: readonly Parts[], { from, to }: Period = { from: null, to: null }): readonly Event[] {
	const dated = parts.flatMap((one): Dated[] => {
		const { text, source } = one.sentence;
		return eventDates(text, source.date)
			.filter((date) => date.from === null || overlaps(date, source.date, from, to))
			.map((date) => ({ parts: one, date }));
	});
	const groups = new Map<string, Dated[]>();
	for (const one of dated) {
		const key = `${one.date.from}/${one.date.to}/${one.date.relation}`;
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	const events = [...groups.values()].flatMap((group) => {
		const dateOf = new Map(group.toReversed().map(({ parts: one, date }) => [one, date]));
		return groupAlike([...dateOf.keys()].reverse()).flatMap((alike) => eventOf(alike, dateOf.get(alike.shown)));
	});
	return events.toSorted(byTime);
}

function eventOf({ shown, same, members }: Alike, date: EventDate | undefined): readonly Event[] {
	if (!date) return [];
	return [{ chosen: { ...plain(shown.sentence), same, highlights: [date.range] }, date, tellers: members.length }];
}

/** Sorting is stable: what happened at one time stays in the order of the knowledge. */
function byTime({ date: a }: Event, { date: b }: Event): number {
	if (a.from === null || b.from === null) return Number(a.from === null) - Number(b.from === null);
	return compareText(a.from, b.from) || compareText(a.to ?? a.from, b.to ?? b.from);
}

/** May what happened lie in a period? What goes on since a day goes on until the report at least. */
function overlaps(date: EventDate, published: string | null, from: string | null, to: string | null): boolean {
	const begins = date.relation === 'before' || date.relation === 'until' ? null : date.from;
	const ends = date.relation === 'since' ? (published ?? date.to) : date.relation === 'after' ? null : date.to;
	return (from === null || ends === null || ends >= from) && (to === null || begins === null || begins <= to);
}

function whenOf({ from, to, precision, relation, span }: EventDate): When {
	return { from, to, precision, relation, span };
}
