import type { Given } from './describeDifferences.ts';
import type { Piece } from './findPieces.ts';
import { isCue } from './isCue.ts';
import { kindOfDifference, type Side } from './kindOfDifference.ts';
import { type Checker, matchOf } from './matchOf.ts';
import { type Gap, MAX_SLIPPED_WORDS, omission } from './partAtGaps.ts';
import { quotationsNear } from './quotationsNear.ts';
import type { Difference, Match } from './verdictTypes.ts';

/** Words between two pieces that are shown as left out; beyond that they stand in two places. */
const MAX_OMITTED_WORDS = 60;

/** Words made of several pieces. */
export interface Joined {
	readonly matches: readonly Match[];
	/** Nothing but the order or the distance of the pieces differs from the sources. */
	readonly isStitched: boolean;
}

/** Tells where each piece stands, and what was left out between two that follow one another in a source. */
export function joinPieces(pieces: readonly Piece[], checker: Checker): Joined {
	const { given } = checker;
	let slipped = false;
	/** Between how many neighbouring pieces the source has more, or something else. */
	let breaks = 0;
	const gapOf = (left: Piece | undefined, right: Piece | undefined) => {
		if (!left || !right || left.region.source !== right.region.source) return null;
		const end = left.region.words[left.at + left.to - left.from - 1]?.end ?? 0;
		const from = right.region.words.findIndex(({ start }) => start >= end);
		if (from < 0 || from >= right.at || right.at - from > MAX_OMITTED_WORDS) return null;
		return { from, to: right.at };
	};
	/** Nothing stands between the two in the source. */
	const isOne = (left: Piece | undefined, right: Piece) => {
		if (!left || left.region.source !== right.region.source) return false;
		const end = left.region.words[left.at + left.to - left.from - 1]?.end ?? 0;
		return right.at === right.region.words.findIndex(({ start }) => start >= end);
	};
	const matches = pieces.map((piece, at) => {
		if (at > 0 && !isOne(pieces[at - 1], piece)) breaks++;
		const steps = Array.from({ length: piece.to - piece.from }, (_, step) => ({
			given: piece.from + step,
			actual: piece.at + step,
			same: true,
		}));
		const gap = gapOf(pieces[at - 1], piece);
		const ends = { before: gap === null, after: gapOf(piece, pieces[at + 1]) === null };
		const match = matchOf(piece.region, steps, checker, ends);
		const added = addedBefore(piece, at, gap);
		const differences = [...added, ...match.differences, ...(at === pieces.length - 1 ? addedAfter(piece) : [])];
		// What stands for a few other words is told with them.
		if (!gap || added.some(({ change }) => change === 'exchanged')) return { ...match, differences };
		const left = omission(piece.region, gap, match.givenStart);
		const omitted = isCue(left, piece.region, quotationsNear(piece.region, checker.knowledge))
			? { ...left, kind: 'cue' as const }
			: left;
		const isShort = gap.to - gap.from <= MAX_SLIPPED_WORDS;
		if (isShort && omitted.kind !== 'cue' && !given.ellipses.has(piece.from - 1)) slipped = true;
		return { ...match, differences: [omitted, ...differences] };
	});

	/** Words that were given between a piece and the one before it, beside the few words that stand there instead. */
	function addedBefore(piece: Piece, at: number, gap: Gap | null): readonly Difference[] {
		const from = pieces[at - 1]?.to ?? 0;
		if (from === piece.from) return [];
		const instead = gap && gap.to - gap.from <= MAX_SLIPPED_WORDS ? gap : { from: piece.at, to: piece.at };
		return [difference(piece, { from, to: piece.from }, instead)];
	}

	function addedAfter(piece: Piece): readonly Difference[] {
		const [from, to] = [piece.to, given.words.length];
		const end = piece.at + piece.to - piece.from;
		return from === to ? [] : [difference(piece, { from, to }, { from: end, to: end })];
	}

	function difference({ region }: Piece, own: Gap, other: Gap): Difference {
		const [left, right] = [
			{ text: given.text, words: given.words, ...own },
			{ text: region.text, words: region.words, ...other },
		];
		const [givenStart, givenEnd] = rangeOf(left);
		const [actualStart, actualEnd] = rangeOf(right);
		return {
			kind: kindOfDifference(left, right, checker.index),
			change: actualStart === actualEnd ? 'added' : 'exchanged',
			given: given.text.slice(givenStart, givenEnd),
			givenStart,
			givenEnd,
			actual: region.text.slice(actualStart, actualEnd),
			actualStart,
			actualEnd,
		};
	}
	return { matches, isStitched: breaks > 0 && coveredBy(pieces, given) === 1 && !slipped };
}

/** From the first to the last unit of some words; of none, the place where they would begin. */
function rangeOf({ words, from, to }: Side): readonly [number, number] {
	const start = words[from]?.start ?? words[from - 1]?.end ?? 0;
	return [start, from === to ? start : (words[to - 1]?.end ?? start)];
}

/** Share of the words that stand in a piece, 0 to 1. */
export function coveredBy(pieces: readonly Piece[], { words }: Given): number {
	return pieces.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, words.length);
}
