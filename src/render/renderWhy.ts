import type { Answer } from '../answer/types.ts';
import { wordsOfEvidence } from '../i18n/evidence.ts';
import { messages } from '../i18n/messages.ts';
import { fold } from '../language/fold.ts';
import type { TermMatch } from '../search/types.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { type PageText, paginate } from './paginate.ts';

/** Why these sentences were found, or none: which words met which, and how the question was read. */
export function renderWhy(answer: Answer, locale: string | undefined, page: number): PageText {
	const words = messages(locale);
	const evidence = wordsOfEvidence(locale);
	const understood = [
		evidence.whyHead(answer.question),
		...answer.notes.filter(({ kind }) => kind === 'mended' || kind === 'carried').map(({ text }) => text),
		...(answer.answered && answer.intent === 'question' ? [evidence.confidence(answer.confidence)] : []),
	];
	// A name or a mended word that stands there as it was meant needs no explanation of how it was found.
	const writeMatch = ({ asked, found, how }: TermMatch): string =>
		`- ${escapeWords(evidence.met(asked, found, fold(asked) === fold(found) ? 'exact' : how))}`;
	const refused = answer.missing.length > 0 ? evidence.uncovered(answer.missing) : evidence.notTogether;
	return paginate(
		{
			head: understood.map((line) => `-# ${escapeWords(line).replaceAll('\n', ' ')}`).join('\n'),
			blocks: answer.answered
				? answer.sentences.map(({ text, highlights, matches }) => ({
						text: [
							escapeSentence(text, highlights),
							...(matches.length === 0 ? [`-# ${escapeWords(evidence.noMatch)}`] : matches.map(writeMatch)),
						].join('\n'),
						numbers: [],
						tooLong: escapeWords(words.sentenceTooLong),
					}))
				: [{ text: escapeWords(refused), numbers: [], tooLong: escapeWords(words.sentenceTooLong) }],
			foot: () => '',
		},
		page,
	);
}
