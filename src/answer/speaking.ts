import { findSpeech } from '../corpus/findSpeaker.ts';
import type { Name, Sentence, Source } from '../corpus/types.ts';
import { nameTerm } from '../search/createIndex.ts';
import type { Prepared } from './prepare.ts';

/** What one person or organisation says. */
export interface Speaking {
	/** Is it quoted or reported as speaking in a sentence? */
	readonly isIn: (sentence: Sentence) => boolean;
	/** The sources with such a sentence. */
	readonly sources: () => ReadonlySet<Source>;
}

const SILENCE: Speaking = { isIn: () => false, sources: () => new Set() };
/** Speakers whose sentences are remembered; the one asked for longest ago goes first. */
const MAX_KEPT = 20;
const kept = new WeakMap<Prepared, Map<string, Speaking>>();

/** The person or organisation that a context limits an answer to, by id or usual name; null where there is none. */
export function speakerNamed(given: string, { knowledge }: Prepared): Name | null {
	const { names } = knowledge;
	return names.find(({ id }) => id === given) ?? names.find(({ name }) => name === given) ?? null;
}

/**
 * What somebody says. Only sentences with the name are read, and each once.
 *
 * @param given id or usual name; of anybody else, nothing is said
 */
export function speaking(given: string, prepared: Prepared): Speaking {
	const speakers = kept.get(prepared) ?? new Map<string, Speaking>();
	kept.set(prepared, speakers);
	const known = speakers.get(given);
	if (known) return known;
	const name = speakerNamed(given, prepared);
	// Of what people make up, nothing is kept.
	if (name === null) return SILENCE;
	const made = listenTo(name, prepared);
	const [oldest] = speakers.keys();
	if (speakers.size >= MAX_KEPT && oldest !== undefined) speakers.delete(oldest);
	speakers.set(given, made);
	return made;
}

function listenTo({ id }: Name, { index }: Prepared): Speaking {
	const named = new Set<Sentence>();
	for (const document of index.documentsOf(nameTerm(id))) {
		const sentence = index.sentences[document];
		if (sentence) named.add(sentence);
	}
	const told = new Map<Sentence, boolean>();
	const isIn = (sentence: Sentence): boolean => {
		if (!named.has(sentence)) return false;
		const before = told.get(sentence);
		if (before !== undefined) return before;
		const found = findSpeech(sentence.text, index.findNames).some(({ speaker }) => speaker.id === id);
		told.set(sentence, found);
		return found;
	};
	return { isIn, sources: () => new Set([...named].filter(isIn).map(({ source }) => source)) };
}
