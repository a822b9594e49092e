import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import type { Surroundings } from '../question/analyse.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { createSpeller } from '../search/createSpeller.ts';
import { prepareIndex } from '../search/indexOf.ts';
import { keptOf } from './keptOf.ts';
import { type Sections, sectionsOf } from './sectionNamed.ts';

/** A knowledge with everything that is worked out of it once. */
export interface Prepared {
	readonly knowledge: Knowledge;
	readonly index: SearchIndex;
	readonly sections: Sections;
	readonly surroundings: Surroundings;
}

/** What answering needs beside the knowledge itself, made at the first question where nobody has made it before. */
export const { of: prepare, prepare: preparing } = keptOf(work);

function* work(knowledge: Knowledge): Steps<Prepared> {
	const index = yield* prepareIndex(knowledge);
	yield;
	const sections = sectionsOf(knowledge);
	yield;
	const { sources, names } = knowledge;
	const mend = createSpeller(index, names);
	return { knowledge, index, sections, surroundings: { sources, findNames: index.findNames, mend } };
}
