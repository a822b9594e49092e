import { holds } from '../eval/holds.ts';
import { memoryAfterCollection } from './memoryAfterCollection.ts';
import type { Asked, BenchQuestion, QuestionSet, Spelling, Timed } from './types.ts';

/** In how many of the best sentences a right answer is looked for. */
const LOOKED_AT = 3;

/** Time for the questions of one spelling; an engine that needs more is stopped, and says how many it did. */
const LIMIT_MS = 20_000;

/**
 * Asks all questions, one after the other, and takes the time of each.
 *
 * @param spellings in which spellings, one after the other
 * @param readyMilliseconds how long the engine took until it could be asked
 * @param ask makes a question ready, which is not timed, and gives what is; its result is the best sentences, the best first
 */
export function timeQuestions(
	questions: QuestionSet,
	spellings: readonly Spelling[],
	readyMilliseconds: number,
	ask: (text: string) => () => readonly string[],
): Asked {
	const processMilliseconds = performance.now();
	const readyMemory = memoryAfterCollection();
	const [first = 0] = time(questions.warmUp, ask).milliseconds;
	const timed: Record<Spelling, Timed> = { clean: NONE, one: NONE, every: NONE };
	for (const spelling of spellings) timed[spelling] = time(questions.spelt[spelling], ask);
	return {
		readyMilliseconds,
		processMilliseconds,
		firstMilliseconds: first,
		timed,
		readyMemory,
		endMemory: memoryAfterCollection(),
		peakMemory: process.resourceUsage().maxRSS * 1024,
	};
}

const NONE: Timed = { milliseconds: [], of: 0, judged: 0, right: 0 };

function time(questions: readonly BenchQuestion[], ask: (text: string) => () => readonly string[]): Timed {
	const milliseconds: number[] = [];
	let judged = 0;
	let right = 0;
	const end = performance.now() + LIMIT_MS;
	for (const question of questions) {
		const run = ask(question.text);
		const begun = performance.now();
		const sentences = run();
		const finished = performance.now();
		milliseconds.push(finished - begun);
		if (question.right !== null) {
			judged++;
			if (sentences.slice(0, LOOKED_AT).some((sentence) => holds(sentence, question.right ?? ''))) right++;
		}
		if (finished > end) break;
	}
	return { milliseconds, of: questions.length, judged, right };
}
