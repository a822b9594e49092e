/** The form by which questions are told to be the same: letters' case, width and the marks at the end make no difference. */
export function foldQuestion(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{P}]+$/u, '');
}
