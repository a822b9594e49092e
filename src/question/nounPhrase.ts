import { baseForms, hasEntry } from '../language/wordnet.ts';
import { type AskedWord, AUXILIARY } from './askedWords.ts';
import { NAME_KINDS, TRANSPARENT_NOUNS } from './questionWords.ts';

/** Words that open a noun phrase. */
export const DETERMINER =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|each|every|no|another|all|following)$/;

/** A noun phrase: positions of its first word, of the word after its last, and of its head. */
export interface Phrase {
	readonly from: number;
	readonly to: number;
	readonly head: number;
}

/** What a word does in a phrase that is being read from left to right. */
type Role =
	/** It is the head unless a later word is. */
	| 'head'
	| 'inside'
	| 'number'
	/** It makes the head so far the owner of what comes. */
	| 'owning'
	/** What came so far only describes what comes. */
	| 'joining'
	/** It does not belong to the phrase. */
	| 'end';

interface Scan {
	readonly words: readonly AskedWord[];
	readonly from: number;
	/** Where the words end that may belong to the phrase. */
	readonly seam: number;
	/** The phrase follows "what" or "which" itself. */
	readonly inNounFrame: boolean;
	/** The head so far. */
	readonly head: AskedWord | undefined;
	readonly headAt: number;
	readonly hasOwner: boolean;
}

const INSIDE_PHRASE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'ADV', 'X', 'SYM', 'INTJ']);

/** Nouns whose possessive describes, as in "children's tale", rather than owns. */
const DESCRIBING_OWNER = /^(?:children|men|women|kid|kids|child)$/;

/** Nouns that a plural verb may follow. */
const COLLECTIVE = /^(?:percentage|percent|fraction|majority|people|police|couple|pair)$/;

/** Whether a word could be the verb to a subject: "features", "featured" to a novel, "use" to products. */
function couldBeVerb(word: AskedWord, subject: AskedWord | undefined): boolean {
	const inflected = (/(?:s|ed)$/.test(word.form) && !/ss$/.test(word.form)) || SAME_IN_THE_PAST.test(word.form);
	if (!inflected && !(subject !== undefined && (isPlural(subject) || COLLECTIVE.test(subject.form)))) return false;
	return baseForms(word.form, 'verb').length > 0;
}

/** Verbs whose past is, or looks like, a noun: they may stand after one noun without an -s. */
const SAME_IN_THE_PAST = /^(?:hit|cut|put|set|let|shut|cost|hurt|burst|read|won|lead|led|left|saw|ran|shot)$/;

function isCapital(word: AskedWord | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word.token.text);
}

/** Whether a word is a first name that is taken for a verb: "Don" in "what Don McLean song". After "what" a verb would have an ending. */
export function isFirstName(word: AskedWord, next: AskedWord | undefined): boolean {
	return word.pos === 'VERB' && word.form === word.lemma && isCapital(word) && next?.pos === 'PROPN' && isCapital(next);
}

/** Whether the capitalised words from `at` on are a name that owns what comes after it: "Bear" in "Smokey the Bear's name". */
function isOwnerAhead(words: readonly AskedWord[], at: number, seam: number): boolean {
	let end = at;
	while (end < seam && isCapital(words[end])) end += 1;
	return end > at && end < seam && isPossessive(words[end]);
}

/** Whether a word marks the one before as the owner of the next. */
export function isPossessive(word: AskedWord | undefined): boolean {
	return word?.form === "'s" || word?.form === "'" || (word?.form === 's' && word.pos === 'PART');
}

/** Whether a noun stands in the plural; "news" and "people" are told by the dictionary and by hand. */
export function isPlural(word: AskedWord): boolean {
	if (/^(?:people|men|women|children)$/.test(word.form)) return true;
	if (!word.form.endsWith('s') || word.form.endsWith('ss')) return false;
	return baseForms(word.form, 'noun').some((base) => base !== word.form) && word.lemma !== word.form;
}

/** The role of punctuation, hyphens, auxiliaries, owners, determiners, numbers and "and"; null for what is none of these. */
function roleOfFunctionWord(word: AskedWord, at: number, scan: Scan): Role | null {
	const { words, from, seam, inNounFrame, head } = scan;
	const next = at + 1 < seam ? words[at + 1] : undefined;
	if (word.afterBreak && head !== undefined) return 'end';
	if (word.joined || (at > from && words[at - 1]?.joined && isModifier(word, next))) return 'inside';
	if (at > from && AUXILIARY.test(word.form)) return 'end';
	if (isPossessive(word) && head !== undefined) {
		// "What country's capital": it is the country that is asked for.
		return inNounFrame && head.pos !== 'PROPN' && !DESCRIBING_OWNER.test(head.form) ? 'end' : 'owning';
	}
	if (DETERMINER.test(word.form)) {
		// "Smokey the Bear's name".
		return head === undefined || (isCapital(head) && isOwnerAhead(words, at + 1, seam)) ? 'inside' : 'end';
	}
	if (word.pos === 'NUM') return head !== undefined && next?.pos !== 'NOUN' ? 'end' : 'number';
	if (word.pos === 'CCONJ' || word.form === '&') {
		if (head === undefined) return at > from ? 'inside' : 'end';
		if (joinsModifiers(words, at, seam)) return 'joining';
		return !inNounFrame && joinsOwners(words, at, seam) ? 'inside' : 'end';
	}
	return null;
}

/** Whether a word after the head is a noun that the tagger takes for a verb or an adjective. */
function isMistakenNoun(word: AskedWord, next: AskedWord | undefined, scan: Scan): boolean {
	const { words, from, inNounFrame, head, hasOwner } = scan;
	if (head === undefined || !isInDictionary(word)) return false;
	const opened = DETERMINER.test(words[from]?.form ?? '');
	if (inNounFrame) {
		// "What Sinatra hit did he sing", "what British general led".
		if (AUXILIARY.test(next?.form ?? '') || (word.pos === 'ADJ' && next?.pos === 'VERB')) return true;
	} else if (next === undefined && (word.pos === 'VERB' || word.pos === 'ADJ') && (hasOwner || opened)) {
		// "What is his e-mail address", "what is his middle initial".
		return true;
	}
	if (word.pos !== 'VERB' || !(inNounFrame || opened)) return false;
	// After one noun a verb would end in -s: so the "play" of "what Shakespeare play opens" is a noun.
	const couldAgree =
		isPlural(head) || COLLECTIVE.test(head.form) || SAME_IN_THE_PAST.test(word.form) || word.lemma !== word.form;
	return !couldAgree || (/ing$/.test(word.form) && next?.form === 'of');
}

function isInDictionary(word: AskedWord): boolean {
	return hasEntry(word.form, 'noun') || (!/(?:ed|ing|en)$/.test(word.form) && hasEntry(word.lemma, 'noun'));
}

function roleOf(word: AskedWord, at: number, scan: Scan): Role {
	const { words, from, seam, inNounFrame, head, headAt } = scan;
	const role = roleOfFunctionWord(word, at, scan);
	if (role !== null) return role;
	const next = at + 1 < seam ? words[at + 1] : undefined;
	if (word.pos === 'NOUN' || word.pos === 'PROPN') {
		if (head === undefined) return 'head';
		if (!inNounFrame) return isNameAfterNoun(word, head) && !isOwnerAhead(words, at, seam) ? 'end' : 'head';
		return couldBeVerb(word, head) && isVerbAfter(words, headAt, at, seam) ? 'end' : 'head';
	}
	if (isMistakenNoun(word, next, scan)) return 'head';
	// A name that is taken for a verb: "Judy Garland's date of birth".
	if (head?.pos === 'PROPN' && isPossessive(next)) return 'inside';
	const follower = next?.afterBreak ? undefined : next;
	const nextIsNoun = follower !== undefined && /NOUN|PROPN/.test(follower.pos);
	if (word.pos === 'VERB') {
		if (head !== undefined) return 'end';
		if (isFirstName(word, follower)) return 'inside';
		const nextIsInside = nextIsNoun || (follower !== undefined && /ADJ|NUM|CCONJ/.test(follower.pos));
		const describes = /(?:ed|ing|en)$/.test(word.form) || (!inNounFrame && (at > from || isInDictionary(word)));
		// "The only color Johnny Cash wears": a name does not stand before what it is a kind of.
		if (!inNounFrame && at > from && follower !== undefined && isNameAfterNoun(follower, word) && isInDictionary(word))
			return 'head';
		if (nextIsInside && describes) return 'inside';
		return isInDictionary(word) && (at > from || next === undefined) ? 'head' : 'end';
	}
	// "The On Stage character".
	if (!INSIDE_PHRASE.has(word.pos)) return at > from && head === undefined && isCapital(word) ? 'inside' : 'end';
	if (head === undefined) return 'inside';
	return word.pos === 'ADJ' && nextIsNoun && (!inNounFrame || head.pos === 'PROPN') ? 'inside' : 'end';
}

/** Where the tagger sees no noun, the last word of the phrase that the dictionary has as a noun is the likeliest head. */
function lastInDictionary(words: readonly AskedWord[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at -= 1) {
		const word = words[at];
		if (word === undefined || word.pos === 'NUM' || DETERMINER.test(word.form) || isPossessive(word)) continue;
		if (hasEntry(word.form, 'noun')) return at;
	}
	return -1;
}

/**
 * The noun phrase that begins at `from`, or null.
 *
 * @param seam where the words end that may belong to it
 * @param inNounFrame whether it follows "what" or "which" itself, so that the question's verb comes after it
 */
export function phraseAt(words: readonly AskedWord[], from: number, seam: number, inNounFrame: boolean): Phrase | null {
	let headAt = -1;
	let ownerAt = -1;
	let numberAt = -1;
	let to = from;
	for (; to < seam; to += 1) {
		const word = words[to];
		if (word === undefined) break;
		const head = words[headAt];
		const role = roleOf(word, to, { words, from, seam, inNounFrame, head, headAt, hasOwner: ownerAt !== -1 });
		if (role === 'end') break;
		if (role === 'head') headAt = to;
		if (role === 'number') numberAt = to;
		if (role === 'owning') ownerAt = headAt;
		if (role === 'owning' || role === 'joining') headAt = -1;
	}
	if (headAt === -1) headAt = lastInDictionary(words, Math.max(from, ownerAt + 1), Math.max(to, from + 1));
	if (headAt === -1) headAt = Math.max(numberAt, ownerAt);
	return headAt === -1 ? null : { from, to: Math.max(to, headAt + 1), head: headAt };
}

/** Whether a name follows its kind: "the movie Jaws", "the only color Johnny Cash wears". */
function isNameAfterNoun(word: AskedWord, head: AskedWord | undefined): boolean {
	return (
		word.pos === 'PROPN' &&
		/^(?:NOUN|VERB)$/.test(head?.pos ?? '') &&
		/^\p{Lu}/u.test(word.token.text) &&
		/^\p{Ll}/u.test(head?.token.text ?? '')
	);
}

/** Whether an "and" inside a phrase joins what describes the noun: "spiritual and political leader", "pecan and peanut growing state". */
function joinsModifiers(words: readonly AskedWord[], at: number, seam: number): boolean {
	const [next, second] = words.slice(at + 1, seam);
	if (next === undefined || second === undefined || second.afterBreak) return false;
	if (words[at - 1]?.pos === 'PROPN' && next.pos === 'PROPN' && second.pos === 'NOUN') return true;
	return (
		/ADJ|VERB|NOUN|PROPN/.test(next.pos) &&
		(second.pos === 'NOUN' || (second.pos === 'VERB' && /ing$/.test(second.form))) &&
		words[at - 1]?.pos !== 'PROPN'
	);
}

/** Whether an "and" stands inside a name that owns what comes: "Rohm and Haas's revenue". */
function joinsOwners(words: readonly AskedWord[], at: number, seam: number): boolean {
	return words.slice(at + 2, Math.min(at + 4, seam)).some((word) => isPossessive(word));
}

/** Whether a word that a hyphen joins to the one before goes on describing, as "chewing" in "cigar-chewing comedian". */
function isModifier(word: AskedWord, next: AskedWord | undefined): boolean {
	if (/^(?:VERB|ADJ|ADV|ADP|CCONJ|PART)$/.test(word.pos))
		return next !== undefined && !next.afterBreak && /NOUN|PROPN|ADJ|VERB|ADV/.test(next.pos);
	return word.pos === 'NOUN' && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && next?.afterBreak !== true;
}

/** Whether the word at `at`, tagged as a noun, is the verb of "what novel features Humbert". */
function isVerbAfter(words: readonly AskedWord[], head: number, at: number, seam: number): boolean {
	const next = words[at + 1];
	if (words[head]?.pos !== 'NOUN' || next === undefined || at + 1 >= seam) return false;
	// No noun phrase goes on with a determiner.
	if (DETERMINER.test(next.form) || next.form === 'on' || next.form === 'to' || /^(?:ADV|PRON|ADJ|NUM)$/.test(next.pos))
		return true;
	// "Which mammal lives, breeds and sleeps underground".
	if (next.afterBreak) return true;
	const word = words[at];
	// "Which radio stations air the show": the verb is the next word.
	if (word !== undefined && isPlural(word) && couldBeVerb(next, word) && DETERMINER.test(words[at + 2]?.form ?? ''))
		return false;
	// "What novel features scientists held captive": a plural hardly ever describes another plural.
	if (word !== undefined && isPlural(word) && isPlural(next) && next.pos === 'NOUN') return true;
	for (let later = at + 1; later < seam; later += 1) {
		const word = words[later];
		if (word === undefined) break;
		if (word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.form))) return false;
	}
	return true;
}

/** Goes from "kind", "name" and the like before "of" to the noun that is meant. */
export function throughTransparent(
	words: readonly AskedWord[],
	phrase: Phrase,
	seam: number,
	inNounFrame: boolean,
): Phrase {
	let current = phrase;
	for (let step = 0; step < 3; step += 1) {
		const head = words[current.head];
		if (head === undefined) return current;
		const base = baseForms(head.form, 'noun').at(-1) ?? head.form;
		const of = current.head + 1;
		if (!TRANSPARENT_NOUNS.has(head.form) && !TRANSPARENT_NOUNS.has(base)) return current;
		// A "real name" or a "brand name" is itself what is asked for.
		if (base === 'form' && /^(?:abbreviated|full|short|long|expanded)$/.test(words[current.head - 1]?.form ?? ''))
			return current;
		if (base === 'name' && NAME_KINDS.has(words[current.head - 1]?.form ?? '')) return current;
		if (words[of]?.form === 'of' && of + 1 < seam) {
			const next = phraseAt(words, of + 1, seam, inNounFrame);
			if (next === null) return current;
			current = next;
			continue;
		}
		// "Jacques Cousteau's ship's name" asks for the ship.
		if (base === 'name' && isPossessive(words[current.head - 1]) && current.head - 2 >= current.from) {
			const owner = words[current.head - 2];
			if (owner?.pos === 'NOUN') return { ...current, head: current.head - 2 };
		}
		return current;
	}
	return current;
}
