import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What stands on the buttons, and what is said to a press. Plain text. */
export interface ButtonWords {
	readonly more: string;
	readonly context: string;
	readonly why: string;
	readonly dismiss: string;
	readonly share: string;
	readonly shared: string;
	readonly previous: string;
	readonly next: string;
	readonly pageOf: (page: number, pages: number) => string;
	/** A thumb was counted. */
	readonly thanksForThumb: string;
	/** The same person pressed a thumb under the same answer before. */
	readonly thumbCounted: string;
	/** Stands under what somebody shared; `who` is how Discord shows that person. */
	readonly sharedBy: (who: string) => string;
	/** Leads to the message that is answered. */
	readonly theMessage: string;
}

const WORDS: Readonly<Record<Locale, ButtonWords>> = {
	en: {
		more: 'More',
		context: 'In context',
		why: 'Why this?',
		dismiss: 'Dismiss',
		share: 'Share in the channel',
		shared: 'Shared',
		previous: 'Back',
		next: 'Next',
		pageOf: (page, pages) => `Page ${page} of ${pages}`,
		thanksForThumb: 'Thank you, that is counted. Who pressed is not kept.',
		thumbCounted: 'You have already told me about this answer.',
		sharedBy: (who) => `Shared by ${who}.`,
		theMessage: 'The message',
	},
	vi: {
		more: 'Thêm',
		context: 'Trong ngữ cảnh',
		why: 'Vì sao?',
		dismiss: 'Bỏ đi',
		share: 'Chia sẻ vào kênh',
		shared: 'Đã chia sẻ',
		previous: 'Trước',
		next: 'Sau',
		pageOf: (page, pages) => `Trang ${page}/${pages}`,
		thanksForThumb: 'Cảm ơn bạn, tôi đã ghi nhận. Tôi không lưu ai đã bấm.',
		thumbCounted: 'Bạn đã đánh giá câu trả lời này rồi.',
		sharedBy: (who) => `${who} chia sẻ.`,
		theMessage: 'Tin nhắn đó',
	},
	'zh-CN': {
		more: '更多',
		context: '查看上下文',
		why: '为何选它？',
		dismiss: '移除',
		share: '分享到频道',
		shared: '已分享',
		previous: '上一页',
		next: '下一页',
		pageOf: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
		thanksForThumb: '谢谢，已计入。我不保存是谁按的。',
		thumbCounted: '你已经评价过这个回答了。',
		sharedBy: (who) => `由 ${who} 分享。`,
		theMessage: '原消息',
	},
};

/** The words of the buttons in the language nearest to a language tag. */
export function wordsOfButtons(locale: string | undefined): ButtonWords {
	return WORDS[knownLocale(locale)];
}
