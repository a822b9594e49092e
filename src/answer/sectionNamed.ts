import type { Knowledge, Sentence } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import type { Prepared } from './prepare.ts';

/** Sentences by the heading that they stand under and by the title of their source. */
export type Sections = ReadonlyMap<string, readonly Sentence[]>;

/** Lists what stands under each heading and title. */
export function sectionsOf({ sentences }: Knowledge): Sections {
	const sections = new Map<string, Sentence[]>();
	const keys = new Map<string, string>();
	const add = (name: string, sentence: Sentence) => {
		const key = keys.get(name) ?? keyOf(name);
		keys.set(name, key);
		const section = sections.get(key);
		if (section) section.push(sentence);
		else if (key !== '') sections.set(key, [sentence]);
	};
	for (const sentence of sentences) {
		if (sentence.heading !== null) add(sentence.heading, sentence);
		add(sentence.source.title, sentence);
	}
	return sections;
}

/**
 * The sentences under a heading, or of a source, that somebody names in full: what the bot offers as a topic, it must
 * be able to tell about. Null where no heading and no title is named so.
 */
export function sectionNamed(text: string, { sections }: Prepared): readonly Sentence[] | null {
	return sections.get(keyOf(text)) ?? null;
}

function keyOf(text: string): string {
	return terms(text)
		.map(({ folded }) => folded)
		.join(' ');
}
