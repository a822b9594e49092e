import { saidDates } from '../corpus/saidDates.ts';
import type { Sentence, Source } from '../corpus/types.ts';
import type { TermMatch } from '../search/types.ts';
import type { CitedSentence, CitedSource, Place, Range } from './types.ts';

/** A sentence that is to be shown, before the sources are numbered. */
export interface Chosen {
	readonly sentence: Sentence;
	/** Sentences of other sources that say the same. */
	readonly same: readonly Sentence[];
	readonly highlights: readonly Range[];
	readonly speaker: string | null;
	readonly matches: readonly TermMatch[];
}

/** A sentence with nothing known about it but itself. */
export function plain(sentence: Sentence, speaker: string | null = null): Chosen {
	return { sentence, same: [], highlights: [], speaker, matches: [] };
}

/** Numbers the sources in the order of citing, and writes the sentences out. */
export function cite(chosen: readonly Chosen[]): {
	readonly sentences: readonly CitedSentence[];
	readonly sources: readonly CitedSource[];
} {
	const sources: CitedSource[] = [];
	const numberOf = (source: Source): number => {
		const known = sources.find(({ id }) => id === source.id);
		if (known) return known.number;
		sources.push(citeSource(source, sources.length + 1));
		return sources.length;
	};
	const sentences = chosen.map(({ sentence, same, highlights, speaker, matches }): CitedSentence => {
		const eventDate = eventDateOf(sentence);
		return {
			...placeOf(sentence),
			text: sentence.text,
			numbers: [...new Set([sentence, ...same].map(({ source }) => numberOf(source)))],
			alsoIn: same.map(placeOf),
			highlights,
			...(speaker === null ? {} : { speaker }),
			...(eventDate === null ? {} : { eventDate }),
			matches,
		};
	});
	return { sentences, sources };
}

/** A source as an answer names it. */
export function citeSource(source: Omit<CitedSource, 'number'>, number: number): CitedSource {
	const { id, title, publisher, date, kind, url } = source;
	return { number, id, title, publisher, date, kind, url };
}

/** Where a sentence stands. */
function placeOf(sentence: Sentence): Place {
	return { source: sentence.source.id, start: sentence.start, end: sentence.end };
}

/** The first date that the sentence says and that can be told: as exact as it is said, never more. */
function eventDateOf(sentence: Sentence): string | null {
	for (const { from, precision } of saidDates(sentence.text, sentence.source.date)) {
		if (from === null) continue;
		if (precision === 'day') return from;
		if (precision === 'month') return from.slice(0, 7);
		if (precision === 'year') return from.slice(0, 4);
	}
	return null;
}
