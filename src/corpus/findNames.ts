import { createPhraseFinder, type Phrase } from '../language/phrases.ts';
import type { Term } from '../language/terms.ts';
import type { Name } from './types.ts';

/** A place in a text where somebody or something from `names.yaml` is meant. Offsets in UTF-16 units. */
export interface NameMention {
	readonly name: Name;
	readonly start: number;
	readonly end: number;
	/** Position of its first and last word among the words of the text. */
	readonly first: number;
	readonly last: number;
	/** By a name of its own, by a role ("the Vietnamese president"), or by an adjective ("Vietnamese"). */
	readonly how: 'name' | 'role' | 'adjective';
}

/** Finds the names among the words of a text, from left to right; where two overlap, the longer one stands. */
export type NameFinder = (text: string, words: readonly Term[]) => readonly NameMention[];

interface Form {
	readonly name: Name;
	readonly how: NameMention['how'];
	/** The form as it is written, where no other writing means the name: "US" is not "us". */
	readonly exactly: string | null;
}

/**
 * Makes a finder for a set of names. All forms are compared without case and diacritics.
 *
 * @param names from `names.yaml`; where two names share a form, the first one has it
 */
export function createNameFinder(names: readonly Name[]): NameFinder {
	const forms = (how: NameMention['how'], texts: (name: Name) => readonly string[]): Phrase<Form>[] =>
		names.flatMap((name) =>
			texts(name).map((text) => ({
				text,
				value: { name, how, exactly: /^[\p{Lu}.]{1,4}$/u.test(text) ? text : null },
			})),
		);
	const find = createPhraseFinder(
		[
			...forms('name', (name) => [name.name, ...name.aliases]),
			...forms('role', (name) => name.roles),
			// "Americans" are said with the adjective's plural.
			...forms('adjective', (name) => name.adjectives.flatMap((adjective) => [adjective, `${adjective}s`])),
		],
		({ folded }) => (folded.includes('.') ? folded.replaceAll('.', '') : folded),
	);
	return (text, words) =>
		find(words)
			.filter(
				({ value, start, end }) =>
					value.exactly === null || /^[\p{Lu}.]+$/u.test(text.slice(start, end)) || !isWordToo(value.exactly),
			)
			.map(({ value, ...place }) => ({ ...place, name: value.name, how: value.how }));
}

/** Acronyms that are words of their own in small letters. */
function isWordToo(acronym: string): boolean {
	return /^(?:us|it|who|un|pm|am|aid|doc|in|is|as|or|no|so|do|go|me|we|he)$/.test(
		acronym.toLowerCase().replaceAll('.', ''),
	);
}
