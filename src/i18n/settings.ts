import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What is said round a server's settings. Plain text. */
export interface SettingsWords {
	/** Stands over the list of what is set. */
	readonly head: string;
	/** Stands there when something has just been changed. */
	readonly saved: string;

	/** Stands before the channels where it answers without being mentioned. */
	readonly openChannels: string;
	readonly onlyWhenMentioned: string;
	readonly deletedChannels: (count: number) => string;
	readonly moreChannels: (count: number) => string;
	/** Discord shows the bot no messages that do not mention it, so the channels make no difference. */
	readonly cannotRead: string;
	/** Answers begin threads, but the bot sees only messages that mention it. */
	readonly cannotReadThreads: string;
	/** Stands before channels that the bot may not see or write in. */
	readonly cannotWrite: string;

	/** Stands before where it answers. */
	readonly answers: string;
	readonly answersIn: Readonly<Record<'place' | 'thread', string>>;

	/** Stands before the language. */
	readonly language: string;
	readonly eachPersonsOwn: string;

	/** Stands before whether open questions are kept. */
	readonly questions: string;
	readonly kept: (count: number) => string;
	readonly notKept: string;

	/** Stands before who may see the open questions. */
	readonly readers: string;
	readonly serverManagers: string;
	/** Stands before who may check quotations. */
	readonly moderators: string;
	readonly messageManagers: string;
	/** Between those who may anyway and a role. */
	readonly and: string;
	readonly deletedRole: string;
	/** How the role gets to see the command, which Discord offers to others by default. */
	readonly allowCommand: (command: string) => string;

	/** Stands before the count of thumbs. */
	readonly thumbs: string;
	readonly thumbsUpDown: (up: number, down: number) => string;

	/** Asks whether everything is to be erased. */
	readonly eraseQuestion: string;
	readonly erase: string;
	readonly cancel: string;
	readonly erased: string;
	readonly nothingErased: string;
}

const WORDS: Readonly<Record<Locale, SettingsWords>> = {
	en: {
		head: 'What is set on this server',
		saved: 'Saved. What is set on this server now',
		openChannels: 'I answer without being mentioned in',
		onlyWhenMentioned: 'no channel',
		deletedChannels: (count) => (count === 1 ? 'a deleted channel' : `${count} deleted channels`),
		moreChannels: (count) => `${count} more`,
		cannotReadThreads:
			'In these threads I only see messages that mention me or reply to me. To go on without a mention, whoever runs me switches on Message Content Intent in the Developer Portal, under Bot, and starts me again.',
		cannotRead:
			'This does nothing yet: Discord only shows me messages that mention me. Whoever runs me switches that on in the Developer Portal, under Bot > Message Content Intent, and starts me again.',
		cannotWrite: 'I may not read or write in these. Allow me View Channel and Send Messages there:',
		answers: 'Answers to messages stand',
		answersIn: { place: 'where the question was asked', thread: 'in a thread of their own' },
		language: 'I speak',
		eachPersonsOwn: 'each person’s own language',
		questions: 'Questions that I cannot answer are',
		kept: (count) => `kept for 90 days, without names; ${count} now (/gaps)`,
		notKept: 'not kept',
		readers: 'They may be read by',
		serverManagers: 'those who may manage the server',
		moderators: 'Quotations may be checked by',
		messageManagers: 'those who may manage messages',
		and: ' and ',
		deletedRole: 'a deleted role',
		allowCommand: (command) =>
			`Discord offers ${command} to the role once you add the role under Server Settings > Integrations, at this command.`,
		thumbs: 'Thumbs under my answers',
		thumbsUpDown: (up, down) => `${up} up, ${down} down`,
		eraseQuestion:
			'Erase everything that I keep of this server: what is set, the open questions and the count of thumbs? It cannot be undone, and the defaults hold again: open questions are kept from then on until you turn that off.',
		erase: 'Erase everything',
		cancel: 'Cancel',
		erased: 'Erased. I keep nothing of this server any more, and the defaults hold.',
		nothingErased: 'Nothing was erased.',
	},
	vi: {
		head: 'Cài đặt của máy chủ này',
		saved: 'Đã lưu. Cài đặt hiện nay của máy chủ này',
		openChannels: 'Tôi trả lời mà không cần nhắc tên ở',
		onlyWhenMentioned: 'không kênh nào',
		deletedChannels: (count) => `${count} kênh đã bị xóa`,
		moreChannels: (count) => `${count} kênh nữa`,
		cannotReadThreads:
			'Trong các chủ đề này tôi chỉ thấy tin nhắc tên tôi hoặc trả lời tôi. Muốn hỏi tiếp mà không cần nhắc tên, người vận hành tôi bật Message Content Intent trong Developer Portal, mục Bot, rồi khởi động lại tôi.',
		cannotRead:
			'Điều này chưa có tác dụng: Discord chỉ cho tôi thấy những tin nhắn nhắc tên tôi. Người vận hành bật quyền này trong Developer Portal, mục Bot > Message Content Intent, rồi khởi động lại tôi.',
		cannotWrite: 'Tôi không được đọc hoặc viết ở các kênh này. Hãy cho tôi quyền Xem kênh và Gửi tin nhắn ở đó:',
		answers: 'Câu trả lời cho tin nhắn nằm',
		answersIn: { place: 'ngay nơi câu hỏi được đặt', thread: 'trong một chủ đề riêng' },
		language: 'Tôi nói',
		eachPersonsOwn: 'ngôn ngữ của từng người',
		questions: 'Những câu hỏi tôi không trả lời được thì',
		kept: (count) => `được lưu 90 ngày, không kèm tên; hiện có ${count} (/câu-hỏi-bỏ-ngỏ)`,
		notKept: 'không được lưu',
		readers: 'Người được đọc chúng',
		serverManagers: 'những ai có quyền quản lý máy chủ',
		moderators: 'Người được kiểm tra trích dẫn',
		messageManagers: 'những ai có quyền quản lý tin nhắn',
		and: ' và ',
		deletedRole: 'một vai trò đã bị xóa',
		allowCommand: (command) =>
			`Vai trò này sẽ thấy lệnh ${command} khi bạn thêm vai trò đó ở lệnh này trong Cài đặt máy chủ > Tích hợp.`,
		thumbs: 'Đánh giá dưới câu trả lời của tôi',
		thumbsUpDown: (up, down) => `${up} tốt, ${down} không tốt`,
		eraseQuestion:
			'Xóa mọi thứ tôi lưu về máy chủ này: cài đặt, các câu hỏi chưa trả lời được và số lượt đánh giá? Không thể hoàn tác, và các giá trị mặc định có hiệu lực trở lại: từ đó câu hỏi chưa trả lời được lại được lưu cho đến khi bạn tắt.',
		erase: 'Xóa tất cả',
		cancel: 'Hủy',
		erased: 'Đã xóa. Tôi không còn lưu gì về máy chủ này, các giá trị mặc định có hiệu lực.',
		nothingErased: 'Chưa xóa gì cả.',
	},
	'zh-CN': {
		head: '本服务器的设置',
		saved: '已保存。本服务器现在的设置',
		openChannels: '无需提及我即会回答的频道',
		onlyWhenMentioned: '无',
		deletedChannels: (count) => `${count} 个已删除的频道`,
		moreChannels: (count) => `另有 ${count} 个`,
		cannotReadThreads:
			'在这些子区里，我只能看到提及我或回复我的消息。若要不提及也能继续追问，请让运行我的人在 Developer Portal 的 Bot 页面打开 Message Content Intent，并重新启动我。',
		cannotRead:
			'这项设置尚未生效：Discord 只让我看到提及我的消息。请运行我的人在 Developer Portal 的 Bot > Message Content Intent 中开启，然后重新启动我。',
		cannotWrite: '我在这些频道中不能阅读或发言。请在那里给我“查看频道”和“发送消息”权限：',
		answers: '对消息的回答放在',
		answersIn: { place: '提问的地方', thread: '单独的子区' },
		language: '我使用的语言',
		eachPersonsOwn: '每个人自己的语言',
		questions: '我答不出的问题',
		kept: (count) => `保存 90 天，不含姓名；现有 ${count} 个（/未答问题）`,
		notKept: '不保存',
		readers: '可以查看这些问题的人',
		serverManagers: '可以管理服务器的人',
		moderators: '可以核查引语的人',
		messageManagers: '可以管理消息的人',
		and: '和',
		deletedRole: '一个已删除的身份组',
		allowCommand: (command) => `请在“服务器设置 > 整合”中为 ${command} 命令添加该身份组，Discord 才会向其显示此命令。`,
		thumbs: '我的回答得到的评价',
		thumbsUpDown: (up, down) => `${up} 个赞，${down} 个踩`,
		eraseQuestion:
			'要删除我保存的关于本服务器的一切吗：设置、未能回答的问题和评价数量？此操作无法撤销，并会恢复默认值：此后未能回答的问题又会被保存，直到你将其关闭。',
		erase: '全部删除',
		cancel: '取消',
		erased: '已删除。我不再保存关于本服务器的任何内容，默认值已恢复。',
		nothingErased: '没有删除任何内容。',
	},
};

/** The names of the bot's languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
	en: 'English',
	vi: 'Tiếng Việt',
	'zh-CN': '简体中文',
};

/** The words round settings in the language nearest to a language tag. */
export function wordsOfSettings(locale: string | undefined): SettingsWords {
	return WORDS[knownLocale(locale)];
}
