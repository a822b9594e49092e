import type { Name } from '../../src/corpus/types.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../../src/render/limits.ts';
import type { Choice } from '../../src/render/types.ts';

/** Speakers as offers of autocomplete, by the usual form of their names. One whose id does not fit a choice can still be typed. */
export function speakerChoices(speakers: readonly Name[]): readonly Choice[] {
	return speakers
		.filter(({ id }) => id.length <= MAX_CHOICE_CHARS)
		.slice(0, MAX_CHOICES)
		.map(({ id, name }) => ({ name: cut(name, MAX_CHOICE_CHARS), value: id }));
}
