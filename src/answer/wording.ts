import type { Term } from '../language/terms.ts';
import type { QuestionView } from './questionView.ts';

/** Words in a run. */
const RUN = 3;

/**
 * Share of the runs of three words of the question that a sentence has, 0 to 1: a run counts by how rare its words are. Whoever
 * asks with the words of the report has them in its order, function words and all.
 */
export function phrases({ words: asked }: QuestionView, words: readonly Term[]): number {
	let all = 0;
	let met = 0;
	for (let at = 0; at + RUN <= asked.length; at++) {
		const run = asked.slice(at, at + RUN);
		const weight = Math.min(
			1,
			run.reduce((sum, word) => sum + word.weight, 0),
		);
		all += weight;
		const first = run[0]?.stem;
		const isMet = words.some(
			(word, place) => word.stem === first && run.every(({ stem }, step) => words[place + step]?.stem === stem),
		);
		if (isMet) met += weight;
	}
	return all === 0 ? 0 : met / all;
}

/** Share of the function words of the question that a sentence has, 0 to 1; a half where the question has none to go by. */
export function functionWords({ functionWords: asked }: QuestionView, words: readonly Term[]): number {
	if (asked.size === 0) return 0.5;
	const found = new Set(words.filter(({ stem }) => asked.has(stem)).map(({ stem }) => stem));
	return found.size / asked.size;
}
