import { escapeText } from './escapeText.ts';
import { tameMarks } from './tameMarks.ts';

/** Makes the bot's own words safe to show, with what they echo of somebody's question. */
export function escapeWords(text: string): string {
	return escapeText(tameMarks(text));
}
