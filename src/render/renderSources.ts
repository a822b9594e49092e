import type { ListedSource, SourceDetail, SourceList } from '../answer/viewTypes.ts';
import { messages } from '../i18n/messages.ts';
import { type SourcesWords, wordsOfSources } from '../i18n/sources.ts';
import { cut } from './cut.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_TITLE_CHARS } from './limits.ts';
import { type PageBlock, type PageText, paginate } from './paginate.ts';
import { paginateLists } from './paginateLists.ts';
import { renderSource } from './renderSource.ts';
import { headOf, small } from './viewBlocks.ts';

/** Puts the list of all sources into pages. */
export function renderSources(list: SourceList, locale: string | undefined, page: number): PageText {
	const words = wordsOfSources(locale);
	const { sources, sentences, notes } = list;
	const head = sources.length === 0 ? words.none : words.head(sources.length, sentences);
	return paginate(
		{
			head: headOf(head, notes),
			blocks: sources.map((source) => blockOfSource(source, words, locale)),
			foot: () => '',
		},
		page,
	);
}

/** Puts one source with its headings into pages. */
export function renderSourceDetail(
	{ source, sections }: SourceDetail,
	locale: string | undefined,
	page: number,
): PageText {
	const words = wordsOfSources(locale);
	const items = sections.map(({ heading, sentences }): PageBlock => {
		const title = heading === null ? words.noHeading : cut(heading, MAX_TITLE_CHARS);
		const text = `- ${escapeSentence(words.section(title, sentences), [])}`;
		return { text, numbers: [], tooLong: text };
	});
	const lists = [
		{ title: '', items: [blockOfSource(source, words, locale)] },
		{ title: escapeWords(words.sections), items },
	];
	return paginateLists('', lists, () => '', page);
}

function blockOfSource(source: ListedSource, words: SourcesWords, locale: string | undefined): PageBlock {
	const { ageDays, sentences, kind, corrections } = source;
	const all = messages(locale);
	const facts = [all.kind[kind], words.sentences(sentences), ...(ageDays === null ? [] : [words.age(ageDays)])];
	const first = renderSource(source, all, false);
	const second = small(facts.join(all.comma));
	return {
		text: [first, second, ...corrections.map((text) => small(words.correction(text)))].join('\n'),
		numbers: [],
		tooLong: [first, second].join('\n'),
	};
}
