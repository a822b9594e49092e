import type { Sentence } from '../corpus/types.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import type { Given } from './describeDifferences.ts';
import { locateWords } from './locateWords.ts';
import { isSameWord } from './quoteWords.ts';
import { type Region, readRegion, type Texts } from './region.ts';

/** Some of the given words that stand in one stretch of a source just as they are. Positions of words, ends excluded. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly region: Region;
	/** Of the first one in the region. */
	readonly at: number;
}

/** Words that a piece must have, so that it is no turn of phrase that anybody uses, and how many of them carry content. */
const MIN_WORDS = 4;
const MIN_CONTENT = 2;
/** The same for what stands by itself between two ellipses. */
const MIN_PARTED_WORDS = 3;
const MIN_PARTED_CONTENT = 1;
const MAX_PIECES = 8;
/** Share of the words that several pieces must have to say more than one place does. */
export const MIN_COVERED = 0.7;
/** Sentences round a piece among which a short one is looked for. */
const BESIDE = 4;

/**
 * Puts words together from pieces that stand in the sources: the longest one first, then what is left on either side of it.
 *
 * @returns in the order of the words; what no piece covers is in no source in so many words
 */
export function findPieces(
	given: Given,
	index: SearchIndex,
	accepts: (sentence: Sentence) => boolean,
	texts: Texts,
): readonly Piece[] {
	const { words, ellipses, text } = given;
	const pieces: Piece[] = [];
	/** Words of which no piece was found. */
	let missed = 0;
	let from = 0;
	for (let at = 0; at < words.length; at++) {
		if (!ellipses.has(at) && at + 1 < words.length) continue;
		cover(from, at + 1, true);
		from = at + 1;
	}
	fillGaps();
	return pieces.sort((a, b) => a.from - b.from);

	/** What is too short to be looked for by itself may stand beside another piece. */
	function fillGaps(): void {
		const found = [...pieces];
		const isCovered = (word: number) => found.some((piece) => piece.from <= word && word < piece.to);
		for (let start = 0; start < words.length; start++) {
			if (isCovered(start)) continue;
			let end = start;
			while (end < words.length && !isCovered(end)) end++;
			if (end - start >= MIN_PARTED_WORDS && pieces.length < MAX_PIECES) fill(start, end, found);
			start = end;
		}
	}

	function fill(start: number, end: number, found: readonly Piece[]): void {
		for (const { region } of found) {
			const isOwn = (at: number) => index.sentences[at]?.source === region.source;
			let [first, last] = [region.sentenceOf[0] ?? 0, region.sentenceOf.at(-1) ?? 0];
			for (let more = 0; more < BESIDE && isOwn(first - 1); more++) first--;
			for (let more = 0; more < BESIDE && isOwn(last + 1); more++) last++;
			const wider = readRegion(index.sentences, { first, last }, texts);
			const piece = wider && longestRun(given, start, end, wider);
			if (piece?.from !== start || piece.to !== end) continue;
			pieces.push(piece);
			return;
		}
	}

	function cover(start: number, end: number, isParted: boolean): void {
		// What is left cannot be enough any more.
		if (missed > (1 - MIN_COVERED) * words.length || pieces.length >= MAX_PIECES) return;
		const best = end - start < (isParted ? MIN_PARTED_WORDS : MIN_WORDS) ? null : bestPiece(start, end, isParted);
		if (!best) {
			missed += end - start;
			return;
		}
		pieces.push(best);
		cover(start, best.from, false);
		cover(best.to, end, false);
	}

	function bestPiece(start: number, end: number, isParted: boolean): Piece | null {
		const [first, last] = [words[start], words[end - 1]];
		if (!first || !last) return null;
		let best: Piece | null = null;
		for (const place of locateWords(text.slice(first.start, last.end), index, accepts)) {
			const region = readRegion(index.sentences, place, texts);
			const piece = region && longestRun(given, start, end, region);
			if (!piece) continue;
			const gain = piece.to - piece.from - (best ? best.to - best.from : 0);
			if (gain > 0 || (gain === 0 && !isNear(best) && isNear(piece))) best = piece;
		}
		if (!best) return null;
		const isWhole = isParted && best.from === start && best.to === end;
		const content = words.slice(best.from, best.to).filter(({ isStop }) => !isStop).length;
		const isEnough =
			best.to - best.from >= (isWhole ? MIN_PARTED_WORDS : MIN_WORDS) &&
			content >= (isWhole ? MIN_PARTED_CONTENT : MIN_CONTENT);
		return isEnough ? best : null;
	}

	function isNear(piece: Piece | null): boolean {
		return piece !== null && pieces.some(({ region }) => region.source === piece.region.source);
	}
}

/** The longest run of the given words that the region has one after another; the first one of equals. */
function longestRun({ words }: Given, start: number, end: number, region: Region): Piece | null {
	let before = new Uint16Array(region.words.length + 1);
	let row = new Uint16Array(region.words.length + 1);
	let best: Piece | null = null;
	for (let i = start; i < end; i++) {
		const word = words[i];
		region.words.forEach((other, j) => {
			const length = word && isSameWord(word, other) ? (before[j] ?? 0) + 1 : 0;
			row[j + 1] = length;
			if (length > 0 && length > (best ? best.to - best.from : 0)) {
				best = { from: i + 1 - length, to: i + 1, region, at: j + 1 - length };
			}
		});
		[before, row] = [row, before];
	}
	return best;
}
