import type { Given } from './describeDifferences.ts';
import type { Piece } from './findPieces.ts';
import { isCue } from './isCue.ts';
import { type Checker, matchOf } from './matchOf.ts';
import { MAX_SLIPPED_WORDS, omission } from './partAtGaps.ts';
import { quotationsNear } from './quotationsNear.ts';
import type { Match } from './verdictTypes.ts';

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
		if (!gap) return match;
		const left = omission(piece.region, gap, match.givenStart);
		const difference = isCue(left, piece.region, quotationsNear(piece.region, checker.knowledge))
			? { ...left, kind: 'cue' as const }
			: left;
		const isShort = gap.to - gap.from <= MAX_SLIPPED_WORDS;
		if (isShort && difference.kind !== 'cue' && !given.ellipses.has(piece.from - 1)) slipped = true;
		return { ...match, differences: [difference, ...match.differences] };
	});
	return { matches, isStitched: breaks > 0 && coveredBy(pieces, given) === 1 && !slipped };
}

/** Share of the words that stand in a piece, 0 to 1. */
export function coveredBy(pieces: readonly Piece[], { words }: Given): number {
	return pieces.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, words.length);
}
