import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';
import { ageOf } from './wordLists.ts';

/** What is said round a list of sources. Plain text. */
export interface SourcesWords {
	/** Over the list. */
	readonly head: (sources: number, sentences: number) => string;
	/** In place of the list, where no source may be shown. */
	readonly none: string;
	readonly sentences: (count: number) => string;
	/** How old a source is, in days. */
	readonly age: (days: number) => string;
	/** What a reader must know about a source. */
	readonly correction: (text: string) => string;
	/** Over the headings of one source. */
	readonly sections: string;
	/** A heading with how many sentences stand under it. */
	readonly section: (heading: string, sentences: number) => string;
	/** In place of a heading: what stands before the first one, or has none at all. */
	readonly noHeading: string;
}

const UNITS_VI = { day: 'ngày', month: 'tháng', year: 'năm' } as const;
const UNITS_ZH = { day: '天', month: '个月', year: '年' } as const;

const WORDS: Readonly<Record<Locale, SourcesWords>> = {
	en: {
		head: (sources, sentences) =>
			`I know ${sources === 1 ? 'one source' : `${sources} sources`} with ${en(sentences, 'sentence')}, the newest first.`,
		none: 'No source is that old.',
		sentences: (count) => en(count, 'sentence'),
		age: (days) => {
			if (days === 0) return 'of today';
			const { count, unit } = ageOf(days);
			return `${en(count, unit)} old`;
		},
		correction: (text) => `Take care: ${text}`,
		sections: 'What it speaks of:',
		section: (heading, sentences) => `${heading} (${en(sentences, 'sentence')})`,
		noHeading: 'Without a heading',
	},
	vi: {
		head: (sources, sentences) => `Tôi có ${sources} nguồn với ${sentences} câu, mới nhất trước.`,
		none: 'Không có nguồn nào cũ đến mức đó.',
		sentences: (count) => `${count} câu`,
		age: (days) => {
			if (days === 0) return 'của hôm nay';
			const { count, unit } = ageOf(days);
			return `cách đây ${count} ${UNITS_VI[unit]}`;
		},
		correction: (text) => `Lưu ý: ${text}`,
		sections: 'Nguồn này nói về:',
		section: (heading, sentences) => `${heading} (${sentences} câu)`,
		noHeading: 'Không có đề mục',
	},
	'zh-CN': {
		head: (sources, sentences) => `我收录了 ${sources} 个来源，共 ${sentences} 句，最新的在前。`,
		none: '没有这么早的来源。',
		sentences: (count) => `${count} 句`,
		age: (days) => {
			if (days === 0) return '今天的';
			const { count, unit } = ageOf(days);
			return `距今 ${count} ${UNITS_ZH[unit]}`;
		},
		correction: (text) => `请注意：${text}`,
		sections: '内容：',
		section: (heading, sentences) => `${heading}（${sentences} 句）`,
		noHeading: '无标题',
	},
};

function en(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The words of lists of sources in the language nearest to a language tag. */
export function wordsOfSources(locale: string | undefined): SourcesWords {
	return WORDS[knownLocale(locale)];
}
