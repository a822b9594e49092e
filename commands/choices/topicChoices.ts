import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../../src/render/limits.ts';
import type { Choice } from '../../src/render/types.ts';

/** Topics as offers of autocomplete: what is chosen is the topic as it stands. */
export function topicChoices(topics: readonly string[]): readonly Choice[] {
	return topics
		.filter(({ length }) => length > 0 && length <= MAX_CHOICE_CHARS)
		.slice(0, MAX_CHOICES)
		.map((topic) => ({ name: topic, value: topic }));
}
