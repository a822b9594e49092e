import type { Surrounded } from '../answer/surroundings.ts';
import type { Sentence } from '../corpus/types.ts';
import { wordsOfEvidence } from '../i18n/evidence.ts';
import { messages } from '../i18n/messages.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_CONTENT_CHARS } from './limits.ts';
import { renderSource } from './renderSource.ts';

/** Stands before the sentence, so that it is found without the bold print as well. */
const ARROW = '➡️';

/**
 * A sentence among its neighbours, with the sentence marked. Neighbours that have no room are left out whole, the farther first;
 * what was left out between them and the sentence would be a false neighbourhood, so nothing beyond a gap is shown.
 */
export function renderContext(found: Surrounded, locale: string | undefined): string {
	const words = messages(locale);
	const evidence = wordsOfEvidence(locale);
	const { sentence, source } = found;
	const write = (before: readonly Sentence[], after: readonly Sentence[]): string =>
		[
			`-# ${escapeWords(evidence.contextHead(sentence.heading))}`,
			[
				...before.map(({ text }) => escapeSentence(text, [])),
				`${ARROW} ${escapeSentence(sentence.text, [{ start: 0, end: sentence.text.length }])}`,
				...after.map(({ text }) => escapeSentence(text, [])),
			].join('\n'),
			[renderSource(source, words, false), `-# ${escapeWords(evidence.marked)}`].join('\n'),
		].join('\n\n');
	let [before, after] = [found.before, found.after];
	for (;;) {
		const content = write(before, after);
		if (content.length <= MAX_CONTENT_CHARS) return content;
		if (before.length === 0 && after.length === 0) break;
		if (before.length >= after.length) before = before.slice(1);
		else after = after.slice(0, -1);
	}
	return [escapeWords(words.sentenceTooLong), renderSource(source, words, false)].join('\n\n');
}
