import { fold } from '../language/fold.ts';
import { VIETNAMESE_STOP_WORDS } from '../language/stopWords.ts';
import type { Term } from '../language/terms.ts';
import { FOREIGN_ASKING_PHRASES } from './answerTypeForeign.ts';

/**
 * Phrases that ask, link or point, of several words each: by themselves some of these words say something. Vietnamese is found
 * without its diacritics too.
 */
const FUNCTION_PHRASES: readonly string[] = (
	'tên là gì, tên gì, gọi là gì, làm gì, nói gì, những gì, như thế nào, thế nào, ra sao, tại đâu, diễn ra, xảy ra, cho biết, cho tôi biết, ' +
	'cho hỏi, xin hỏi, cho đến, cùng với, sau đó, trước đó, hai bên, hai nước, tất cả, hay không, phải không, được không, bao gồm, trở thành, ' +
	'năm bao nhiêu, trong đó, liên quan, đầu tiên là, ' +
	'叫什么名字, 叫什麼名字, 叫什么, 叫什麼, 怎么样, 怎麼樣, 怎么, 怎麼, 怎样, 怎樣, 如何, 是否, 有没有, 有沒有, 是不是, 哪些, 哪个, 哪個, 因为, 因為, ' +
	'所以, 以及, 或者, 还是, 還是, 但是, 已经, 已經, 曾经, 曾經, 正在, 之间, 之間, 其中, 双方, 雙方, 两国, 兩國, 首先, 一共, 总共, 總共, 发生, 發生, 举行, 舉行, 进行, 進行, ' +
	'表示, 谈到, 談到, 提到, 认为, 認為, 什么样, 什麼樣, 是什么, 是什麼'
).split(', ');

/** Vietnamese function words that are written without diacritics: they count only in a text that is Vietnamese by other signs. */
const BARE_VIETNAMESE: ReadonlySet<string> = new Set(
	'ai khi sao bao nhau ra cho do hay theo lau trong sau qua nay xin ta anh em'.split(' '),
);

/** Letters that hardly any other language has. */
const VIETNAMESE_LETTER = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** What stands between a number, or a word in place of one, and what is counted; and the parts of a date. */
const MEASURE_WORDS: ReadonlySet<string> = new Set('个個份项項次位名条條件天届屆年月日号號岁歲');
const BEFORE_MEASURE: ReadonlySet<string> = new Set('少几幾一二三四五六七八九十两兩这這那哪每');

/** A phrase as the words it is made of, marks off; the first word leads to all phrases that begin so, the longest first. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(
	[...FUNCTION_PHRASES, ...FOREIGN_ASKING_PHRASES].map(partsOf).filter((parts) => parts.length > 1),
);

/**
 * The words of a question in Vietnamese or Chinese that only ask, link or count: nothing that a sentence would repeat.
 *
 * @param words all words of the text
 * @returns their positions; none for a text in another language
 */
export function functionWordsForeign(text: string, words: readonly Term[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (const word of words) {
		const isMeasured = BEFORE_MEASURE.has(words[word.position - 1]?.folded ?? '') || isNumber(words[word.position - 1]);
		if (isMeasured && MEASURE_WORDS.has(word.folded)) found.add(word.position);
		const phrase = PHRASES.get(word.folded)?.find((parts) =>
			parts.every((part, at) => words[word.position + at]?.folded === part),
		);
		phrase?.forEach((_, at) => {
			found.add(word.position + at);
		});
	}
	if (!isVietnamese(text, words)) return found;
	for (const { folded, position } of words) if (BARE_VIETNAMESE.has(folded)) found.add(position);
	return found;
}

function isNumber(word: Term | undefined): boolean {
	return word !== undefined && /^\d+$/.test(word.folded);
}

function isVietnamese(text: string, words: readonly Term[]): boolean {
	if (VIETNAMESE_LETTER.test(text)) return true;
	return words.some(({ folded, start, end }) => {
		const written = text.slice(start, end).normalize('NFC').toLowerCase();
		return written !== folded && VIETNAMESE_STOP_WORDS.has(written);
	});
}

function partsOf(phrase: string): readonly string[] {
	return /\p{Script=Han}/u.test(phrase) ? [...phrase] : fold(phrase).split(' ');
}

function byFirstWord(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
	const found = new Map<string, (readonly string[])[]>();
	for (const parts of phrases.toSorted((a, b) => b.length - a.length)) {
		const [first = ''] = parts;
		found.set(first, [...(found.get(first) ?? []), parts]);
	}
	return found;
}
