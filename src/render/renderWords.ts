import { cut } from './cut.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_CONTENT_CHARS } from './limits.ts';
import type { Outgoing } from './types.ts';

/** Puts words of the bot's own into a message. */
export function renderWords(text: string): Outgoing {
	return { content: cut(escapeWords(text), MAX_CONTENT_CHARS) };
}
