import { type Term, terms } from '../language/terms.ts';

/** Words that say that something is not so, or leave something out. */
const NEGATION =
	/\b(?:not|never|no|none|nobody|nothing|neither|nor|without|except|excluding|besides|unlike|unable|cannot|other than|instead of|rather than)\b|n[’']t\b/iu;

/** Verbs of what did not happen, by the beginning of all their forms. */
const REFUSING =
	/^(?:fail|refus|reject|den(?:y|i)|avoid|prevent|cancel|forbid|prohibit|oppos|ignor|withdr|resign|abandon)/;

/** Whether the question denies something, or asks about a refusal, and the sentence does not. 1 or 0. */
export function unmetNegation(question: string, sentence: string, said: readonly Term[]): number {
	if (NEGATION.test(question) && !NEGATION.test(sentence)) return 1;
	const refusing = terms(question).filter(({ folded }) => REFUSING.test(folded));
	return refusing.length > 0 && !refusing.some(({ stem }) => said.some((word) => word.stem === stem)) ? 1 : 0;
}
