import { isoDay } from '../corpus/isoDate.ts';
import type { Knowledge, Source } from '../corpus/types.ts';
import { compareText } from '../language/compareText.ts';
import { analyse } from '../question/analyse.ts';
import { topicOf } from '../question/topicOf.ts';
import { quotationsOf } from '../quotes/findQuotationsOf.ts';
import { sameSpeaker } from '../quotes/sameSpeaker.ts';
import type { Quotation } from '../quotes/types.ts';
import { findCandidates } from './findCandidates.ts';
import { type Prepared, prepare } from './prepare.ts';

/** What somebody remembers of a quotation; what is left out may be anything. */
export interface QuoteQuery {
	readonly words?: string;
	readonly speaker?: string;
	/** The id of a source. */
	readonly source?: string;
	/** Days of publication, `YYYY-MM-DD`, both inclusive; undated sources are left out. */
	readonly from?: string;
	readonly to?: string;
}

/** Quotations that fit, best first, and whether these are all. */
export interface FoundQuotes {
	readonly quotations: readonly Quotation[];
	readonly isAll: boolean;
	/** By how well they fit the words, or, where there are none, by time. */
	readonly order: 'best' | 'newest';
}

/** Nobody turns so many pages. */
const MAX_QUOTATIONS = 50;
/** Hits on the words that are looked at, and sources where no words are given: the newest. */
const MAX_CANDIDATES = 300;
const MAX_SOURCES = 300;
/** How much of the words a sentence must meet. */
const MIN_COVERAGE = 0.5;

/**
 * Finds quotations by their words, misspelt or half remembered, by speaker, source and time. With words the likeliest come first,
 * without the newest.
 */
export function findQuotes(query: QuoteQuery, knowledge: Knowledge, now: Date): FoundQuotes {
	const prepared = prepare(knowledge);
	const words = query.words?.trim() ?? '';
	const quotations = (words === '' ? newest(query, knowledge) : byWords(words, query, prepared, now)).filter(
		({ kind, speaker, source }) =>
			// What is told in the report's own words is found by `check`; here people look for what stands in quotation marks.
			kind !== 'indirect' &&
			(query.speaker === undefined ||
				(speaker !== null &&
					sameSpeaker(query.speaker, speaker, source.text, prepared.index, knowledge.names) === 'same')),
	);
	return {
		quotations: quotations.slice(0, MAX_QUOTATIONS),
		isAll: quotations.length <= MAX_QUOTATIONS,
		order: words === '' ? 'newest' : 'best',
	};
}

function newest(query: QuoteQuery, knowledge: Knowledge): readonly Quotation[] {
	const quotations = quotationsOf(knowledge);
	return knowledge.sources
		.filter((source) => isWithin(source, query))
		.toSorted((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id))
		.slice(0, MAX_SOURCES)
		.flatMap((source) => quotations.of(source));
}

function byWords(words: string, query: QuoteQuery, prepared: Prepared, now: Date): readonly Quotation[] {
	const { knowledge, surroundings } = prepared;
	const question = topicOf(analyse(words, surroundings, isoDay(now)));
	const quotations = quotationsOf(knowledge);
	const found = new Set<Quotation>();
	const candidates = findCandidates(
		question,
		prepared,
		({ source, text }) => isWithin(source, query) && /["'“”‘’«»„「」`]|^>/.test(text),
		MAX_CANDIDATES,
	);
	for (const { hit, features } of candidates) {
		if (features.coverage < MIN_COVERAGE) continue;
		for (const quotation of quotations.at(hit.sentence)) found.add(quotation);
	}
	return [...found];
}

function isWithin({ id, date }: Source, { source, from, to }: QuoteQuery): boolean {
	if (source !== undefined && id !== source) return false;
	if (from === undefined && to === undefined) return true;
	return date !== null && (from === undefined || date >= from) && (to === undefined || date <= to);
}
