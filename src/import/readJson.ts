import type { ImportProblem } from './problem.ts';
import { plainName, readFieldsOf } from './readFields.ts';
import { readHtml } from './readHtml.ts';
import { readPlain } from './readPlain.ts';
import type { Draft } from './types.ts';

/** Names under which an object holds a list of articles. */
const LISTS = ['articles', 'items', 'results', 'data', 'posts', 'entries', 'documents', 'docs', 'reports', 'stories'];

/** Names under which an article holds its text, the likeliest first. */
const TEXTS = [
	'text',
	'body',
	'content',
	'articlebody',
	'fulltext',
	'article',
	'maintext',
	'contenttext',
	'contenthtml',
	'story',
	'paragraphs',
];

/** Text that is HTML holds a tag of a paragraph or of a part of a page. */
const HTML_TAG = /<(?:p|div|br|article|h[1-6]|ul|ol|blockquote|figure)\b[^>]*>/i;

/** Reads a file of JSON: one article, a list of them, or an object that holds a list. */
export function readJson(text: string, file: string): readonly Draft[] | readonly ImportProblem[] {
	const value = parse(text, file, 1);
	if ('problem' in value) return [value.problem];
	const list = listIn(value.parsed);
	const lines = entryLines(text);
	const placed = lines.length === list.length;
	const read = list.map((entry, index) => readArticle(entry, file, placed ? (lines[index] ?? 1) : 1));
	return allOrNothing(read);
}

/** Reads a file of JSON Lines: one article a line; empty lines are passed over. */
export function readJsonLines(text: string, file: string): readonly Draft[] | readonly ImportProblem[] {
	const read: (Draft | ImportProblem)[] = [];
	let line = 0;
	for (let start = 0; start < text.length; ) {
		line++;
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const record = text.slice(start, end).trim();
		start = end + 1;
		if (record === '') continue;
		const value = parse(record, file, line);
		read.push('problem' in value ? value.problem : readArticle(value.parsed, file, line));
	}
	return allOrNothing(read);
}

function allOrNothing(read: readonly (Draft | ImportProblem)[]): readonly Draft[] | readonly ImportProblem[] {
	const problems = read.filter((one) => 'fault' in one);
	return problems.length > 0 ? problems : read.filter((one) => 'blocks' in one);
}

function parse(
	text: string,
	file: string,
	line: number,
): { readonly parsed: unknown } | { readonly problem: ImportProblem } {
	try {
		const parsed: unknown = JSON.parse(text);
		return { parsed };
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
		const faulty = line - 1 + text.slice(0, position).split('\n').length;
		// What stands there is somebody's text: the message of the parser repeats it at length.
		const detail = message
			.replace(/,? ?(?:\.{3})?"[\s\S]*" is not valid JSON$/, '')
			.replace(/ in JSON at position.*$/s, '');
		return { problem: { file, line: faulty, fault: { code: 'bad-json', detail } } };
	}
}

function listIn(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'object' || value === null) return [value];
	const held = Object.entries(value).find(
		([name, list]) => LISTS.includes(plainName(name)) && Array.isArray(list) && isObjects(list),
	);
	return held !== undefined && Array.isArray(held[1]) ? held[1] : [value];
}

function isObjects(list: readonly unknown[]): boolean {
	return list.length > 0 && list.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
}

function readArticle(value: unknown, file: string, line: number): Draft | ImportProblem {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return { file, line, fault: { code: 'no-object' } };
	const text = textIn(value);
	if (text === null) return { file, line, fault: { code: 'no-text-field', fields: Object.keys(value).slice(0, 12) } };
	const body = HTML_TAG.test(text) ? readHtml(text, line, { pictured: false, fragment: true }) : readPlain(text, line);
	const fields = readFieldsOf(value);
	return {
		line,
		title: fields.title ?? body.title,
		publisher: fields.publisher ?? body.publisher,
		date: fields.date ?? body.date,
		url: fields.url ?? body.url,
		// Inside a value there are no lines to point at.
		blocks: body.blocks.map((block) => ({ ...block, line })),
		dropped: body.dropped.map((one) => ({ ...one, line })),
		dateHints: body.dateHints,
		marksHeadings: body.marksHeadings,
	};
}

/** The text of an article: one string, or a list of paragraphs. */
function textIn(object: object): string | null {
	const given = new Map(Object.entries(object).map(([name, value]) => [plainName(name), value]));
	for (const name of TEXTS) {
		const value: unknown = given.get(name);
		if (typeof value === 'string' && value.trim() !== '') return value;
		if (Array.isArray(value)) {
			const paragraphs = value.filter((one) => typeof one === 'string');
			if (paragraphs.length > 0 && paragraphs.length === value.length) return paragraphs.join('\n\n');
		}
	}
	return null;
}

/** The lines on which the objects of the outermost list begin. The text must be JSON. */
function entryLines(text: string): readonly number[] {
	const lines: number[] = [];
	let [line, depth] = [1, 0];
	let list: number | null = null;
	for (let index = 0; index < text.length; index++) {
		const sign = text.charAt(index);
		if (sign === '\n') line++;
		else if (sign === '}' || sign === ']') depth--;
		else if (sign === '"') index = endOfString(text, index);
		else if (sign === '{' || sign === '[') {
			if (sign === '[') list ??= depth + 1;
			if (sign === '{' && depth === list) lines.push(line);
			depth++;
		}
	}
	return lines;
}

/** Where the string ends that begins at `start`: a pattern would need ever more room for a long one. */
function endOfString(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
	return end;
}
