import { decode } from './decode.ts';
import { makeArticle } from './makeArticle.ts';
import { TooDeepError } from './parsePage.ts';
import type { ImportFault, ImportProblem } from './problem.ts';
import { readHtml } from './readHtml.ts';
import { readJson, readJsonLines } from './readJson.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlain } from './readPlain.ts';
import type { Article, Draft, ImportFile } from './types.ts';

/** A report, or a page with one, is far smaller. Bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Reading Markdown takes long for its size. Bytes. */
const MAX_MARKDOWN_BYTES = 1024 * 1024;

/** A file of JSON Lines holds many reports. Bytes. */
const MAX_LINES_BYTES = 64 * 1024 * 1024;

/** So many articles are read at once. */
const MAX_ARTICLES = 20_000;

/** Everything that was found, or everything that is wrong: never some of it. */
export type Reading = { readonly articles: readonly Article[] } | { readonly problems: readonly ImportProblem[] };

type Format = 'plain' | 'markdown' | 'html' | 'json' | 'json-lines';

const ENDINGS: readonly (readonly [pattern: RegExp, format: Format])[] = [
	[/\.(?:html?|xhtml|mhtml?)$/i, 'html'],
	[/\.(?:md|markdown|mdown)$/i, 'markdown'],
	[/\.(?:jsonl|ndjson)$/i, 'json-lines'],
	[/\.json$/i, 'json'],
];

/** The size from which a file of this name is refused, in bytes. */
export function sizeLimitOf(name: string): number {
	const format = formatOfName(name);
	return format === 'json-lines' ? MAX_LINES_BYTES : format === 'markdown' ? MAX_MARKDOWN_BYTES : MAX_FILE_BYTES;
}

/** Reads the articles of a file, in their order: plain text, Markdown, HTML, JSON or JSON Lines. All or nothing. */
export function readArticles({ name, bytes }: ImportFile): Reading {
	const refuse = (fault: ImportFault): Reading => ({ problems: [{ file: name, line: null, fault }] });
	const limit = sizeLimitOf(name);
	if (bytes.length > limit) return refuse({ code: 'too-large', size: bytes.length, limit });
	const decoded = decode(bytes);
	if ('code' in decoded) return refuse(decoded);
	if (decoded.text.trim() === '') return refuse({ code: 'empty' });
	const drafts = readDrafts(decoded.text, name);
	if (drafts === null) return refuse({ code: 'too-deep' });
	const faulty = drafts.filter((draft) => 'fault' in draft);
	if (faulty.length > 0) return { problems: faulty };
	if (drafts.length > MAX_ARTICLES) return refuse({ code: 'too-many', count: drafts.length, limit: MAX_ARTICLES });
	const articles: Article[] = [];
	const problems: ImportProblem[] = [];
	for (const draft of drafts) {
		if ('fault' in draft) continue;
		const made = makeArticle(draft, { file: name, alone: drafts.length === 1, charset: decoded.detected });
		if ('code' in made) problems.push({ file: name, line: drafts.length === 1 ? null : draft.line, fault: made });
		else articles.push(made);
	}
	return problems.length > 0 ? { problems } : { articles };
}

/** Null where the parts of the file stand in one another too deep. */
function readDrafts(text: string, name: string): readonly (Draft | ImportProblem)[] | null {
	try {
		return readAs(formatOf(text, name), text, name);
	} catch (error) {
		// The reader of Markdown calls itself for quotes and lists, until there is no more room for calls.
		if (error instanceof TooDeepError || error instanceof RangeError) return null;
		throw error;
	}
}

function readAs(format: Format, text: string, name: string): readonly (Draft | ImportProblem)[] {
	switch (format) {
		case 'plain':
			return [readPlain(text)];
		case 'markdown':
			return [readMarkdown(text, name)];
		case 'html':
			return [readHtml(text, 1, { fragment: false, pictured: false })];
		case 'json':
			return readJson(text, name);
		case 'json-lines':
			return readJsonLines(text, name);
	}
}

function formatOfName(name: string): Format | undefined {
	return ENDINGS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The name of a file tells its format; what it holds tells better where the name says "text", or nothing. */
function formatOf(text: string, name: string): Format {
	const format = formatOfName(name);
	if (format === 'json' && isLines(text)) return 'json-lines';
	if (format !== undefined) return format;
	const start = text.slice(0, 2_000).trimStart();
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(start))
		return 'html';
	if (/^\{\s*"/.test(start)) return isLines(text) ? 'json-lines' : 'json';
	if (/^\[\s*\{\s*"/.test(start)) return 'json';
	// Front matter, or headings in the way of Markdown.
	if (text.length > MAX_MARKDOWN_BYTES) return 'plain';
	if (/^---[ \t]*\r?\n\s*[\w-]+\s*:/.test(start) || /^#{1,3} \S.*\r?\n\s*\S/.test(start)) return 'markdown';
	return 'plain';
}

/** Is each line an object of its own? */
function isLines(text: string): boolean {
	const [first = '', second = ''] = text.split('\n', 3).filter((line) => line.trim() !== '');
	return /^\s*\{.*\}\s*$/.test(first) && /^\s*\{/.test(second);
}
