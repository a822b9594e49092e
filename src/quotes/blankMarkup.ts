/** Signs of Discord's Markdown, tags of HTML, and custom emoji. A list's dash stays: a name may follow it. */
const MARKUP =
	/<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>|<a?:\w+:\d+>|\*+|~~|\|\||(?<!`)(?:`|```)(?!`)|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|^#{1,3}(?=\s)|^-#(?=\s)|\\(?=[*_~`|\\"'>])|\[(?=[^\][\n]*\]\(\S*\))|\]\(\S*?\)/gimu;

/** A text with its markup turned into as many spaces, so that every offset stays what it was. */
export function blankMarkup(text: string): string {
	return text.replace(MARKUP, (mark) => ' '.repeat(mark.length));
}
