import type { Knowledge } from '../corpus/types.ts';
import type { Surroundings } from '../question/analyse.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { createSpeller } from '../search/createSpeller.ts';
import { indexOf } from '../search/indexOf.ts';
import { type Sections, sectionsOf } from './sectionNamed.ts';

/** A knowledge with everything that is worked out of it once. */
export interface Prepared {
	readonly knowledge: Knowledge;
	readonly index: SearchIndex;
	readonly sections: Sections;
	readonly surroundings: Surroundings;
}

const prepared = new WeakMap<Knowledge, Prepared>();

/** What answering needs beside the knowledge itself; made at the first question, and gone with the knowledge. */
export function prepare(knowledge: Knowledge): Prepared {
	const known = prepared.get(knowledge);
	if (known) return known;
	const index = indexOf(knowledge);
	const { sources, names } = knowledge;
	const made: Prepared = {
		knowledge,
		index,
		sections: sectionsOf(knowledge),
		surroundings: { sources, findNames: index.findNames, mend: createSpeller(index, names) },
	};
	prepared.set(knowledge, made);
	return made;
}
