import { isCueNoun } from './cues.ts';
import type { Clause, Cue } from './findCues.ts';
import { nameBefore } from './findSubject.ts';

/** How many words may stand between an owner and a noun of speech: "his repeated claim that …". */
const MAX_BETWEEN = 1;

/** "Trump's claim that …", "his claim that …". */
export function findNounCue({ masked, sentence, words, at }: Clause): Cue | null {
	const word = words[at];
	if (word === undefined || !isCueNoun(word.folded) || !/^\s+that\b/.test(masked.slice(word.end, word.end + 12)))
		return null;
	const place = { words: { start: word.start, end: word.end }, verb: null, form: 'noun', isShared: false } as const;
	for (let back = at - 1; back >= Math.max(0, at - 1 - MAX_BETWEEN); back--) {
		const owner = words[back];
		if (owner === undefined) break;
		const head = { start: owner.start, end: owner.end };
		if (owner.folded === 'his' || owner.folded === 'her') {
			const subject = { ...head, how: 'pronoun', text: owner.folded === 'his' ? 'he' : 'she', head } as const;
			return { ...place, start: owner.start, end: word.end, subject };
		}
		if (owner.isCapital && /['’]s?$/.test(masked.slice(owner.start, owner.end))) {
			const subject = nameBefore(masked, sentence, owner.end);
			return subject && { ...place, start: subject.head.start, end: word.end, subject };
		}
	}
	return null;
}
