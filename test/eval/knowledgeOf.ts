import { type Span, splitSentences } from '../../src/corpus/splitSentences.ts';
import type { Knowledge, Sentence, Source } from '../../src/corpus/types.ts';

/** A text to measure on. */
export interface Text {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly date?: string;
	/** Where its sentences stand, if that is known; else it is split. */
	readonly spans?: readonly Span[];
}

/** Knowledge made of texts, without the files, so that the bot's own code can be measured on them. */
export function knowledgeOf(texts: readonly Text[]): Knowledge {
	const sources: Source[] = [];
	const sentences: Sentence[] = [];
	for (const { id, text, title = '', date = null, spans: known } of texts) {
		const source: Source = { id, title, publisher: null, date, url: null, kind: 'full-text', corrections: [], text };
		sources.push(source);
		const spans = known ?? text.split(/\n{2,}/).flatMap(paragraphs(text));
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

/** A text made of sentences, in their order. */
export function textOf(id: string, sentences: readonly string[]): Text {
	let start = 0;
	const spans = sentences.map((sentence) => {
		const span = { start, end: start + sentence.length };
		start = span.end + 1;
		return span;
	});
	return { id, text: sentences.join('\n'), spans };
}
