/** What somebody wants of the bot. */
export type Intent =
	| 'question'
	| 'summary'
	| 'timeline'
	| 'compare'
	| 'quote'
	| 'sources'
	| 'greeting'
	| 'thanks'
	| 'help';

/** The kind of thing that a question asks for. */
export type AnswerType =
	| 'person'
	| 'group'
	| 'place'
	| 'date'
	| 'duration'
	| 'number'
	| 'money'
	| 'percent'
	| 'measure'
	| 'reason'
	| 'manner'
	| 'definition'
	| 'abbreviation'
	| 'entity'
	| 'list'
	| 'yes-or-no'
	| 'description';
