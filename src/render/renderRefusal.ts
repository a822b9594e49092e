import type { Refusal } from '../answer/viewTypes.ts';
import { messages } from '../i18n/messages.ts';
import { cut } from './cut.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_CONTENT_CHARS } from './limits.ts';
import type { PageText } from './paginate.ts';
import { small } from './viewBlocks.ts';

/** Says that there is nothing to show, and what there is instead. One page. */
export function renderRefusal({ message, suggestions, notes }: Refusal, locale: string | undefined): PageText {
	const content = [
		notes.map(({ text }) => small(text)).join('\n'),
		escapeWords(message),
		suggestions.length === 0
			? ''
			: [escapeWords(messages(locale).covered), ...suggestions.map((text) => `- ${escapeSentence(text, [])}`)].join(
					'\n',
				),
	]
		.filter((part) => part !== '')
		.join('\n\n');
	return { content: cut(content, MAX_CONTENT_CHARS), page: 0, pages: 1 };
}
