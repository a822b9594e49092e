import { baseForms, hasEntry } from '../language/wordnet.ts';
import { frequencyRank } from '../language/wordVectors.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { editDistance } from '../search/editDistance.ts';
import { AMOUNTS, CONDITIONS, DATE_WORDS, DEGREES, MONTHS_TOO, NEGATIONS, SHIFTS } from './meaningWords.ts';
import type { QuoteWord } from './quoteWords.ts';
import type { DifferenceKind } from './verdictTypes.ts';

/** One side of a difference: some neighbouring words of a text, or none. */
export interface Side {
	readonly text: string;
	/** All words of the text, and which of them differ: from, and to (excluded). */
	readonly words: readonly QuoteWord[];
	readonly from: number;
	readonly to: number;
}

/** What the change of some words changes: the gravest thing of all that it is. */
export function kindOfDifference(given: Side, actual: Side, index: SearchIndex): DifferenceKind {
	const [left, right] = [wordsOf(given), wordsOf(actual)];
	if (isSpelling(given, actual)) return 'spelling';
	if (isSameName(given, actual, index)) return 'spelling';
	if (differsIn(left, right, ({ key, folded }) => NEGATIONS.has(key) || NEGATIONS.has(folded))) return 'negation';
	if (left.length === 1 && right.length === 1 && isOpposite(left[0]?.key ?? '', right[0]?.key ?? '')) return 'negation';
	if (differsIn(left, right, ({ key }) => CONDITIONS.has(key))) return 'condition';
	if (isDate(given) || isDate(actual)) return 'date';
	if (differsIn(left, right, isFigure)) return 'figure';
	if (isMisspelling(left, right, index)) return 'misspelling';
	if (isName(given, index) || isName(actual, index)) return 'name';
	if (isDegree(left, right)) return 'degree';
	return 'word';
}

/** Do the words only shift the person or the tense, as indirect speech does? */
export function isShift(given: Side, actual: Side): boolean {
	const [left, right] = [wordsOf(given), wordsOf(actual)];
	return (
		left.length === right.length &&
		left.every((word, at) => {
			const other = right[at];
			if (!other) return false;
			const shifted = SHIFTS.some((group) => group.has(word.key) && group.has(other.key));
			return shifted || (!/\d/.test(word.key) && baseOf(word) === baseOf(other));
		})
	);
}

function baseOf({ key }: QuoteWord): string {
	return baseForms(key, 'verb').at(-1) ?? key;
}

function wordsOf({ words, from, to }: Side): readonly QuoteWord[] {
	return words.slice(from, to);
}

/** Are there others among the words of the one side than among those of the other? */
function differsIn(
	left: readonly QuoteWord[],
	right: readonly QuoteWord[],
	counts: (word: QuoteWord) => boolean,
): boolean {
	const keys = (words: readonly QuoteWord[]) =>
		words
			.filter(counts)
			.map(({ key }) => key)
			.sort()
			.join(' ');
	return keys(left) !== keys(right);
}

/** The same letters, written together or apart: "health care", "per cent", "it's" without its apostrophe. */
function isSpelling(given: Side, actual: Side): boolean {
	const [left, right] = [wordsOf(given), wordsOf(actual)];
	if (left.length === 0 || right.length === 0) return false;
	const letters = (words: readonly QuoteWord[]) => words.map(({ folded }) => folded.replace(/['.]/g, '')).join('');
	const joined = letters(left);
	if (joined !== letters(right) || /\d/.test(joined)) return false;
	if (joined === 'percent') return true;
	// "May be" is not "maybe": function words are written together or apart for a reason, but for apostrophes.
	return [given, actual].every((side) => {
		const own = wordsOf(side);
		if (own.length === 1) return true;
		const between = own.slice(1).map((word, at) => side.text.slice(own[at]?.end ?? 0, word.start));
		if (between.every((gap) => gap === '' || /^['’]$/.test(gap))) return true;
		if (between.every((gap) => /^[-‐‑–]$/.test(gap)))
			return !/^re$/.test(own[0]?.folded ?? '') || /^re[e]/.test(joined);
		return own.every(({ isStop }) => !isStop);
	});
}

/** Two spellings of one name of `names.yaml`, or its acronym; a shorter form of a person's name is another name. */
function isSameName(given: Side, actual: Side, index: SearchIndex): boolean {
	const [left, right] = [nameOf(given, index), nameOf(actual, index)];
	if (left === null || right === null || left.id !== right.id) return false;
	if (left.letters.charAt(0) !== right.letters.charAt(0)) return false;
	const [short, long] = left.letters.length < right.letters.length ? [left, right] : [right, left];
	if (short.letters === long.letters || short.letters === long.initials) return true;
	const isLatin = /^[a-z]+$/.test(short.letters + long.letters);
	return isLatin && editDistance(short.letters, long.letters, MAX_NAME_SLIPS) <= MAX_NAME_SLIPS;
}

/** Slips between two spellings of one name: "Kiev" and "Kyiv". */
const MAX_NAME_SLIPS = 2;

interface NameForm {
	readonly id: string;
	readonly letters: string;
	readonly initials: string;
}

/** The name that the words are, and no more than the name. */
function nameOf(side: Side, index: SearchIndex): NameForm | null {
	const own = wordsOf(side);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return null;
	const text = side.text.slice(first.start, last.end);
	const mentions = index.findNames(text, termsOf(own, first.start));
	const [mention] = mentions;
	if (mention?.how !== 'name' || mention.start > 0 || mention.end < text.length) return null;
	const plain = own.map(({ folded }) => folded.replace(/[^\p{L}\p{N}]/gu, ''));
	const initials = plain
		.filter((word) => !/^(?:of|the|and|for|in)$/.test(word))
		.map((word) => word.charAt(0))
		.join('');
	return { id: mention.name.id, letters: plain.join(''), initials };
}

function termsOf(words: readonly QuoteWord[], shift: number) {
	return words.map(({ stem, folded, start, end, isStop }, position) => ({
		stem,
		folded,
		start: start - shift,
		end: end - shift,
		position,
		isStop,
	}));
}

const NEGATING_PREFIX = /^(?:un|in|im|il|ir|dis|non|de|anti)/;

/** "Able" and "unable", "useful" and "useless". */
function isOpposite(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length >= 3 && long.endsWith(short) && NEGATING_PREFIX.test(long)) {
		return long.slice(0, -short.length).length <= 4 && NEGATING_PREFIX.exec(long)?.[0] === long.slice(0, -short.length);
	}
	return /(?:ful|less)(?:ly)?$/.test(a) && a !== b && a.replace(/ful|less/, '') === b.replace(/ful|less/, '');
}

function isFigure({ key }: QuoteWord): boolean {
	return /\d/.test(key) || AMOUNTS.has(key);
}

/** "This year", "last week". */
const WHICH = /^(?:this|last|next|past|previous|coming|following|same|each|every)$/;
const PERIODS =
	/^(?:day|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

function isDate({ words, from, to, text }: Side): boolean {
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word) continue;
		if (DATE_WORDS.has(word.key) || /^(?:1[5-9]|20)\d\d$/.test(word.key)) return true;
		if (WHICH.test(word.key) && PERIODS.test(words[at + 1]?.key ?? '')) return true;
		const beside = [words[at - 1], words[at + 1]];
		if (/^\d/.test(word.key) && beside.some((other) => other && isMonth(other, text))) return true;
		if (isMonth(word, text) && beside.some((other) => other && /^\d/.test(other.key))) return true;
	}
	return false;
}

function isMonth({ key, start }: QuoteWord, text: string): boolean {
	return DATE_WORDS.has(key) || (MONTHS_TOO.has(key) && /\p{Lu}/u.test(text.charAt(start)));
}

/** How unlikely a slip may be, on the scale of `editDistance`. */
const MAX_SLIP = 1.5;

function isMisspelling(left: readonly QuoteWord[], right: readonly QuoteWord[], index: SearchIndex): boolean {
	const [typed, meant] = [left[0]?.folded ?? '', right[0]?.folded ?? ''];
	if (left.length !== 1 || right.length !== 1 || !/^[a-z]{4,}$/.test(typed) || !/^[a-z]{4,}$/.test(meant)) return false;
	if (index.vocabulary.has(typed) || frequencyRank(typed) !== null) return false;
	if ((['noun', 'verb', 'adj', 'adv'] as const).some((pos) => baseForms(typed, pos).length > 0)) return false;
	return editDistance(typed, meant, MAX_SLIP) <= MAX_SLIP;
}

/** A capital inside a sentence, or a name of `names.yaml`. */
function isName({ text, words, from, to }: Side, index: SearchIndex): boolean {
	const own = words.slice(from, to);
	if (own.some((word) => isCapitalInside(word, text))) return true;
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return false;
	return index.findNames(text.slice(first.start, last.end), termsOf(own, first.start)).length > 0;
}

function isCapitalInside({ start, end, key, isStop }: QuoteWord, text: string): boolean {
	const written = text.slice(start, end);
	if (isStop || !/^\p{Lu}/u.test(written) || key === 'i') return false;
	if (/^\p{Lu}{2,}$/u.test(written)) return true;
	// Whatever begins a sentence or a quotation has a capital.
	return !/(?:^|[.!?…:]["'”’)\]]*\s+|["“‘«„「>]\s*|\n)$/u.test(text.slice(Math.max(0, start - 6), start));
}

function isDegree(left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean {
	if (differsIn(left, right, ({ key }) => DEGREES.has(key))) return true;
	const [a, b] = [left[0]?.key ?? '', right[0]?.key ?? ''];
	if (left.length !== 1 || right.length !== 1) return false;
	const base = (word: string) => baseForms(word, 'adj').at(-1);
	return base(a) !== undefined && base(a) === base(b) && (isCompared(a) || isCompared(b));
}

function isCompared(word: string): boolean {
	return /(?:er|est)$/.test(word) && !hasEntry(word, 'noun');
}
