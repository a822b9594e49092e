import { splitSentences } from '../../src/corpus/splitSentences.ts';
import type { Knowledge, Sentence, Source } from '../../src/corpus/types.ts';

/** A text to measure on. */
export interface Text {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly date?: string;
	/** The text is one sentence, whatever its full stops say. */
	readonly whole?: boolean;
}

/** Knowledge made of texts, without the files, so that the bot's own code can be measured on them. */
export function knowledgeOf(texts: readonly Text[]): Knowledge {
	const sources: Source[] = [];
	const sentences: Sentence[] = [];
	for (const { id, text, title = '', date = null, whole = false } of texts) {
		const source: Source = { id, title, publisher: null, date, url: null, kind: 'full-text', corrections: [], text };
		sources.push(source);
		const spans = whole ? [{ start: 0, end: text.length }] : text.split(/\n{2,}/).flatMap(paragraphs(text));
		spans.forEach(({ start, end }, index) => {
			sentences.push({ source, index, start, end, text: text.slice(start, end), heading: null });
		});
	}
	return { sources, sentences, names: [], glossary: [], version: 'measured' };
}

function paragraphs(text: string) {
	let cursor = 0;
	return (paragraph: string) => {
		const start = text.indexOf(paragraph, cursor);
		cursor = start + paragraph.length;
		return splitSentences(text, start, cursor);
	};
}
