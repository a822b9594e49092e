import type { Messages } from './types.ts';
import { ageOf, type Joining, quoted, quotedFew } from './wordLists.ts';

const OR: Joining = { comma: '、', last: '或' };
const AND: Joining = { comma: '、', last: '和' };
const WHICH: Joining = { comma: '、', last: '还是' };

const UNITS = { day: '天', month: '个月', year: '年' } as const;

function age(days: number): string {
	const { count, unit } = ageOf(days);
	return `${count} ${UNITS[unit]}`;
}

function date(value: string): string {
	const [year = '', month, day] = value.split('-');
	if (month === undefined) return `${year}年`;
	return day === undefined ? `${year}年${Number(month)}月` : `${year}年${Number(month)}月${Number(day)}日`;
}

/** Chinese, simplified. */
export const zhCn: Messages = {
	date,
	undated: '未注明日期',
	refusal: (missing) =>
		missing.length === 0
			? '这些资料没有回答这个问题。'
			: `这些资料没有回答这个问题：其中没有提到${quotedFew(missing, OR, (more) => `另外 ${more} 个词`)}。`,
	covered: '资料中有的内容：',
	askFor: '例如：',
	outside: '这不是我能做的事：我只用我所知道的报道中的原句来回答关于它们的问题。',
	noQuestion: '我没有看到问题。请用文字询问我所收录的报道。',
	greeting: '你好！请询问我所收录的报道。我用报道中的原句回答，并注明来源和日期。',
	thanks: '不客气。',
	help: [
		'我回答关于一组有日期的报道的问题，只引用其中的句子，不添加任何内容。报道为英文。',
		'在 Discord 中：提及我并提问、回复我的回答继续提问、给我发私信，或使用 /提问。',
		'/提问 可以指定来源、截止日期（截至：2024-08-19），以及“仅自己可见”。',
		'你也可以要求摘要、时间线或来源列表。',
	].join('\n'),
	sourcesDiffer: '各来源说法不同：',
	carried: (what) => `接续前面的问题：${quoted(what, AND)}。`,
	mended: (from, to) => `我把“${from}”理解为“${to}”。`,
	newestIs: (day, days) => `这里最新的来源是${date(day)}的，距今 ${age(days)}。此后的事情不在其中。`,
	asOf: (day) => `仅限${date(day)}及之前的来源。`,
	onlyBeginnings: (reports) => `仅限最新${reports}个来源的开头部分。`,
	onlySource: (title) => `仅限“${title}”。`,
	onlySpeaker: (name) => `仅限${name}所说的话。`,
	correction: (number, text) => `关于 [${number}]：${text}`,
	tooLong: (length, limit) => `这个问题有 ${length} 个字符；我最多读 ${limit} 个。请问得短一些，一次一个问题。`,
	wrong: (id) => `这里出了错，不是你的问题造成的。请稍后再试；管理员可以在日志中用 ${id} 找到它。`,
	leftOut: (count) => `……另有 ${count} 个句子放不进这条消息。`,
	sentenceTooLong: '回答问题的句子太长，一条消息放不下，而我不截断句子。它在这里：',
	shown: (what) => {
		switch (what) {
			case 'notes':
				return '显示的是关于这些报道的笔记中的句子，不是报道原文。';
			case 'full-text':
				return '显示的是这些报道全文中的句子，一字不差。';
			case 'both':
				return '显示的句子有的来自笔记，有的来自全文；列表中已注明。';
		}
	},
	version: (version) => `版本 ${version}。`,
	kind: { notes: '笔记', 'full-text': '全文' },
	sourceList: (count) => `我有 ${count} 个来源：`,
	moreSources: (count) => `……另有 ${count} 个来源。`,
	colon: '：',
	comma: '，',
	error: {
		'empty-question': () => '我没有看到问题。请把问题写在我的名字后面，例如：What was agreed, and when?',
		'unreadable-reply': () => 'Discord 没有让我看到那条回复的内容。请在回复中提及我，或打开回复的提醒，我就能看到。',
		'question-too-long': ({ length, limit }) => zhCn.tooLong(length, limit),
		'too-many-questions': ({ waitSeconds }) => `一分钟内的问题太多了。请在 ${waitSeconds} 秒后再问。`,
		'not-your-button': () => '这个按钮属于提问的人。请自己使用命令，就会有你自己的按钮。',
		'not-permitted': () => '你在这个服务器上没有此权限。服务器管理者可以在“服务器设置 > 整合”中，或用 /设置 授权。',
		'forgotten-button': () => '我在那之后重新启动过，已不记得这个按钮的用途。请重新提问。',
		'unknown-button': () => '这个按钮属于我的旧版本，已不起作用。请重新提问。',
		'reports-changed': () => '在那个回答之后，我收录的报道有了变化。请重新提问，查看现在的内容。',
		'message-gone': () => '那条消息已经不在了。',
		'no-quotation': () => '那条消息没有引用任何人，也没有说谁说过什么。要核对别的话，请使用 /引语 核对。',
		'nothing-to-find': () => '请告诉我引语中的几个词、说话人、来源或时间。',
		'not-moderator': () => '只有可以管理消息的人，或拥有 /设置 中所设身份组的人，才能核对引语。请询问服务器管理者。',
		'not-your-answer': () => '只有提问者或管理员可以移除它。',
		'no-text': () => '那条消息里没有我能回答的文字。请对含有问题的消息使用。',
		'bad-date': ({ given }) => `我无法把“${given}”读作日期。请按年、月、日书写：2024-08-19。`,
		'bad-month-or-day': ({ given }) =>
			`我无法把“${given}”读作日期或月份。请按年、月、日或年、月书写：2024-08-19、2024-08。`,
		'from-after-to': ({ from, to }) => `${from} 晚于 ${to}。请对调两者，或去掉其中一个。`,
		'empty-topic': () => '我没有看到主题。请写几个词，或留空以涵盖全部内容。',
		'unknown-speaker': ({ given, nearest }) =>
			nearest.length === 0
				? `我不认识叫“${given}”的人或机构。请从输入时出现的列表中选择。`
				: `我不认识叫“${given}”的人或机构。你是指${quoted(nearest, WHICH)}吗？`,
		'unknown-source': ({ given, nearest }) =>
			nearest.length === 0
				? `我没有来源“${given}”。请从输入时出现的列表中选择。`
				: `我没有来源“${given}”。你是指${quoted(nearest, WHICH)}吗？`,
	},
};
