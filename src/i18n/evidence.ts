import type { MatchKind } from '../search/types.ts';
import { knownLocale } from './messages.ts';
import type { Locale } from './types.ts';
import { quotedFew } from './wordLists.ts';

/** What is said round the sentences behind an answer: further ones, their neighbours, why they were found. Plain text. */
export interface EvidenceWords {
	readonly furtherHead: string;
	readonly noFurther: string;
	/** Stands over the sentences round one of an answer; `heading` is theirs in the source. */
	readonly contextHead: (heading: string | null) => string;
	/** Says where to look: a marked sentence must be found without its bold print. */
	readonly marked: string;
	readonly whyHead: (question: string) => string;
	/** How often such an answer is right, as a share between 0 and 1. */
	readonly confidence: (share: number) => string;
	/** Which word of the question met which of the sentence. */
	readonly met: (asked: string, found: string, how: MatchKind) => string;
	/** No word of the sentence is one of the question. */
	readonly noMatch: string;
	/** What of the question no source has. */
	readonly uncovered: (words: readonly string[]) => string;
	/** The sources have the words, but nothing in them answers. */
	readonly notTogether: string;
}

const WORDS: Readonly<Record<Locale, EvidenceWords>> = {
	en: {
		furtherHead: 'These sentences came next. Whether they answer is for you to see.',
		noFurther: 'No other sentence comes near that question.',
		contextHead: (heading) => (heading === null ? 'Where it stands:' : `Where it stands, under “${heading}”:`),
		marked: 'The sentence of the answer is the one in bold, after the arrow.',
		whyHead: (question) => `I read the question as: ${question}`,
		confidence: (share) => `Of answers that look like this one, about ${Math.round(share * 100)} in 100 are right.`,
		met: (asked, found, how) => {
			switch (how) {
				case 'exact':
					return `“${asked}” stands there`;
				case 'inflection':
					return `“${asked}” → “${found}”, another form of the word`;
				case 'spelling':
					return `“${asked}” → “${found}”, read as a slip of the pen`;
				case 'name':
					return `“${asked}” → “${found}”, another name of the same`;
				case 'synonym':
					return `“${asked}” → “${found}”, means the same`;
				case 'derivation':
					return `“${asked}” → “${found}”, of the same family of words`;
				case 'kind-of':
					return `“${asked}” → “${found}”, one of that kind`;
				case 'related':
					return `“${asked}” → “${found}”, often said of the same things`;
				case 'date':
					return `“${asked}” → “${found}”, the same time`;
			}
		},
		noMatch: 'None of its words is in the question; it was found by what stands round it.',
		uncovered: (words) =>
			`No source has ${quotedFew(words, { comma: ', ', last: ' or ' }, (more) => `${more} more words`)}.`,
		notTogether: 'The sources have the words, but no sentence that puts them together in a way that I could vouch for.',
	},
	vi: {
		furtherHead: 'Đây là những câu xếp tiếp theo; bạn hãy tự xem chúng có trả lời hay không.',
		noFurther: 'Không có câu nào khác gần với câu hỏi đó.',
		contextHead: (heading) => (heading === null ? 'Câu đó nằm ở đây:' : `Câu đó nằm ở đây, dưới mục “${heading}”:`),
		marked: 'Câu của câu trả lời là câu in đậm, sau mũi tên.',
		whyHead: (question) => `Tôi hiểu câu hỏi là: ${question}`,
		confidence: (share) => `Trong 100 câu trả lời như thế này, khoảng ${Math.round(share * 100)} câu đúng.`,
		met: (asked, found, how) => {
			switch (how) {
				case 'exact':
					return `có từ “${asked}”`;
				case 'inflection':
					return `“${asked}” → “${found}”, dạng khác của cùng một từ`;
				case 'spelling':
					return `“${asked}” → “${found}”, coi là gõ nhầm`;
				case 'name':
					return `“${asked}” → “${found}”, tên khác của cùng một đối tượng`;
				case 'synonym':
					return `“${asked}” → “${found}”, cùng nghĩa`;
				case 'derivation':
					return `“${asked}” → “${found}”, cùng họ từ`;
				case 'kind-of':
					return `“${asked}” → “${found}”, thuộc loại đó`;
				case 'related':
					return `“${asked}” → “${found}”, thường đi với cùng một việc`;
				case 'date':
					return `“${asked}” → “${found}”, cùng thời điểm`;
			}
		},
		noMatch: 'Không từ nào của câu có trong câu hỏi; nó được tìm ra nhờ các câu xung quanh.',
		uncovered: (words) =>
			`Không nguồn nào có ${quotedFew(words, { comma: ', ', last: ' hay ' }, (more) => `${more} từ khác`)}.`,
		notTogether: 'Các nguồn có những từ đó, nhưng không có câu nào nối chúng lại mà tôi có thể bảo đảm.',
	},
	'zh-CN': {
		furtherHead: '以下句子排在其后。是否回答了问题，请你自行判断。',
		noFurther: '没有其他句子接近这个问题。',
		contextHead: (heading) => (heading === null ? '它所在的位置：' : `它所在的位置，在“${heading}”之下：`),
		marked: '箭头后加粗的就是回答中的句子。',
		whyHead: (question) => `我把问题理解为：${question}`,
		confidence: (share) => `像这样的回答，100 个里大约有 ${Math.round(share * 100)} 个是对的。`,
		met: (asked, found, how) => {
			switch (how) {
				case 'exact':
					return `句中有“${asked}”`;
				case 'inflection':
					return `“${asked}” → “${found}”，同一个词的另一形式`;
				case 'spelling':
					return `“${asked}” → “${found}”，视为笔误`;
				case 'name':
					return `“${asked}” → “${found}”，同一对象的另一名称`;
				case 'synonym':
					return `“${asked}” → “${found}”，意思相同`;
				case 'derivation':
					return `“${asked}” → “${found}”，同一词族`;
				case 'kind-of':
					return `“${asked}” → “${found}”，属于这一类`;
				case 'related':
					return `“${asked}” → “${found}”，常用于同类事物`;
				case 'date':
					return `“${asked}” → “${found}”，同一时间`;
			}
		},
		noMatch: '句中没有问题里的词；它是凭上下文找到的。',
		uncovered: (words) =>
			`没有来源提到${quotedFew(words, { comma: '、', last: '或' }, (more) => `另外 ${more} 个词`)}。`,
		notTogether: '来源中有这些词，但没有一个句子能让我担保把它们联系在一起。',
	},
};

/** The words round evidence in the language nearest to a language tag. */
export function wordsOfEvidence(locale: string | undefined): EvidenceWords {
	return WORDS[knownLocale(locale)];
}
