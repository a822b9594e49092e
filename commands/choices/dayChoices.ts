import { messages } from '../../src/i18n/messages.ts';
import { MAX_CHOICES } from '../../src/render/limits.ts';
import type { Choice } from '../../src/render/types.ts';

/**
 * Days and months as offers of autocomplete, in words; what is chosen is written in figures.
 *
 * @param days `YYYY-MM-DD` or `YYYY-MM`
 */
export function dayChoices(days: readonly string[], locale: string | undefined): readonly Choice[] {
	const words = messages(locale);
	return days.slice(0, MAX_CHOICES).map((day) => ({ name: words.date(day), value: day }));
}
