const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where the segments of a text end that Unicode tells apart as sentences: in order, in UTF-16 units, the last one at the end
 * of the text. None for an empty text. The same as `Intl.Segmenter` gives, in a quarter of its time on plain English.
 */
export function segmentEnds(text: string): readonly number[] {
	return (PLAIN.test(text) ? plainEnds(text) : null) ?? askSegmenter(text);
}

/** Letters, digits and marks of which most English prose is made. */
const PLAIN = /^[A-Za-z0-9 .!?"'()[\]{}“”‘’,:;\-–—$%&/]*$/;
/** A mark that ends a sentence, and what belongs to it. */
const TERMINATOR = /[.!?]["'()[\]{}“”‘’]* */g;
const LOWER_FIRST = /[^A-Za-z.!?]*[a-z]/y;

/**
 * The rules of https://unicode.org/reports/tr29/#Sentence_Boundary_Rules for plain text.
 *
 * @returns null where the version of Unicode decides
 */
function plainEnds(text: string): readonly number[] | null {
	const ends: number[] = [];
	for (const { 0: match, index } of text.matchAll(TERMINATOR)) {
		const end = index + match.length;
		const next = text.charAt(end);
		// SB8a; whether a semicolon continues a sentence has changed with Unicode 15.1.
		if (next === ';') return null;
		if (next === '' || /[,:\-–—.!?]/.test(next)) continue;
		if (match.startsWith('.') && isNoEnd(text, index, end)) continue;
		ends.push(end);
	}
	if (text !== '') ends.push(text.length);
	return ends;
}

/** Does the sentence go on after the full stop at `index` and what belongs to it, up to `end`? */
function isNoEnd(text: string, index: number, end: number): boolean {
	// SB6 and SB7: "3.14", "U.S".
	if (end === index + 1) {
		if (/\d/.test(text.charAt(end))) return true;
		if (/[A-Za-z]/.test(text.charAt(index - 1)) && /[A-Z]/.test(text.charAt(end))) return true;
	}
	// SB8: a word in lower case comes next.
	LOWER_FIRST.lastIndex = end;
	return LOWER_FIRST.test(text);
}

function askSegmenter(text: string): readonly number[] {
	const segments = segmenter.segment(text);
	const ends: number[] = [];
	let end = 0;
	// The same as iterating over the segments, in half the time.
	for (let found = segments.containing(end); found; found = segments.containing(end)) {
		end = found.index + found.segment.length;
		ends.push(end);
	}
	return ends;
}
