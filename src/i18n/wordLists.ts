import { MAX_NAMED_WORDS } from './types.ts';

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
 * The same, but of too many words only the first few.
 *
 * @param rest says how many more there are
 */
export function quotedFew(words: readonly string[], joining: Joining, rest: (more: number) => string): string {
	const more = words.length - MAX_NAMED_WORDS;
	if (more <= 1) return quoted(words, joining);
	const named = words.slice(0, MAX_NAMED_WORDS).map((word) => `“${word}”`);
	return `${named.join(joining.comma)}${joining.last}${rest(more)}`;
}

/** An age in the unit that people would say it in. */
export function ageOf(days: number): { readonly count: number; readonly unit: 'day' | 'month' | 'year' } {
	if (days < 60) return { count: days, unit: 'day' };
	if (days < 730) return { count: Math.floor(days / 30.44), unit: 'month' };
	return { count: Math.floor(days / 365.25), unit: 'year' };
}
