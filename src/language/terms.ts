import stem from 'wink-porter2-stemmer';
import { fold } from './fold.ts';
import { IRREGULAR_BASES } from './irregularForms.ts';
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
const MAX_CACHED_STEMS = 50_000;

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
	const base = IRREGULAR_BASES.get(plain) ?? plain;
	const result = NUMBER_WORDS.get(plain) ?? (/^[a-z]{3,}(?:'[a-z]+)?$/.test(base) ? stem(american(base)) : base);
	if (stems.size < MAX_CACHED_STEMS) stems.set(folded, result);
	return result;
}

function american(word: string): string {
	for (const [british, spelling] of BRITISH) if (british.test(word)) return word.replace(british, spelling);
	return word;
}

/** What of a word does not depend on where it stands. */
interface Form {
	readonly stem: string;
	readonly folded: string;
	readonly isStop: boolean;
}

const forms = new Map<string, Form>();
const MAX_CACHED_FORMS = 50_000;

function formOf(written: string): Form {
	const known = forms.get(written);
	if (known) return known;
	const folded = fold(written);
	const form = {
		stem: stemOf(folded),
		folded,
		isStop:
			STOP_WORDS.has(folded) ||
			(folded.length === 1 && /[a-z']/.test(folded)) ||
			(folded !== written && VIETNAMESE_STOP_WORDS.has(written.toLowerCase().normalize('NFC'))) ||
			CHINESE_STOP_WORDS.has(folded),
	};
	if (forms.size < MAX_CACHED_FORMS) forms.set(written, form);
	return form;
}

/** The words of a text, stop words marked. The parts of a hyphenated word are words. */
export function terms(text: string): readonly Term[] {
	const found: Term[] = [];
	let start = nextPlace(text, 0);
	while (start < text.length) {
		let end = plainEnd(text, start);
		if (end < 0) {
			WORD.lastIndex = start;
			const match = WORD.exec(text);
			if (!match) break;
			start = match.index;
			end = start + match[0].length;
		}
		const { stem, folded, isStop } = formOf(text.slice(start, end));
		found.push({ stem, folded, start, end, position: found.length, isStop });
		start = nextPlace(text, end);
	}
	return found;
}

const LETTER = 1;
const DIGIT = 2;
/** What the characters of ASCII are; 0 for all that are no part of a word. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	return /[a-z]/i.test(character) ? LETTER : /\d/.test(character) ? DIGIT : 0;
});

/** Dashes, quotation marks, dots and spaces from U+2010 to U+2027: no letter and no mark is among them. */
function isPunctuation(code: number): boolean {
	return 0x2010 <= code && code <= 0x2027;
}

/** The first place from `at` on where a word may begin. */
function nextPlace(text: string, at: number): number {
	let place = at;
	while (place < text.length) {
		const code = text.charCodeAt(place);
		if (code < 128 ? KINDS[code] !== 0 : !isPunctuation(code)) break;
		place++;
	}
	return place;
}

/**
 * Where {@link WORD} ends that begins at `start`, for words of plain letters and figures in plain surroundings: nearly all,
 * and the pattern takes ten times as long.
 *
 * @returns -1 where the pattern must be asked
 */
function plainEnd(text: string, start: number): number {
	const first = text.charCodeAt(start);
	const kind = first < 128 ? KINDS[first] : 0;
	if (kind === 0) return -1;
	let end = start + 1;
	let code = text.charCodeAt(end);
	while (code < 128 && (kind === DIGIT ? KINDS[code] === DIGIT : KINDS[code] !== 0)) code = text.charCodeAt(++end);
	if (end >= text.length) return end;
	if (code >= 128 && !isPunctuation(code)) return -1;
	const after = text.charAt(end);
	const isPlain =
		kind === DIGIT
			? // Figures go on after a separator, or as an ordinal.
				!/[.,snrt]/.test(after) || (/[.,]/.test(after) && /^[\0-/:-\x7f]?$/.test(text.charAt(end + 1)))
			: after === '.'
				? // One letter may begin an abbreviation with full stops.
					end > start + 1
				: // "Vietnam's" is two words, "don't" is one.
					!/['’]/.test(after) || /^(?:s(?!\w)|[\0-@[-`{-\x7f]|$)/.test(text.slice(end + 1, end + 3));
	return isPlain ? end : -1;
}
