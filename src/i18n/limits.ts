import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What the bot says of what an answer was limited to. Plain text without Markdown. */
export interface LimitMessages {
	/** Nothing that somebody says, in the sources that may be shown, answers the question. */
	readonly saysNothing: (name: string) => string;
	/** Beside the last day up to which sources are shown. */
	readonly undatedLeftOut: string;
}

const TABLE: Readonly<Record<Locale, LimitMessages>> = {
	en: {
		saysNothing: (name) => `I looked only at what ${name} says, and found nothing on this.`,
		undatedLeftOut: 'Sources without a date are left out as well.',
	},
	vi: {
		saysNothing: (name) => `Tôi chỉ tìm trong những gì ${name} nói và không thấy gì về điều này.`,
		undatedLeftOut: 'Các nguồn không ghi ngày cũng không được tính đến.',
	},
	'zh-CN': {
		saysNothing: (name) => `我只查找了${name}所说的内容，没有找到相关的话。`,
		undatedLeftOut: '未注明日期的来源也不计入。',
	},
};

/** The words on limits, in a language; English where there are none in it. */
export function limitMessages(locale: string | undefined): LimitMessages {
	return TABLE[knownLocale(locale)];
}
