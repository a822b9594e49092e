import { answer } from '../../src/answer/answer.ts';
import type { Answer, Context } from '../../src/answer/types.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';

/** Three small reports on a ferry that there is not, one of them undated. */
export const ferry = loadKnowledge('test/answer/knowledge');

/** Ten days after the newest of them. */
export const NOW = new Date('2031-03-21T12:00:00Z');

/** Asks about the ferry. */
export function ask(question: string, context: Partial<Context> = {}): Answer {
	return answer(question, { turns: [], ...context }, ferry, NOW);
}

/** Asks one question after the other, each going on from those before, and gives the last answer. */
export function askInTurn(...questions: readonly string[]): Answer {
	const [last, ...before] = [...questions].reverse();
	const turns: Answer['turn'][] = [];
	for (const question of before.reverse()) turns.push(ask(question, { turns: [...turns] }).turn);
	return ask(last ?? '', { turns });
}

/** The words that an answer sets off, sentence by sentence. */
export function highlighted({ sentences }: Answer): readonly (readonly string[])[] {
	return sentences.map(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end)));
}
