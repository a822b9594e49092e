import type { Source } from '../../src/corpus/types.ts';
import { messages } from '../../src/i18n/messages.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../../src/render/limits.ts';
import type { Choice } from '../../src/render/types.ts';

/**
 * Sources as offers of autocomplete, such as "Talks in Beijing (Xinhua, 19 August 2024)". Plain text: Discord shows no Markdown there.
 * A source whose id does not fit a choice is not offered; it can still be typed.
 */
export function sourceChoices(sources: readonly Source[], locale: string | undefined): readonly Choice[] {
	const words = messages(locale);
	return sources
		.filter(({ id }) => id.length <= MAX_CHOICE_CHARS)
		.slice(0, MAX_CHOICES)
		.map(({ id, title, publisher, date }) => {
			const day = date === null ? words.undated : words.date(date);
			const from = ` (${publisher === null ? day : `${cut(publisher, 40)}${words.comma}${day}`})`;
			return { name: cut(title, MAX_CHOICE_CHARS - from.length) + from, value: id };
		});
}
