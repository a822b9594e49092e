import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What is said round open questions. Plain text; days are in words already. */
export interface GapsWords {
	/** Stands over the list; `questions` is how many different ones there are. */
	readonly head: (questions: number) => string;
	/** There are none. */
	readonly none: string;
	/** There are none because the server does not want them kept. */
	readonly turnedOff: string;
	/** Stands for what is missing where the reports have every word. */
	readonly nothingNamed: string;
	/** How often something was asked for, and when; the days may be the same. */
	readonly asked: (count: number, first: string, last: string) => string;
	/** Questions about one thing that the list has no room for. */
	readonly more: (count: number) => string;
	/** On the button for the file. */
	readonly file: string;
	/** Comes with the file. */
	readonly fileHead: (questions: number) => string;
	/** On the button that asks whether to clear. */
	readonly clear: string;
	readonly clearQuestion: (questions: number) => string;
	/** On the button that clears. */
	readonly clearNow: string;
	readonly back: string;
	readonly cleared: (questions: number) => string;
}

const WORDS: Readonly<Record<Locale, GapsWords>> = {
	en: {
		head: (questions) =>
			questions === 1
				? 'One question found no answer in the last 90 days. It lacks:'
				: `${questions} questions found no answer in the last 90 days, by what they lack:`,
		none: 'No question is open: everything that was asked in the last 90 days found an answer, or could not be kept.',
		turnedOff: 'Open questions are not kept on this server. With /settings questions they are.',
		nothingNamed: 'nothing named: the words are there, the answer is not',
		asked: (count, first, last) => {
			const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
			return first === last ? `${times}, on ${last}` : `${times}, from ${first} to ${last}`;
		},
		more: (count) =>
			count === 1 ? '…and 1 more question, in the file.' : `…and ${count} more questions, in the file.`,
		file: 'As a file',
		fileHead: (questions) =>
			questions === 1 ? 'The open question, as a table.' : `The ${questions} open questions, as a table.`,
		clear: 'Clear…',
		clearQuestion: (questions) =>
			questions === 1
				? 'Erase the open question? It cannot be undone.'
				: `Erase all ${questions} open questions? It cannot be undone.`,
		clearNow: 'Erase them',
		back: 'Back to the list',
		cleared: (questions) =>
			questions === 0
				? 'There was nothing left to erase.'
				: questions === 1
					? 'One open question was erased.'
					: `${questions} open questions were erased.`,
	},
	vi: {
		head: (questions) => `${questions} câu hỏi không có câu trả lời trong 90 ngày qua, xếp theo điều còn thiếu:`,
		none: 'Không có câu hỏi nào bỏ ngỏ: mọi câu hỏi trong 90 ngày qua đều có câu trả lời, hoặc không thể lưu.',
		turnedOff: 'Máy chủ này không lưu câu hỏi bỏ ngỏ. Bật lại bằng /cài-đặt câu-hỏi.',
		nothingNamed: 'không thiếu từ nào: có đủ từ nhưng không có câu trả lời',
		asked: (count, first, last) => (first === last ? `${count} lần, ${last}` : `${count} lần, từ ${first} đến ${last}`),
		more: (count) => `…và ${count} câu hỏi nữa, có trong tệp.`,
		file: 'Tải thành tệp',
		fileHead: (questions) => `${questions} câu hỏi bỏ ngỏ, dạng bảng.`,
		clear: 'Xóa…',
		clearQuestion: (questions) => `Xóa cả ${questions} câu hỏi bỏ ngỏ? Không thể hoàn tác.`,
		clearNow: 'Xóa hết',
		back: 'Về danh sách',
		cleared: (questions) => (questions === 0 ? 'Không còn gì để xóa.' : `Đã xóa ${questions} câu hỏi bỏ ngỏ.`),
	},
	'zh-CN': {
		head: (questions) => `过去 90 天有 ${questions} 个问题未得到回答，按所缺内容排列：`,
		none: '没有未答的问题：过去 90 天的提问都得到了回答，或无法保存。',
		turnedOff: '本服务器不保存未答的问题。可用 /设置 问题 开启。',
		nothingNamed: '不缺词语：词都有，却没有答案',
		asked: (count, first, last) => (first === last ? `${count} 次，${last}` : `${count} 次，${first}至${last}`),
		more: (count) => `……另有 ${count} 个问题，见文件。`,
		file: '下载为文件',
		fileHead: (questions) => `${questions} 个未答的问题（表格）。`,
		clear: '清除…',
		clearQuestion: (questions) => `要删除全部 ${questions} 个未答的问题吗？此操作无法撤销。`,
		clearNow: '全部删除',
		back: '返回列表',
		cleared: (questions) => (questions === 0 ? '已没有可删除的内容。' : `已删除 ${questions} 个未答的问题。`),
	},
};

/** The words round open questions in the language nearest to a language tag. */
export function wordsOfGaps(locale: string | undefined): GapsWords {
	return WORDS[knownLocale(locale)];
}
