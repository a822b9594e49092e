/** Whether a text holds a wording, word for word, without regard to case and punctuation. An empty wording is held by none. */
export function holds(text: string, wording: string): boolean {
	const wanted = plain(wording);
	return wanted.trim() !== '' && plain(text).includes(wanted);
}

/** Lower case, letters and digits only, a space at either end. */
function plain(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}
