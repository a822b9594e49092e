import type { Range } from './types.ts';

/** A pair of quotation marks and what stands between. */
export interface MarkedSpan extends Range {
	/** What stands between the marks; `start` and `end` of the span itself include the marks. */
	readonly inner: Range;
	/** Its first mark: of two spans with one mark the second may go on where the first stopped. */
	readonly mark: string;
	/** The closing mark is missing: the span ends with its paragraph. */
	readonly isUnclosed: boolean;
	/** How many spans stand around it. */
	readonly depth: number;
}

/** Opening marks and what may close each of them. */
const CLOSERS: Readonly<Record<string, string>> = {
	'“': '”“"',
	'”': '”“"',
	'„': '“”"',
	// Typed in one program and closed in another.
	'"': '"”',
	'‟': '”',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹',
	'「': '」',
	'『': '』',
	'``': "''",
	'‘': "’'",
	"'": "'’",
	'’': '’',
};
const MARK = /``|''(?!')|[“”„‟"«»‹›「」『』‘’']/g;

/** Words that begin with an apostrophe: "'em", "'90s". */
const APOSTROPHE_FIRST = /^(?:em|til|till|tis|twas|cause|bout|round|n|cuz|\d0s|\d\d)\b/i;

const isSingle = (mark: string) => mark === '‘' || mark === '’' || mark === "'";

interface Open {
	readonly mark: string;
	readonly at: number;
}

/**
 * Finds what stands between quotation marks in one paragraph: curly, straight, single, low, angle and corner marks,
 * and those of TeX. Apostrophes, inches, feet and minutes are no marks. A mark that never closes is told as such where
 * it is a double one, and otherwise taken for an apostrophe.
 *
 * @returns in the order of their first mark; a span inside another one comes after it
 */
export function findMarks(text: string, { start, end }: Range): readonly MarkedSpan[] {
	const found: MarkedSpan[] = [];
	const open: Open[] = [];
	const paragraph = text.slice(start, end);
	const closeAt = (level: number, at: number, length: number, isUnclosed: boolean) => {
		const [first] = open.splice(level);
		if (first === undefined) return;
		const inner = { start: start + first.at + first.mark.length, end: start + at };
		found.push({
			start: start + first.at,
			end: start + at + length,
			inner,
			mark: first.mark,
			isUnclosed,
			depth: level,
		});
	};
	for (const { 0: mark, index: at } of paragraph.matchAll(MARK)) {
		const before = paragraph.charAt(at - 1);
		const after = paragraph.charAt(at + mark.length);
		if (isMeasure(paragraph, at, mark)) continue;
		const mayOpen = canOpen(paragraph, at, mark);
		const level = open.findLastIndex((one) => CLOSERS[one.mark]?.includes(mark));
		const closes = level >= 0 && canClose(mark, before, after);
		// One mark that could do both closes what is open, unless a word begins right behind it and none ends before it.
		const opens = mayOpen && !(closes && !/[\s([{—–-]|^$/.test(before));
		if (opens && (!closes || isStrictlyOpening(mark, before, after))) {
			// The same mark twice: the first one was never closed, unless there are closing marks for both.
			const same = open.findIndex((one) => one.mark === mark);
			if (same >= 0 && !isSingle(mark) && closersAfter(paragraph, at, mark) < 2) open.splice(same);
			if (!isSingle(mark) || closesLater(paragraph, at, mark)) open.push({ mark, at });
		} else if (closes && !(isSingle(mark) && isApostrophe(paragraph, at))) closeAt(level, at, mark.length, false);
	}
	const outermost = open.findIndex((one) => !isSingle(one.mark));
	if (outermost >= 0) closeAt(outermost, paragraph.length, 0, true);
	return found
		.filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)))
		.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** `6'2"`: feet and inches, minutes and seconds. */
function isMeasure(text: string, at: number, mark: string): boolean {
	if (!/["”'’]/.test(mark) || !/\d/.test(text.charAt(at - 1))) return false;
	if (isSingle(mark)) return /^['’]\s?\d{1,2}(?:["”]|\b)/.test(text.slice(at, at + 6));
	return /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 8), at));
}

function canOpen(text: string, at: number, mark: string): boolean {
	const before = text.charAt(at - 1);
	const rest = text.slice(at + mark.length, at + mark.length + 12);
	if (mark === '「' || mark === '『' || mark === '„' || mark === '``') return true;
	if (mark === "''" || mark === '」' || mark === '』') return false;
	if (mark === '«' || mark === '»' || mark === '‹' || mark === '›') return /^[\s(]?$/.test(before);
	if (mark === '“' || mark === '‟') return !/\p{L}/u.test(before) || /^\p{L}/u.test(rest);
	if (!/^$|[\s([{—–―\-/“"‘'…:]/.test(before)) return false;
	if (isSingle(mark) && APOSTROPHE_FIRST.test(rest)) return false;
	// A closing mark may begin a quotation by mistake: only where nothing else can be meant.
	if (mark === '”' || mark === '’') return /^[\s…]{0,3}[\p{L}]/u.test(rest) && !/^s\b/.test(rest);
	return /^\s?[^\s]/.test(rest) && !/^\s?[.,;:!?)]/.test(rest);
}

function canClose(mark: string, before: string, after: string): boolean {
	if (isSingle(mark)) return !/^$|\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
	if (mark === '“') return !/\s|^$/.test(before) && !/[\p{L}\p{N}]/u.test(after);
	return true;
}

/** White space before and a letter right behind: nothing can end here. */
function isStrictlyOpening(mark: string, before: string, after: string): boolean {
	return mark === '“' || mark === '‘' || (/^$|[\s([{]/.test(before) && /[\p{L}\p{N}[$’‘'“]/u.test(after));
}

/** How far ahead a closing mark is looked for, in UTF-16 units. */
const MAX_QUOTED = 2_000;

function closersAfter(text: string, at: number, mark: string): number {
	const closers = CLOSERS[mark] ?? '';
	let count = 0;
	for (let place = at + mark.length; place < Math.min(text.length, at + MAX_QUOTED); place++) {
		if (!closers.includes(text.charAt(place))) continue;
		if (!isStrictlyOpening(mark, text.charAt(place - 1), text.charAt(place + 1)) || text.charAt(place) === '”') count++;
	}
	return count;
}

/** Is there a mark that can close a single one? A plural's apostrophe can, but not if it is the only one. */
function closesLater(text: string, at: number, mark: string): boolean {
	const closers = CLOSERS[mark] ?? '';
	for (let place = at + 1; place < Math.min(text.length, at + MAX_QUOTED); place++) {
		const one = text.charAt(place);
		if (!closers.includes(one) || !canClose(one, text.charAt(place - 1), text.charAt(place + 1))) continue;
		if (!isApostrophe(text, place)) return true;
	}
	return false;
}

/** "the leaders' talks": the apostrophe of a plural, not the end of what is quoted. */
function isApostrophe(text: string, at: number): boolean {
	if (!/s/i.test(text.charAt(at - 1)) || !/^.\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
	// Where no other mark closes later, this one does.
	return /[^\s\p{L}\p{N}]['’](?![\p{L}\p{N}])|[^s\s]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 400));
}
