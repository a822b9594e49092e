import type { When } from '../answer/viewTypes.ts';
import type { TimelineWords } from '../i18n/timeline.ts';

/** When something happened, in words: as exact as it is told and never more. */
export function wordWhen({ from, to, precision, relation, span }: When, words: TimelineWords): string {
	if (from === null || to === null) return words.untold;
	if (precision !== 'vague') {
		const length = { day: 10, month: 7, year: 4 }[precision];
		const [first, last] = [from.slice(0, length), to.slice(0, length)];
		if (span !== null) return span === 'to' ? words.span(first, last) : words.pair(first, last);
		return words.when(first, relation);
	}
	// A decade is told in years, a week in days.
	const areYears = from.endsWith('-01-01') && to.endsWith('-12-31');
	return areYears ? words.between(from.slice(0, 4), to.slice(0, 4)) : words.between(from, to);
}
