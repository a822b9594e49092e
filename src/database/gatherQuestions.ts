import { foldQuestion } from './foldQuestion.ts';
import type { AskedQuestion, Gap, OpenQuestionRow } from './types.ts';

/** What is kept of one question on one day. */
export interface StoredQuestion {
	/** The same for all days and spellings of one question. */
	readonly folded: string;
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly text: string;
	readonly missing: readonly string[];
	/** How often it was asked on that day. */
	readonly count: number;
}

/** Counts and days that can be put in order: most asked first, then the newest. */
type Asked = Pick<AskedQuestion, 'count' | 'first' | 'last'>;

/**
 * Each question once, most asked first, in the words and with the gaps of the last day that it was asked on.
 *
 * @param stored in the order of the days
 */
export function gatherQuestions(stored: readonly StoredQuestion[]): readonly OpenQuestionRow[] {
	const rows = new Map<string, OpenQuestionRow>();
	for (const { folded, day, text, missing, count } of stored) {
		const before = rows.get(folded);
		rows.set(folded, { text, missing, count: count + (before?.count ?? 0), first: before?.first ?? day, last: day });
	}
	return [...rows.values()].sort((a, b) => mostAskedFirst(a, b) || compare(a.text, b.text));
}

/** The same questions by what they lack; one that lacks several things stands under each. */
export function groupByMissing(questions: readonly OpenQuestionRow[]): readonly Gap[] {
	const groups = new Map<string, { readonly missing: string; readonly questions: AskedQuestion[] }>();
	for (const { missing, ...question } of questions) {
		const names = new Map(missing.map((name) => [foldQuestion(name), name]));
		if (names.size === 0) names.set('', '');
		for (const [folded, name] of names) {
			const group = groups.get(folded) ?? { missing: name, questions: [] };
			group.questions.push(question);
			groups.set(folded, group);
		}
	}
	return [...groups.values()]
		.map((group) => ({
			...group,
			count: group.questions.reduce((sum, { count }) => sum + count, 0),
			first: group.questions.reduce((first, question) => (question.first < first ? question.first : first), '9999'),
			last: group.questions.reduce((last, question) => (question.last > last ? question.last : last), ''),
		}))
		.sort((a, b) => mostAskedFirst(a, b) || compare(a.missing, b.missing));
}

function mostAskedFirst(a: Asked, b: Asked): number {
	return b.count - a.count || compare(b.last, a.last);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
