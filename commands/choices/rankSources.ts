import Fuse from 'fuse.js';
import type { Source } from '../src/corpus/types.ts';
import { fold } from '../src/language/fold.ts';

/** Fuse's measure, 0 for the same and 1 for anything: what is above this shares little more than letters. */
const MAX_FUZZINESS = 0.35;

/**
 * The sources that somebody may mean who has typed so much of an id, a title, a publisher or a date.
 * Best first: the same, then what begins so, then what has words that begin so, then what is spelled like it.
 * Within each, the newest first, then by id. Nothing typed means all.
 */
export function rankSources(sources: readonly Source[], typed: string): readonly Source[] {
	const wanted = fold(typed).trim();
	const entries = sources
		.toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id))
		.map((source) => ({ source, fields: fieldsOf(source) }));
	if (wanted === '') return entries.map(({ source }) => source);

	const words = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const grades = [
		(fields: readonly string[]) => fields.includes(wanted),
		(fields: readonly string[]) => fields.some((field) => field.startsWith(wanted)),
		(fields: readonly string[]) => {
			const found = fields.flatMap((field) => field.split(/[^\p{L}\p{N}]+/u));
			return words.length > 0 && words.every((word) => found.some((part) => part.startsWith(word)));
		},
	];
	const ranked = new Set<Source>();
	for (const isOfGrade of grades) {
		for (const { source, fields } of entries) if (isOfGrade(fields)) ranked.add(source);
	}
	const fuse = new Fuse(entries, {
		keys: ['fields'],
		threshold: MAX_FUZZINESS,
		ignoreLocation: true,
		minMatchCharLength: 2,
	});
	for (const { item } of fuse.search(wanted.slice(0, 32))) ranked.add(item.source);
	return [...ranked];
}

function fieldsOf({ id, title, publisher, date }: Source): readonly string[] {
	return [id, title, publisher, date].flatMap((field) => (field === null ? [] : fold(field)));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
