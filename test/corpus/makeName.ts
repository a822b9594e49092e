import type { Name } from '../../src/corpus/types.ts';

/** A name with what a test does not care about filled in. */
export function makeName(id: string, name: string, given: Partial<Name> = {}): Name {
	return {
		id,
		name,
		kind: 'person',
		aliases: [],
		roles: [],
		gender: null,
		adjectives: [],
		sort: null,
		within: null,
		capital: null,
		...given,
	};
}
