import { terms } from '../../src/language/terms.ts';

/** The words of a question that are no stop words, in lower case: what every engine is asked for. */
export function contentWords(question: string): readonly string[] {
	return terms(question)
		.filter(({ isStop }) => !isStop)
		.map(({ folded }) => folded);
}
