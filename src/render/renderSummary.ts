import type { Summary } from '../answer/viewTypes.ts';
import { wordsOfSummary } from '../i18n/summary.ts';
import type { PageText } from './paginate.ts';
import { paginateLists } from './paginateLists.ts';
import { footOf, headOf, listOf, notesAfter } from './viewBlocks.ts';

/** Puts a summary into pages, theme by theme. */
export function renderSummary(summary: Summary, locale: string | undefined, page: number): PageText {
	const words = wordsOfSummary(locale);
	const { about, themes, outOf, sources, notes, version } = summary;
	const shown = themes.reduce((sum, { sentences }) => sum + sentences.length, 0);
	return paginateLists(
		headOf(words.head(about, shown, outOf), notes),
		[
			...themes.map(({ name, sentences }) => listOf(name ?? words.unnamed, sentences, locale)),
			...notesAfter(notes, sources),
		],
		footOf(sources, version, locale),
		page,
	);
}
