import type { Difference, Match } from '../quotes/verdictTypes.ts';
import type { QuoteWords } from './quotes.ts';

/**
 * Says whose words a place of a source has.
 *
 * @param asked who was named as the speaker; null where nobody was
 */
export function wordAttribution(
	{ voice, speaker, attribution }: Pick<Match, 'voice' | 'speaker' | 'attribution'>,
	asked: string | null,
	words: QuoteWords,
): string {
	if (voice === 'narration') return words.narration;
	if (asked !== null && attribution === 'other' && speaker !== null) {
		return words.notBy(asked, speaker, voice === 'direct');
	}
	if (asked !== null && attribution === 'unknown') return words.cannotTell(asked);
	if (voice === 'direct') return speaker === null ? words.saidBySomebody : words.saidBy(speaker);
	return speaker === null ? words.reportedOfSomebody : words.reportedOf(speaker);
}

/** Says what a difference is about, and what stands on each side. */
export function wordDifference({ kind, change, given, actual }: Difference, words: QuoteWords): string {
	const about = words.kind[kind];
	switch (change) {
		case 'added':
			return words.added(about, given);
		case 'dropped':
			return words.dropped(about, actual);
		case 'exchanged':
			return words.exchanged(about, given, actual);
	}
}
