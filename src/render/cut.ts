const ELLIPSIS = '…';

/** A sentence border is preferred to a grapheme border only where it keeps at least this share of the room. */
const MIN_KEPT_SHARE = 0.5;

/**
 * Shortens escaped text of a person's or of the bot's own, and marks it with `…`. It ends with a whole sentence where that keeps half
 * of the room, else with a whole grapheme, and never between a backslash and what it escapes.
 *
 * Never for the sentences of a source: half a sentence can say the opposite of the whole. Those are left out whole.
 *
 * @param text escaped text: escaping lengthens, so cutting comes after it
 * @param max the most UTF-16 units that the result may have
 */
export function cut(text: string, max: number): string {
	if (text.length <= max) return text;
	if (max < ELLIPSIS.length) return '';
	const room = max - ELLIPSIS.length;
	const sentence = lastBorder(text, room, 'sentence');
	const end = sentence >= room * MIN_KEPT_SHARE ? sentence : lastBorder(text, room, 'grapheme');
	return text.slice(0, withoutHalfEscape(text, end)).trimEnd() + ELLIPSIS;
}

function lastBorder(text: string, room: number, granularity: 'sentence' | 'grapheme'): number {
	let border = 0;
	for (const { index } of new Intl.Segmenter('en', { granularity }).segment(text)) {
		if (index > room) break;
		border = index;
	}
	return border;
}

/** Backslashes come in pairs unless the last one escapes what follows it. */
function withoutHalfEscape(text: string, end: number): number {
	const backslashes = /\\*$/.exec(text.slice(0, end))?.[0].length ?? 0;
	return backslashes % 2 === 1 ? end - 1 : end;
}
