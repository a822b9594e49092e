/** What Discord makes of a message, as far as these tests need it. */
export interface Shown {
	/** The letters that are seen. */
	readonly text: string;
	/** Those of them that are bold, as ranges of `text`. */
	readonly bold: readonly { readonly start: number; readonly end: number }[];
	/** What is neither escaped nor a bold marker, line by line: nothing in it may be special. */
	readonly bare: string;
}

/** Reads escapes and bold markers the way Discord's client does: a backslash makes whatever is no letter, digit or space plain. */
export function showMarkdown(content: string): Shown {
	let text = '';
	let bare = '';
	let opened: number | null = null;
	const bold: { start: number; end: number }[] = [];
	for (let at = 0; at < content.length; ) {
		const escaped = /^\\([^0-9A-Za-z\s])/u.exec(content.slice(at, at + 3));
		if (escaped?.[1] !== undefined) {
			text += escaped[1];
			bare += '\u2063';
			at += 1 + escaped[1].length;
		} else if (content.startsWith('**', at)) {
			if (opened === null) opened = text.length;
			else {
				bold.push({ start: opened, end: text.length });
				opened = null;
			}
			at += 2;
		} else {
			text += content[at];
			bare += content[at];
			at += 1;
		}
	}
	if (opened !== null) throw new Error('a bold marker is left open');
	return { text, bold, bare };
}

/** Whatever Discord would not show as it is written. */
export const SPECIAL =
	/[\\*_~|`<@[\]]|^[^\S\n]*[#>+-]|^[^\S\n]*\d+[.)](?=\s|$)|[a-z]:\/\/|discord(?:app)?\.(?:gg|com|new)/imu;
