import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What `/help` says. Plain text; the examples are put in beside it, in the language of the sources. */
export interface HelpWords {
	/** What the bot does, in a few lines. */
	readonly what: readonly string[];
	/** Over the ways of asking. */
	readonly waysHead: string;
	readonly ways: readonly string[];
	/** Over questions that are answered. */
	readonly questions: string;
	/** Over topics for a summary; `command` is its name as it is typed. */
	readonly topics: (command: string) => string;
	/** Over topics for a timeline. */
	readonly timelines: (command: string) => string;
	/** Over the list of commands. */
	readonly commands: string;
	/** Over the commands that not everybody is offered. */
	readonly forModerators: string;
	/** A command in the menu of a message, and where it is. */
	readonly menu: (name: string) => string;
	readonly inMenu: string;
	/** One command and what it does. */
	readonly command: (name: string, description: string) => string;
}

const WORDS: Readonly<Record<Locale, HelpWords>> = {
	en: {
		what: [
			'I answer questions about a set of dated reports, with sentences from them, word for word, and nothing of my own.',
			'Each sentence has a number; the list under the answer says which source that is, and of what day. Where the sources do not answer, I say so.',
		],
		waysHead: 'How to ask',
		ways: [
			'Use a command, mention me with a question, or write me a direct message.',
			'Reply to an answer to go on from it: “and when was that?”',
		],
		questions: 'Questions that I can answer, for example',
		topics: (command) => `Topics for ${command}`,
		timelines: (command) => `Topics for ${command}`,
		commands: 'Commands',
		forModerators: 'For those who moderate or manage a server',
		menu: (name) => `“${name}”`,
		inMenu: 'in the menu of a message, under Apps',
		command: (name, description) => `${name}: ${description}`,
	},
	vi: {
		what: [
			'Tôi trả lời câu hỏi về một tập bản tin có ngày tháng, bằng các câu trích nguyên văn từ đó và không thêm gì của tôi.',
			'Mỗi câu có một số; danh sách dưới câu trả lời cho biết đó là nguồn nào, ngày nào. Khi các nguồn không trả lời được, tôi nói rõ.',
			'Các ví dụ dưới đây dùng ngôn ngữ của các nguồn.',
		],
		waysHead: 'Cách hỏi',
		ways: [
			'Dùng lệnh, nhắc tên tôi kèm câu hỏi, hoặc nhắn tin riêng cho tôi.',
			'Trả lời một câu trả lời của tôi để hỏi tiếp.',
		],
		questions: 'Ví dụ những câu tôi trả lời được',
		topics: (command) => `Chủ đề cho ${command}`,
		timelines: (command) => `Chủ đề cho ${command}`,
		commands: 'Các lệnh',
		forModerators: 'Dành cho người điều hành hoặc quản lý máy chủ',
		menu: (name) => `“${name}”`,
		inMenu: 'trong menu của tin nhắn, mục Ứng dụng',
		command: (name, description) => `${name}: ${description}`,
	},
	'zh-CN': {
		what: [
			'我回答关于一组有日期的报道的问题，逐字引用其中的句子，不添加任何自己的内容。',
			'每个句子都有编号；回答下方的列表注明是哪个来源、哪一天的。资料没有回答的，我会直说。',
			'下面的例子使用资料本身的语言。',
		],
		waysHead: '如何提问',
		ways: ['使用命令、提及我并提问，或给我发私信。', '回复我的回答即可继续追问。'],
		questions: '我能回答的问题，例如',
		topics: (command) => `可用于 ${command} 的主题`,
		timelines: (command) => `可用于 ${command} 的主题`,
		commands: '命令',
		forModerators: '供管理员和服务器管理者使用',
		menu: (name) => `“${name}”`,
		inMenu: '在消息菜单的“应用”中',
		command: (name, description) => `${name}：${description}`,
	},
};

/** The words of the help in the language nearest to a language tag. */
export function wordsOfHelp(locale: string | undefined): HelpWords {
	return WORDS[knownLocale(locale)];
}
