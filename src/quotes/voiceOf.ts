import { isMarked, type Region } from './region.ts';
import type { Quotation, Range, Speaker } from './types.ts';
import type { Voice } from './verdictTypes.ts';

/** Whose words a place of a source is, and the quotation that it belongs to. */
export interface Voiced {
	readonly voice: Voice;
	readonly speaker: Speaker | null;
	readonly quotation: Quotation | null;
}

/** Share of some words that a quotation must have for them to be its words. */
const MIN_SHARE = 0.6;

/**
 * Tells whose words they are.
 *
 * @param words of the region, those that only say who speaks left out; at least one
 * @param keepsMarks whoever gives the words has the marks in the places where the source has them
 */
export function voiceOf(
	region: Region,
	words: readonly Range[],
	quotations: readonly Quotation[],
	keepsMarks: boolean,
): Voiced {
	const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
	const shareIn = (ranges: readonly Range[]) =>
		words.filter((word) => ranges.some((range) => overlap(range, word) > 0)).length / Math.max(1, words.length);
	let best: Quotation | null = null;
	let most = 0;
	for (const quotation of quotations) {
		if (quotation.content.end <= start || end <= quotation.content.start) continue;
		const share = shareIn(quotation.kind === 'mixed' ? [quotation.content] : quotation.parts);
		// Of two that cover it alike, one with marks says more than one without.
		const worth = share + (quotation.kind === 'indirect' ? 0 : 0.01);
		if (share >= MIN_SHARE && worth > most) {
			best = quotation;
			most = worth;
		}
	}
	const marked = words.filter((word) => isMarked(region.marked, word.start, word.end)).length;
	const isAllMarked = marked === words.length;
	if (best === null) return { voice: isAllMarked ? 'direct' : 'narration', speaker: null, quotation: null };
	const { kind, speaker, cue } = best;
	// With "said" among the words it is the report that speaks.
	if (!isAllMarked && cue && shareIn([cue]) > 0) return { voice: 'narration', speaker: null, quotation: null };
	// Partly in marks, partly reported: that is what the source has, if the marks were kept.
	const isQuoted = isAllMarked || (keepsMarks && marked > 0);
	const isIndirect = kind === 'indirect' || (kind === 'mixed' && !isQuoted);
	return { voice: isIndirect ? 'indirect' : 'direct', speaker, quotation: best };
}

function overlap(a: Range, b: Range): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
