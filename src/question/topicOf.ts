import { stemOf } from '../language/terms.ts';
import type { Question } from './types.ts';

/** Words that say what is to be done, and not about what. */
const TASK_WORDS = new Set(
	`summary summarize summarise sum up overview recap gist synopsis rundown tldr nutshell brief short timeline chronology chronological order
	sequence compare comparison contrast versus difference differ disagree disagreement conflict contradict contradiction
	discrepancy inconsistent inconsistency agree quote quotation quoted cite verbatim exact exactly precise actual wording words word
	really actually say said says dates date events event happen happened list all every each everything whole sentences sentence
	lines paragraph points point main key important takeaways facts reports report articles article sources source accounts
	account coverage one two three four five six seven eight nine ten few bot give show tell me please story thing things day`
		.split(/\s+/)
		.map(stemOf),
);

/** The same question with only the keywords that say what it is about. */
export function topicOf(question: Question): Question {
	const keywords = question.keywords.filter(({ kind, key }) => kind !== 'word' || !TASK_WORDS.has(key));
	return { ...question, keywords };
}
