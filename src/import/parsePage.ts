import { Parser } from 'htmlparser2';
import { isHidden, roleOf, whatIsMarked } from './pageRules.ts';
import { tidy } from './tidy.ts';
import type { DroppedKind } from './types.ts';

/** An element of a page that parts paragraphs, and what it says of them. */
export interface PageElement {
	/** Position in the list of elements; null for the outermost one. */
	readonly parent: number | null;
	readonly name: string;
	/** `article`, `main`, or what is marked as the body of the article: the text of the report may be all in it. */
	readonly isBody: boolean;
	/** What its class or its role says that it holds. A hint, which a wrapper round everything may give wrongly. */
	readonly marked: DroppedKind | null;
	/** What its name says that it holds. Certain. */
	readonly certain: DroppedKind | null;
}

/** A run of text without a border of a block in it. */
export interface PageBlock {
	readonly text: string;
	readonly line: number;
	/** Position of the innermost element round it that parts paragraphs. */
	readonly element: number;
	readonly kind: 'heading' | 'text' | 'quote';
	/** The level of a heading, 1 to 6; 0 for any other. */
	readonly level: number;
	readonly inTable: boolean;
	/** Share of its letters that are links, 0 to 1. */
	readonly linked: number;
	/** Is all of it emphasised? */
	readonly emphasised: boolean;
	/** Does a picture stand in it? */
	readonly picture: boolean;
}

/** The facts that a page tells of itself, as they are written. */
export interface PageFacts {
	/** By property or name of `<meta>`, in small letters; the first of each. */
	readonly meta: ReadonlyMap<string, string>;
	readonly title: string | null;
	readonly canonical: string | null;
	/** The days of `<time>`. */
	readonly times: readonly { readonly text: string; readonly element: number }[];
	/** The scripts of JSON-LD. */
	readonly linkedData: readonly string[];
}

/** A page taken to pieces. */
export interface Page {
	readonly elements: readonly PageElement[];
	readonly blocks: readonly PageBlock[];
	readonly facts: PageFacts;
}

/** Browsers open no more elements in one another, https://crbug.com/237166; a parser takes ever longer over more. */
const MAX_DEPTH = 512;

/** A page whose elements stand in one another deeper than any browser would show them. */
export class TooDeepError extends Error {}

/** Emphasis of a whole paragraph. */
const EMPHASIS = new Set(['em', 'i', 'small', 'cite']);

/** An open element. */
interface Open {
	readonly name: string;
	readonly hidden: boolean;
	readonly inline: boolean;
	/** Innermost element that parts paragraphs: itself or one round it. */
	readonly element: number;
	readonly quoted: boolean;
	readonly level: number;
	readonly inTable: boolean;
	readonly link: boolean;
	readonly emphasis: boolean;
}

/**
 * Takes a page to pieces: its blocks of text in order, the elements round them, what it says of itself.
 *
 * @param html the page, or a piece of one
 * @param firstLine line of the file on which it begins, from 1
 * @throws TooDeepError
 */
export function parsePage(html: string, firstLine: number): Page {
	const elements: PageElement[] = [{ parent: null, name: '', isBody: false, marked: null, certain: null }];
	const blocks: PageBlock[] = [];
	const meta = new Map<string, string>();
	const times: { text: string; element: number }[] = [];
	const linkedData: string[] = [];
	let title: string | null = null;
	let canonical: string | null = null;

	const outermost: Open = {
		name: '',
		hidden: false,
		inline: false,
		element: 0,
		quoted: false,
		level: 0,
		inTable: false,
		link: false,
		emphasis: false,
	};
	const open: Open[] = [outermost];
	const top = () => open.at(-1) ?? outermost;
	const place = createLineCounter(html, firstLine);

	let text = '';
	let linked = 0;
	let plain = 0;
	let picture = false;
	/** Has the block a letter yet? */
	let begun = false;
	/** Was the last thing a line break? */
	let broken = false;
	let line = firstLine;
	/** Text of a script of JSON-LD or of the title, while one is open. */
	let special: { readonly name: string; text: string } | null = null;

	function flush(): void {
		const { element, quoted, level, inTable } = top();
		const body = tidy(text);
		if (body !== '' || picture) {
			const length = Math.max(1, body.replace(/\s/g, '').length);
			blocks.push({
				text: body,
				line,
				element,
				kind: level > 0 ? 'heading' : quoted ? 'quote' : 'text',
				level,
				inTable,
				linked: Math.min(1, linked / length),
				emphasised: plain === 0 && body !== '',
				picture,
			});
		}
		text = '';
		linked = 0;
		plain = 0;
		picture = false;
		begun = false;
		broken = false;
	}

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const outer = top();
				if (open.length > MAX_DEPTH) throw new TooDeepError();
				if (name === 'meta') readMeta(meta, attributes);
				if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href ?? null;
				if (name === 'br') {
					// Two line breaks are the border of a paragraph where nothing else is.
					if (broken) flush();
					broken = text !== '';
					text += '\n';
				}
				if (name === 'img') picture ||= !outer.hidden;
				if (name === 'time' && attributes.datetime) times.push({ text: attributes.datetime, element: outer.element });
				if (name === 'title' && title === null) special = { name, text: '' };
				if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) special = { name, text: '' };
				const role = roleOf(name);
				if (role === 'inline' || role === 'hidden') {
					const emphasis = outer.emphasis || EMPHASIS.has(name);
					open.push({
						...outer,
						name,
						inline: true,
						hidden: outer.hidden || role === 'hidden' || isHidden(attributes),
						link: outer.link || name === 'a',
						emphasis,
					});
					return;
				}
				flush();
				elements.push({
					parent: outer.element,
					name,
					isBody:
						name === 'article' ||
						name === 'main' ||
						attributes.role === 'main' ||
						attributes.itemprop === 'articleBody',
					marked:
						name === 'html' || name === 'body' || name === 'article' || name === 'main'
							? null
							: whatIsMarked(name, attributes),
					certain: role === 'page-part' ? 'page-part' : role === 'caption' ? 'caption' : null,
				});
				open.push({
					...outer,
					name,
					inline: false,
					hidden: outer.hidden || isHidden(attributes),
					element: elements.length - 1,
					quoted: outer.quoted || role === 'quote',
					level: role === 'heading' ? Number(name.slice(1)) : outer.level,
					inTable: outer.inTable || role === 'table',
				});
			},
			ontext(data) {
				if (special !== null) special.text += data;
				const { hidden, link, emphasis } = top();
				if (hidden || special !== null) return;
				const letters = data.replace(/\s/g, '').length;
				if (letters > 0 && !begun) line = place(parser.startIndex + data.length - data.trimStart().length);
				if (link) linked += letters;
				if (!emphasis) plain += letters;
				text += data;
				if (letters > 0) [begun, broken] = [true, false];
			},
			onclosetag(name) {
				if (special !== null && special.name === name) {
					if (name === 'title') title = tidy(special.text) || null;
					else linkedData.push(special.text);
					special = null;
				}
				if (!top().inline) flush();
				if (open.length > 1 && top().name === name) open.pop();
			},
		},
		{ decodeEntities: true },
	);
	parser.write(html);
	parser.end();
	flush();
	return { elements, blocks, facts: { meta, title, canonical, times, linkedData } };
}

function readMeta(meta: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
	const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
	const content = tidy(attributes.content ?? '');
	if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
}

/** Tells the line of an offset; offsets must be asked for in their order. */
function createLineCounter(text: string, firstLine: number): (offset: number) => number {
	let line = firstLine;
	let newline = text.indexOf('\n');
	return (offset) => {
		for (; newline >= 0 && newline < offset; newline = text.indexOf('\n', newline + 1)) line++;
		return line;
	};
}
