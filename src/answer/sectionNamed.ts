import type { Sentence } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import type { Prepared } from './prepare.ts';

/**
 * The sentences under a heading, or of a source, that somebody names in full: what the bot offers as a topic, it must
 * be able to tell about. Null where no heading and no title is named so.
 */
export function sectionNamed(text: string, { knowledge }: Prepared): readonly Sentence[] | null {
	const asked = keyOf(text);
	if (asked === '') return null;
	const found = knowledge.sentences.filter(
		({ heading, source }) => (heading !== null && keyOf(heading) === asked) || keyOf(source.title) === asked,
	);
	return found.length > 0 ? found : null;
}

function keyOf(text: string): string {
	return terms(text)
		.map(({ folded }) => folded)
		.join(' ');
}
