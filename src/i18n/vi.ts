import type { Messages } from './types.ts';
import { ageOf, type Joining, quoted, quotedFew } from './wordLists.ts';

const OR: Joining = { comma: ', ', last: ' hay ' };
const AND: Joining = { comma: ', ', last: ' và ' };

const UNITS = { day: 'ngày', month: 'tháng', year: 'năm' } as const;

function age(days: number): string {
	const { count, unit } = ageOf(days);
	return `${count} ${UNITS[unit]}`;
}

function date(value: string): string {
	const [year = '', month, day] = value.split('-');
	if (month === undefined) return `năm ${year}`;
	return day === undefined
		? `tháng ${Number(month)} năm ${year}`
		: `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`;
}

/** Vietnamese. */
export const vi: Messages = {
	date,
	undated: 'không ghi ngày',
	refusal: (missing) =>
		missing.length === 0
			? 'Các nguồn không trả lời được câu hỏi này.'
			: `Các nguồn không trả lời được câu hỏi này: không có gì về ${quotedFew(missing, OR, (more) => `${more} từ khác`)}.`,
	covered: 'Các nguồn có nói về:',
	askFor: 'Ví dụ:',
	outside: 'Tôi không làm việc đó: tôi chỉ trả lời câu hỏi về các bài báo mà tôi có, bằng chính câu chữ của chúng.',
	noQuestion: 'Tôi không thấy câu hỏi nào. Hãy hỏi bằng lời về những bản tin mà tôi có.',
	greeting:
		'Xin chào! Hãy hỏi tôi về những bản tin mà tôi có. Tôi trả lời bằng chính câu chữ của chúng, kèm nguồn và ngày tháng.',
	thanks: 'Không có gì.',
	help: [
		'Tôi trả lời câu hỏi về một tập bản tin có ngày tháng, bằng câu trích từ đó và không thêm gì. Các bản tin bằng tiếng Anh.',
		'Trên Discord: nhắc tên tôi kèm câu hỏi, trả lời một câu trả lời của tôi để hỏi tiếp, nhắn tin riêng, hoặc dùng /hỏi.',
		'/hỏi nhận một nguồn để tìm, ngày cuối cùng (tính-đến: 2024-08-19), và riêng-tư để chỉ mình bạn thấy câu trả lời.',
		'Bạn cũng có thể hỏi bản tóm tắt, dòng thời gian, hoặc danh sách nguồn.',
	].join('\n'),
	sourcesDiffer: 'Các nguồn nói khác nhau:',
	carried: (what) => `Tiếp theo câu trước: ${quoted(what, AND)}.`,
	mended: (from, to) => `Tôi đọc “${from}” là “${to}”.`,
	newestIs: (day, days) =>
		`Nguồn mới nhất ở đây là ${date(day)}, cách đây ${age(days)}. Những gì xảy ra sau đó không có trong này.`,
	asOf: (day) => `Chỉ các nguồn đến hết ${date(day)}.`,
	onlyBeginnings: (reports) => `Chỉ từ phần đầu của ${reports} nguồn mới nhất.`,
	onlySource: (title) => `Chỉ từ “${title}”.`,
	onlySpeaker: (name) => `Chỉ những gì ${name} nói.`,
	correction: (number, text) => `Về [${number}]: ${text}`,
	tooLong: (length, limit) =>
		`Câu hỏi này có ${length} ký tự; tôi đọc tối đa ${limit}. Hãy hỏi ngắn hơn, mỗi lần một câu.`,
	wrong: (id) =>
		`Có lỗi ở đây, không phải do câu hỏi của bạn. Hãy thử lại sau; người vận hành tìm thấy lỗi trong nhật ký với mã ${id}.`,
	leftOut: (count) => `…và ${count} câu nữa không vừa tin nhắn này.`,
	sentenceTooLong: 'Câu trả lời quá dài cho một tin nhắn, và tôi không cắt câu. Câu đó nằm ở:',
	shown: (what) => {
		switch (what) {
			case 'notes':
				return 'Đang hiển thị: câu từ ghi chép về các bản tin này, không phải nguyên văn bản tin.';
			case 'full-text':
				return 'Đang hiển thị: câu từ toàn văn các bản tin này, đúng từng chữ.';
			case 'both':
				return 'Đang hiển thị: câu từ ghi chép và từ toàn văn; danh sách ghi rõ loại nào.';
		}
	},
	version: (version) => ` Phiên bản ${version}.`,
	kind: { notes: 'ghi chép', 'full-text': 'toàn văn' },
	sourceList: (count) => `Tôi có ${count} nguồn:`,
	moreSources: (count) => `…và ${count} nguồn nữa.`,
	colon: ': ',
	comma: ', ',
	error: {
		'empty-question': () =>
			'Tôi không thấy câu hỏi nào. Hãy viết câu hỏi sau tên tôi, ví dụ: What was agreed, and when?',
		'unreadable-reply': () =>
			'Discord không cho tôi xem nội dung tin trả lời đó. Hãy nhắc tên tôi trong tin, hoặc bật thông báo khi trả lời, thì tôi đọc được.',
		'question-too-long': ({ length, limit }) => vi.tooLong(length, limit),
		'too-many-questions': ({ waitSeconds }) => `Bạn hỏi hơi nhiều trong một phút. Hãy hỏi lại sau ${waitSeconds} giây.`,
		'not-your-button': () => 'Nút đó là của người đã hỏi. Hãy tự dùng lệnh, bạn sẽ có nút của mình.',
		'not-permitted': () =>
			'Bạn không có quyền làm việc đó ở máy chủ này. Người quản lý máy chủ có thể cấp quyền trong Cài đặt máy chủ > Tích hợp, hoặc bằng /cài-đặt.',
		'forgotten-button': () => 'Tôi đã khởi động lại và không còn nhớ nút này để làm gì. Hãy hỏi lại.',
		'unknown-button': () => 'Nút này thuộc phiên bản cũ của tôi và không còn tác dụng. Hãy hỏi lại.',
		'reports-changed': () =>
			'Các bản tin tôi có đã thay đổi từ sau câu trả lời đó. Hãy hỏi lại để xem nội dung hiện nay.',
		'message-gone': () => 'Tin nhắn đó không còn nữa.',
		'no-quotation': () =>
			'Tin nhắn đó không trích lời ai, cũng không nói ai đã nói gì. Muốn kiểm tra lời khác, hãy dùng /trích-dẫn kiểm-tra.',
		'nothing-to-find': () => 'Hãy cho tôi vài từ của câu trích, người nói, nguồn, hoặc thời gian.',
		'not-moderator': () =>
			'Chỉ người có quyền quản lý tin nhắn, hoặc có vai trò được đặt trong /cài-đặt, mới kiểm tra được trích dẫn. Hãy hỏi người quản lý máy chủ.',
		'not-your-answer': () => 'Chỉ người đã hỏi hoặc người điều hành mới bỏ được tin này.',
		'no-text': () => 'Tin nhắn đó không có chữ nào để tôi trả lời. Hãy dùng lệnh này trên tin nhắn có câu hỏi.',
		'bad-date': ({ given }) => `Tôi không đọc được “${given}” là một ngày. Hãy viết năm, tháng, ngày: 2024-08-19.`,
		'bad-month-or-day': ({ given }) =>
			`Tôi không đọc được “${given}” là một ngày hay một tháng. Hãy viết năm, tháng, ngày, hoặc năm và tháng: 2024-08-19, 2024-08.`,
		'from-after-to': ({ from, to }) => `${from} muộn hơn ${to}. Hãy đổi chỗ hai mốc, hoặc bỏ bớt một mốc.`,
		'empty-topic': () => 'Tôi không thấy chủ đề nào. Hãy viết vài từ, hoặc bỏ trống để lấy tất cả.',
		'unknown-speaker': ({ given, nearest }) =>
			nearest.length === 0
				? `Tôi không biết người hay tổ chức nào tên là “${given}”. Hãy chọn từ danh sách hiện ra khi bạn gõ.`
				: `Tôi không biết người hay tổ chức nào tên là “${given}”. Ý bạn là ${quoted(nearest, OR)}?`,
		'unknown-source': ({ given, nearest }) =>
			nearest.length === 0
				? `Tôi không có nguồn “${given}”. Hãy chọn từ danh sách hiện ra khi bạn gõ.`
				: `Tôi không có nguồn “${given}”. Ý bạn là ${quoted(nearest, OR)}?`,
	},
};
