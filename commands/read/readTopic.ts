import { UserError } from '../../src/errors.ts';
import { MAX_QUESTION_LENGTH } from '../../src/question/clean.ts';

/**
 * A topic that somebody names: any words, for whether the sources treat it is for the core to say.
 *
 * @throws UserError where there are none, or more than are read
 */
export function readTopic(given: string): string {
	const topic = given.trim();
	if (!/[\p{L}\p{N}]/u.test(topic)) throw new UserError({ code: 'empty-topic' });
	if (topic.length > MAX_QUESTION_LENGTH) {
		throw new UserError({ code: 'question-too-long', length: topic.length, limit: MAX_QUESTION_LENGTH });
	}
	return topic;
}
