import type { Term } from '../language/terms.ts';
import { claimedSpeaker } from './claimedSpeaker.ts';

/** Before whoever speaks. */
const LEADS =
	/^(?:so|and|but|well|wait|lol|hey|ok|okay|no|yes|yeah|tbh|while|whereas|yet|apparently|allegedly|because|since|also|then|now|today|yesterday|when|as|if|that|because|source|remember|heard|hear|true)$/;
const HELPERS = /^(?:did|does|do|has|have|had|is|was|were|are|would|will|could|can)$/;
/** Between whoever speaks and the verb. */
export const ADVERBS =
	/^(?:really|rly|rlly|srsly|acc|fr|ever|actually|also|just|once|even|truly|recently|has|had|have|then|again|already|publicly|repeatedly|later|did|literally|supposedly|reportedly|never|not|(?:did|has|had|have|does|do|would)n't)$/;

/**
 * Whoever stands before a verb, back to where the clause begins; null where that is no name and no role.
 *
 * @param last the place of the last word before the verb, among `words`
 */
export function speakerBefore(sentence: string, words: readonly Term[], last: number): string | null {
	let first = last;
	while (first > 0) {
		const [before, word] = [words[first - 1], words[first]];
		if (!before || !word || /[^\s.’'"“-]/.test(sentence.slice(before.end, word.start))) break;
		if (LEADS.test(before.folded) || HELPERS.test(before.folded)) break;
		first--;
	}
	while (first <= last && LEADS.test(words[first]?.folded ?? '')) first++;
	while (first <= last && HELPERS.test(words[first]?.folded ?? '')) first++;
	const [from, to] = [words[first], words[last]];
	return from && to && first <= last ? claimedSpeaker(sentence.slice(from.start, to.end)) : null;
}
