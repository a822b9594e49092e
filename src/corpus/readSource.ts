import { z } from 'zod';
import { isIsoDate } from './isoDate.ts';
import type { Problem } from './problem.ts';
import { readPlainFields } from './readPlainFields.ts';
import { readYaml } from './readYaml.ts';
import { splitSentences } from './splitSentences.ts';
import type { Sentence, Source } from './types.ts';

/** One line of text: a citation has no room for more. */
const filled = (field: string) =>
	z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.refine((text) => text !== '', `is empty. | Give the ${field}, or leave the line out.`);

const frontMatter = z.strictObject({
	title: filled('title'),
	publisher: filled('publisher').optional(),
	date: z
		.string()
		.refine(
			isIsoDate,
			'is not a day of the calendar. | Write it as YYYY-MM-DD, or leave the line out if it has no date.',
		)
		.optional(),
	url: z
		.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'is not a web address. | Begin it with https://.' })])
		.optional(),
	kind: z.enum(['notes', 'full-text'], 'is neither "notes" nor "full-text". | Use one of the two.'),
	corrections: z.array(filled('correction')).optional(),
});

/** A source with its sentences, or what is wrong with its file. */
export type SourceReading =
	| { readonly source: Source; readonly sentences: readonly Sentence[] }
	| { readonly problems: readonly Problem[] };

/**
 * Reads one Markdown file of knowledge.
 *
 * @param id the file's name without `.md`
 * @param text what the file holds, without a byte order mark
 * @param file path for the messages
 */
export function readSource(id: string, text: string, file: string): SourceReading {
	const fault = (line: number, what: string, cure: string): SourceReading => ({
		problems: [{ file, line, what, cure }],
	});
	const opening = /^---[ \t]*\r?\n/.exec(text);
	if (!opening) {
		return fault(1, 'The file does not begin with "---".', 'Begin it with ---, title:, date:, kind: and ---.');
	}
	const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
	if (!closing)
		return fault(1, 'The "---" of the first line is never closed.', 'Put a line "---" below the last field.');
	const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
	const plain = frontMatter.safeParse(readPlainFields(yaml));
	// What is not plain, or not sound, is read again by the reader that can tell what is wrong with it.
	const { value, problems } = plain.success ? { value: plain.data } : readYaml(yaml, frontMatter, file, 2);
	if (value === null) return { problems };
	const source: Source = {
		id,
		title: value.title,
		publisher: value.publisher ?? null,
		date: value.date ?? null,
		url: value.url || null,
		kind: value.kind,
		corrections: value.corrections ?? [],
		text,
	};
	const bodyStart = opening[0].length + closing.index + closing[0].length;
	const sentences = readBody(source, bodyStart);
	if (sentences.length === 0) {
		const line = text.slice(0, bodyStart).split('\n').length;
		return fault(line, 'There is no text below the fields.', 'Write or import the text, or remove the file.');
	}
	return { source, sentences };
}

/** Paragraphs are parted by empty lines; a line that begins with `#` is a heading; marks of lists and quotes are no text. */
function readBody(source: Source, bodyStart: number): readonly Sentence[] {
	const { text } = source;
	const sentences: Sentence[] = [];
	let heading: string | null = null;
	const flush = (start: number, end: number) => {
		for (const span of splitSentences(text, start, end)) {
			sentences.push({
				source,
				index: sentences.length,
				start: span.start,
				end: span.end,
				text: text.slice(span.start, span.end),
				heading,
			});
		}
	};
	let paragraphStart = -1;
	let lineStart = bodyStart;
	while (lineStart <= text.length) {
		const newline = text.indexOf('\n', lineStart);
		const lineEnd = newline < 0 ? text.length : newline;
		const line = text.slice(lineStart, lineEnd);
		const mark = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)/.exec(line)?.[0] ?? '';
		const ends = line.trim() === '' || mark !== '';
		if (ends && paragraphStart >= 0) {
			flush(paragraphStart, lineStart);
			paragraphStart = -1;
		}
		if (mark.trim().startsWith('#')) heading = line.slice(mark.length).trim() || null;
		else if (line.trim() !== '' && paragraphStart < 0) paragraphStart = lineStart + mark.length;
		if (newline < 0) break;
		lineStart = newline + 1;
	}
	if (paragraphStart >= 0) flush(paragraphStart, text.length);
	return sentences;
}
