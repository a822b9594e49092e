import { stemOf, terms } from '../language/terms.ts';
import { oneSpelling } from './spellingVariants.ts';

/** A word, or a sign that is said as one, by which quotations are compared. Offsets in UTF-16 units. */
export interface QuoteWord {
	readonly start: number;
	readonly end: number;
	readonly folded: string;
	/** One form for all spellings; two words with one key are the same word. */
	readonly key: string;
	/** Keys of words that it may stand for: "'s" is "is", "has", or a possessive. */
	readonly also: readonly string[];
	/** As it is written, in small letters, where it has diacritics: "má" is not "mà", but "ma" may be either. */
	readonly marked: string | null;
	readonly stem: string;
	readonly isStop: boolean;
}

/** Signs that change what is said. */
const SIGN = /[$€£¥₫₹%‰&+<>]|(?<=^|[\s(])[-−–](?=[$€£¥]?\d)/gu;
const SIGN_KEYS: Readonly<Record<string, string>> = {
	'%': 'percent',
	'&': 'and',
	'+': 'plus',
	'-': 'minus',
	'−': 'minus',
	'–': 'minus',
};

const NEGATED = /^([\p{L}]+)(n't)$/u;
const SHORTENED = /^([\p{L}]+)('(?:m|re|ve|ll|d))$/u;
/** What is left of the first word when "n't" is taken off. */
const HOSTS: ReadonlyMap<string, string> = new Map([
	['ca', 'can'],
	['wo', 'will'],
	['sha', 'shall'],
]);
/** What a shortened word stands for; the first one is its key. */
const CLITICS: ReadonlyMap<string, readonly string[]> = new Map([
	["n't", ['not']],
	["'m", ['am']],
	["'re", ['are']],
	["'ve", ['have']],
	["'ll", ['will', 'shall']],
	["'d", ["'d", 'had', 'would']],
	["'s", ["'s", 'is', 'has', 'us']],
]);

/** What of a word does not depend on where it stands. */
interface Form {
	readonly key: string;
	/** For a contraction: how long its first word is, and what that stands for; then the second word. */
	readonly split: {
		readonly length: number;
		readonly host: string;
		readonly hostKey: string;
		readonly clitic: string;
	} | null;
}

const forms = new Map<string, Form>();
const MAX_CACHED_FORMS = 50_000;

function formOf(folded: string): Form {
	const known = forms.get(folded);
	if (known) return known;
	const [host, clitic] =
		folded === 'cannot' ? ['can', 'not'] : ((NEGATED.exec(folded) ?? SHORTENED.exec(folded))?.slice(1) ?? []);
	const split =
		host === undefined || clitic === undefined
			? null
			: { length: host.length, host, hostKey: HOSTS.get(host) ?? oneSpelling(host), clitic };
	const form = { key: oneSpelling(folded), split };
	if (forms.size < MAX_CACHED_FORMS) forms.set(folded, form);
	return form;
}

/** The words of a text in order: contractions are taken apart, so that "don't" is "do" and "not". */
export function quoteWords(text: string): readonly QuoteWord[] {
	const words: QuoteWord[] = [];
	for (const { folded, start, end, stem, isStop } of terms(text)) {
		const { key, split } = formOf(folded);
		if (folded === 's' && isPossessive(text, start)) words.push(cliticWord(start - 1, end, "'s"));
		else if (split && folded.length === end - start) {
			const border = start + split.length;
			const { host, hostKey } = split;
			words.push({
				start,
				end: border,
				folded: host,
				key: hostKey,
				also: [],
				marked: null,
				stem: stemOf(hostKey),
				isStop,
			});
			words.push(cliticWord(border, end, split.clitic));
		} else words.push({ start, end, folded, key, also: [], marked: markedOf(text.slice(start, end)), stem, isStop });
	}
	let hasSigns = false;
	for (const { 0: sign, index } of text.matchAll(SIGN)) {
		const key = SIGN_KEYS[sign] ?? sign;
		words.push({ start: index, end: index + 1, folded: sign, key, also: [], marked: null, stem: key, isStop: true });
		hasSigns = true;
	}
	return hasSigns ? words.sort((a, b) => a.start - b.start) : words;
}

function isPossessive(text: string, start: number): boolean {
	return /['’]/.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2));
}

function cliticWord(start: number, end: number, folded: string): QuoteWord {
	const [key = folded, ...also] = CLITICS.get(folded) ?? [folded];
	return { start, end, folded, key, also, marked: null, stem: key, isStop: true };
}

function markedOf(written: string): string | null {
	if (/^[\0-\x7f’]*$/.test(written)) return null;
	const lower = written.normalize('NFC').toLowerCase();
	return /\p{M}/u.test(lower.normalize('NFD')) || lower.includes('đ') ? lower : null;
}

/** Are the two the same word, whatever its spelling? */
export function isSameWord(a: QuoteWord, b: QuoteWord): boolean {
	if (a.marked !== null && b.marked !== null && a.marked !== b.marked) return false;
	return a.key === b.key || a.also.includes(b.key) || b.also.includes(a.key);
}
