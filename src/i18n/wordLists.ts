import { MAX_NAMED_WORDS } from './types.ts';

/** Of a single word that somebody wrote, so many characters are repeated. */
const MAX_NAMED_CHARS = 60;

/** How a language joins words in a row: between two of them, and before the last one, spaces included. */
export interface Joining {
	readonly comma: string;
	readonly last: string;
}

/** Words in quotation marks, one after the other. */
export function quoted(words: readonly string[], { comma, last }: Joining): string {
	const marked = words.map((word) => `“${word}”`);
	const end = marked.pop() ?? '';
	return marked.length === 0 ? end : `${marked.join(comma)}${last}${end}`;
}

/**
 * The same of words that somebody wrote: of too many only the first few, and of a long one only the beginning.
 *
 * @param rest says how many more there are
 */
export function quotedFew(words: readonly string[], joining: Joining, rest: (more: number) => string): string {
	const more = words.length - MAX_NAMED_WORDS;
	const short = words.map(shorten);
	if (more <= 1) return quoted(short, joining);
	const named = short.slice(0, MAX_NAMED_WORDS).map((word) => `“${word}”`);
	return `${named.join(joining.comma)}${joining.last}${rest(more)}`;
}

function shorten(word: string): string {
	const characters = [...word];
	return characters.length <= MAX_NAMED_CHARS ? word : `${characters.slice(0, MAX_NAMED_CHARS).join('')}…`;
}

/** An age in the unit that people would say it in. */
export function ageOf(days: number): { readonly count: number; readonly unit: 'day' | 'month' | 'year' } {
	if (days < 60) return { count: days, unit: 'day' };
	if (days < 730) return { count: Math.floor(days / 30.44), unit: 'month' };
	return { count: Math.floor(days / 365.25), unit: 'year' };
}
