import { chooseBody, type JudgedBlock } from './chooseBody.ts';
import { parsePage } from './parsePage.ts';
import { SENTENCE_END } from './patterns.ts';
import { readPageFacts } from './readPageFacts.ts';
import type { Block, Draft, Dropped } from './types.ts';

/** How HTML is read. */
export interface HtmlReading {
	/** Is it a piece of text with tags in it, and no page? */
	readonly fragment: boolean;
	/** Does it come right after a picture? */
	readonly pictured: boolean;
}

/** What HTML holds, and whether a picture stands last in it. */
export interface HtmlDraft extends Draft {
	readonly pictured: boolean;
}

/** Longest emphasised paragraph after a picture that is its caption. UTF-16 units. */
const MAX_CAPTION_LENGTH = 600;

/**
 * Reads a page, or a piece of HTML.
 *
 * @param firstLine line of the file on which it begins, from 1
 */
export function readHtml(html: string, firstLine: number, { fragment, pictured: before }: HtmlReading): HtmlDraft {
	const { elements, blocks: all, facts } = parsePage(html, firstLine);
	const judged = chooseBody(elements, all, !fragment);
	const told = readPageFacts(facts);
	const headline = headlineOf(judged, told.publisher);
	const blocks: Block[] = [];
	const dropped: Dropped[] = [];
	let pictured = before;
	for (const block of judged) {
		const { text, line, kind, what, picture, emphasised } = block;
		if (text !== '') {
			const caption = (pictured || picture) && what === null && emphasised && text.length <= MAX_CAPTION_LENGTH;
			if (block === headline) dropped.push({ what: 'headline', text, line });
			else if (caption) dropped.push({ what: 'caption', text, line });
			else if (what === null) blocks.push({ kind, text, line });
			else addDropped(dropped, { what, text, line });
		}
		pictured = picture || (pictured && text === '');
	}
	return {
		line: firstLine,
		title: headline?.text ?? told.title ?? siteless(facts.title, told.publisher),
		publisher: told.publisher,
		date: told.date,
		// The first time on a page is often the report's, and sometimes another's, so somebody must look at it.
		dateHints: facts.times.slice(0, 1).map(({ text }) => ({ text, why: 'time-element' })),
		url: told.url,
		blocks,
		dropped,
		marksHeadings: !fragment || blocks.some(({ kind }) => kind === 'heading'),
		pictured,
	};
}

/** The headline: the first `<h1>` that is not the name of the site, and not of another part of the page. */
function headlineOf(blocks: readonly JudgedBlock[], publisher: string | null): JudgedBlock | undefined {
	const heads = blocks.filter(({ level, text }) => level === 1 && text !== '' && text !== publisher);
	return (
		heads.find(({ what }) => what === null) ?? heads.find(({ what, linked }) => what === 'page-part' && linked < 1)
	);
}

/** The title of a page without the name of the site at its end. */
function siteless(title: string | null, publisher: string | null): string | null {
	if (title === null || publisher === null) return title;
	const parts = title.split(/\s+[|–—·-]\s+/);
	return parts.length > 1 && parts.at(-1)?.toLowerCase() === publisher.toLowerCase()
		? title.slice(0, title.length - publisher.length).replace(/\s+[|–—·-]\s+$/, '')
		: title;
}

/** Rows of menus and lists of links are told as one. */
function addDropped(dropped: Dropped[], one: Dropped): void {
	const last = dropped.at(-1);
	const joins =
		last !== undefined && last.what === one.what && !SENTENCE_END.test(last.text) && !SENTENCE_END.test(one.text);
	if (joins && last.text.length < 200) dropped[dropped.length - 1] = { ...last, text: `${last.text} · ${one.text}` };
	else dropped.push(one);
}
