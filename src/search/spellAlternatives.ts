import { stemOf } from '../language/terms.ts';
import type { Keyword, Spellings } from '../question/types.ts';
import type { Alternative } from './types.ts';

/**
 * What else a keyword may be meant for: which of the readings it is, the sentences decide.
 *
 * @param has is there a sentence with this stem?
 */
export function spellAlternatives(
	{ kind, folded }: Keyword,
	spellings: Spellings,
	has: (stem: string) => boolean,
): readonly Alternative[] {
	if (kind !== 'word') return [];
	return (spellings.get(folded) ?? []).flatMap(({ word, weight }): Alternative[] => {
		const term = stemOf(word);
		return has(term) ? [{ term, how: 'spelling', weight }] : [];
	});
}
