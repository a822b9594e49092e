import type { Further } from '../answer/further.ts';
import { wordsOfEvidence } from '../i18n/evidence.ts';
import { messages } from '../i18n/messages.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { type PageText, paginate } from './paginate.ts';
import { renderSource } from './renderSource.ts';

/** Puts sentences that came after those of an answer into pages. */
export function renderFurther({ sentences, sources }: Further, locale: string | undefined, page: number): PageText {
	const words = messages(locale);
	const evidence = wordsOfEvidence(locale);
	const kinds = new Set(sources.map(({ kind }) => kind));
	return paginate(
		{
			head: `-# ${escapeWords(sentences.length === 0 ? evidence.noFurther : evidence.furtherHead)}`,
			blocks: sentences.map(({ text, highlights, numbers }) => {
				const marks = numbers.map((number) => `[${number}]`).join(' ');
				return {
					text: `${escapeSentence(text, highlights)} ${marks}`,
					numbers,
					tooLong: `${escapeWords(words.sentenceTooLong)} ${marks}`,
				};
			}),
			foot: (numbers) =>
				sources
					.filter(({ number }) => numbers.includes(number))
					.map((source) => renderSource(source, words, kinds.size > 1))
					.join('\n'),
		},
		page,
	);
}
