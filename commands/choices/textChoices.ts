import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../../src/render/limits.ts';
import type { Choice } from '../../src/render/types.ts';

/** Topics or names as offers of autocomplete: what is chosen is what is shown. */
export function textChoices(texts: readonly string[]): readonly Choice[] {
	return texts
		.filter(({ length }) => length > 0 && length <= MAX_CHOICE_CHARS)
		.slice(0, MAX_CHOICES)
		.map((text) => ({ name: text, value: text }));
}
