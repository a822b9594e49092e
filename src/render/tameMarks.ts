/** Vietnamese takes two marks on a letter, Hebrew and Thai up to three; more is decoration that runs over the lines around it. */
const MAX_MARKS = 3;

const PILE = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, 'gu');

/** Takes the piles of marks ("zalgo") off somebody's words before they are echoed. */
export function tameMarks(text: string): string {
	return text.replace(PILE, '$1');
}
