import stem from 'wink-porter2-stemmer';
import { fold } from './fold.ts';
import { CHINESE_STOP_WORDS, STOP_WORDS, VIETNAMESE_STOP_WORDS } from './stopWords.ts';

/** A word of a text as the index knows it. Offsets in UTF-16 units. */
export interface Term {
	/** The folded stem, by which inflections of one word meet: "agreements" and "agreement". */
	readonly stem: string;
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	/** Position among all words of the text, stop words counted. */
	readonly position: number;
	readonly isStop: boolean;
}

/** A number with its separators and the ending of an ordinal, an abbreviation with full stops, a word with its apostrophes, or one ideograph. */
const WORD =
	/\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{N}]))?|(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}])|[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)[\p{L}\p{M}]+)?/gu;

/** Written-out numbers that are asked for in figures and the other way round. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty`
		.split(/\s+/)
		.map((word, value) => [word, String(value)]),
);

/**
 * British spellings, brought to the American ones before stemming. Both sides of a comparison go through these, so a word
 * that only looks British ("promise") still meets itself.
 */
const BRITISH: readonly (readonly [RegExp, string])[] = [
	[/(?<=[a-z]{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz'],
	[/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ite|ites|al|ly|hood|hoods|ful)?$)/, 'or'],
	[/(?<=f)enc(?=(?:e|es|ive)$)/, 'ens'],
	[/(?<=[a-z]{2}[tb])re(?=s?$)/, 'er'],
	[/(?<=[a-z]{2})ll(?=(?:ed|ing|er|ers)$)/, 'l'],
	[/ogue(?=s?$)/, 'og'],
	[/(?<=progra)mme/, 'm'],
];

const stems = new Map<string, string>();
const MAX_CACHED_STEMS = 200_000;

/**
 * The stem of one folded word; figures, abbreviations and words of other scripts are their own stem.
 *
 * @param folded a word as {@link fold} gives it
 */
export function stemOf(folded: string): string {
	const known = stems.get(folded);
	if (known !== undefined) return known;
	const plain = folded
		.replace(/['.,](?=$)|\.(?=\p{L})/gu, '')
		.replace(/(?<=\d),(?=\d)/g, '')
		.replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
	const result = NUMBER_WORDS.get(plain) ?? (/^[a-z]{3,}(?:'[a-z]+)?$/.test(plain) ? stem(american(plain)) : plain);
	if (stems.size < MAX_CACHED_STEMS) stems.set(folded, result);
	return result;
}

function american(word: string): string {
	for (const [british, spelling] of BRITISH) if (british.test(word)) return word.replace(british, spelling);
	return word;
}

/** The words of a text, stop words marked. The parts of a hyphenated word are words. */
export function terms(text: string): readonly Term[] {
	const found: Term[] = [];
	let position = 0;
	for (const match of text.matchAll(WORD)) {
		const folded = fold(match[0]);
		found.push({
			stem: stemOf(folded),
			folded,
			start: match.index,
			end: match.index + match[0].length,
			position: position++,
			isStop:
				STOP_WORDS.has(folded) ||
				(folded.length === 1 && /[a-z']/.test(folded)) ||
				(folded !== match[0] && VIETNAMESE_STOP_WORDS.has(match[0].toLowerCase().normalize('NFC'))) ||
				CHINESE_STOP_WORDS.has(folded),
		});
	}
	return found;
}
