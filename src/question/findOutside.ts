import type { Reading } from '../language/types.ts';
import { OUTSIDE_LISTS, OUTSIDE_RULES, type Outside } from './outsideRules.ts';
import { compileRules } from './rules.ts';

const decide = compileRules(OUTSIDE_RULES, OUTSIDE_LISTS);

/** Whether a message asks for something that no source could answer, and for what; null for a question. */
export function findOutside(reading: Reading): Outside | null {
	const words = reading.tokens
		.filter((token) => token.isWord)
		.map(({ folded, lemma, pos }) => ({ form: folded, lemma, pos }));
	return decide({ words, facts: new Set() })?.gives ?? null;
}
