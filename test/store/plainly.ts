import type { Knowledge, Sentence, Source } from '../../src/corpus/types.ts';

/** The same knowledge with every field in its place: one that was saved works some out when they are asked for. */
export function plainly({ sources, sentences, names, glossary, version }: Knowledge): Knowledge {
	const plain = new Map(sources.map((source) => [source, plainSource(source)]));
	return {
		sources: [...plain.values()],
		sentences: sentences.map(
			({ source, index, start, end, text, heading }): Sentence => ({
				source: plain.get(source) ?? source,
				index,
				start,
				end,
				text,
				heading,
			}),
		),
		names,
		glossary,
		version,
	};
}

function plainSource({ id, title, publisher, date, url, kind, corrections, text }: Source): Source {
	return { id, title, publisher, date, url, kind, corrections, text };
}
