import { isSameWord, type QuoteWord } from './quoteWords.ts';

/** One step through two runs of words: a word of each, or of one alone. -1 where there is none. */
export interface Step {
	readonly given: number;
	readonly actual: number;
	readonly same: boolean;
}

/** How words were laid beside those of a stretch of a source. */
export interface Alignment {
	/** Every word that was given, and the words of the source from the first to the last that meets one of them. */
	readonly steps: readonly Step[];
	/** 0 where they are the same. */
	readonly cost: number;
}

/** Where words of the source may be missing for nothing, or nearly, and where its sentences end. */
export interface Gaps {
	/** Words that were given after which an ellipsis stands. */
	readonly ellipses: ReadonlySet<number>;
	/** Words of the source that only say who speaks, between two pieces of a quotation. */
	readonly cues: ReadonlySet<number>;
	/** The sentence of each word of the source. */
	readonly sentenceOf: readonly number[];
}

/** What a step costs. One word for another is better than one too many and one too few. */
const COST = { exchanged: 10, inflected: 8, added: 10, dropped: 7, skipped: 1 };

/** Words at the end that are looked for after what was left out in one go, and how many may be left out for each of them. */
const MIN_END = 2;
const DROPPED_TOGETHER = 3;

const SAME = 1;
const EXCHANGED = 2;
const ADDED = 3;
const DROPPED = 4;

/**
 * Lays words beside a stretch of a source where they fit best: the least sum of what the differences cost (Sellers, The Theory
 * and Computation of Evolutionary Distances, 1980). What stands before and after it in the source costs nothing. Takes time
 * and memory in proportion to the product of the two lengths.
 */
export function compareWords(given: readonly QuoteWord[], actual: readonly QuoteWord[], gaps: Gaps): Alignment {
	const width = actual.length + 1;
	const moves = new Uint8Array((given.length + 1) * width);
	let above = new Int32Array(width);
	let row = new Int32Array(width);
	const drops = Int32Array.from({ length: width }, (_, at) => (gaps.cues.has(at - 1) ? COST.skipped : COST.dropped));
	const costs = layCosts(given, actual);
	for (let i = 1; i <= given.length; i++) {
		const cost = costs[i - 1] ?? new Uint8Array();
		row[0] = i * COST.added;
		moves[i * width] = ADDED;
		const isLast = i === given.length;
		const isEllipsis = gaps.ellipses.has(i - 1);
		for (let j = 1; j < width; j++) {
			const met = cost[j - 1] ?? 0;
			let least = (above[j - 1] ?? 0) + met;
			let move = met === 0 ? SAME : EXCHANGED;
			const added = (above[j] ?? 0) + COST.added;
			if (added < least) {
				least = added;
				move = ADDED;
			}
			// After the last word, the source goes on for nothing.
			const dropped = (row[j - 1] ?? 0) + (isEllipsis ? COST.skipped : (drops[j] ?? 0));
			if (!isLast && dropped < least) {
				least = dropped;
				move = DROPPED;
			}
			row[j] = least;
			moves[i * width + j] = move;
		}
		[above, row] = [row, above];
	}
	let end = 0;
	for (let j = 1; j < width; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j;
	const cost = above[end] ?? 0;
	// One word for another at the end, rather than one too many.
	const isExchanged = (j: number) => above[j] === cost && moves[given.length * width + j] === EXCHANGED;
	if (moves[given.length * width + end] === ADDED && isExchanged(end + 1) && isOneSentence(end - 1, end)) end++;
	return { steps: withinSentence(withEnd(walkBack(moves, width, given.length, end))), cost };

	/**
	 * Last words that met nothing, and that stand just so a little later in the sentence: words before them were left out in one
	 * go, which the sum of single costs makes too dear.
	 */
	function withEnd(steps: readonly Step[]): readonly Step[] {
		const last = steps.findLastIndex((step) => step.same);
		const from = (steps[last]?.actual ?? -1) + 1;
		const rest = steps.slice(last + 1).filter((step) => step.given >= 0);
		if (last < 0 || rest.length < MIN_END) return steps;
		for (let to = from + 1; to <= from + rest.length * DROPPED_TOGETHER; to++) {
			if (!isOneSentence(from - 1, to + rest.length - 1)) break;
			const isThere = rest.every((step, at) => {
				const [word, other] = [given[step.given], actual[to + at]];
				return word !== undefined && other !== undefined && isSameWord(word, other);
			});
			if (!isThere) continue;
			const dropped = Array.from({ length: to - from }, (_, at) => ({ given: -1, actual: from + at, same: false }));
			const met = rest.map((step, at) => ({ given: step.given, actual: to + at, same: true }));
			return [...steps.slice(0, last + 1), ...dropped, ...met];
		}
		return steps;
	}

	function isOneSentence(a: number, b: number): boolean {
		return gaps.sentenceOf[a] === gaps.sentenceOf[b];
	}

	/** Words before the first that is met are exchanged for words of its sentence, and are too many otherwise. */
	function withinSentence(steps: readonly Step[]): readonly Step[] {
		const first = steps.findIndex((step) => step.same);
		const place = steps[first]?.actual ?? -1;
		return steps.flatMap((step, at) => {
			if (at >= first || step.actual < 0 || isOneSentence(step.actual, place)) return [step];
			return step.given < 0 ? [] : [{ given: step.given, actual: -1, same: false }];
		});
	}
}

function walkBack(moves: Uint8Array, width: number, givenEnd: number, actualEnd: number): readonly Step[] {
	const steps: Step[] = [];
	let [i, j] = [givenEnd, actualEnd];
	while (i > 0) {
		const move = moves[i * width + j];
		if (move === DROPPED) steps.push({ given: -1, actual: --j, same: false });
		else if (move === ADDED) steps.push({ given: --i, actual: -1, same: false });
		else steps.push({ given: --i, actual: --j, same: move === SAME });
	}
	return steps.reverse();
}

/** What it costs to lay each given word beside each word of the source: a row for each given word. */
function layCosts(given: readonly QuoteWord[], actual: readonly QuoteWord[]): readonly Uint8Array[] {
	const byKey = placesBy(actual, ({ key, also }) => [key, ...also]);
	const byStem = placesBy(actual, ({ stem }) => [stem]);
	const rows = new Map<string, Uint8Array>();
	return given.map((word) => {
		const name = word.marked ?? word.key;
		const known = rows.get(name);
		if (known) return known;
		const row = new Uint8Array(actual.length).fill(COST.exchanged);
		for (const place of byStem.get(word.stem) ?? []) row[place] = COST.inflected;
		for (const key of [word.key, ...word.also]) {
			for (const place of byKey.get(key) ?? []) {
				const other = actual[place];
				if (other && isSameWord(word, other)) row[place] = 0;
			}
		}
		rows.set(name, row);
		return row;
	});
}

function placesBy(
	words: readonly QuoteWord[],
	namesOf: (word: QuoteWord) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	words.forEach((word, place) => {
		for (const name of namesOf(word)) {
			const known = places.get(name);
			if (known) known.push(place);
			else places.set(name, [place]);
		}
	});
	return places;
}
