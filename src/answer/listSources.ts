import { isoDay } from '../corpus/isoDate.ts';
import type { Knowledge, Source } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { compareText } from '../language/compareText.ts';
import type { Question } from '../question/types.ts';
import { citeSource } from './cite.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Reply } from './reply.ts';
import type { Context } from './types.ts';
import type { ListedSource, SourceDetail, SourceList } from './viewTypes.ts';
import { listable, NO_LIMIT } from './within.ts';

const DAY_MS = 86_400_000;

/** What it knows, as the answer to a plain question. */
export function listSources(question: Question, context: Context, prepared: Prepared): Reply {
	const words = messages(context.locale);
	const sources = newestFirst(listable(question.limit, context, prepared));
	return {
		intent: 'sources',
		answerType: question.answerType,
		answered: sources.length > 0,
		confidence: sources.length > 0 ? 1 : 0,
		sentences: [],
		sources: sources.map((source, at) => citeSource(source, at + 1)),
		notes: sources.flatMap(({ corrections }, at) =>
			corrections.map((correction) => ({
				kind: 'correction' as const,
				text: words.correction(at + 1, correction),
			})),
		),
		missing: [],
		message: sources.length > 0 ? words.sourceList(sources.length) : words.refusal([]),
		suggestions: [],
	};
}

/**
 * Every source that may be shown, the newest first, the undated last.
 *
 * @param now the day from which their age is counted
 */
export function sourceListOf(knowledge: Knowledge, context: Context, now: Date): SourceList {
	const counts = countSentences(knowledge);
	const shown = newestFirst(listable(NO_LIMIT, context, prepare(knowledge)));
	const sources = shown.map((source, at) => listed(source, at + 1, counts.get(source) ?? 0, now));
	return {
		kind: 'sources',
		sources,
		sentences: sources.reduce((sum, { sentences }) => sum + sentences, 0),
		notes: context.asOf === undefined ? [] : [{ kind: 'as-of', text: messages(context.locale).asOf(context.asOf) }],
	};
}

/**
 * One source with what it holds.
 *
 * @returns null where there is none with this id
 */
export function sourceDetailOf(knowledge: Knowledge, id: string, now: Date): SourceDetail | null {
	const source = knowledge.sources.find((one) => one.id === id);
	if (!source) return null;
	const sections: { heading: string | null; sentences: number }[] = [];
	let count = 0;
	for (const sentence of knowledge.sentences) {
		if (sentence.source !== source) continue;
		count++;
		const last = sections.at(-1);
		if (last && last.heading === sentence.heading) last.sentences++;
		else sections.push({ heading: sentence.heading, sentences: 1 });
	}
	return { kind: 'source', source: listed(source, 1, count, now), sections };
}

/** The newest first, those of one day by their ids, the undated last. */
export function newestFirst(sources: readonly Source[]): readonly Source[] {
	return sources.toSorted((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id));
}

function countSentences({ sentences }: Knowledge): ReadonlyMap<Source, number> {
	const counts = new Map<Source, number>();
	for (const { source } of sentences) counts.set(source, (counts.get(source) ?? 0) + 1);
	return counts;
}

function listed(source: Source, number: number, sentences: number, now: Date): ListedSource {
	const { date, corrections } = source;
	const ageDays = date === null ? null : Math.max(0, (Date.parse(isoDay(now)) - Date.parse(date)) / DAY_MS);
	return { ...citeSource(source, number), ageDays, sentences, corrections };
}
