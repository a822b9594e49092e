import type { Timeline, TimelineEvent } from '../answer/viewTypes.ts';
import { type TimelineWords, wordsOfTimeline } from '../i18n/timeline.ts';
import { escapeWords } from './escapeWords.ts';
import type { PageText } from './paginate.ts';
import { paginateLists } from './paginateLists.ts';
import { footOf, headOf, listOf, notesAfter, ownLine, small } from './viewBlocks.ts';
import { wordWhen } from './wordWhen.ts';

/** Puts a timeline into pages. Each time stands over what happened then, as exact as it is told and never more. */
export function renderTimeline(timeline: Timeline, locale: string | undefined, page: number): PageText {
	const words = wordsOfTimeline(locale);
	const { about, events, leftOut, sources, notes, version } = timeline;
	return paginateLists(
		headOf(words.head(about), notes),
		[
			...(events.length === 0 ? [ownLine(escapeWords(words.empty))] : []),
			...groupByTime(events, words).map(({ title, sentences }) => listOf(title, sentences, locale)),
			...(leftOut === 0 ? [] : [ownLine(small(words.leftOut(leftOut)))]),
			...notesAfter(notes, sources),
		],
		footOf(sources, version, locale),
		page,
	);
}

interface Group {
	readonly title: string;
	readonly sentences: TimelineEvent['sentence'][];
}

function groupByTime(events: readonly TimelineEvent[], words: TimelineWords): readonly Group[] {
	const groups: Group[] = [];
	for (const { when, isAnnounced, sentence } of events) {
		const said = wordWhen(when, words);
		const title = isAnnounced ? words.announced(said) : said;
		const last = groups.at(-1);
		if (last?.title === title) last.sentences.push(sentence);
		else groups.push({ title, sentences: [sentence] });
	}
	return groups;
}
