import type { Locale } from './types.ts';

/** Letters that Vietnamese has and the other languages of the Latin script that we know of do not. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** Letters that Vietnamese shares with others: they count only beside sure ones. */
const MARKED = /[àáâãèéêìíòóôõùúý]/iu;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Function words of Vietnamese that have none of its own letters. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	'ai là gì nào và các có không đã về vì thì lúc tại tôi ông bà mình nó chúng cái cùng tên nói'.split(' '),
);
/** Names in Vietnamese spelling stand in English questions too ("Who is Tô Lâm?"), so one such word is not enough. */
const MIN_VIETNAMESE_WORDS = 2;

/**
 * The language that somebody writes in, where the script tells it. A message, unlike a command, does not say which language
 * its author has chosen, so this is the next best thing.
 *
 * @returns undefined where the text may be English or anything else
 */
export function localeOfText(text: string): Locale | undefined {
	if (HAN.test(text) && !KANA.test(text) && !/[a-z]{3,}.*[a-z]{3,}/i.test(text)) return 'zh-CN';
	const words = text.normalize('NFC').match(/\S*\p{L}\S*/gu) ?? [];
	const sure = words.filter(isSurelyVietnamese).length;
	const marked = words.filter((word) => isSurelyVietnamese(word) || MARKED.test(word)).length;
	return sure >= MIN_VIETNAMESE_WORDS && marked * 2 > words.length ? 'vi' : undefined;
}

/** By its letters, or as a function word. */
function isSurelyVietnamese(word: string): boolean {
	if (VIETNAMESE.test(word)) return true;
	// "AI" is no "ai": only a first letter may be a capital.
	const plain = word.replace(/[^\p{L}]+/gu, '').replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
	return FUNCTION_WORDS.has(plain);
}
