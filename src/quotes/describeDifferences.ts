import type { SearchIndex } from '../search/createIndex.ts';
import type { Alignment, Step } from './compareWords.ts';
import { isShift, kindOfDifference, type Side } from './kindOfDifference.ts';
import type { QuoteWord } from './quoteWords.ts';
import type { Region } from './region.ts';
import type { Difference, DifferenceKind } from './verdictTypes.ts';

/** The words that are checked, taken apart. */
export interface Given {
	readonly text: string;
	readonly words: readonly QuoteWord[];
	/** Words after which an ellipsis stands. */
	readonly ellipses: ReadonlySet<number>;
}

/** Kinds that leave a quotation what it is. */
const HARMLESS: ReadonlySet<DifferenceKind> = new Set([
	'case',
	'punctuation',
	'spelling',
	'contraction',
	'cue',
	'shift',
]);

/** Does the difference change what is said, or may it? */
export function isGrave({ kind }: Difference): boolean {
	return !HARMLESS.has(kind);
}

/**
 * The differences between the words that are given and those of a stretch of a source, in their order.
 *
 * @param isReported the source tells it as indirect speech, where persons and tenses are shifted
 */
export function describeDifferences(
	given: Given,
	region: Region,
	{ steps }: Alignment,
	index: SearchIndex,
	isReported: boolean,
): readonly Difference[] {
	const found: Difference[] = [];
	const actualText = region.text;
	for (let at = 0; at < steps.length; ) {
		let end = at;
		while (end < steps.length && !steps[end]?.same) end++;
		if (end > at) {
			found.push(...describeRun(at, end));
			at = end;
			continue;
		}
		const step = steps[at];
		if (step) found.push(...compareWritten(step, steps[at + 1]));
		at++;
	}
	const last = steps.at(-1);
	if (last?.same) found.push(...compareLastMark(last));
	return found;

	/** A run of words that are not the same, cut where words were left out that only say who speaks, or for an ellipsis. */
	function describeRun(from: number, to: number): readonly Difference[] {
		const run = steps.slice(from, to);
		const isDropped = run.every((step) => step.given < 0);
		if (isDropped && run.every((step) => region.cues.has(step.actual))) return [differenceOf(run, 'cue')];
		if (isDropped && given.ellipses.has(givenBefore(from) - 1)) {
			const kind = kindOf(run);
			return [differenceOf(run, kind === 'negation' || kind === 'condition' ? kind : 'omission')];
		}
		// Words of equal number are told pair by pair, so that each has its own kind.
		const pairs = run.every((step) => step.given >= 0 && step.actual >= 0);
		const whole = kindOf(run);
		if (whole === 'spelling') return [differenceOf(run, isContraction(run) ? 'contraction' : whole)];
		if (!pairs || run.length === 1) return [differenceOf(run, shiftOr(run, whole))];
		return run.map((step) => differenceOf([step], shiftOr([step], kindOf([step]))));
	}

	function shiftOr(run: readonly Step[], kind: DifferenceKind): DifferenceKind {
		if (!isReported || kind === 'negation' || kind === 'figure') return kind;
		const [left, right] = sidesOf(run);
		return isShift(left, right) ? 'shift' : kind;
	}

	function kindOf(run: readonly Step[]): DifferenceKind {
		const [left, right] = sidesOf(run);
		return kindOfDifference(left, right, index);
	}

	function isContraction(run: readonly Step[]): boolean {
		return run.some(({ given: g }) => /^'/.test(given.words[g]?.folded ?? ''));
	}

	function sidesOf(run: readonly Step[]): readonly [Side, Side] {
		const side = (text: string, words: readonly QuoteWord[], places: readonly number[]): Side => {
			const own = places.filter((place) => place >= 0);
			return { text, words, from: own[0] ?? 0, to: own.length === 0 ? (own[0] ?? 0) : (own.at(-1) ?? 0) + 1 };
		};
		return [
			side(
				given.text,
				given.words,
				run.map((step) => step.given),
			),
			side(
				actualText,
				region.words,
				run.map((step) => step.actual),
			),
		];
	}

	/** How many of the given words stand before a step. */
	function givenBefore(step: number): number {
		for (let at = step - 1; at >= 0; at--) {
			const place = steps[at]?.given ?? -1;
			if (place >= 0) return place + 1;
		}
		return 0;
	}

	function differenceOf(run: readonly Step[], kind: DifferenceKind): Difference {
		const first = run[0];
		const at = first ? steps.indexOf(first) : 0;
		const givenRange = rangeOf(
			given.words,
			run.map((step) => step.given),
			given.words[givenBefore(at) - 1]?.end ?? 0,
		);
		const before = steps.slice(0, at).findLast((step) => step.actual >= 0)?.actual;
		const after = steps.slice(at).find((step) => step.actual >= 0)?.actual;
		const place = before === undefined ? (region.words[after ?? 0]?.start ?? 0) : (region.words[before]?.end ?? 0);
		const actualRange = rangeOf(
			region.words,
			run.map((step) => step.actual),
			place,
		);
		return makeDifference(kind, givenRange, actualRange);
	}

	function makeDifference(
		kind: DifferenceKind,
		[givenStart, givenEnd]: Pair,
		[actualStart, actualEnd]: Pair,
	): Difference {
		return {
			kind,
			change: givenStart === givenEnd ? 'dropped' : actualStart === actualEnd ? 'added' : 'exchanged',
			given: given.text.slice(givenStart, givenEnd),
			givenStart,
			givenEnd,
			actual: actualText.slice(actualStart, actualEnd),
			actualStart,
			actualEnd,
		};
	}

	/** Two words that are the same, and what stands between them and the next ones. */
	function compareWritten({ given: g, actual: a }: Step, next: Step | undefined): readonly Difference[] {
		const [left, right] = [given.words[g], region.words[a]];
		if (!left || !right) return [];
		const differences: Difference[] = [];
		const [written, actual] = [given.text.slice(left.start, left.end), actualText.slice(right.start, right.end)];
		if (plainApostrophes(written) !== plainApostrophes(actual)) {
			const kind =
				left.folded === right.folded ? (sameLetters(written, actual) ? 'case' : 'spelling') : spellingKind(left, right);
			differences.push(makeDifference(kind, [left.start, left.end], [right.start, right.end]));
		}
		const [leftNext, rightNext] = [given.words[g + 1], region.words[a + 1]];
		if (!next?.same || !leftNext || !rightNext || next.given !== g + 1 || next.actual !== a + 1) return differences;
		const gaps: readonly [Pair, Pair] = [
			[left.end, leftNext.start],
			[right.end, rightNext.start],
		];
		const kind = gapKind(given.text.slice(...gaps[0]), actualText.slice(...gaps[1]));
		if (kind !== null) differences.push(makeDifference(kind, ...gaps));
		return differences;
	}

	/** The mark at the end of a quotation is set by whoever quotes; but a statement is no question. */
	function compareLastMark({ given: g, actual: a }: Step): readonly Difference[] {
		const [left, right] = [given.words[g], region.words[a]];
		if (!left || !right) return [];
		const givenMark = marksAfter(given.text, left.end);
		const actualMark = marksAfter(actualText, right.end);
		const places: readonly [Pair, Pair] = [
			[left.end, left.end + givenMark.length],
			[right.end, right.end + actualMark.length],
		];
		if (isQuestion(givenMark) !== isQuestion(actualMark) && /[.!?]/.test(givenMark))
			return [makeDifference('question', ...places)];
		return givenMark.includes('!') && !actualMark.includes('!') ? [makeDifference('punctuation', ...places)] : [];
	}
}

type Pair = readonly [number, number];

function rangeOf(words: readonly QuoteWord[], places: readonly number[], otherwise: number): Pair {
	const own = places.filter((place) => place >= 0);
	const [first, last] = [words[own[0] ?? -1], words[own.at(-1) ?? -1]];
	return first && last ? [first.start, last.end] : [otherwise, otherwise];
}

function spellingKind(left: QuoteWord, right: QuoteWord): DifferenceKind {
	return /^'|n't$/.test(left.folded) !== /^'|n't$/.test(right.folded) || left.also.length > 0 || right.also.length > 0
		? 'contraction'
		: 'spelling';
}

function plainApostrophes(text: string): string {
	return text.replace(/[’‘`]/g, "'").normalize('NFC');
}

function sameLetters(a: string, b: string): boolean {
	return plainApostrophes(a).toLowerCase() === plainApostrophes(b).toLowerCase();
}

function marksAfter(text: string, at: number): string {
	return /^[^\s\p{L}\p{N}]*/u.exec(text.slice(at, at + 8))?.[0] ?? '';
}

function isQuestion(marks: string): boolean {
	return /[?？]/.test(marks);
}

/** What of the marks between two words matters: neither white space nor the style of quotation marks does. */
function gapKind(given: string, actual: string): DifferenceKind | null {
	const plain = (text: string) =>
		text
			.replace(/[“”„"«»「」『』‘’'`*_]/g, '')
			.replace(/\.\s?\.\s?\.|…/g, '…')
			.replace(/\s+/g, ' ')
			.trim();
	const [left, right] = [plain(given), plain(actual)];
	if (left === right) return null;
	if (isQuestion(left) !== isQuestion(right) && /[.!?]/.test(left) && /[.!?]/.test(right)) return 'question';
	return 'punctuation';
}
