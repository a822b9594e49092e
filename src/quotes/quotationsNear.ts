import { createNameFinder, type NameFinder } from '../corpus/findNames.ts';
import type { Knowledge } from '../corpus/types.ts';
import { findQuotations } from './findQuotations.ts';
import { quotationsOf } from './findQuotationsOf.ts';
import type { Region } from './region.ts';
import type { Quotation } from './types.ts';

/** Sources of more sentences are read in part: a check must not wait for a whole book. */
const MAX_WHOLE = 45;
/** Sentences of one part, and how many before and after it are read with it, for the names of those who speak. */
const PART = 15;
const BEFORE = 24;
const AFTER = 6;
/** Parts that are kept; the oldest is forgotten. */
const MAX_KEPT = 500;

interface Memory {
	readonly findNames: NameFinder;
	/** By the position of the first sentence of the part in the knowledge. */
	readonly parts: Map<number, readonly Quotation[]>;
}

const memories = new WeakMap<Knowledge, Memory>();

/** The quotations of a source, or of a long source those in and round a region. */
export function quotationsNear({ source, sentenceOf, text }: Region, knowledge: Knowledge): readonly Quotation[] {
	const { sentences } = knowledge;
	const [at, to] = [sentenceOf[0] ?? 0, sentenceOf.at(-1) ?? 0];
	const head = at - (sentences[at]?.index ?? 0);
	// The first sentence after the source, as far as it matters.
	const isOwn = (place: number) => sentences[place]?.source === source;
	if (!isOwn(head + MAX_WHOLE)) return quotationsOf(knowledge).of(source);
	const memory = memories.get(knowledge) ?? { findNames: createNameFinder(knowledge.names), parts: new Map() };
	memories.set(knowledge, memory);
	const part = head + Math.floor((at - head) / PART) * PART;
	const known = to < part + PART + AFTER ? memory.parts.get(part) : undefined;
	if (known) return known;
	const first = Math.max(head, part - BEFORE);
	let last = Math.max(part + PART + AFTER, to + AFTER);
	while (!isOwn(last)) last--;
	const end = sentences[last]?.end ?? text.length;
	const found = findQuotations(
		{ ...source, text: text.slice(0, end) },
		sentences.slice(first, last + 1),
		memory.findNames,
	);
	const [oldest] = memory.parts.keys();
	if (memory.parts.size >= MAX_KEPT && oldest !== undefined) memory.parts.delete(oldest);
	memory.parts.set(part, found);
	return found;
}
