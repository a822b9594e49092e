import type { Question } from '../question/types.ts';
import type { Candidate } from './rank.ts';

const ASKS_FOR_WORDS = /\b(?:say|says|said|tell|tells|told|comment|commented)\b/i;

/** "What did Xi say about …?": only his words answer, and not what others say of him. */
export function speaksWhoIsAsked({ sentence }: Candidate, { speaker, text }: Question): boolean {
	if (speaker?.kind !== 'person' || !ASKS_FOR_WORDS.test(text)) return true;
	return sentence.speech.some((one) => one.speaker.id === speaker.id);
}
