import type { Reading, Token } from '../language/types.ts';
import { baseForms, hasEntry } from '../language/wordnet.ts';
import {
	AMBIGUOUS_SPELLINGS,
	INTRODUCTIONS,
	NAME_KINDS,
	NAMING_VERBS,
	OPENERS,
	QUESTION_WORD_SPELLINGS,
	QUESTION_WORDS,
	SINGLING_WORDS,
	TRANSPARENT_NOUNS,
} from './questionWords.ts';
import type { Word } from './rules.ts';

/** Words of a question that are looked at: bounds what a hostile message can cost. */
const MAX_WORDS = 60;

/** A word of the question with what the patterns do not need to see. */
export interface AskedWord extends Word {
	readonly token: Token;
	/** Punctuation other than a hyphen or a quotation mark stands before it. */
	readonly afterBreak: boolean;
	/** Joined to the next word by a hyphen: "man" in "man-made". */
	readonly joined: boolean;
}

/** How a question is put. */
export type Frame =
	/** The question word stands with a noun: "which city did he visit", "name a city". */
	| 'noun'
	/** A form of "be" stands between question word and noun: "what is the capital". */
	| 'be'
	/** Anything else. */
	| 'verb';

/** What asks. */
export type Asks =
	| 'what'
	| 'which'
	| 'who'
	| 'whom'
	| 'whose'
	| 'when'
	| 'where'
	| 'why'
	| 'how'
	| 'name'
	| 'yes-or-no'
	| 'nothing';

/** A question taken apart. */
export interface Asking {
	/** Without greeting, mention and introduction; the question word first, with what stood before it put at the end. */
	readonly words: readonly AskedWord[];
	readonly asks: Asks;
	readonly frame: Frame;
	/** The head noun of what is asked about, and the words before it in its phrase. */
	readonly head: AskedWord | null;
	readonly phrase: readonly AskedWord[];
	/** What may be said of the phrase, for rules to go by. */
	readonly facts: ReadonlySet<string>;
}

const INTRODUCTION = new RegExp(`^(?:${INTRODUCTIONS.join('|')})(?= |$)`);
const AUXILIARY =
	/^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ca|wo|ain|isn|aren|wasn|weren|don|doesn|didn|hasn|haven|hadn|couldn|wouldn|won)$/;
const BE = /^(?:is|are|was|were|be|been|'s|'re|s|re)$/;
const DETERMINER =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|each|every|no|another|all|following)$/;
const QUOTE_OR_HYPHEN = /^["'`“”‘’\-–—]+$/;
const INSIDE_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'ADV', 'X', 'SYM', 'INTJ']);

function askedWords(reading: Reading): AskedWord[] {
	const words: AskedWord[] = [];
	let afterBreak = false;
	for (const [at, token] of reading.tokens.entries()) {
		const next = reading.tokens[at + 1];
		if (!token.isWord || /^(?:@|<@)/.test(token.text)) {
			// A full stop with no space after it belongs to a name: "Answers.com".
			if (!QUOTE_OR_HYPHEN.test(token.text) && next?.start !== token.end) afterBreak = true;
			continue;
		}
		const joined = next !== undefined && /^[-–]$/.test(next.text) && next.start === token.end;
		words.push({ form: token.folded, lemma: token.lemma, pos: token.pos, token, afterBreak, joined });
		afterBreak = false;
		if (words.length === MAX_WORDS) break;
	}
	return words;
}

function spelt(word: AskedWord, form: string, pos = word.pos): AskedWord {
	return { ...word, form, lemma: form, pos };
}

/** Leaves out what only leads up to the question. */
function withoutPreamble(words: readonly AskedWord[]): readonly AskedWord[] {
	let rest = words;
	for (;;) {
		const [first, second] = rest;
		if (first === undefined || second === undefined) return rest;
		if (OPENERS.has(first.form) && !(first.form === 'there' && BE.test(second.form))) {
			rest = rest.slice(1);
			continue;
		}
		const introduced = INTRODUCTION.exec(
			rest
				.slice(0, 8)
				.map((word) => word.form.replaceAll("'", ''))
				.join(' '),
		);
		if (introduced === null) return rest;
		const left = rest.slice(introduced[0].split(' ').length);
		if (left.length === 0) return rest;
		rest = left;
	}
}

/** Puts question words right that are mistyped, and makes "whats" and "who's" two words. */
function withSpelling(words: readonly AskedWord[]): readonly AskedWord[] {
	const hasQuestionWord = words.some((word) => QUESTION_WORDS.has(word.form));
	return words.flatMap((word, at) => {
		const before = words[at - 1];
		const next = words[at + 1];
		if (
			/^(?:'s|s|'re|re)$/.test(word.form) &&
			before !== undefined &&
			(QUESTION_WORDS.has(before.form) || QUESTION_WORD_SPELLINGS.has(before.form))
		) {
			return [{ ...word, form: word.form.endsWith('re') ? 'are' : 'is', lemma: 'be', pos: 'AUX' as const }];
		}
		const joined = /^(what|who|where|when|why|how)'?s$/.exec(word.form);
		if (joined?.[1] !== undefined) {
			return [
				spelt(word, joined[1], 'PRON'),
				{ ...word, form: 'is', lemma: 'be', pos: 'AUX' as const, afterBreak: false },
			];
		}
		// "What us city": the country, not the pronoun.
		if (word.form === 'us' && /^(?:what|which)$/.test(before?.form ?? '') && next?.pos === 'NOUN')
			return [{ ...word, pos: 'PROPN' as const }];
		const meant = QUESTION_WORD_SPELLINGS.get(word.form);
		if (meant === undefined || hasQuestionWord || at > 0) return [word];
		if (AMBIGUOUS_SPELLINGS.get(word.form)?.test(next?.form ?? '') === false) return [word];
		// "hwo" is "how" or "who" with two letters swapped: what follows "how" tells.
		if (
			word.form === 'hwo' &&
			!/^(?:many|much|long|old|far|often|big|tall|high|fast|did|do|does|can|could|should|to)$/.test(next?.form ?? '')
		) {
			return [spelt(word, 'who', 'PRON')];
		}
		return [
			spelt(word, meant, meant === 'when' || meant === 'where' || meant === 'why' || meant === 'how' ? 'ADV' : 'PRON'),
		];
	});
}

/** Leaves out "exactly" and the like after the question word, and makes "what has been" a plain "what is". */
function withoutFiller(words: readonly AskedWord[]): readonly AskedWord[] {
	return words.filter((word, at) => {
		const before = words[at - 1];
		if (before === undefined) return true;
		if (QUESTION_WORDS.has(before.form) && /^(?:exactly|else|actually|really|precisely|then)$/.test(word.form))
			return false;
		return !(
			/^(?:has|have|had)$/.test(word.form) &&
			words[at + 1]?.form === 'been' &&
			/^(?:what|which|who)$/.test(before.form)
		);
	});
}

/** Where the question word stands, or -1. A "when" or "which" that only opens a side clause is passed over. */
function questionWordAt(words: readonly AskedWord[]): number {
	const candidates = words.flatMap((word, at) => (QUESTION_WORDS.has(word.form) ? [at] : []));
	const first = candidates[0];
	if (first === undefined) return -1;
	if (first === 0 && /^(?:when|where|how)$/.test(words[0]?.form ?? '') && !AUXILIARY.test(words[1]?.form ?? '')) {
		const later = candidates.find((at) => at > 0 && words[at]?.afterBreak);
		if (later !== undefined && words[0]?.form === 'when') return later;
	}
	return first;
}

function isPossessive(word: AskedWord | undefined): boolean {
	return word?.form === "'s" || word?.form === "'" || (word?.form === 's' && word.pos === 'PART');
}

const COLLECTIVE = /^(?:percentage|percent|fraction|majority|people|police|couple|pair)$/;

/** Whether a word could be the verb to a subject: "features", "featured" to a novel, "use" to products. */
function couldBeVerb(word: AskedWord, subject: AskedWord | undefined): boolean {
	const inflected = /(?:s|ed)$/.test(word.form) && !/ss$/.test(word.form);
	if (!inflected && !(subject !== undefined && (isPlural(subject) || COLLECTIVE.test(subject.form)))) return false;
	return baseForms(word.form, 'verb').length > 0;
}

/** Verbs whose past is, or looks like, a noun: they may stand after one noun without an -s. */
const SAME_IN_THE_PAST = /^(?:hit|cut|put|set|let|shut|cost|hurt|burst|read|won|lead|led|left|saw|ran|shot)$/;

interface Phrase {
	readonly from: number;
	readonly to: number;
	readonly head: number;
}

/** The noun phrase that begins at `from`, or null. */
function phraseAt(words: readonly AskedWord[], from: number, seam: number, inNounFrame: boolean): Phrase | null {
	let head = -1;
	let owner = -1;
	let number = -1;
	let to = from;
	for (; to < seam; to += 1) {
		const word = words[to];
		if (word === undefined) break;
		const next = to + 1 < seam ? words[to + 1] : undefined;
		if (word.afterBreak && head !== -1 && to > from) break;
		if (word.joined || (words[to - 1]?.joined && to > from && isModifier(word, next))) continue;
		if (to > from && AUXILIARY.test(word.form)) break;
		if (isPossessive(word) && head !== -1) {
			// "What country's capital": it is the country that is asked for; but a "children's tale" is a tale.
			if (
				inNounFrame &&
				!/^(?:children|men|women|kid|kids|child)$/.test(words[head]?.form ?? '') &&
				words[head]?.pos !== 'PROPN'
			)
				break;
			owner = head;
			head = -1;
			continue;
		}
		if (DETERMINER.test(word.form)) {
			if (head !== -1) break;
			continue;
		}
		if (word.pos === 'NUM') {
			number = to;
			if (head !== -1 && next?.pos !== 'NOUN') break;
			continue;
		}
		if (word.pos === 'NOUN' || word.pos === 'PROPN') {
			if (!inNounFrame && head !== -1 && isNameAfterNoun(word, words[head])) break;
			if (inNounFrame && head !== -1 && couldBeVerb(word, words[head]) && isVerbAfter(words, head, to, seam)) break;
			head = to;
			continue;
		}
		if (word.pos === 'CCONJ' || word.form === '&') {
			if (head === -1 && to > from) continue;
			if (head !== -1 && joinsModifiers(words, to, seam)) {
				head = -1;
				continue;
			}
			if (head !== -1 && !inNounFrame && joinsOwners(words, to, seam)) continue;
			break;
		}
		// A noun that the tagger takes for a verb or an adjective, as in "what Sinatra hit did he", "what British general led".
		const nounLike = hasEntry(word.form, 'noun') || (!/(?:ed|ing|en)$/.test(word.form) && hasEntry(word.lemma, 'noun'));
		if (
			head !== -1 &&
			nounLike &&
			!inNounFrame &&
			next === undefined &&
			(owner !== -1 || DETERMINER.test(words[from]?.form ?? '')) &&
			word.pos === 'VERB'
		) {
			head = to;
			continue;
		}
		if (
			head !== -1 &&
			nounLike &&
			inNounFrame &&
			(AUXILIARY.test(next?.form ?? '') || (word.pos === 'ADJ' && next?.pos === 'VERB'))
		) {
			head = to;
			continue;
		}
		if (head !== -1 && words[head]?.pos === 'PROPN' && isPossessive(next)) continue;
		// After one noun a verb would end in -s: so the "play" of "what Shakespeare play opens" is a noun.
		const couldAgree = isPlural(words[head] ?? word) || SAME_IN_THE_PAST.test(word.form) || word.lemma !== word.form;
		const isTagged = word.pos === 'VERB' && (inNounFrame || DETERMINER.test(words[from]?.form ?? ''));
		if (head !== -1 && nounLike && isTagged && (!couldAgree || (/ing$/.test(word.form) && next?.form === 'of'))) {
			head = to;
			continue;
		}
		const nextIsNoun = next !== undefined && !next.afterBreak && /NOUN|PROPN/.test(next.pos);
		if (word.pos === 'VERB') {
			const nextIsInside = nextIsNoun || (next !== undefined && !next.afterBreak && /ADJ|NUM|CCONJ/.test(next.pos));
			if (
				head === -1 &&
				nextIsInside &&
				((!inNounFrame && (to > from || nounLike)) || /(?:ed|ing|en)$/.test(word.form))
			)
				continue;
			if (head === -1 && nounLike && (to > from || next === undefined)) {
				head = to;
				continue;
			}
			break;
		}
		if (INSIDE_PHRASE.has(word.pos)) {
			if (head === -1) continue;
			if (word.pos === 'ADJ' && nextIsNoun && (!inNounFrame || words[head]?.pos === 'PROPN')) continue;
			break;
		}
		break;
	}
	if (head === -1) {
		// Where the tagger sees no noun, the last word of the phrase that the dictionary has as a noun is the likeliest.
		for (let at = Math.max(to - 1, from); at > owner && at >= from && head === -1; at -= 1) {
			const word = words[at];
			if (
				word !== undefined &&
				word.pos !== 'NUM' &&
				!DETERMINER.test(word.form) &&
				!isPossessive(word) &&
				hasEntry(word.form, 'noun')
			)
				head = at;
		}
		if (head === -1) head = Math.max(number, owner);
		if (head === -1) return null;
	}
	return { from, to: Math.max(to, head + 1), head };
}

/** Whether a name follows its kind: "the movie Jaws", "the only color Johnny Cash wears". */
function isNameAfterNoun(word: AskedWord, head: AskedWord | undefined): boolean {
	return (
		word.pos === 'PROPN' && head?.pos === 'NOUN' && /^\p{Lu}/u.test(word.token.text) && /^\p{Ll}/u.test(head.token.text)
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
	return word.pos === 'NOUN' && (next?.pos === 'NOUN' || next?.pos === 'PROPN');
}

/** Whether the word at `at`, tagged as a noun, is the verb of "what novel features Humbert". */
function isVerbAfter(words: readonly AskedWord[], head: number, at: number, seam: number): boolean {
	const next = words[at + 1];
	if (words[head]?.pos !== 'NOUN' || next === undefined || at + 1 >= seam) return false;
	// No noun phrase goes on with a determiner.
	if (DETERMINER.test(next.form) || next.form === 'on' || next.form === 'to' || /^(?:ADV|PRON|ADJ)$/.test(next.pos))
		return true;
	for (let later = at + 1; later < seam; later += 1) {
		const word = words[later];
		if (word === undefined) break;
		if (word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.form))) return false;
	}
	return true;
}

/** Goes from "kind", "name" and the like before "of" to the noun that is meant. */
function throughTransparent(words: readonly AskedWord[], phrase: Phrase, seam: number, inNounFrame: boolean): Phrase {
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

/** Whether a noun phrase begins with the word after "what is", rather than a participle as in "what is predicted to happen". */
function startsPhrase(word: AskedWord, next: AskedWord | undefined, isLast: boolean): boolean {
	if (DETERMINER.test(word.form)) return true;
	// "What is viscosity": a word that ends the question is what it is about, however it is tagged.
	if (isLast || next === undefined) return word.pos !== 'PRON' && word.pos !== 'ADV';
	const participle = /(?:ed|en|ing)$/.test(word.form);
	if (word.pos === 'ADV' && next.pos === 'VERB' && !/NOUN|PROPN/.test(next.pos)) return false;
	if (participle && /^(?:ADP|PART|ADV|SCONJ|CCONJ)$/.test(next.pos) && word.pos !== 'NOUN' && word.pos !== 'PROPN')
		return false;
	if (word.pos === 'VERB')
		return (
			/NOUN|PROPN|ADJ/.test(next.pos) ||
			(!participle && hasEntry(word.form, 'noun')) ||
			(!participle && hasEntry(word.lemma, 'noun'))
		);
	return /^(?:NOUN|PROPN|NUM|ADJ|ADV|X|INTJ|DET|SYM|AUX)$/.test(word.pos);
}

function isPlural(word: AskedWord): boolean {
	if (/^(?:people|men|women|children)$/.test(word.form)) return true;
	if (!word.form.endsWith('s') || word.form.endsWith('ss')) return false;
	return baseForms(word.form, 'noun').some((base) => base !== word.form) && word.lemma !== word.form;
}

function phraseFacts(words: readonly AskedWord[], phrase: Phrase, seam: number): Set<string> {
	const facts = new Set<string>();
	const inside = words.slice(phrase.from, phrase.to);
	const first = inside[0]?.form ?? '';
	if (/^(?:the|this|that|these|those)$/.test(first)) facts.add('phrase:definite');
	else if (/^(?:a|an)$/.test(first)) facts.add('phrase:indefinite');
	else if (DETERMINER.test(first)) facts.add('phrase:possessed');
	else facts.add('phrase:without-article');
	if (inside.some((word) => isPossessive(word))) facts.add('phrase:possessed');
	if (inside.some((word) => SINGLING_WORDS.has(word.form) || (/est$/.test(word.form) && word.lemma !== word.form))) {
		facts.add('phrase:singled-out');
	}
	const names = inside.filter((word) => !DETERMINER.test(word.form));
	if (names.length > 0 && names.every((word) => word.pos === 'PROPN' || /^\p{Lu}/u.test(word.token.text))) {
		facts.add('phrase:proper');
	}
	facts.add(phrase.to >= seam ? 'phrase:last' : 'phrase:continued');
	if (inside.length === 1) facts.add('phrase:one-word');
	if (inside.some((word) => word.pos === 'NUM')) facts.add('phrase:counted');
	const head = words[phrase.head];
	if (head !== undefined && isPlural(head)) facts.add('focus:plural');
	return facts;
}

/**
 * Takes a question apart: what asks, how, and which noun is asked about.
 */
export function takeApart(reading: Reading): Asking {
	const plain = withoutFiller(withSpelling(withoutPreamble(askedWords(reading))));
	const first = plain[0];
	const imperative =
		first !== undefined && plain.length > 1 && NAMING_VERBS.has(first.form) && !BE.test(plain[1]?.form ?? '');
	const at = imperative ? -1 : questionWordAt(plain);
	const before = plain.slice(0, Math.max(at, 0));
	const words = at > 0 ? [...plain.slice(at), ...before] : plain;
	// A phrase must not run on from the end of the question into what was put there from before the question word.
	const seam = words.length === 0 ? 0 : words.length - before.length;
	const asks: Asks = imperative
		? 'name'
		: at !== -1
			? (words[0]?.form as Asks)
			: AUXILIARY.test(first?.form ?? '')
				? 'yes-or-no'
				: 'nothing';
	const facts = new Set<string>([`asks:${asks}`]);
	if (seam === 1 && before.length > 0) facts.add('asks:at-end');

	let frame: Frame = 'verb';
	let phrase: Phrase | null = null;
	if (asks === 'name') {
		phrase = phraseAt(words, words[1]?.form === 'me' || words[1]?.form === 'us' ? 2 : 1, seam, false);
		frame = 'noun';
	} else if (/^(?:what|which|whose)$/.test(asks)) {
		const next = words[1];
		if (next === undefined || seam < 2) {
			frame = 'verb';
		} else if (BE.test(next.form)) {
			const start = /^(?:not|n't|nt)$/.test(words[2]?.form ?? '') ? 3 : 2;
			const word = words[start];
			if (word !== undefined && start < seam && startsPhrase(word, words[start + 1], start + 1 >= seam)) {
				phrase = phraseAt(words, start, seam, false);
			}
			frame = phrase === null ? 'verb' : 'be';
			if (phrase !== null && words[phrase.from]?.pos === 'ADV' && phrase.head === phrase.from) {
				phrase = null;
				frame = 'verb';
			}
		} else if (DETERMINER.test(next.form) && !/^(?:this|that|these|those|no|any|another)$/.test(next.form)) {
			// "What the atmosphere on Mercury": the verb is left out.
			phrase = phraseAt(words, 1, seam, false);
			frame = phrase === null ? 'verb' : 'be';
		} else if (next.form === 'of' || (/^ones?$/.test(next.form) && words[2]?.form === 'of')) {
			const of = words.findIndex((word) => word.form === 'of');
			phrase = phraseAt(words, of + 1, seam, false);
			frame = phrase === null ? 'verb' : 'noun';
		} else if (/^(?:will|would|should)$/.test(next.form) && words.slice(3, seam).some((word) => word.form === 'be')) {
			phrase = phraseAt(words, 2, seam, false);
			frame = phrase === null ? 'verb' : 'be';
		} else if (
			!AUXILIARY.test(next.form) &&
			next.pos !== 'AUX' &&
			/^(?:NOUN|PROPN|NUM|ADJ|ADV|X|DET|VERB|INTJ|SYM)$/.test(next.pos)
		) {
			const third = words[2];
			const verbAlone =
				!next.joined &&
				((next.pos === 'ADV' && third?.pos === 'VERB') ||
					(next.pos === 'VERB' &&
						!(third !== undefined && /NOUN|PROPN|ADJ|AUX/.test(third.pos) && /(?:ed|ing)$/.test(next.form))));
			const knownNoun = hasEntry(next.lemma, 'noun') && (AUXILIARY.test(third?.form ?? '') || third?.form === 'of');
			phrase = verbAlone && !knownNoun ? null : phraseAt(words, 1, seam, true);
			frame = phrase === null ? 'verb' : 'noun';
		}
	} else if (asks === 'who' && BE.test(words[1]?.form ?? '')) {
		phrase = phraseAt(words, 2, seam, false);
		frame = phrase === null ? 'verb' : 'be';
	} else if (asks === 'nothing') {
		phrase = phraseAt(words, 0, seam, false);
	}
	facts.add(`frame:${frame}`);
	if (phrase === null) return { words, asks, frame, head: null, phrase: [], facts };
	const meant = throughTransparent(words, phrase, seam, frame === 'noun' && asks !== 'name');
	for (const fact of phraseFacts(words, phrase, seam)) if (meant === phrase || fact !== 'focus:plural') facts.add(fact);
	if (meant.head !== phrase.head) {
		facts.add('focus:through');
		for (const fact of phraseFacts(words, meant, seam))
			if (fact === 'focus:plural' || fact === 'phrase:singled-out') facts.add(fact);
	}
	return {
		words,
		asks,
		frame,
		head: words[meant.head] ?? null,
		phrase: words.slice(meant.from, meant.head + 1),
		facts,
	};
}
