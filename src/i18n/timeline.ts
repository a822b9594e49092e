import { knownLocale, messages } from './messages.ts';
import type { Locale } from './types.ts';

/** How what happened stands to the time that is said. */
type Relation = 'at' | 'since' | 'until' | 'before' | 'after';

/** What is said round a timeline. Plain text. Times are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface TimelineWords {
	/** Over it: of what, null for everything. */
	readonly head: (about: string | null) => string;
	/** One time, as a heading. */
	readonly when: (time: string, relation: Relation) => string;
	/** From one time to another one. */
	readonly span: (from: string, to: string) => string;
	/** Two times that follow each other. */
	readonly pair: (first: string, second: string) => string;
	/** Some time between two. */
	readonly between: (from: string, to: string) => string;
	/** Added to a heading: the reports are older, and speak of what was to come. */
	readonly announced: (heading: string) => string;
	/** Over what says a time that cannot be told. */
	readonly untold: string;
	/** In place of a timeline without an event. */
	readonly empty: string;
	/** Events that there was no room for. */
	readonly leftOut: (count: number) => string;
}

const dateIn = (locale: Locale) => messages(locale).date;

const WORDS: Readonly<Record<Locale, TimelineWords>> = {
	en: {
		head: (about) =>
			`Timeline of ${about === null ? 'all reports' : `“${about}”`}, by when things happened, not by when they were reported.`,
		when: (time, relation) => {
			const date = dateIn('en')(time);
			switch (relation) {
				case 'at':
					return date;
				case 'since':
					return `Since ${date}`;
				case 'until':
					return `Until ${date}`;
				case 'before':
					return `Before ${date}`;
				case 'after':
					return `After ${date}`;
			}
		},
		span: (from, to) => `From ${dateIn('en')(from)} to ${dateIn('en')(to)}`,
		pair: (first, second) => `${dateIn('en')(first)} and ${dateIn('en')(second)}`,
		between: (from, to) => `Between ${dateIn('en')(from)} and ${dateIn('en')(to)}`,
		announced: (heading) => `${heading} (still to come when it was reported)`,
		untold: 'When it was cannot be told',
		empty: 'The sources tell of nothing that happened in that time.',
		leftOut: (count) => `…and ${count} more ${count === 1 ? 'event' : 'events'}. Name a topic or a time to see them.`,
	},
	vi: {
		head: (about) =>
			`Dòng thời gian của ${about === null ? 'tất cả bản tin' : `“${about}”`}, theo lúc sự việc xảy ra, không phải lúc đưa tin.`,
		when: (time, relation) => {
			const date = dateIn('vi')(time);
			switch (relation) {
				case 'at':
					return capital(date);
				case 'since':
					return `Từ ${date}`;
				case 'until':
					return `Đến ${date}`;
				case 'before':
					return `Trước ${date}`;
				case 'after':
					return `Sau ${date}`;
			}
		},
		span: (from, to) => `Từ ${dateIn('vi')(from)} đến ${dateIn('vi')(to)}`,
		pair: (first, second) => capital(`${dateIn('vi')(first)} và ${dateIn('vi')(second)}`),
		between: (from, to) => `Trong khoảng từ ${dateIn('vi')(from)} đến ${dateIn('vi')(to)}`,
		announced: (heading) => `${heading} (chưa diễn ra khi đưa tin)`,
		untold: 'Không xác định được thời điểm',
		empty: 'Các nguồn không nói đến việc gì xảy ra trong thời gian đó.',
		leftOut: (count) => `…và ${count} sự việc nữa. Hãy nêu chủ đề hoặc thời gian để xem.`,
	},
	'zh-CN': {
		head: (about) => `${about === null ? '全部报道' : `“${about}”`}的时间线，按事情发生的时间排列，而非报道的时间。`,
		when: (time, relation) => {
			const date = dateIn('zh-CN')(time);
			switch (relation) {
				case 'at':
					return date;
				case 'since':
					return `自${date}起`;
				case 'until':
					return `至${date}`;
				case 'before':
					return `${date}之前`;
				case 'after':
					return `${date}之后`;
			}
		},
		span: (from, to) => `${dateIn('zh-CN')(from)}至${dateIn('zh-CN')(to)}`,
		pair: (first, second) => `${dateIn('zh-CN')(first)}和${dateIn('zh-CN')(second)}`,
		between: (from, to) => `${dateIn('zh-CN')(from)}至${dateIn('zh-CN')(to)}之间`,
		announced: (heading) => `${heading}（报道时尚未发生）`,
		untold: '无法确定时间',
		empty: '资料中没有提到这段时间内发生的事。',
		leftOut: (count) => `……另有 ${count} 件事。请指定主题或时间来查看。`,
	},
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of timelines in the language nearest to a language tag. */
export function wordsOfTimeline(locale: string | undefined): TimelineWords {
	return WORDS[knownLocale(locale)];
}
