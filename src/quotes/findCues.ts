import { fold } from '../language/fold.ts';
import { type CueVerb, cueVerb, isCueNoun, SPEAKER_FOLLOWS } from './cues.ts';
import { findForeignCues } from './findForeignCues.ts';
import { findNounCue } from './findNounCue.ts';
import { findVerbCue } from './findVerbCue.ts';
import { phraseEnd, readSpeakerPhrase, type SpeakerPhrase, WORD } from './speakerPhrase.ts';
import type { Range } from './types.ts';

/** Words that say that somebody speaks, with whoever it is. */
export interface Cue extends Range {
	/** The words themselves: "said", "according to", "―". */
	readonly words: Range;
	readonly verb: CueVerb | null;
	/**
	 * verb: "Xi said"; inverted: "said Xi"; participle: ", saying"; noun: "Xi's claim"; according: "according to Xi";
	 * bare: a name alone, before a colon or behind a dash.
	 */
	readonly form: 'verb' | 'inverted' | 'participle' | 'noun' | 'according' | 'bare';
	/** Null where nobody is named. */
	readonly subject: SpeakerPhrase | null;
	/** The subject stands with an earlier verb: "Xi agreed and said". */
	readonly isShared: boolean;
}

/** A word of a sentence. */
export interface Word extends Range {
	readonly folded: string;
	readonly isCapital: boolean;
}

/** A word that may be a cue, where it stands. */
export interface Clause {
	/** The source's text with each unit between quotation marks replaced by the MASK of speakerPhrase.ts, and brackets blank. */
	readonly masked: string;
	readonly sentence: Range;
	readonly words: readonly Word[];
	/** Position of the word. */
	readonly at: number;
	/** The cues found so far. */
	readonly before: readonly Cue[];
}

/**
 * Finds the cues of one sentence, in the order of their words.
 *
 * @param masked the source's text with each unit between quotation marks replaced by the MASK of speakerPhrase.ts, and brackets blank
 */
export function findCues(masked: string, sentence: Range): readonly Cue[] {
	const slice = masked.slice(sentence.start, sentence.end);
	const before = findAccording(masked, sentence, slice);
	const according = [...before];
	const words = wordsOf(slice, sentence.start);
	for (const at of words.keys()) {
		const clause = { masked, sentence, words, at, before };
		const cue = findVerbCue(clause) ?? findNounCue(clause);
		if (cue === null) continue;
		// "according to a statement that …": what names the speaker is no cue of its own.
		const isInside = according.some((one) => cue.words.start < one.end && cue.words.end > one.start);
		if (!isInside) before.push(cue);
	}
	before.push(...findForeignCues(masked, sentence));
	return before.sort((one, other) => one.words.start - other.words.start);
}

/** "according to Xi". */
function findAccording(masked: string, sentence: Range, slice: string): Cue[] {
	const found: Cue[] = [];
	for (const { 0: phrase, index } of slice.matchAll(SPEAKER_FOLLOWS)) {
		const start = sentence.start + index;
		const end = start + phrase.length;
		const subject = readSpeakerPhrase(masked, { start: end, end: phraseEnd(masked, end, sentence.end) });
		if (subject === null || (phrase === 'per' && subject.how !== 'name')) continue;
		const words = { start, end };
		found.push({ start, end: subject.end, words, verb: null, form: 'according', subject, isShared: false });
	}
	return found;
}

/** The words of a sentence; none where no word of it can be a cue. */
function wordsOf(slice: string, start: number): readonly Word[] {
	const matches = [...slice.matchAll(WORD)];
	const isCue = (word: string) => cueVerb(word) !== null || isCueNoun(word);
	if (!matches.some(([word]) => isCue(word.toLowerCase().replace(/\.$/, '')))) return [];
	return matches.map(({ 0: word, index }) => {
		// A full stop that ends the sentence is no part of its last word.
		const written = /\p{Ll}{3,}\.$/u.test(word) ? word.slice(0, -1) : word;
		return {
			start: start + index,
			end: start + index + written.length,
			folded: fold(written).replace(/\.$/, ''),
			isCapital: /^\p{Lu}/u.test(written),
		};
	});
}
