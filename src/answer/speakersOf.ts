import { findSpeech } from '../corpus/findSpeaker.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Knowledge, Name, Sentence } from '../corpus/types.ts';
import { compareText } from '../language/compareText.ts';
import { nameTerm } from '../search/createIndex.ts';
import { indexOf } from '../search/indexOf.ts';
import { keptOf } from './keptOf.ts';

/** Somebody who speaks in a knowledge. */
export interface KnownSpeaker {
	readonly name: Name;
	/** Day of the first report in which they are found to speak, `YYYY-MM-DD`; null where it has no date. */
	readonly since: string | null;
}

/** Sentences with one name that are searched for words of its bearer, and with all names together: twenty take a millisecond. */
const MAX_LOOKED_AT = 100;
const MAX_LOOKED_AT_IN_ALL = 5_000;

/**
 * The people and organisations of `names.yaml` who are quoted or reported as speaking, those who are named most often first.
 * Of a large knowledge only so many sentences with each name are searched, the oldest first, so that somebody who hardly ever
 * speaks may be missing.
 */
export const speakersOf = keptOf(findSpeakers);

function* findSpeakers(knowledge: Knowledge): Steps<readonly KnownSpeaker[]> {
	const index = indexOf(knowledge);
	const named = knowledge.names
		.filter(({ kind }) => kind !== 'place')
		.map((name) => ({ name, documents: index.documentsOf(nameTerm(name.id)) }))
		// Sorting is stable: those who are named equally often stay in the order of the file.
		.sort((a, b) => b.documents.length - a.documents.length);
	const found: KnownSpeaker[] = [];
	let left = MAX_LOOKED_AT_IN_ALL;
	for (const { name, documents } of named) {
		const sentences = oldestFirst(Array.from(documents, (document) => index.sentences[document]));
		for (const { text, source } of sentences.slice(0, Math.min(left, MAX_LOOKED_AT))) {
			left--;
			yield;
			if (!findSpeech(text, index.findNames).some(({ speaker }) => speaker.id === name.id)) continue;
			found.push({ name, since: source.date });
			break;
		}
	}
	return found;
}

/** Undated ones last. */
function oldestFirst(sentences: readonly (Sentence | undefined)[]): readonly Sentence[] {
	return sentences
		.filter((sentence) => sentence !== undefined)
		.sort((a, b) => compareText(a.source.date ?? '~', b.source.date ?? '~'));
}
