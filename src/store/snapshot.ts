import type { KnowledgeFile } from '../corpus/readFiles.ts';
import type { Steps } from '../corpus/steps.ts';
import type { GlossaryEntry, Knowledge, Name, Sentence, Source } from '../corpus/types.ts';
import type { IndexData } from '../search/indexData.ts';
import type { LayoutData } from '../search/layout.ts';
import type { Columns, Shape } from './columns.ts';
import { SavedSentence, SavedSource } from './savedSource.ts';

const INDEX_SHAPE = {
	terms: 'strings',
	starts: 'uint32',
	documents: 'uint32',
	frequencies: 'uint8',
	sectionStarts: 'uint32',
	sections: 'uint32',
	sectionOf: 'uint32',
	lengths: 'uint16',
	words: 'strings',
	wordCounts: 'uint32',
	termStarts: 'uint32',
	termsOf: 'uint32',
	termFrequencies: 'uint8',
	blockStarts: 'uint32',
	blocks: 'uint32',
	impacts: 'uint8',
} as const satisfies Record<keyof (IndexData & LayoutData), Shape[string]>;

/** What is saved of a knowledge and its index: everything but the texts, which stay in the files. */
export const SNAPSHOT_SHAPE = {
	...INDEX_SHAPE,
	/** Each source without its text, as JSON. */
	sources: 'strings',
	/** Sentences of each source. */
	sentenceCounts: 'uint32',
	sentenceStarts: 'uint32',
	sentenceEnds: 'uint32',
	byteStarts: 'uint32',
	byteEnds: 'uint32',
	/** The sentences before which the heading changes, and to what; empty for none. */
	headingStarts: 'uint32',
	headings: 'strings',
	/** As JSON. */
	names: 'strings',
	glossary: 'strings',
} as const satisfies Shape;

export type Snapshot = Columns<typeof SNAPSHOT_SHAPE>;

/** What is to be saved. */
export function takeSnapshot(
	{ sources, sentences, names, glossary }: Knowledge,
	index: IndexData & LayoutData,
): Snapshot {
	const sentenceCounts = new Uint32Array(sources.length);
	const numbers = new Map(sources.map((source, number) => [source, number]));
	const headingStarts: number[] = [];
	const headings: string[] = [];
	let heading: string | null = null;
	sentences.forEach((sentence, number) => {
		const source = numbers.get(sentence.source) ?? 0;
		sentenceCounts[source] = (sentenceCounts[source] ?? 0) + 1;
		if (sentence.heading === heading) return;
		({ heading } = sentence);
		headingStarts.push(number);
		headings.push(heading ?? '');
	});
	return {
		...index,
		sources: sources.map(({ text: _, ...front }) => JSON.stringify(front)),
		sentenceCounts,
		sentenceStarts: Uint32Array.from(sentences, ({ start }) => start),
		sentenceEnds: Uint32Array.from(sentences, ({ end }) => end),
		...placeInBytes(sentences),
		headingStarts: Uint32Array.from(headingStarts),
		headings,
		names: names.map((name) => JSON.stringify(name)),
		glossary: glossary.map((entry) => JSON.stringify(entry)),
	};
}

/** Where sentences stand in the texts of their sources in UTF-8. */
function placeInBytes(sentences: readonly Sentence[]): { byteStarts: Uint32Array; byteEnds: Uint32Array } {
	const byteStarts = new Uint32Array(sentences.length);
	const byteEnds = new Uint32Array(sentences.length);
	let units = 0;
	let bytes = 0;
	sentences.forEach(({ source, start, end, text }, number) => {
		if (sentences[number - 1]?.source !== source) units = bytes = 0;
		bytes += Buffer.byteLength(source.text.slice(units, start));
		byteStarts[number] = bytes;
		bytes += Buffer.byteLength(text);
		byteEnds[number] = bytes;
		units = end;
	});
	return { byteStarts, byteEnds };
}

/**
 * The knowledge that a snapshot was taken of, one source a step.
 *
 * @param files what it was made of, byte for byte, in the same order
 * @param version of those files
 */
export function* restoreKnowledge(
	snapshot: Snapshot,
	files: readonly KnowledgeFile[],
	version: string,
): Steps<Knowledge> {
	const { headingStarts, headings } = snapshot;
	const texts = files.filter(({ id }) => id !== null);
	const sources: Source[] = [];
	const sentences: Sentence[] = [];
	let heading: string | null = null;
	let nextHeading = 0;
	for (const [number, json] of snapshot.sources.entries()) {
		const front: Omit<Source, 'text'> = JSON.parse(json);
		const source = new SavedSource(front, texts[number]?.bytes ?? Buffer.alloc(0), sentences.length, snapshot);
		sources.push(source);
		const count = snapshot.sentenceCounts[number] ?? 0;
		for (let index = 0; index < count; index++) {
			if (headingStarts[nextHeading] === sentences.length) heading = headings[nextHeading++] || null;
			sentences.push(new SavedSentence(source, index, heading));
		}
		yield;
	}
	const names = snapshot.names.map((json): Name => JSON.parse(json));
	const glossary = snapshot.glossary.map((json): GlossaryEntry => JSON.parse(json));
	return { sources, sentences, names, glossary, version };
}
