import { lexer, parser, type Token } from 'marked';
import { parseDocument } from 'yaml';
import type { ImportProblem } from './problem.ts';
import { readFieldsOf } from './readFields.ts';
import { readHtml } from './readHtml.ts';
import type { Block, Draft, Dropped } from './types.ts';

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** Reads Markdown, with front matter where it has some. */
export function readMarkdown(text: string, file: string): Draft | ImportProblem {
	const front = frontMatterOf(text);
	const fields = front === null ? {} : readYaml(front.yaml);
	if (fields instanceof Error) {
		return {
			file,
			line: 1 + lineOf(fields),
			fault: { code: 'bad-front-matter', detail: fields.message.split(/ at line |\n/)[0] ?? '' },
		};
	}
	const body = (front === null ? text : text.slice(front.end)).replace(/\r\n?/g, '\n');
	const blocks: Block[] = [];
	const dropped: Dropped[] = [];
	let line = 1 + (front === null ? 0 : (text.slice(0, front.end).match(/\n/g)?.length ?? 0));
	let title: string | null = null;
	let pictured = false;
	for (const token of lexer(body)) {
		if (token.type === 'code' && token.codeBlockStyle !== 'indented')
			dropped.push({ what: 'code', text: token.raw.trim(), line });
		else {
			// One reader of HTML for both: links, emphasis, entities, tables and tags mean the same there.
			const part = readHtml(htmlOf(token), line, { pictured, fragment: true });
			title ??= part.title;
			blocks.push(...part.blocks);
			dropped.push(...part.dropped);
			if (token.type !== 'space') ({ pictured } = part);
		}
		line += token.raw.match(/\n/g)?.length ?? 0;
	}
	const named = readFieldsOf(fields);
	return {
		...named,
		line: 1,
		title: named.title ?? title,
		blocks,
		dropped,
		dateHints: [],
		marksHeadings: true,
	};
}

/** An indented paragraph is no code in a report. */
function htmlOf(token: Token): string {
	return parser([token.type === 'code' ? { type: 'text', raw: token.raw, text: String(token.text) } : token]);
}

/** The front matter, and where the text begins after it. */
function frontMatterOf(text: string): { readonly yaml: string; readonly end: number } | null {
	const opening = OPENING.exec(text);
	if (!opening) return null;
	const rest = text.slice(opening[0].length);
	const closing = CLOSING.exec(rest);
	// A line "---" also parts paragraphs: fields begin with a name and a colon.
	if (!closing || !/^\s*[\w-]+\s*:/.test(rest)) return null;
	return { yaml: rest.slice(0, closing.index), end: opening[0].length + closing.index + closing[0].length };
}

function readYaml(yaml: string): object | Error {
	const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
	const [error] = document.errors;
	if (error) return error;
	const value: unknown = document.toJS();
	return typeof value === 'object' && value !== null ? value : {};
}

/** Line of the front matter that an error of the YAML reader names, from 1. */
function lineOf(error: Error): number {
	return Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1);
}
