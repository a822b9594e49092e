import type { CitedSentence, CitedSource, Note } from '../answer/types.ts';
import type { SourceKind } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { cut } from './cut.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_TITLE_CHARS } from './limits.ts';
import type { PageBlock } from './paginate.ts';
import type { PageList } from './paginateLists.ts';
import { renderSource } from './renderSource.ts';

/** More numbers beside a sentence than anybody looks up. */
const MAX_NUMBERS = 8;
/** Said before the sentences, because they say what these are. */
const BEFORE: ReadonlySet<Note['kind']> = new Set(['carried', 'mended', 'as-of', 'limit']);

/** A line of the bot's own words, in small print. */
export function small(text: string): string {
	return escapeWords(text)
		.split('\n')
		.map((line) => `-# ${line}`)
		.join('\n');
}

/** What stands over a list. Headings of sources are theirs, and so escaped as such. */
export function heading(text: string): string {
	return `**${escapeSentence(text, []).trim()}**`;
}

/** The notes that belong before what is shown, under a line that says what that is. */
export function headOf(title: string, notes: readonly Note[]): string {
	return [title, ...notes.filter(({ kind }) => BEFORE.has(kind)).map(({ text }) => text)].map(small).join('\n');
}

/** The other notes, each with the sources that it is about. */
export function notesAfter(notes: readonly Note[], sources: readonly CitedSource[]): readonly PageList[] {
	return notes
		.filter(({ kind }) => !BEFORE.has(kind))
		.map(({ text }) => {
			const numbers = sources.filter(({ number }) => text.includes(`[${number}]`)).map(({ number }) => number);
			return ownLine(small(text), numbers);
		});
}

/** A sentence as an item of a list, with the numbers of those who say it. */
export function item({ text, highlights, numbers }: CitedSentence, indent = ''): string {
	return `${indent}- ${escapeSentence(text, highlights)} ${marksOf(numbers)}`;
}

function marksOf(numbers: readonly number[]): string {
	const more = numbers.length - MAX_NUMBERS;
	const marks = numbers.slice(0, MAX_NUMBERS).map((number) => `[${number}]`);
	return (more > 0 ? [...marks, `+${more}`] : marks).join(' ');
}

/** The sources that are named beside a sentence: those that the page must list. */
function namedBy(sentences: readonly CitedSentence[]): readonly number[] {
	return [...new Set(sentences.flatMap(({ numbers }) => numbers.slice(0, MAX_NUMBERS)))];
}

/** Sentences under a heading. */
export function listOf(title: string, sentences: readonly CitedSentence[], locale: string | undefined): PageList {
	return { title: heading(title), items: sentences.map((sentence) => itemOf([item(sentence)], [sentence], locale)) };
}

/** Lines that stand or fall together, with the sentences in them. */
export function itemOf(
	lines: readonly string[],
	sentences: readonly CitedSentence[],
	locale: string | undefined,
): PageBlock {
	const numbers = namedBy(sentences);
	return {
		text: lines.join('\n'),
		numbers,
		tooLong: `${escapeWords(messages(locale).sentenceTooLong)} ${marksOf(numbers)}`,
	};
}

/** Lines of the bot's own, without a heading. */
export function ownLine(text: string, numbers: readonly number[] = []): PageList {
	return { title: '', items: [{ text, numbers, tooLong: cut(text, MAX_TITLE_CHARS) }] };
}

/** The end of each page: the sources that it cites, and what the reader has before him. */
export function footOf(
	sources: readonly CitedSource[],
	version: string,
	locale: string | undefined,
): (numbers: readonly number[]) => string {
	const words = messages(locale);
	/** A page is measured again with each sentence that is added: what its sources look like is worked out once. */
	const lines = new Map<string, string>();
	const lineOf = (source: CitedSource, namesKind: boolean): string => {
		const key = `${source.number} ${namesKind}`;
		const line = lines.get(key) ?? renderSource(source, words, namesKind);
		lines.set(key, line);
		return line;
	};
	return (numbers) => {
		const cited = sources.filter(({ number }) => numbers.includes(number));
		const kinds = new Set(cited.map(({ kind }) => kind));
		const [kind, ...others] = kinds;
		const shown: SourceKind | 'both' | undefined = others.length > 0 ? 'both' : kind;
		return [
			...cited.map((source) => lineOf(source, kinds.size > 1)),
			...(shown === undefined ? [] : [small(words.shown(shown) + words.version(version))]),
		].join('\n');
	};
}
