import type { Steps } from '../corpus/steps.ts';
import type { Knowledge, Sentence } from '../corpus/types.ts';
import { compareText } from '../language/compareText.ts';
import { fold } from '../language/fold.ts';
import { glossaryTerm, nameTerm } from '../search/createIndex.ts';
import { indexOf } from '../search/indexOf.ts';
import { keptOf } from './keptOf.ts';

/** Something that a knowledge says enough about to be asked for. */
export interface Topic {
	/** As it stands in the knowledge: a heading, a title, the usual form of a name, a term of the glossary. */
	readonly text: string;
	/** Other words for it. */
	readonly aliases: readonly string[];
	/** Day of the first report that treats it, `YYYY-MM-DD`; null where only undated ones do. */
	readonly since: string | null;
}

/** A name that fewer sentences have is mentioned, and no topic. */
const MIN_SENTENCES = 3;
/** Sentences or topics that are looked at between two steps. */
const AT_A_STEP = 500;

interface Found extends Topic {
	/** Sentences with it. */
	readonly count: number;
	/** Day of the last report that treats it. */
	readonly until: string;
}

/**
 * The topics of a knowledge: headings, titles of sources without headings, names, terms of the glossary, in turn; of headings
 * and titles the newest first, of names and terms the most frequent.
 */
export const topicsOf = keptOf(findTopics);

function* findTopics(knowledge: Knowledge): Steps<readonly Topic[]> {
	const index = indexOf(knowledge);
	const headings = yield* underHeadings(knowledge.sentences);
	const about = (text: string, aliases: readonly string[], term: string): readonly Found[] => {
		const documents = index.documentsOf(term);
		if (documents.length < MIN_SENTENCES) return [];
		return [{ text, aliases, count: documents.length, ...span(documents, index.sentences) }];
	};
	const names: Found[] = [];
	for (const { id, name, aliases } of knowledge.names) {
		names.push(...about(name, aliases, nameTerm(id)));
		yield;
	}
	const terms = knowledge.glossary.flatMap(({ term, same }, at) => about(term, same, glossaryTerm(at)));
	yield;
	const kinds = [
		headings.toSorted((a, b) => compareText(b.until, a.until)),
		names.toSorted((a, b) => b.count - a.count),
		terms.toSorted((a, b) => b.count - a.count),
	];
	const topics = new Map<string, Topic>();
	const longest = Math.max(...kinds.map(({ length }) => length));
	for (let at = 0; at < longest; at++) {
		for (const kind of kinds) {
			const topic = kind[at];
			if (!topic || topics.has(fold(topic.text))) continue;
			const { text, aliases, since } = topic;
			topics.set(fold(text), { text, aliases, since });
		}
		if (at % AT_A_STEP === 0) yield;
	}
	return [...topics.values()];
}

/** What stands over the sentences: headings, and titles of sources that have none, in the order of the text. */
function* underHeadings(sentences: readonly Sentence[]): Steps<readonly Found[]> {
	const withHeadings = new Set(sentences.filter(({ heading }) => heading !== null).map(({ source }) => source));
	const found = new Map<string, Found>();
	for (const [at, { heading, source }] of sentences.entries()) {
		if (at % AT_A_STEP === 0) yield;
		const text = heading ?? (withHeadings.has(source) ? '' : source.title);
		if (text === '') continue;
		const known = found.get(text);
		const { date } = source;
		found.set(text, {
			text,
			aliases: [],
			count: (known?.count ?? 0) + 1,
			since: earlier(known?.since ?? null, date),
			until: later(known?.until ?? '', date),
		});
	}
	return [...found.values()];
}

/** Days of the first and the last report of some sentences. */
function span(documents: Uint32Array, sentences: readonly Sentence[]): Pick<Found, 'since' | 'until'> {
	let since: string | null = null;
	let until = '';
	for (const document of documents) {
		const date = sentences[document]?.source.date ?? null;
		since = earlier(since, date);
		until = later(until, date);
	}
	return { since, until };
}

function earlier(known: string | null, date: string | null): string | null {
	return known === null || (date !== null && date < known) ? date : known;
}

function later(known: string, date: string | null): string {
	return date !== null && date > known ? date : known;
}
