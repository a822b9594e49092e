import { positionOf } from '../corpus/positionOf.ts';
import type { Knowledge, Source } from '../corpus/types.ts';
import type { Range } from './types.ts';

/** Whole sentences of a source. */
export interface Passage extends Range {
	readonly source: Source;
	/** `text === source.text.slice(start, end)` */
	readonly text: string;
}

/**
 * The sentences in which a stretch of a source stands: half a sentence can say the opposite of the whole.
 *
 * @returns null where there are none: the knowledge is another one
 */
export function passageOf(source: string, { start, end }: Range, { sentences }: Knowledge): Passage | null {
	const first = sentences[positionOf(source, start, sentences)];
	const last = sentences[positionOf(source, Math.max(start, end - 1), sentences)];
	if (first === undefined || last === undefined) return null;
	const [from, to] = [first.start, Math.max(first.end, last.end)];
	return { source: first.source, start: from, end: to, text: first.source.text.slice(from, to) };
}
