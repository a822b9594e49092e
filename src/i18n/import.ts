import type { ImportFault } from '../import/problem.ts';
import type { DroppedKind, Guess, GuessReason } from '../import/types.ts';
import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What is wrong, and what to do about it. */
export interface WordedFault {
	readonly what: string;
	readonly cure: string;
}

type FaultWords = {
	readonly [Code in ImportFault['code']]: (fault: Extract<ImportFault, { readonly code: Code }>) => WordedFault;
};

/** What is said where articles are imported. Plain text without Markdown. Days are `YYYY-MM-DD`. */
export interface ImportWords {
	/** What was left out of an article, by its kind. */
	readonly dropped: Readonly<Record<DroppedKind, string>>;
	/** The fields of an article. */
	readonly field: Readonly<Record<Guess['field'] | 'url', string>>;
	/** Where a value comes from, or why there is none; `from` is what it was read in. */
	readonly guess: Readonly<Record<GuessReason, (from: string) => string>>;
	/** Why a file is refused. */
	readonly fault: FaultWords;
	/** Stands in place of a publisher and of a date. */
	readonly none: string;
	readonly undated: string;
	readonly sentences: (count: number) => string;
	/** The line of a file. */
	readonly line: (line: number) => string;
	/** Stands over what was left out, and over what was guessed. */
	readonly leftOut: string;
	readonly toConfirm: string;
	/** So many more of a list are not shown. */
	readonly more: (count: number) => string;
	/** The article is there already. */
	readonly same: (id: string) => string;
	/** It is nearly the same as another; `percent` of the wording, 0 to 100. */
	readonly similar: (id: string, percent: number) => string;
	/** What will be written, and what will not. */
	readonly summary: (written: number, skipped: number) => string;
	/** Where an article will be stored. */
	readonly storedAs: (id: string) => string;
	/** Stands over what was found on Discord; nothing is written yet. */
	readonly foundHead: string;
	/** Stands over the files that are refused; nothing was written. */
	readonly refusedHead: string;
	/** The buttons. */
	readonly confirm: string;
	readonly cancel: string;
	readonly cancelled: string;
	/** It is done: so many were written, so many left out, and so many reports are served now. */
	readonly imported: (written: number, skipped: number, sources: number) => string;
	readonly nothingNew: string;
	/** Writing failed; `detail` is what the system says. */
	readonly notWritten: (detail: string) => string;
	/** The folder would not be sound. */
	readonly notServed: string;
	/** It is not offered here: all servers share the reports. */
	readonly elsewhere: string;
}

const MB = 1024 * 1024;

/** A size with its unit, such as `20.3 MB`; the decimal point of the locale. */
function size(bytes: number, locale: Locale): string {
	const megabytes = (bytes / MB).toLocaleString(locale, { maximumFractionDigits: 1 });
	return `${megabytes} MB`;
}

const EN: ImportWords = {
	dropped: {
		'date-line': 'date line',
		dateline: 'dateline',
		headline: 'headline',
		byline: 'byline',
		caption: 'caption or photo credit',
		'time-code': 'video',
		link: 'link to something else',
		newsletter: 'newsletter',
		sharing: 'buttons to share or follow',
		advertisement: 'advertisement',
		'end-mark': 'end mark',
		'end-credit': 'credits',
		repeated: 'said twice',
		heading: 'heading with no text under it',
		separator: 'no words',
		table: 'table',
		code: 'code',
		'page-part': 'other part of the page',
	},
	field: {
		title: 'title',
		publisher: 'publisher',
		date: 'date',
		url: 'address',
		charset: 'character set',
		text: 'text',
	},
	guess: {
		'first-line': () => 'it is the first line of the text',
		'first-heading': () => 'it is the first heading',
		'first-sentence': () => 'there is no headline, so it is the first sentence',
		'file-name': (from) => `the name of the file has “${from}”`,
		address: (from) => `the address of the page has “${from}”`,
		dateline: (from) => `the dateline names “${from}”`,
		'time-element': (from) => `it is the first time on the page, “${from}”`,
		updated: (from) => `it says only when the article was updated: “${from}”`,
		'year-in-text': (from) => `the dateline has no year, and the text names “${from}”`,
		'no-year': (from) => `the dateline says “${from}” without a year, and nothing tells it`,
		'ambiguous-day': (from) => `“${from}” can be read in two ways`,
		detected: () => 'the file does not tell, so it was told from the bytes; see whether special letters are right',
		'lost-characters': (from) => `characters were lost before the file came here, as in “${from}”`,
	},
	fault: {
		'too-large': (fault) => ({
			what: `The file has ${size(fault.size, 'en')}; up to ${size(fault.limit, 'en')} are read.`,
			cure: 'Give the article alone, or many articles as JSON Lines.',
		}),
		empty: () => ({ what: 'The file is empty.', cure: 'Save the article again.' }),
		'no-text': ({ kind }) => ({
			what: `The file is no text${kind === null ? '' : `: it looks like ${kind}`}.`,
			cure: 'Save the article as plain text, Markdown, HTML or JSON.',
		}),
		'unknown-charset': ({ charset }) => ({
			what:
				charset === null
					? 'The character set cannot be told.'
					: `The file is not in the character set that it says, “${charset}”.`,
			cure: 'Save it as UTF-8.',
		}),
		'no-article': () => ({
			what: 'There is no sentence of a report in it.',
			cure: 'Give the page of the article itself, or its text.',
		}),
		'too-deep': () => ({
			what: 'Its parts stand in one another too deep to be a page.',
			cure: 'Save the text of the article as plain text.',
		}),
		'bad-json': ({ detail }) => ({ what: `This is not JSON: ${detail}.`, cure: 'Mend the line.' }),
		'no-text-field': ({ fields }) => ({
			what: `There is no text in this object; it has ${fields.length === 0 ? 'no fields' : fields.join(', ')}.`,
			cure: 'Name the text “text”, “body” or “content”.',
		}),
		'no-object': () => ({
			what: 'This is no article.',
			cure: 'Write an object with title, date and text.',
		}),
		'bad-front-matter': ({ detail }) => ({
			what: `The fields above the text are not YAML: ${detail.replace(/[.:]$/, '')}.`,
			cure: 'Mend the line; put text that holds ": " in quotation marks.',
		}),
		'too-many': ({ count, limit }) => ({
			what: `There are ${count.toLocaleString('en')} articles; up to ${limit.toLocaleString('en')} are read at once.`,
			cure: 'Split the file.',
		}),
		'not-fetched': ({ detail }) => ({
			what: `The file could not be fetched from Discord (${detail}).`,
			cure: 'Send it again.',
		}),
		unreadable: ({ detail }) => ({
			what: `The file cannot be read (${detail}).`,
			cure: 'See that it is there, and that reading it is allowed.',
		}),
	},
	none: 'no publisher named',
	undated: 'undated',
	sentences: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'sentence' : 'sentences'}`,
	line: (line) => `line ${line}`,
	leftOut: 'Left out:',
	toConfirm: 'Please check:',
	more: (count) => `and ${count.toLocaleString('en')} more`,
	same: (id) => `It is there already, as “${id}”.`,
	similar: (id, percent) => `It is nearly the same as “${id}” (${percent} % of the wording), and is not imported.`,
	summary: (written, skipped) =>
		`${written.toLocaleString('en')} ${written === 1 ? 'article' : 'articles'} to write${skipped === 0 ? '' : `, ${skipped.toLocaleString('en')} left out`}.`,
	storedAs: (id) => `Will be stored as ${id}.`,
	foundHead: 'This is what I found. Nothing is written yet.',
	refusedHead: 'I cannot import this. Nothing was written.',
	confirm: 'Import',
	cancel: 'Cancel',
	cancelled: 'Nothing was imported, and I have forgotten the files.',
	imported: (written, skipped, sources) =>
		[
			`Imported ${written.toLocaleString('en')} ${written === 1 ? 'report' : 'reports'}.`,
			...(skipped === 0 ? [] : [`${skipped.toLocaleString('en')} left out, because I have it already.`]),
			`I now answer from ${sources.toLocaleString('en')} ${sources === 1 ? 'report' : 'reports'}.`,
		].join(' '),
	nothingNew: 'There was nothing new in it: nothing was written.',
	notWritten: (detail) =>
		`I could not write into the folder of the reports (${detail}). Nothing was imported. Whoever runs me must allow writing there, or make room.`,
	notServed:
		'With these reports, the folder would not be sound, so they were taken away again, and I answer as before. Whoever runs me can see why with “npm run check”.',
	elsewhere:
		'The reports that I answer from are the same on every server, so they are imported only on the one that whoever runs me has chosen (IMPORT_SERVER).',
};

const VI: ImportWords = {
	dropped: {
		'date-line': 'dòng ghi ngày',
		dateline: 'nơi và ngày đưa tin',
		headline: 'tiêu đề',
		byline: 'tên tác giả',
		caption: 'chú thích hoặc nguồn ảnh',
		'time-code': 'video',
		link: 'liên kết tới nội dung khác',
		newsletter: 'mời nhận bản tin',
		sharing: 'nút chia sẻ hoặc theo dõi',
		advertisement: 'quảng cáo',
		'end-mark': 'dấu kết thúc tin',
		'end-credit': 'lời ghi công',
		repeated: 'câu lặp lại',
		heading: 'đề mục không có nội dung',
		separator: 'không có chữ',
		table: 'bảng',
		code: 'mã',
		'page-part': 'phần khác của trang',
	},
	field: {
		title: 'tiêu đề',
		publisher: 'nơi đăng',
		date: 'ngày',
		url: 'địa chỉ',
		charset: 'bảng mã',
		text: 'nội dung',
	},
	guess: {
		'first-line': () => 'lấy từ dòng đầu của văn bản',
		'first-heading': () => 'lấy từ đề mục đầu tiên',
		'first-sentence': () => 'không có tiêu đề nên lấy câu đầu tiên',
		'file-name': (from) => `tên tệp có “${from}”`,
		address: (from) => `địa chỉ trang có “${from}”`,
		dateline: (from) => `đầu bài ghi “${from}”`,
		'time-element': (from) => `là mốc thời gian đầu tiên trên trang, “${from}”`,
		updated: (from) => `bài chỉ ghi lúc cập nhật: “${from}”`,
		'year-in-text': (from) => `đầu bài không ghi năm, trong bài có “${from}”`,
		'no-year': (from) => `đầu bài ghi “${from}” mà không có năm, và không chỗ nào cho biết năm`,
		'ambiguous-day': (from) => `“${from}” có thể đọc theo hai cách`,
		detected: () => 'tệp không ghi nên được đoán từ dữ liệu; hãy xem các chữ có dấu có đúng không',
		'lost-characters': (from) => `có ký tự đã mất trước khi tệp được gửi, như ở “${from}”`,
	},
	fault: {
		'too-large': (fault) => ({
			what: `Tệp nặng ${size(fault.size, 'vi')}; chỉ đọc được tệp đến ${size(fault.limit, 'vi')}.`,
			cure: 'Hãy gửi riêng bài viết, hoặc gửi nhiều bài ở dạng JSON Lines.',
		}),
		empty: () => ({ what: 'Tệp trống.', cure: 'Hãy lưu lại bài viết.' }),
		'no-text': ({ kind }) => ({
			what: `Tệp không phải văn bản${kind === null ? '' : `: có vẻ là ${kind}`}.`,
			cure: 'Hãy lưu bài viết dưới dạng văn bản thuần, Markdown, HTML hoặc JSON.',
		}),
		'unknown-charset': ({ charset }) => ({
			what: charset === null ? 'Không xác định được bảng mã.' : `Tệp không dùng đúng bảng mã mà nó ghi, “${charset}”.`,
			cure: 'Hãy lưu lại bằng UTF-8.',
		}),
		'no-article': () => ({
			what: 'Trong tệp không có câu nào của một bài báo.',
			cure: 'Hãy gửi chính trang của bài viết, hoặc nội dung của nó.',
		}),
		'too-deep': () => ({
			what: 'Các phần lồng vào nhau quá sâu nên đây không thể là một trang.',
			cure: 'Hãy lưu nội dung bài viết dưới dạng văn bản thuần.',
		}),
		'bad-json': ({ detail }) => ({ what: `Đây không phải JSON: ${detail}.`, cure: 'Hãy sửa dòng này.' }),
		'no-text-field': ({ fields }) => ({
			what: `Đối tượng này không có nội dung; nó ${fields.length === 0 ? 'không có trường nào' : `có ${fields.join(', ')}`}.`,
			cure: 'Hãy đặt nội dung vào trường “text”, “body” hoặc “content”.',
		}),
		'no-object': () => ({
			what: 'Đây không phải một bài viết.',
			cure: 'Hãy viết một đối tượng có title, date và text.',
		}),
		'bad-front-matter': ({ detail }) => ({
			what: `Các trường ở trên nội dung không phải YAML: ${detail.replace(/[.:]$/, '')}.`,
			cure: 'Hãy sửa dòng này; chữ có ": " cần đặt trong ngoặc kép.',
		}),
		'too-many': ({ count, limit }) => ({
			what: `Có ${count.toLocaleString('vi')} bài; mỗi lần chỉ đọc được ${limit.toLocaleString('vi')} bài.`,
			cure: 'Hãy chia nhỏ tệp.',
		}),
		'not-fetched': ({ detail }) => ({
			what: `Không tải được tệp từ Discord (${detail}).`,
			cure: 'Hãy gửi lại.',
		}),
		unreadable: ({ detail }) => ({
			what: `Không đọc được tệp (${detail}).`,
			cure: 'Hãy kiểm tra xem tệp có ở đó và có quyền đọc không.',
		}),
	},
	none: 'không ghi nơi đăng',
	undated: 'không ghi ngày',
	sentences: (count) => `${count.toLocaleString('vi')} câu`,
	line: (line) => `dòng ${line}`,
	leftOut: 'Đã bỏ ra:',
	toConfirm: 'Xin kiểm tra:',
	more: (count) => `và ${count.toLocaleString('vi')} mục nữa`,
	same: (id) => `Bài này đã có, là “${id}”.`,
	similar: (id, percent) => `Bài này gần như giống “${id}” (${percent} % câu chữ), nên không được nhập.`,
	summary: (written, skipped) =>
		`Sẽ ghi ${written.toLocaleString('vi')} bài${skipped === 0 ? '' : `, bỏ qua ${skipped.toLocaleString('vi')} bài`}.`,
	storedAs: (id) => `Sẽ được lưu với tên ${id}.`,
	foundHead: 'Đây là những gì tôi tìm thấy. Chưa có gì được ghi.',
	refusedHead: 'Tôi không nhập được. Không có gì được ghi.',
	confirm: 'Nhập',
	cancel: 'Hủy',
	cancelled: 'Không có gì được nhập, và tôi đã quên các tệp này.',
	imported: (written, skipped, sources) =>
		[
			`Đã nhập ${written.toLocaleString('vi')} bài.`,
			...(skipped === 0 ? [] : [`Bỏ qua ${skipped.toLocaleString('vi')} bài vì đã có.`]),
			`Giờ tôi trả lời từ ${sources.toLocaleString('vi')} bài.`,
		].join(' '),
	nothingNew: 'Không có gì mới nên không có gì được ghi.',
	notWritten: (detail) =>
		`Tôi không ghi được vào thư mục chứa các bài (${detail}). Không có gì được nhập. Người vận hành tôi cần cho phép ghi ở đó, hoặc dọn bớt chỗ.`,
	notServed:
		'Với các bài này, thư mục sẽ không còn hợp lệ, nên chúng đã được gỡ ra và tôi vẫn trả lời như trước. Người vận hành tôi có thể xem lý do bằng “npm run check”.',
	elsewhere:
		'Các bài mà tôi dùng để trả lời là chung cho mọi máy chủ, nên chỉ được nhập ở máy chủ mà người vận hành tôi đã chọn (IMPORT_SERVER).',
};

const ZH_CN: ImportWords = {
	dropped: {
		'date-line': '日期行',
		dateline: '电头',
		headline: '标题',
		byline: '署名',
		caption: '图片说明或图片来源',
		'time-code': '视频',
		link: '指向其他内容的链接',
		newsletter: '订阅邀请',
		sharing: '分享或关注按钮',
		advertisement: '广告',
		'end-mark': '结束标记',
		'end-credit': '文末署名与版权',
		repeated: '重复的段落',
		heading: '下面没有正文的小标题',
		separator: '没有文字',
		table: '表格',
		code: '代码',
		'page-part': '网页的其他部分',
	},
	field: { title: '标题', publisher: '发布者', date: '日期', url: '网址', charset: '字符集', text: '正文' },
	guess: {
		'first-line': () => '取自正文第一行',
		'first-heading': () => '取自第一个小标题',
		'first-sentence': () => '没有标题，因此取第一句',
		'file-name': (from) => `文件名中有“${from}”`,
		address: (from) => `网址中有“${from}”`,
		dateline: (from) => `电头写有“${from}”`,
		'time-element': (from) => `这是网页上的第一个时间：“${from}”`,
		updated: (from) => `文中只写了更新时间：“${from}”`,
		'year-in-text': (from) => `电头没有年份，而文中提到“${from}”`,
		'no-year': (from) => `电头只写“${from}”，没有年份，别处也无从得知`,
		'ambiguous-day': (from) => `“${from}”有两种读法`,
		detected: () => '文件没有注明，根据内容推断；请看特殊字符是否正确',
		'lost-characters': (from) => `文件送来之前已有字符丢失，例如“${from}”`,
	},
	fault: {
		'too-large': (fault) => ({
			what: `文件有 ${size(fault.size, 'zh-CN')}，最多只能读取 ${size(fault.limit, 'zh-CN')}。`,
			cure: '请只给出文章本身；多篇文章请用 JSON Lines。',
		}),
		empty: () => ({ what: '文件是空的。', cure: '请重新保存文章。' }),
		'no-text': ({ kind }) => ({
			what: `文件不是文本${kind === null ? '' : `，看起来是 ${kind}`}。`,
			cure: '请把文章存为纯文本、Markdown、HTML 或 JSON。',
		}),
		'unknown-charset': ({ charset }) => ({
			what: charset === null ? '无法判断字符集。' : `文件并不是它注明的字符集“${charset}”。`,
			cure: '请存为 UTF-8。',
		}),
		'no-article': () => ({ what: '其中没有报道的句子。', cure: '请给出文章所在的网页，或文章的正文。' }),
		'too-deep': () => ({ what: '各部分嵌套太深，不可能是网页。', cure: '请把文章正文存为纯文本。' }),
		'bad-json': ({ detail }) => ({ what: `这不是 JSON：${detail}。`, cure: '请修正这一行。' }),
		'no-text-field': ({ fields }) => ({
			what: `这个对象里没有正文；${fields.length === 0 ? '它没有任何字段' : `它的字段有 ${fields.join('、')}`}。`,
			cure: '请把正文放在“text”、“body”或“content”字段里。',
		}),
		'no-object': () => ({ what: '这不是一篇文章。', cure: '请写成带有 title、date 和 text 的对象。' }),
		'bad-front-matter': ({ detail }) => ({
			what: `正文上方的字段不是 YAML：${detail.replace(/[.:]$/, '')}。`,
			cure: '请修正这一行；含有“: ”的文字要放在引号里。',
		}),
		'too-many': ({ count, limit }) => ({
			what: `共有 ${count.toLocaleString('zh-CN')} 篇文章，一次最多读取 ${limit.toLocaleString('zh-CN')} 篇。`,
			cure: '请把文件分开。',
		}),
		'not-fetched': ({ detail }) => ({ what: `无法从 Discord 取得文件（${detail}）。`, cure: '请重新发送。' }),
		unreadable: ({ detail }) => ({ what: `无法读取文件（${detail}）。`, cure: '请确认文件存在并且允许读取。' }),
	},
	none: '未注明发布者',
	undated: '未注明日期',
	sentences: (count) => `${count.toLocaleString('zh-CN')} 句`,
	line: (line) => `第 ${line} 行`,
	leftOut: '已略去：',
	toConfirm: '请核对：',
	more: (count) => `还有 ${count.toLocaleString('zh-CN')} 项`,
	same: (id) => `这篇文章已经有了，即“${id}”。`,
	similar: (id, percent) => `这篇文章与“${id}”几乎相同（${percent}% 的文字一样），因此不导入。`,
	summary: (written, skipped) =>
		`将写入 ${written.toLocaleString('zh-CN')} 篇文章${skipped === 0 ? '' : `，略过 ${skipped.toLocaleString('zh-CN')} 篇`}。`,
	storedAs: (id) => `将存为 ${id}。`,
	foundHead: '这是我找到的内容，尚未写入。',
	refusedHead: '无法导入，什么都没有写入。',
	confirm: '导入',
	cancel: '取消',
	cancelled: '没有导入任何内容，这些文件我也不再保留。',
	imported: (written, skipped, sources) =>
		[
			`已导入 ${written.toLocaleString('zh-CN')} 篇报道。`,
			...(skipped === 0 ? [] : [`略过 ${skipped.toLocaleString('zh-CN')} 篇，因为已经有了。`]),
			`现在我根据 ${sources.toLocaleString('zh-CN')} 篇报道回答。`,
		].join(''),
	nothingNew: '其中没有新内容，什么都没有写入。',
	notWritten: (detail) =>
		`无法写入存放报道的文件夹（${detail}），没有导入任何内容。请让运行我的人允许写入，或腾出空间。`,
	notServed: '加入这些报道后文件夹会有问题，因此已将它们移除，我仍照旧回答。运行我的人可以用“npm run check”查看原因。',
	elsewhere: '我回答所依据的报道对所有服务器都一样，因此只能在运行我的人选定的服务器（IMPORT_SERVER）上导入。',
};

const TABLE: Readonly<Record<Locale, ImportWords>> = { en: EN, vi: VI, 'zh-CN': ZH_CN };

/** What is said where articles are imported, in a language. */
export function importWords(locale: string | undefined): ImportWords {
	return TABLE[knownLocale(locale)];
}

/** What is wrong with a file, in a language. */
export function wordFault(fault: ImportFault, locale: string | undefined): WordedFault {
	const words = importWords(locale).fault;
	switch (fault.code) {
		case 'too-large':
			return words[fault.code](fault);
		case 'empty':
			return words[fault.code](fault);
		case 'no-text':
			return words[fault.code](fault);
		case 'unknown-charset':
			return words[fault.code](fault);
		case 'no-article':
			return words[fault.code](fault);
		case 'too-deep':
			return words[fault.code](fault);
		case 'bad-json':
			return words[fault.code](fault);
		case 'no-text-field':
			return words[fault.code](fault);
		case 'no-object':
			return words[fault.code](fault);
		case 'bad-front-matter':
			return words[fault.code](fault);
		case 'too-many':
			return words[fault.code](fault);
		case 'not-fetched':
			return words[fault.code](fault);
		case 'unreadable':
			return words[fault.code](fault);
	}
}
