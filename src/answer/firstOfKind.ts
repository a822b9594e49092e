import type { AnswerType, Question } from '../question/types.ts';
import type { Candidate } from './rank.ts';

/** Kinds of answer that a sentence either has or cannot give. */
const MUST_HAVE: ReadonlySet<AnswerType> = new Set(['number', 'duration', 'money', 'percent', 'measure', 'date']);
/** How surely the sentence has it, among how many candidates it is looked for, and how good these must be beside the first. */
const SURELY = 0.65;
const WITHIN = 10;
const BESIDE_FIRST = 0.6;

/**
 * The candidate to answer with: the best one; for a figure, a length, a price or a date the best one that has such a thing.
 * Where none has, the best one all the same, and what it lacks is among its doubts.
 *
 * @param candidates the best first
 */
export function firstOfKind({ answerType }: Question, candidates: readonly Candidate[]): Candidate | undefined {
	const [first] = candidates;
	if (!first || !MUST_HAVE.has(answerType)) return first;
	const having = candidates
		.slice(0, WITHIN)
		.find(({ rank, evidence }) => evidence.strength >= SURELY && rank >= BESIDE_FIRST * first.rank);
	return having ?? first;
}
