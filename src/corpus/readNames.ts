import { z } from 'zod';
import { type Checked, readYaml } from './readYaml.ts';
import type { GlossaryEntry, Name } from './types.ts';

const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id. | Use a-z, 0-9 and hyphens, such as "to-lam".');
const phrase = z.string().trim().min(1, 'is empty. | Write it, or remove the entry.');
const phrases = z.array(phrase).default([]);
const named = { id, name: phrase, aliases: phrases };

const namesFile = z.strictObject({
	people: z
		.array(
			z.strictObject({
				...named,
				gender: z.enum(['male', 'female'], 'is neither "male" nor "female". | Use one, or leave it out.').optional(),
				roles: phrases,
			}),
		)
		.default([]),
	organisations: z.array(z.strictObject({ ...named, kind: phrase.optional() })).default([]),
	places: z
		.array(
			z.strictObject({
				...named,
				adjectives: phrases,
				kind: phrase.optional(),
				within: id.optional(),
				capital: id.optional(),
			}),
		)
		.default([]),
});

/** Not a list of YAML's: a glossary grows to thousands of phrases, and reading them one by one takes longer than all else. */
const commaSeparated = z
	.string()
	.transform((text) =>
		text
			.split(',')
			.map((one) => one.trim())
			.filter((one) => one !== ''),
	)
	.refine((words) => words.length > 0, 'is empty. | Name a word, or several with commas between.');

const glossaryFile = z.strictObject({
	terms: z.array(z.strictObject({ term: phrase, same: commaSeparated })).default([]),
});

/** Reads `names.yaml`. An id that is given twice, or points nowhere, is a problem. */
export function readNames(yaml: string, file: string): Checked<readonly Name[]> {
	const { value, problems } = readYaml(yaml, namesFile, file);
	if (value === null) return { value, problems };
	const empty = { roles: [], gender: null, adjectives: [], sort: null, within: null, capital: null };
	const names: Name[] = [
		...value.people.map((person) => ({ ...empty, ...person, kind: 'person' as const, gender: person.gender ?? null })),
		...value.organisations.map(({ kind, ...rest }) => ({
			...empty,
			...rest,
			kind: 'organisation' as const,
			sort: kind ?? null,
		})),
		...value.places.map(({ kind, within, capital, ...rest }) => ({
			...empty,
			...rest,
			kind: 'place' as const,
			sort: kind ?? null,
			within: within ?? null,
			capital: capital ?? null,
		})),
	];
	const faults = checkIds(names, yaml, file);
	return faults.length > 0 ? { value: null, problems: faults } : { value: names, problems: [] };
}

function checkIds(names: readonly Name[], yaml: string, file: string) {
	const lines = yaml.split('\n');
	const lineOf = (text: string, nth: number) => {
		const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
		return found[nth] ?? found[0] ?? null;
	};
	const ids = new Set<string>();
	const faults = [];
	for (const name of names) {
		if (ids.has(name.id)) {
			faults.push({ file, line: lineOf(name.id, 1), what: `The id "${name.id}" stands twice.`, cure: 'Join the two.' });
		}
		ids.add(name.id);
	}
	for (const name of names) {
		for (const other of [name.within, name.capital]) {
			if (other !== null && !ids.has(other)) {
				const what = `"${name.id}" points to "${other}", which is not in the file.`;
				faults.push({ file, line: lineOf(other, 0), what, cure: 'Add that place, or remove the line.' });
			}
		}
	}
	return faults;
}

/** Reads `glossary.yaml`. */
export function readGlossary(yaml: string, file: string): Checked<readonly GlossaryEntry[]> {
	const { value, problems } = readYaml(yaml, glossaryFile, file);
	return value === null ? { value, problems } : { value: value.terms, problems: [] };
}
