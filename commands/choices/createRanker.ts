import { compareText } from '../../src/language/compareText.ts';
import { fold } from '../../src/language/fold.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../../src/render/limits.ts';

/**
 * Gives the items that somebody may mean who has typed so much, the likeliest first.
 *
 * @param accepts which items may be given at all; all of them where it is left out
 */
export type Ranker<Item> = (typed: string, accepts?: (item: Item) => boolean) => readonly Item[];

/** Words of the input that are looked at, and letters of each. */
const MAX_WORDS = 12;
const MAX_LETTERS = 24;
/** A form of so few words is also found where it is written as one: "tolam". */
const MAX_JOINED = 3;

const WORDS = /[\p{L}\p{N}]+/gu;
/** Scripts that put no space between words: there, a word may begin at every character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A word of the forms, and the items that have it. */
interface Entry {
	readonly word: string;
	readonly letters: number;
	readonly items: readonly number[];
}

/** The forms of items, ready to be looked up. Items are given by their numbers, in the order of their grade. */
interface Lookup {
	/** Those with a form that is the same as the typed one. */
	readonly same: (wanted: string) => readonly number[];
	readonly beginning: (wanted: string) => readonly number[];
	/** Those that have for each typed word one that begins so, or nearly so where `slips` allows it; the fewest slips first. */
	readonly meeting: (asked: readonly string[], slips: (word: string) => number) => readonly number[];
}

/**
 * Makes a ranker, in time that grows with the forms; ranking then takes a few milliseconds at most for tens of thousands.
 * Best are items with a form that is the same as what was typed, then those with a form that begins so, then those that have for
 * each typed word a word that begins so, then those where these words are spelled a little differently. Case and diacritics
 * never count. Within a grade, items of which it is a lesser form alone come last, else the order of the items holds.
 *
 * @param items the most useful first: this is what is given where nothing is typed
 * @param formsOf the ways to write an item
 * @param lesserFormsOf further ways to tell what is meant, such as what somebody is
 * @returns gives at most as many items as Discord shows
 */
export function createRanker<Item>(
	items: readonly Item[],
	formsOf: (item: Item) => readonly string[],
	lesserFormsOf: (item: Item) => readonly string[] = () => [],
): Ranker<Item> {
	const proper = items.map(formsOf);
	const all = items.map((item, at) => [...(proper[at] ?? []), ...lesserFormsOf(item)]);
	const hasLesser = all.some((forms, at) => forms.length > (proper[at]?.length ?? 0));
	const lookups = hasLesser ? [createLookup(proper), createLookup(all)] : [createLookup(proper)];

	return (typed, accepts = () => true) => {
		const wanted = keyOf(typed.slice(0, MAX_CHOICE_CHARS));
		const ranked = new Set<Item>();
		if (wanted === '') {
			take(items.keys());
			return [...ranked];
		}
		for (const { same } of lookups) take(same(wanted));
		for (const { beginning } of lookups) take(beginning(wanted));
		const asked = (wanted.match(WORDS) ?? []).slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_LETTERS));
		if (asked.length === 0) return [...ranked];
		for (const slips of [() => 0, slipsIn]) {
			for (const { meeting } of lookups) {
				if (ranked.size >= MAX_CHOICES) break;
				take(meeting(asked, slips));
			}
		}
		return [...ranked];

		function take(numbers: Iterable<number>): void {
			for (const number of numbers) {
				if (ranked.size >= MAX_CHOICES) return;
				const item = items[number];
				if (item !== undefined && !ranked.has(item) && accepts(item)) ranked.add(item);
			}
		}
	};
}

/** @param formsOfAll by the number of an item, its forms */
function createLookup(formsOfAll: readonly (readonly string[])[]): Lookup {
	const forms: Entry[] = [];
	const words = new Map<string, number[]>();
	formsOfAll.forEach((formsOfOne, at) => {
		const folded = new Set(formsOfOne.map(keyOf));
		for (const form of folded) {
			forms.push({ word: form, letters: 0, items: [at] });
			for (const word of wordsOf(form)) {
				const having = words.get(word);
				if (!having) words.set(word, [at]);
				else if (having.at(-1) !== at) having.push(at);
			}
		}
	});
	forms.sort((a, b) => compareText(a.word, b.word));
	const entries = [...words]
		.map(([word, having]): Entry => ({ word, letters: lettersOf(word), items: having }))
		.sort((a, b) => compareText(a.word, b.word));

	return {
		same: (wanted) => inOrder([...beginningWith(forms, wanted)].filter(({ word }) => word === wanted)),
		beginning: (wanted) => inOrder([...beginningWith(forms, wanted)]),
		meeting: (asked, slips) => meetAll(asked, (word) => costsOf(word, slips(word))),
	};

	/** By the number of an item, the fewest slips with which one of its words begins like the typed one. */
	function costsOf(typed: string, most: number): ReadonlyMap<number, number> {
		const costs = new Map<number, number>();
		const add = (having: Entry, cost: number) => {
			for (const item of having.items) if (cost < (costs.get(item) ?? Number.POSITIVE_INFINITY)) costs.set(item, cost);
		};
		for (const entry of beginningWith(entries, typed)) add(entry, 0);
		if (most === 0) return costs;
		const letters = lettersOf(typed);
		const slipsTo = createSlips(typed, most);
		for (const entry of entries) {
			if (entry.word.length < typed.length - most || countBits(letters & ~entry.letters) > most) continue;
			const slips = slipsTo(entry.word);
			if (slips <= most) add(entry, slips);
		}
		return costs;
	}
}

/** The form in which what is typed and what may be meant are compared. */
function keyOf(text: string): string {
	return fold(text).trim().replace(/\s+/g, ' ');
}

/** The words of a form; of one of a few words, also the same written without spaces. */
function wordsOf(form: string): readonly string[] {
	const words = (form.match(WORDS) ?? []).flatMap((word) => {
		if (!UNSPACED.test(word)) return word;
		const characters = [...word];
		return characters.map((_, at) => characters.slice(at).join(''));
	});
	return words.length > 1 && words.length <= MAX_JOINED ? [...words, words.join('')] : words;
}

/** Short words have too many neighbours to be mended. */
function slipsIn(word: string): number {
	if (UNSPACED.test(word) || word.length < 4) return 0;
	return word.length < 8 ? 1 : 2;
}

/** The entries that begin so, by bisection. */
function* beginningWith(sorted: readonly Entry[], beginning: string): Generator<Entry> {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (compareText(sorted[middle]?.word ?? '', beginning) < 0) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < sorted.length; at++) {
		const entry = sorted[at];
		if (!entry?.word.startsWith(beginning)) return;
		yield entry;
	}
}

/** The items of entries, each once, in their order. */
function inOrder(entries: readonly Entry[]): readonly number[] {
	return [...new Set(entries.flatMap(({ items }) => items))].sort((a, b) => a - b);
}

/** The items that all words meet, those with the least cost first, then in their order. */
function meetAll(words: readonly string[], costsOf: (word: string) => ReadonlyMap<number, number>): readonly number[] {
	let met: ReadonlyMap<number, number> | null = null;
	for (const word of words) {
		met = met === null ? costsOf(word) : addTo(met, costsOf(word));
		if (met.size === 0) break;
	}
	return [...(met ?? [])].sort(([a, x], [b, y]) => x - y || a - b).map(([item]) => item);
}

/** What is in both, with both costs. */
function addTo(sums: ReadonlyMap<number, number>, costs: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
	const both = new Map<number, number>();
	for (const [item, cost] of costs) {
		const sum = sums.get(item);
		if (sum !== undefined) both.set(item, sum + cost);
	}
	return both;
}

/**
 * Makes a measure of the fewest slips that lead from some beginning of a word to what was typed: a letter left out, too much or
 * wrong, or two swapped (optimal string alignment).
 *
 * @returns infinity where there are more than `most`
 */
function createSlips(typed: string, most: number): (word: string) => number {
	const width = typed.length + most + 2;
	/** Row `r` stands in the part `r % 3`. Only columns that are at most `most` from the diagonal can be that cheap. */
	const rows = new Uint8Array(3 * width);
	return (word) => {
		const columns = Math.min(word.length, width - 2);
		for (let column = 0; column <= columns + 1; column++) rows[column] = column;
		let leastBefore = 0;
		for (let row = 1; row <= typed.length; row++) {
			const beforeLast = ((row + 1) % 3) * width;
			const last = ((row + 2) % 3) * width;
			const current = (row % 3) * width;
			const letter = typed.charCodeAt(row - 1);
			const before = typed.charCodeAt(row - 2);
			const first = Math.max(1, row - most);
			const end = Math.min(columns, row + most);
			let slips = row - first + 1;
			rows[current + first - 1] = slips;
			let least = slips;
			for (let column = first; column <= end; column++) {
				const other = word.charCodeAt(column - 1);
				slips = Math.min(
					(rows[last + column - 1] ?? 0) + (letter === other ? 0 : 1),
					(rows[last + column] ?? 0) + 1,
					slips + 1,
				);
				if (letter === word.charCodeAt(column - 2) && before === other) {
					slips = Math.min(slips, (rows[beforeLast + column - 2] ?? 0) + 1);
				}
				rows[current + column] = slips;
				if (slips < least) least = slips;
			}
			// What lies beyond is above the limit, whatever it is.
			rows[current + end + 1] = most + 1;
			// Two letters swapped lead over a row.
			if (Math.min(least, leastBefore) > most) return Number.POSITIVE_INFINITY;
			leastBefore = least;
		}
		const current = (typed.length % 3) * width;
		let fewest = Number.POSITIVE_INFINITY;
		for (let column = Math.max(0, typed.length - most); column <= columns; column++) {
			fewest = Math.min(fewest, rows[current + column] ?? 0);
		}
		return fewest > most ? Number.POSITIVE_INFINITY : fewest;
	};
}

/** A bit for each letter that a word has: what is not among the letters of another word is a slip. Several letters may share a bit. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}
