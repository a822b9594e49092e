import { createNameFinder, type NameFinder } from '../corpus/findNames.ts';
import type { Knowledge, Sentence, Source } from '../corpus/types.ts';
import { findQuotations } from './findQuotations.ts';
import type { Quotation } from './types.ts';

/** The quotations of a knowledge, found source by source when they are asked for, and kept. */
export interface QuotationFinder {
	/** In the order of the text; none for a source of other knowledge. */
	readonly of: (source: Source) => readonly Quotation[];
	/** Those that touch a sentence. */
	readonly at: (sentence: Sentence) => readonly Quotation[];
}

/** How many units of text the kept quotations may be of: bounds the memory for archives. */
const MAX_KEPT_LENGTH = 4_000_000;

const finders = new WeakMap<Knowledge, QuotationFinder>();

/** The finder of a knowledge, the same one each time. */
export function quotationsOf(knowledge: Knowledge): QuotationFinder {
	const known = finders.get(knowledge);
	if (known) return known;
	const finder = createFinder(knowledge);
	finders.set(knowledge, finder);
	return finder;
}

function createFinder({ sentences, names }: Knowledge): QuotationFinder {
	let own: { readonly findNames: NameFinder; readonly places: ReadonlyMap<Source, Place> } | null = null;
	const kept = new Map<Source, readonly Quotation[]>();
	let length = 0;
	const of = (source: Source): readonly Quotation[] => {
		const before = kept.get(source);
		if (before) {
			// The last one used is the last one to go.
			kept.delete(source);
			kept.set(source, before);
			return before;
		}
		own ??= { findNames: createNameFinder(names), places: placesOf(sentences) };
		const place = own.places.get(source);
		if (place === undefined) return [];
		const found = findQuotations(source, sentences.slice(place.first, place.last + 1), own.findNames);
		kept.set(source, found);
		length += source.text.length;
		for (const [oldest] of kept) {
			if (length <= MAX_KEPT_LENGTH || oldest === source) break;
			kept.delete(oldest);
			length -= oldest.text.length;
		}
		return found;
	};
	return {
		of,
		at: ({ source, index }) => of(source).filter(({ sentences: [first, last] }) => first <= index && index <= last),
	};
}

/** Where the sentences of a source stand among all. */
interface Place {
	readonly first: number;
	readonly last: number;
}

function placesOf(sentences: readonly Sentence[]): ReadonlyMap<Source, Place> {
	const places = new Map<Source, Place>();
	for (const [at, { source }] of sentences.entries()) {
		places.set(source, { first: places.get(source)?.first ?? at, last: at });
	}
	return places;
}
