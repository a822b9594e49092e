import { fold } from '../language/fold.ts';
import type { Article, Paragraph } from './types.ts';

/** A source as it is stored: the id is the file's name without `.md`. */
export interface SourceFile {
	readonly id: string;
	readonly text: string;
}

/** Longest id, in characters, without the number that tells two of a kind apart. */
const MAX_ID_LENGTH = 64;

/** What `corpus/readSource` takes for a mark at the beginning of a line, and not for text. */
const MARK = /^(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>)/;

/**
 * Writes an article as a source file. What is read back has the same sentences, whatever they begin with.
 *
 * @param taken ids that are in use, in small letters
 */
export function toSourceFile(article: Article, taken: ReadonlySet<string> = new Set()): SourceFile {
	const { title, publisher, date, url, paragraphs } = article;
	// A string of JSON is a quoted scalar of YAML.
	const fields = [
		`title: ${JSON.stringify(title)}`,
		...(publisher === null ? [] : [`publisher: ${JSON.stringify(publisher)}`]),
		...(date === null ? [] : [`date: ${date}`]),
		...(url === null ? [] : [`url: ${JSON.stringify(url)}`]),
		'kind: full-text',
	];
	const text = ['---', ...fields, '---', paragraphs.map(write).join('\n\n'), ''].join('\n');
	return { id: idOf(article, taken), text };
}

/** One line. The mark of a quote is no text, and of two marks only the first one is a mark: so it also guards what looks like one. */
function write({ kind, text }: Paragraph): string {
	if (kind === 'heading') return `## ${text}`;
	return kind === 'quote' || MARK.test(text) ? `> ${text}` : text;
}

/** `2024-08-19-leaders-meet-in-hanoi`: the day, and as many words of the title as fit, in ASCII. */
function idOf({ title, date }: Article, taken: ReadonlySet<string>): string {
	const words = fold(title)
		.replace(/['’]/g, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	let id = date ?? '';
	for (const word of words) {
		if (id.length + 1 + word.length > MAX_ID_LENGTH) break;
		id += id === '' ? word : `-${word}`;
	}
	// A title in another script has no such words; a name alone might be one that Windows keeps for itself, such as "con".
	if (id === (date ?? '') || !id.includes('-')) id = id === '' ? 'report' : `${id}-report`;
	let free = id;
	for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
	return free;
}
