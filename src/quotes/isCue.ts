import { isCueText } from './isCueText.ts';
import type { Region } from './region.ts';
import type { Quotation } from './types.ts';
import type { Difference } from './verdictTypes.ts';

/** Do the words between two pieces only say who speaks, and are both pieces one speaker's? */
export function isCue(
	{ actual, actualStart, actualEnd }: Difference,
	{ text, marked }: Region,
	quotations: readonly Quotation[],
): boolean {
	const closes = marked.find(({ end }) => Math.abs(end - actualStart) <= MARKS_BESIDE);
	const opens = marked.find(({ start }) => start >= actualEnd && BEFORE_MARK.test(text.slice(actualEnd, start)));
	if (!closes || !opens || closes === opens) return false;
	const at = (place: number) =>
		quotations.find(
			({ kind, parts }) => kind !== 'indirect' && parts.some(({ start, end }) => start <= place && place <= end),
		);
	const [before, after] = [at(closes.end - 1), at(opens.start + 1)];
	if (before !== undefined && before === after) return true;
	const isSame = !before?.speaker || !after?.speaker || before.speaker.name === after.speaker.name;
	return isSame && isCueText(actual);
}

/** From a mark to the nearest word: a comma, a dash, a space. */
const MARKS_BESIDE = 4;
/** “…,” he said, but “…”: a conjunction of the report's may stand before the mark. */
const BEFORE_MARK = /^[\s.,:;!?)…—–”"’-]*(?:(?:and|but|because|so|that)\s)?\s*["“”„«‘'「]?$/u;
