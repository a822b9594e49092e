import type { Step } from './compareWords.ts';
import { isCue } from './isCue.ts';
import type { Reading } from './layWords.ts';
import { type Checker, matchOf } from './matchOf.ts';
import { CONDITIONS, NEGATIONS } from './meaningWords.ts';
import { quotationsNear } from './quotationsNear.ts';
import type { Region } from './region.ts';
import type { Difference, DifferenceKind, Match } from './verdictTypes.ts';

/** Left out without an ellipsis, so many words are a slip of whoever quotes; more make two pieces of it. */
export const MAX_SLIPPED_WORDS = 4;

/** Words between two pieces: the first, and the one after the last. */
export interface Gap {
	readonly from: number;
	readonly to: number;
}

/**
 * Cuts words that stand in one place into the pieces between which the source has more: where an ellipsis stands, or more was
 * left out than one forgets.
 *
 * @returns the pieces in their order; one alone where nothing parts them
 */
export function partAtGaps({ region, alignment }: Reading, checker: Checker): readonly Match[] {
	const { given } = checker;
	const quotations = quotationsNear(region, checker.knowledge);
	const runs: Step[][] = [[]];
	const gaps: Gap[] = [];
	let dropped: Step[] = [];
	for (const step of alignment.steps) {
		if (step.given < 0) {
			dropped.push(step);
			continue;
		}
		if (dropped.length > 0) {
			const before = runs.at(-1)?.findLast((one) => one.given >= 0)?.given ?? -1;
			const gap = { from: dropped[0]?.actual ?? 0, to: (dropped.at(-1)?.actual ?? 0) + 1 };
			if (parts(gap, before)) {
				runs.push([]);
				gaps.push(gap);
			} else runs.at(-1)?.push(...dropped);
			dropped = [];
		}
		runs.at(-1)?.push(step);
	}
	if (runs.some((run) => !run.some(({ same }) => same))) return [];
	return runs.map((run, at) => {
		const match = matchOf(region, run, checker, { before: at === 0, after: at === runs.length - 1 });
		const gap = gaps[at - 1];
		if (!gap) return match;
		return { ...match, differences: [omission(region, gap, match.givenStart), ...match.differences] };
	});

	function parts(gap: Gap, before: number): boolean {
		if (given.ellipses.has(before)) return true;
		const isOfCues = region.words.slice(gap.from, gap.to).every((_, at) => region.cues.has(gap.from + at));
		if (isOfCues) return !isCue(omission(region, gap, 0), region, quotations);
		return gap.to - gap.from > MAX_SLIPPED_WORDS;
	}
}

/** What stands in the source between two pieces. */
export function omission(region: Region, { from, to }: Gap, givenAt: number): Difference {
	const words = region.words.slice(from, to);
	const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
	const kind: DifferenceKind = words.some(({ key }) => NEGATIONS.has(key))
		? 'negation'
		: words.some(({ key }) => CONDITIONS.has(key))
			? 'condition'
			: 'omission';
	const actual = region.text.slice(start, end);
	return {
		kind,
		change: 'dropped',
		given: '',
		givenStart: givenAt,
		givenEnd: givenAt,
		actual,
		actualStart: start,
		actualEnd: end,
	};
}
