import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** In what two sentences contradict each other. */
type DifferenceKind = 'figure' | 'date' | 'name' | 'opposite';

/** What is said round a comparison. Plain text. */
export interface CompareWords {
	/** Over it: of what, null for the list of all differences, and how many sources have something on it. */
	readonly head: (about: string | null, sources: number) => string;
	/** Over versions that contradict each other. */
	readonly differ: Readonly<Record<DifferenceKind, string>>;
	/** Over what several sources say. */
	readonly agree: string;
	/** Over what one source says and no other one. */
	readonly alone: (number: number) => string;
	/** Under what one source alone says: how sure that is. */
	readonly aloneMeans: string;
	/** Over what the other sources say on the topic, a sentence of each. */
	readonly others: string;
	/** One source has something on the topic, so that there is nothing to compare. */
	readonly oneSource: (number: number) => string;
	/** Neither a difference nor an agreement was found. */
	readonly nothing: string;
}

const WORDS: Readonly<Record<Locale, CompareWords>> = {
	en: {
		head: (about, sources) => {
			const count = sources === 1 ? 'one source' : `${sources} sources`;
			return about === null
				? `Where the sources differ, and what they agree on: ${count} compared.`
				: `Comparison on “${about}”: ${count} ${sources === 1 ? 'has' : 'have'} something on it.`;
		},
		differ: {
			figure: 'They differ: figures',
			date: 'They differ: dates',
			name: 'They differ: names or wording',
			opposite: 'They differ: opposite words',
		},
		agree: 'Several say the same',
		alone: (number) => `Only in [${number}]`,
		aloneMeans: '“Only” means that no other source here says it in similar words.',
		others: 'In their own words',
		oneSource: (number) => `Only one source has something on this, [${number}]: there is nothing to compare it with.`,
		nothing: 'I found nothing that the sources say differently, and nothing that several say in similar words.',
	},
	vi: {
		head: (about, sources) =>
			about === null
				? `Chỗ các nguồn nói khác nhau và chỗ thống nhất: đã so sánh ${sources} nguồn.`
				: `So sánh về “${about}”: ${sources} nguồn có nói đến.`,
		differ: {
			figure: 'Khác nhau về con số',
			date: 'Khác nhau về ngày tháng',
			name: 'Khác nhau về tên gọi hoặc cách viết',
			opposite: 'Khác nhau: dùng từ trái nghĩa',
		},
		agree: 'Nhiều nguồn nói giống nhau',
		alone: (number) => `Chỉ có trong [${number}]`,
		aloneMeans: '“Chỉ có” nghĩa là không nguồn nào khác ở đây nói điều đó bằng lời lẽ tương tự.',
		others: 'Theo lời của từng nguồn',
		oneSource: (number) => `Chỉ một nguồn nói đến điều này, [${number}]: không có gì để so sánh.`,
		nothing:
			'Tôi không thấy chỗ nào các nguồn nói khác nhau, cũng không thấy điều gì nhiều nguồn nói bằng lời lẽ tương tự.',
	},
	'zh-CN': {
		head: (about, sources) =>
			about === null
				? `各来源的分歧与一致之处：共比较 ${sources} 个来源。`
				: `关于“${about}”的比较：有 ${sources} 个来源提到。`,
		differ: { figure: '数字不同', date: '日期不同', name: '名称或措辞不同', opposite: '用词相反' },
		agree: '多个来源说法一致',
		alone: (number) => `仅见于 [${number}]`,
		aloneMeans: '“仅见于”是指这里没有其他来源用相近的话说到这一点。',
		others: '各来源的原话',
		oneSource: (number) => `只有一个来源提到这一点，即 [${number}]：没有可比较的内容。`,
		nothing: '我没有发现各来源说法不同之处，也没有发现多个来源用相近的话说到的内容。',
	},
};

/** The words of comparisons in the language nearest to a language tag. */
export function wordsOfCompare(locale: string | undefined): CompareWords {
	return WORDS[knownLocale(locale)];
}
