import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import { terms } from '../language/terms.ts';
import { cueVerb } from './cues.ts';

/** No abbreviation: those are short, or have a capital. */
const SENTENCE_END = /(?:(?<![\p{L}.-])\p{Ll}[\p{L}’'-]*|\p{L}{5,}|\))[.!?]["”’)]*\s+[\p{Lu}“"]/u;

/** Can a text between two pieces of a quotation be no more than who speaks? One sentence of one paragraph, with a verb of speech. */
export function isCueText(text: string): boolean {
	if (text.includes('\n') || SENTENCE_END.test(text)) return false;
	return terms(text).some(({ folded }) => isSpeechVerb(folded) || cueVerb(folded)?.says === true);
}
