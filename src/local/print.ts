import type { Answer, CitedSentence, Range } from '../answer/types.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/types.ts';

/** How words are set off in a terminal; empty strings where the output is no terminal. */
export interface Style {
	readonly bold: readonly [string, string];
	readonly dim: readonly [string, string];
}

/** For output that is read by a person at a terminal. */
export const ANSI: Style = { bold: ['\u001b[1m', '\u001b[22m'], dim: ['\u001b[2m', '\u001b[22m'] };
/** For output that goes into a file or a pipe. */
export const NO_STYLE: Style = { bold: ['', ''], dim: ['', ''] };

/**
 * An answer as text for a terminal. Pure.
 *
 * @param locale language of the bot's own words
 */
export function print(answer: Answer, style: Style, locale: string | undefined): string {
	const words = messages(locale);
	const dim = (text: string) => style.dim[0] + text + style.dim[1];
	const before = answer.notes.filter(({ kind }) => ['carried', 'mended', 'as-of', 'limit'].includes(kind));
	const differing = answer.notes.filter(({ kind }) => kind === 'disagreement');
	const after = answer.notes.filter((note) => !before.includes(note) && !differing.includes(note));
	const lines: string[] = before.map(({ text }) => dim(text));
	if (answer.message !== null) lines.push(answer.message);
	const placed = new Set<number>();
	answer.sentences.forEach((_, at) => {
		if (placed.has(at)) return;
		const note = differing.find(({ sentences }) => sentences?.includes(at));
		const together = note?.sentences ?? [at];
		if (note) lines.push(style.bold[0] + note.text + style.bold[1]);
		for (const place of together) {
			const one = answer.sentences[place];
			if (!one || placed.has(place)) continue;
			placed.add(place);
			lines.push(
				`${note ? '  - ' : ''}${emphasise(one, style)} ${one.numbers.map((number) => `[${number}]`).join(' ')}`,
			);
		}
	});
	if (answer.suggestions.length > 0) {
		lines.push(answer.answered ? words.askFor : words.covered, ...answer.suggestions.map((topic) => `  - ${topic}`));
	}
	lines.push(...answer.sources.map((source) => dim(sourceLine(source, words))));
	lines.push(...after.map(({ text }) => dim(text)));
	const kinds = new Set(answer.sources.map(({ kind }) => kind));
	const [kind] = kinds;
	if (kind !== undefined && answer.sentences.length > 0) lines.push(dim(words.shown(kinds.size > 1 ? 'both' : kind)));
	return lines.join('\n');
}

function sourceLine({ number, publisher, date, title }: Answer['sources'][number], words: Messages): string {
	const when = date === null ? words.undated : words.date(date);
	return `[${number}] ${publisher === null ? '' : publisher + words.comma}${when}${words.colon}${title}`;
}

function emphasise({ text, highlights }: CitedSentence, { bold }: Style): string {
	let result = '';
	let cursor = 0;
	for (const { start, end } of [...highlights].sort((a: Range, b: Range) => a.start - b.start)) {
		if (start < cursor) continue;
		result += text.slice(cursor, start) + bold[0] + text.slice(start, end) + bold[1];
		cursor = end;
	}
	return result + text.slice(cursor);
}
