import { UserError } from '../../src/errors.ts';
import { MAX_QUESTION_LENGTH } from '../../src/question/clean.ts';

/**
 * A question that is worth reading.
 *
 * @throws UserError where there is nothing, or more than a question
 */
export function readQuestion(given: string): string {
	const question = given.trim();
	if (question === '') throw new UserError({ code: 'empty-question' });
	if (question.length > MAX_QUESTION_LENGTH) {
		throw new UserError({ code: 'question-too-long', length: question.length, limit: MAX_QUESTION_LENGTH });
	}
	return question;
}
