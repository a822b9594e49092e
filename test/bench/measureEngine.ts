import { contentWords } from './contentWords.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { timeQuestions } from './timeQuestions.ts';
import { type EngineMeasured, type QuestionSet, SPELLINGS } from './types.ts';

/** Hits of an answer. */
const SHOWN = 10;

/** Puts the sentences into an engine and asks it the questions. */
export function measureEngine(name: EngineName, sentences: readonly string[], questions: QuestionSet): EngineMeasured {
	const begun = performance.now();
	const engine = ENGINES[name](sentences);
	const ready = performance.now() - begun;
	const asked = timeQuestions(questions, SPELLINGS, ready, (text) => {
		const words = contentWords(text);
		return () => engine.search(words, SHOWN).map((at) => sentences[at] ?? '');
	});
	// Last, since saving may need more memory than searching.
	return { ...asked, indexBytes: engine.bytes() };
}
