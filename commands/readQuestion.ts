import { MAX_QUESTION_CHARS } from '../src/discord/limits.ts';
import { UserError } from '../src/errors.ts';

/**
 * A question that is worth reading.
 *
 * @throws UserError where there is nothing, or more than a question
 */
export function readQuestion(given: string): string {
	const question = given.trim();
	if (question === '') throw new UserError({ code: 'empty-question' });
	if (question.length > MAX_QUESTION_CHARS) {
		throw new UserError({ code: 'question-too-long', length: question.length, limit: MAX_QUESTION_CHARS });
	}
	return question;
}
