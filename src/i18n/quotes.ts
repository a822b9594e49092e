import type { DifferenceKind, Verdict } from '../quotes/verdictTypes.ts';
import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';

/** What is said of quotations. Plain text. */
export interface QuoteWords {
	/** The verdict in a few words, and what it means. */
	readonly verdict: Readonly<Record<Verdict, { readonly short: string; readonly meaning: string }>>;
	/** The verdict with its full stop, and what it means with the space before it, if any: one line, of which the first may be marked. */
	readonly verdictLine: (short: string, meaning: string) => readonly [string, string];
	/** Stands before the words that were checked. */
	readonly checked: (words: string) => string;
	/** Follows the words that were checked. */
	readonly claimOf: (speaker: string) => string;
	/** Which of several quotations in a message this is. */
	readonly numberOf: (number: number, of: number) => string;
	readonly saidBy: (speaker: string) => string;
	readonly reportedOf: (speaker: string) => string;
	readonly saidBySomebody: string;
	readonly reportedOfSomebody: string;
	readonly narration: string;
	/** Said of words that somebody else was named for. */
	readonly notBy: (asked: string, actual: string, isQuoted: boolean) => string;
	readonly cannotTell: (asked: string) => string;
	/** What a difference is about. */
	readonly kind: Readonly<Record<DifferenceKind, string>>;
	readonly added: (kind: string, given: string) => string;
	readonly dropped: (kind: string, actual: string) => string;
	readonly exchanged: (kind: string, given: string, actual: string) => string;
	readonly moreDifferences: (count: number) => string;
	/** Differences that change nothing of what is said. */
	readonly minor: (kinds: readonly string[]) => string;
	/** Where only notes on reports were looked into. */
	readonly notesOnly: string;
	readonly piece: (number: number) => string;
	readonly nearest: string;
	/** What stands over quotations that were found: in the order of how well they fit, or of time. */
	readonly found: (count: number, isAll: boolean, order: 'best' | 'newest') => string;
	readonly noneFound: string;
	readonly unknownSpeaker: string;
}

const WORDS: Readonly<Record<Locale, QuoteWords>> = {
	en: {
		verdict: {
			verbatim: { short: 'Word for word', meaning: 'The sources have exactly these words.' },
			'near-verbatim': {
				short: 'The same words',
				meaning: 'Only case, punctuation, spelling or a contraction differ.',
			},
			reported: {
				short: 'Reported, not quoted',
				meaning: 'The sources tell this in their own words, not as words that somebody is quoted with.',
			},
			stitched: {
				short: 'Stitched together',
				meaning: 'These pieces are in the sources, but they do not stand together there.',
			},
			misattributed: { short: 'Somebody else’s words', meaning: 'The words are there, but not as this person’s.' },
			altered: {
				short: 'Altered',
				meaning: 'The sources have other words here, or words round it that change what it says.',
			},
			'not-found': {
				short: 'Not in these sources',
				meaning: 'That does not make it untrue: it means that the sources I know do not have it.',
			},
			'too-short': {
				short: 'Too short to check',
				meaning: 'One word stands in many places. Give me at least two, better a whole sentence.',
			},
			'too-long': { short: 'Too long to check', meaning: 'Give me a shorter passage of it.' },
		},
		verdictLine: (short, meaning) => [`${short}.`, ` ${meaning}`],
		checked: (words) => `Checked: “${words}”`,
		claimOf: (speaker) => ` (said to be by ${speaker})`,
		numberOf: (number, of) => `Quotation ${number} of ${of}`,
		saidBy: (speaker) => `Quoted as said by ${speaker}.`,
		reportedOf: (speaker) => `Reported as what ${speaker} said, not as a quotation.`,
		saidBySomebody: 'Quoted; whose words they are cannot be told.',
		reportedOfSomebody: 'Reported speech; whose it is cannot be told.',
		narration: 'Here no quotation marks stand round these words, and nobody is named as saying them.',
		notBy: (asked, actual, isQuoted) => `Not ${asked}: ${isQuoted ? 'quoted' : 'reported'} as said by ${actual}.`,
		cannotTell: (asked) => `Whether ${asked} said it cannot be told from the source.`,
		kind: {
			case: 'capital letters',
			punctuation: 'punctuation',
			spelling: 'spelling',
			contraction: 'contraction',
			cue: 'who speaks',
			shift: 'person or tense',
			negation: 'NEGATION',
			condition: 'CONDITION',
			figure: 'FIGURE',
			date: 'DATE',
			name: 'NAME',
			degree: 'DEGREE',
			question: 'QUESTION',
			misspelling: 'misspelling',
			omission: 'LEFT OUT',
			word: 'word',
		},
		added: (kind, given) => `${kind}: “${given}” is not in the source`,
		dropped: (kind, actual) => `${kind}: the source has “${actual}”, missing here`,
		exchanged: (kind, given, actual) => `${kind}: “${given}” here, “${actual}” in the source`,
		minor: (kinds) => `Differs without changing what is said: ${kinds.join(', ')}.`,
		notesOnly:
			'I have only notes on these reports, which repeat few of their words. To check quotations, the full texts have to be imported.',
		moreDifferences: (count) => `…and ${count} more ${count === 1 ? 'difference' : 'differences'}.`,
		piece: (number) => `Piece ${number}:`,
		nearest: 'The nearest words:',
		found: (count, isAll, order) =>
			`${isAll ? '' : 'More than '}${count} ${count === 1 ? 'quotation' : 'quotations'}, ${order === 'best' ? 'best' : 'newest'} first.`,
		noneFound: 'No quotation like that in the sources that I know.',
		unknownSpeaker: 'speaker cannot be told',
	},
	vi: {
		verdict: {
			verbatim: { short: 'Đúng từng chữ', meaning: 'Các nguồn có đúng những lời này.' },
			'near-verbatim': {
				short: 'Cùng những lời ấy',
				meaning: 'Chỉ khác chữ hoa, dấu câu, cách viết hoặc dạng rút gọn.',
			},
			reported: {
				short: 'Được thuật lại, không phải trích dẫn',
				meaning: 'Các nguồn kể điều này bằng lời của mình, không phải lời trích nguyên văn của ai.',
			},
			stitched: {
				short: 'Chắp ghép',
				meaning: 'Các đoạn này có trong nguồn, nhưng không đứng liền nhau ở đó.',
			},
			misattributed: { short: 'Lời của người khác', meaning: 'Có những lời này, nhưng không phải của người đó.' },
			altered: {
				short: 'Đã bị sửa',
				meaning: 'Ở chỗ này các nguồn viết khác, hoặc có những lời xung quanh làm đổi nghĩa.',
			},
			'not-found': {
				short: 'Không có trong các nguồn này',
				meaning: 'Không có nghĩa là sai: chỉ là các nguồn tôi biết không có câu đó.',
			},
			'too-short': {
				short: 'Quá ngắn để kiểm tra',
				meaning: 'Một từ thì có ở nhiều chỗ. Hãy đưa tôi ít nhất hai từ, tốt nhất là cả câu.',
			},
			'too-long': { short: 'Quá dài để kiểm tra', meaning: 'Hãy đưa tôi một đoạn ngắn hơn.' },
		},
		verdictLine: (short, meaning) => [`${short}.`, ` ${meaning}`],
		checked: (words) => `Đã kiểm tra: “${words}”`,
		claimOf: (speaker) => ` (được cho là của ${speaker})`,
		numberOf: (number, of) => `Trích dẫn ${number}/${of}`,
		saidBy: (speaker) => `Được trích là lời của ${speaker}.`,
		reportedOf: (speaker) => `Được thuật lại là điều ${speaker} nói, không phải trích nguyên văn.`,
		saidBySomebody: 'Là lời trích; không xác định được của ai.',
		reportedOfSomebody: 'Là lời thuật lại; không xác định được của ai.',
		narration: 'Ở đây những lời này không nằm trong dấu ngoặc kép, và không nêu ai nói.',
		notBy: (asked, actual, isQuoted) =>
			`Không phải ${asked}: được ${isQuoted ? 'trích' : 'thuật lại'} là lời của ${actual}.`,
		cannotTell: (asked) => `Nguồn không cho biết ${asked} có nói câu đó hay không.`,
		kind: {
			case: 'chữ hoa',
			punctuation: 'dấu câu',
			spelling: 'cách viết',
			contraction: 'dạng rút gọn',
			cue: 'ai nói',
			shift: 'ngôi hoặc thì',
			negation: 'PHỦ ĐỊNH',
			condition: 'ĐIỀU KIỆN',
			figure: 'CON SỐ',
			date: 'NGÀY THÁNG',
			name: 'TÊN',
			degree: 'MỨC ĐỘ',
			question: 'CÂU HỎI',
			misspelling: 'lỗi chính tả',
			omission: 'BỊ BỎ',
			word: 'từ',
		},
		added: (kind, given) => `${kind}: “${given}” không có trong nguồn`,
		dropped: (kind, actual) => `${kind}: nguồn có “${actual}”, ở đây thiếu`,
		exchanged: (kind, given, actual) => `${kind}: ở đây “${given}”, trong nguồn “${actual}”`,
		minor: (kinds) => `Khác nhưng không đổi nghĩa: ${kinds.join(', ')}.`,
		notesOnly:
			'Tôi chỉ có ghi chép về các bản tin này, lặp lại ít lời của chúng. Muốn kiểm tra trích dẫn thì cần nhập toàn văn.',
		moreDifferences: (count) => `…và ${count} chỗ khác nữa.`,
		piece: (number) => `Đoạn ${number}:`,
		nearest: 'Những lời gần nhất:',
		found: (count, isAll, order) =>
			`${isAll ? '' : 'Hơn '}${count} trích dẫn, ${order === 'best' ? 'gần đúng nhất' : 'mới nhất'} trước.`,
		noneFound: 'Không có trích dẫn nào như thế trong các nguồn tôi biết.',
		unknownSpeaker: 'không xác định được người nói',
	},
	'zh-CN': {
		verdict: {
			verbatim: { short: '逐字相符', meaning: '来源中正是这些话。' },
			'near-verbatim': { short: '话语相同', meaning: '只有大小写、标点、拼写或缩写不同。' },
			reported: { short: '转述，并非引语', meaning: '来源是用自己的话讲述的，并没有作为某人的原话引用。' },
			stitched: { short: '拼接', meaning: '这些片段来源中都有，但在那里并不相连。' },
			misattributed: { short: '是别人的话', meaning: '来源中有这些话，但不是此人说的。' },
			altered: { short: '有改动', meaning: '来源此处的用词不同，或其前后的话改变了它的意思。' },
			'not-found': { short: '这些来源中没有', meaning: '这并不说明它不实：只是我收录的来源中没有。' },
			'too-short': { short: '太短，无法核对', meaning: '一个词到处都有。请至少给我两个词，最好是整句话。' },
			'too-long': { short: '太长，无法核对', meaning: '请给我其中较短的一段。' },
		},
		verdictLine: (short, meaning) => [`${short}。`, meaning],
		checked: (words) => `已核对：“${words}”`,
		claimOf: (speaker) => `（据称出自${speaker}）`,
		numberOf: (number, of) => `第 ${number} 条引语，共 ${of} 条`,
		saidBy: (speaker) => `来源引作${speaker}的话。`,
		reportedOf: (speaker) => `来源转述为${speaker}所说，并非原话。`,
		saidBySomebody: '是引语；无法判断出自何人。',
		reportedOfSomebody: '是转述；无法判断出自何人。',
		narration: '此处这些话没有引号，也没有说明是谁说的。',
		notBy: (asked, actual, isQuoted) => `不是${asked}：来源${isQuoted ? '引作' : '转述为'}${actual}的话。`,
		cannotTell: (asked) => `从来源无法判断${asked}是否说过。`,
		kind: {
			case: '大小写',
			punctuation: '标点',
			spelling: '拼写',
			contraction: '缩写',
			cue: '说话人',
			shift: '人称或时态',
			negation: '【否定】',
			condition: '【条件】',
			figure: '【数字】',
			date: '【日期】',
			name: '【名称】',
			degree: '【程度】',
			question: '【疑问】',
			misspelling: '拼写错误',
			omission: '【遗漏】',
			word: '用词',
		},
		added: (kind, given) => `${kind}：来源中没有“${given}”`,
		dropped: (kind, actual) => `${kind}：来源有“${actual}”，此处缺少`,
		exchanged: (kind, given, actual) => `${kind}：此处“${given}”，来源“${actual}”`,
		minor: (kinds) => `不影响意思的差别：${kinds.join('、')}。`,
		notesOnly: '我只有这些报道的笔记，其中很少保留原话。要核对引语，需要导入全文。',
		moreDifferences: (count) => `……另有 ${count} 处不同。`,
		piece: (number) => `片段 ${number}：`,
		nearest: '最接近的话：',
		found: (count, isAll, order) =>
			`${isAll ? '' : '超过 '}${count} 条引语，${order === 'best' ? '最接近' : '最新'}的在前。`,
		noneFound: '我收录的来源中没有这样的引语。',
		unknownSpeaker: '无法判断说话人',
	},
};

/** The words about quotations in the language nearest to a language tag. */
export function wordsOfQuotes(locale: string | undefined): QuoteWords {
	return WORDS[knownLocale(locale)];
}
