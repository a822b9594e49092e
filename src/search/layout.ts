import { type BlockLists, countBlocks, listBlocks } from './blockLists.ts';
import type { IndexData } from './indexData.ts';
import { type Lists, transpose } from './invert.ts';
import { createSaturation, type Saturation } from './saturation.ts';

/** What searching needs beside {@link IndexData}. */
export interface Layout {
	/** Words of a sentence in the mean; 0 where there is none. */
	readonly averageLength: number;
	readonly saturation: Saturation;
	/** The first sentence of each section, and the number of sentences at the end. */
	readonly firstOf: Uint32Array;
	/** The terms of each sentence. */
	readonly ofSentences: Lists;
	/** The terms of the heading and the title of each section. */
	readonly ofSections: Lists;
	readonly blocks: BlockLists;
}

/**
 * The part of a layout that takes long to work out, as plain arrays, so that it can be saved with the index.
 *
 * The terms of sentence `s` are the places `termStarts[s]` to `termStarts[s + 1]` (excluded) of `termsOf` and
 * `termFrequencies`; the blocks of term `t` are those from `blockStarts[t]` to `blockStarts[t + 1]` (excluded) of `blocks`
 * and `impacts`.
 */
export interface LayoutData {
	readonly termStarts: Uint32Array;
	readonly termsOf: Uint32Array;
	readonly termFrequencies: Uint8Array;
	readonly blockStarts: Uint32Array;
	readonly blocks: Uint32Array;
	readonly impacts: Uint8Array;
}

/** Works out what can be saved of the layout of an index. */
export function createLayoutData(data: IndexData): LayoutData {
	const { starts, documents, frequencies, lengths } = data;
	const ofSentences = transpose({ starts, values: documents, frequencies }, lengths.length);
	const { saturation } = weigh(data);
	const blocks = listBlocks(data, firstOfSections(data), saturation);
	return {
		termStarts: ofSentences.starts,
		termsOf: ofSentences.values,
		termFrequencies: ofSentences.frequencies,
		blockStarts: blocks.starts,
		blocks: blocks.blocks,
		impacts: blocks.impacts,
	};
}

/**
 * Puts together the layout of an index.
 *
 * @param data with what {@link createLayoutData} made of it
 */
export function layOut(data: IndexData & LayoutData): Layout {
	const { lengths, sectionStarts, sections } = data;
	const firstOf = firstOfSections(data);
	return {
		...weigh(data),
		firstOf,
		ofSentences: { starts: data.termStarts, values: data.termsOf, frequencies: data.termFrequencies },
		ofSections: transpose(
			{ starts: sectionStarts, values: sections, frequencies: new Uint8Array(sections.length) },
			firstOf.length - 1,
		),
		blocks: {
			count: countBlocks(lengths.length),
			starts: data.blockStarts,
			blocks: data.blocks,
			impacts: data.impacts,
		},
	};
}

/** The first sentence of each section, and the number of sentences at the end. */
function firstOfSections({ sectionOf }: IndexData): Uint32Array {
	const count = sectionOf.length;
	const sectionCount = count === 0 ? 0 : (sectionOf[count - 1] ?? 0) + 1;
	const firstOf = new Uint32Array(sectionCount + 1).fill(count);
	for (let document = count - 1; document >= 0; document--) firstOf[sectionOf[document] ?? 0] = document;
	return firstOf;
}

function weigh({ lengths }: IndexData): Pick<Layout, 'averageLength' | 'saturation'> {
	let sum = 0;
	for (const length of lengths) sum += length;
	const averageLength = lengths.length === 0 ? 0 : sum / lengths.length;
	return { averageLength, saturation: createSaturation(lengths, averageLength) };
}
