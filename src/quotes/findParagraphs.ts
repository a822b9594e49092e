import { TURN } from './findTurns.ts';
import type { Range } from './types.ts';

/** A paragraph of a source's body. */
export interface Paragraph extends Range {
	/** A line of a block quote: it begins with ">". */
	readonly isBlockQuote: boolean;
}

/** A line that ends with a sentence or with the name under a quotation, before a line that opens one: a new paragraph. */
const ENDS = /[.!?…:]["”’'»)]*\s*$|["”»]\s*[―—–]/u;
const OPENS = /^["“‘«„「”]/u;

/** What stands before the text of a line: marks of headings, lists and block quotes. */
const LINE_MARK = /^\s*(#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|(?:>\s?)+)/;

/**
 * The paragraphs of a stretch of text, without the white space round them and without the marks of lists and block
 * quotes. Headings are left out. Lines of one block quote are one paragraph.
 */
export function findParagraphs(text: string, { start, end }: Range): readonly Paragraph[] {
	const found: Paragraph[] = [];
	let open = null as Paragraph | null;
	const close = () => {
		if (open !== null) found.push(open);
		open = null;
	};
	for (let lineStart = start; lineStart < end; ) {
		const newline = text.indexOf('\n', lineStart);
		const lineEnd = newline < 0 || newline > end ? end : newline;
		const line = text.slice(lineStart, lineEnd);
		const mark = LINE_MARK.exec(line)?.[0] ?? '';
		const sort = mark.trim().charAt(0);
		const from = lineStart + line.length - line.slice(mark.length).trimStart().length;
		const to = lineStart + line.trimEnd().length;
		if (to <= from || sort === '#') close();
		else if (
			open !== null &&
			!startsNew(text.slice(open.start, open.end), text.slice(from, to)) &&
			(sort === '' || (sort === '>' && open.isBlockQuote))
		)
			open = { ...open, end: to };
		else {
			close();
			open = { start: from, end: to, isBlockQuote: sort === '>' };
		}
		lineStart = lineEnd + 1;
	}
	close();
	return found;
}

/** A longer line than this, in UTF-16 units, was not broken to fit a page: its end is the end of a paragraph. */
const MAX_WRAPPED = 200;

function startsNew(before: string, line: string): boolean {
	if (TURN.test(line)) return true;
	const last = before.slice(before.lastIndexOf('\n') + 1);
	return (OPENS.test(line) || Math.max(line.length, last.length) > MAX_WRAPPED) && ENDS.test(last);
}
