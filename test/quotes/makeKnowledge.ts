import { type Span, splitSentences } from '../../src/corpus/splitSentences.ts';
import type { Knowledge, Name, Sentence, Source } from '../../src/corpus/types.ts';

/** Knowledge of these texts, by id; one paragraph a line. */
export function makeKnowledge(texts: Readonly<Record<string, string>>, names: readonly Name[] = []): Knowledge {
	const sources: Source[] = [];
	const sentences: Sentence[] = [];
	for (const [id, text] of Object.entries(texts)) {
		const source: Source = {
			id,
			title: id,
			publisher: null,
			date: '2031-03-04',
			url: null,
			kind: 'full-text',
			corrections: [],
			text,
		};
		sources.push(source);
		const spans: Span[] = [];
		for (let start = 0; start < text.length; ) {
			const newline = text.indexOf('\n', start);
			const end = newline < 0 ? text.length : newline;
			spans.push(...splitSentences(text, start, end));
			start = end + 1;
		}
		spans.forEach(({ start, end }, index) => {
			sentences.push({ source, index, start, end, text: text.slice(start, end), heading: null });
		});
	}
	return { sources, sentences, names, glossary: [], version: 'test' };
}
