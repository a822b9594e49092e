import { citeSource } from '../answer/cite.ts';
import type { FoundQuotes } from '../answer/findQuotes.ts';
import { type CitedSource, VERSION_CHARS } from '../answer/types.ts';
import type { Knowledge, Source } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { wordsOfQuotes } from '../i18n/quotes.ts';
import { passageOf } from '../quotes/passageOf.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { type PageText, paginate } from './paginate.ts';
import { footOf } from './viewBlocks.ts';

/** Numbers sources as they come. */
export function numberSources(): {
	readonly numberOf: (source: Source) => number;
	readonly all: readonly CitedSource[];
} {
	const all: CitedSource[] = [];
	return {
		all,
		numberOf: (source) => {
			const known = all.find(({ id }) => id === source.id);
			if (known !== undefined) return known.number;
			all.push(citeSource(source, all.length + 1));
			return all.length;
		},
	};
}

/** Puts quotations into pages: the sentence with the quoted words in bold, who said them, when, and where it stands. */
export function renderQuotes(
	{ quotations, isAll, order }: FoundQuotes,
	knowledge: Knowledge,
	locale: string | undefined,
	page: number,
): PageText {
	const words = messages(locale);
	const quoteWords = wordsOfQuotes(locale);
	const sources = numberSources();
	const blocks = quotations.flatMap(({ source, content, parts, speaker }) => {
		const passage = passageOf(source.id, content, knowledge);
		if (passage === null) return [];
		const number = sources.numberOf(source);
		const bold = parts.map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
		const day = source.date === null ? words.undated : words.date(source.date);
		const who = escapeWords(`${speaker?.name ?? quoteWords.unknownSpeaker}${words.comma}${day}`);
		return [
			{
				text: `${escapeSentence(passage.text, bold)} [${number}]\n-# ${who}`,
				numbers: [number],
				tooLong: `${escapeWords(words.sentenceTooLong)} [${number}]\n-# ${who}`,
			},
		];
	});
	const head = blocks.length === 0 ? quoteWords.noneFound : quoteWords.found(blocks.length, isAll, order);
	return paginate(
		{
			head: `-# ${escapeWords(head)}`,
			blocks,
			foot: footOf(sources.all, knowledge.version.slice(0, VERSION_CHARS), locale),
		},
		page,
	);
}
