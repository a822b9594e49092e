import type { Reading, Token } from '../language/types.ts';
import { INTENT_LISTS, INTENT_RULES } from './intentRules.ts';
import { compileRules } from './rules.ts';
import type { Intent } from './types.ts';

const decide = compileRules(INTENT_RULES, INTENT_LISTS);

/** What a message wants, and the name of the rule that said so; null where none did and it is taken for a question. */
export function findIntent(reading: Reading): { readonly intent: Intent; readonly rule: string | null } {
	const words = reading.tokens.filter(isSaid).map(({ folded, lemma, pos }) => ({ form: folded, lemma, pos }));
	const rule = decide({ words, facts: new Set() });
	return { intent: rule?.gives ?? 'question', rule: rule?.name ?? null };
}

function isSaid(token: Token): boolean {
	return token.isWord || token.folded === '/';
}
