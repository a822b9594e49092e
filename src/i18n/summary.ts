import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What is said round a summary. Plain text. */
export interface SummaryWords {
	/** Over it: of what, null for everything, and how many sentences stand there of how many. */
	readonly head: (about: string | null, shown: number, outOf: number) => string;
	/** In place of a heading, where nothing in the sources names what the sentences have in common. */
	readonly unnamed: string;
}

const WORDS: Readonly<Record<Locale, SummaryWords>> = {
	en: {
		head: (about, shown, outOf) => {
			const of = about === null ? 'Summary of all reports' : `Summary of “${about}”`;
			if (shown === outOf) return `${of}: all ${outOf === 1 ? 'there is, one sentence' : `${outOf} sentences`}.`;
			return `${of}: the ${shown === 1 ? 'sentence that says' : `${shown} sentences that say`} most, of ${outOf}.`;
		},
		unnamed: 'Also',
	},
	vi: {
		head: (about, shown, outOf) => {
			const of = about === null ? 'Tóm tắt tất cả bản tin' : `Tóm tắt “${about}”`;
			return shown === outOf
				? `${of}: toàn bộ ${outOf} câu.`
				: `${of}: ${shown} câu nói được nhiều nhất, trong ${outOf} câu.`;
		},
		unnamed: 'Ngoài ra',
	},
	'zh-CN': {
		head: (about, shown, outOf) => {
			const of = about === null ? '全部报道的摘要' : `“${about}”的摘要`;
			return shown === outOf ? `${of}：共 ${outOf} 句，全部列出。` : `${of}：${outOf} 句中最有概括性的 ${shown} 句。`;
		},
		unnamed: '其他',
	},
};

/** The words of summaries in the language nearest to a language tag. */
export function wordsOfSummary(locale: string | undefined): SummaryWords {
	return WORDS[knownLocale(locale)];
}
