import type { Comparison, Difference } from '../answer/viewTypes.ts';
import { type CompareWords, wordsOfCompare } from '../i18n/compare.ts';
import { escapeWords } from './escapeWords.ts';
import type { PageText } from './paginate.ts';
import { type PageList, paginateLists } from './paginateLists.ts';
import { footOf, heading, headOf, item, itemOf, listOf, notesAfter, ownLine, small } from './viewBlocks.ts';

/** Puts a comparison into pages: what differs first, each difference whole. */
export function renderComparison(comparison: Comparison, locale: string | undefined, page: number): PageText {
	const words = wordsOfCompare(locale);
	const { about, differences, agreed, alone, others, compared, sources, notes, version } = comparison;
	return paginateLists(
		headOf(words.head(about, compared.length), notes),
		[
			...plainResult(comparison, words),
			...differences.map((difference) => listOfSides(difference, words, locale)),
			listOf(words.agree, agreed, locale),
			...alone.map(({ source, sentences }) => listOf(words.alone(source), sentences, locale)),
			listOf(words.others, others, locale),
			...(alone.length === 0 ? [] : [ownLine(small(words.aloneMeans))]),
			...notesAfter(notes, sources),
		],
		footOf(sources, version, locale),
		page,
	);
}

/** What is said where there is nothing to set side by side. */
function plainResult({ differences, agreed, compared }: Comparison, words: CompareWords): readonly PageList[] {
	const [only, ...others] = compared;
	if (only !== undefined && others.length === 0) return [ownLine(escapeWords(words.oneSource(only)), [only])];
	return differences.length + agreed.length > 0 ? [] : [ownLine(escapeWords(words.nothing))];
}

/** One version a line; who gives it in other words stands below, indented. All sides together: one alone would look undisputed. */
function listOfSides({ kind, sides }: Difference, words: CompareWords, locale: string | undefined): PageList {
	const lines = sides.flatMap(([first, ...others]) =>
		first ? [item(first), ...others.map((other) => item(other, '  '))] : [],
	);
	return { title: heading(words.differ[kind]), items: [itemOf(lines, sides.flat(), locale)] };
}
