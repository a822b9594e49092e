import { tidy } from './tidy.ts';
import type { Draft } from './types.ts';

/** The names that the fields of an article go by in front matter and JSON, the likeliest first; small letters, without marks. */
const NAMES = {
	title: ['title', 'headline', 'name'],
	publisher: ['publisher', 'source', 'sitename', 'site', 'outlet', 'agency'],
	date: [
		'date',
		'datepublished',
		'published',
		'publishedat',
		'publishdate',
		'publicationdate',
		'pubdate',
		'publishedtime',
		'datetime',
	],
	url: ['url', 'link', 'canonical', 'canonicalurl', 'permalink', 'sourceurl'],
} as const;

/** The fields of an article that an object holds; null for each that it does not. */
export function readFieldsOf(object: object): Pick<Draft, 'title' | 'publisher' | 'date' | 'url'> {
	const given = new Map(Object.entries(object).map(([name, value]) => [plainName(name), value]));
	const read = (names: readonly string[]) => {
		for (const name of names) {
			const text = textOf(given.get(name));
			if (text !== null) return text;
		}
		return null;
	};
	const url = read(NAMES.url);
	const publisher = read(NAMES.publisher);
	return {
		title: read(NAMES.title),
		// Some put the address of the report where others put who published it.
		publisher: publisher !== null && isAddress(publisher) ? null : publisher,
		date: read(NAMES.date),
		url: url ?? (publisher !== null && isAddress(publisher) ? publisher : null),
	};
}

/** A field's name without its capitals and marks: `published_at` and `publishedAt` are one. */
export function plainName(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function textOf(value: unknown): string | null {
	if (typeof value === 'string') return tidy(value) || null;
	// Seconds or milliseconds since 1970, as many programs write moments.
	if (typeof value === 'number' && value > 1e8 && value < 1e13) {
		return new Date(value < 1e11 ? value * 1_000 : value).toISOString().slice(0, 10);
	}
	if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
	return null;
}

function isAddress(text: string): boolean {
	return /^https?:\/\/\S+$/i.test(text);
}
