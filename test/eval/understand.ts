import type { Prepared } from '../../src/answer/prepare.ts';
import { analyse } from '../../src/question/analyse.ts';
import { clean } from '../../src/question/clean.ts';
import type { Question } from '../../src/question/types.ts';

/**
 * A question as the bot understands it.
 *
 * @param asked day on which it is asked, `YYYY-MM-DD`
 */
export function understand(text: string, { surroundings }: Prepared, asked = '2026-01-01'): Question {
	return analyse(clean(text) || text, surroundings, asked);
}
