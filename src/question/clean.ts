/** Longest question that is read, in UTF-16 units. Longer ones are turned away by whoever takes them in. */
export const MAX_QUESTION_LENGTH = 2_000;

/** Marks that may stand on one letter: Vietnamese needs two; "zalgo" piles up dozens. */
const MAX_COMBINING_MARKS = 2;

/** "Which whales... sorry, fish": what was said first is taken back. */
const TAKEN_BACK =
	/(?<=\b(?:which|what|who|whose|the|an?|in|on|at|of|to|by|from|did|does|is|are|was|were)\s+)[^\s,.!?…]+(?:\s[^\s,.!?…]+){0,2}\s*(?:\.{2,}|…|,|–|-)\s*(?:sorry|i mean|i meant|no wait|wait,? no|or rather)\b[,:]?\s*/giu;

/**
 * A question without what is no language: control and direction marks, piled-up accents, Discord's own markup
 * (mentions, channels, time stamps, custom emoji), Markdown, links, repeated white space.
 *
 * @param text what somebody wrote
 * @returns plain text; empty where nothing that could be a question is left
 */
export function clean(text: string): string {
	return (
		text
			.slice(0, MAX_QUESTION_LENGTH)
			// What cannot be seen goes first: it could hide a mention from what takes mentions out. Cc without white space,
			// and the marks that turn the direction of writing or join and part letters.
			.replace(/[^\P{Cc}\s]|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu, '')
			.normalize('NFC')
			.replace(new RegExp(`(\\p{M}{${MAX_COMBINING_MARKS}})\\p{M}+`, 'gu'), '$1')
			.replace(/^\s*(?:(?:>+|#+|-#)\s+)+/gm, ' ')
			.replace(/<(?:@[!&]?|#|a?:\w+:|t:|id:|\/[^:>]*:)[^>\s]*>/g, ' ')
			.replace(/https?:\/\/\S+/g, ' ')
			.replace(/[*_~`|\\]+/g, ' ')
			.replace(/@(?:everyone|here)/g, ' ')
			.replace(/[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ' ')
			.replace(/\s+/g, ' ')
			.replace(TAKEN_BACK, '')
			.replace(/^\s*(?:(?:>+|#+|-#)\s+)+/, '')
			.trim()
	);
}
