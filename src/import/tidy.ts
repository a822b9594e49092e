/** What cannot be seen and says nothing: controls, soft hyphens, spaces of no width, marks that turn the direction of writing. */
const INVISIBLE = /[^\P{Cc}\s]|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** A text on one line: white space of any kind and length is one space, and what cannot be seen is gone. No word changes. */
export function tidy(text: string): string {
	return text
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(INVISIBLE, '')
		.replace(/\s+/g, ' ')
		.trim();
}
