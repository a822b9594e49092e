import type { Reading } from '../language/types.ts';
import { baseForms, hasEntry } from '../language/wordnet.ts';
import { type AskedWord, AUXILIARY, askedWords, BE } from './askedWords.ts';
import {
	DETERMINER,
	isFirstName,
	isPlural,
	isPossessive,
	type Phrase,
	phraseAt,
	throughTransparent,
} from './nounPhrase.ts';
import { NAMING_VERBS, QUESTION_WORDS, SINGLING_WORDS } from './questionWords.ts';

const TRUE_OR_FALSE = /^(?:true|right) or (?:false|wrong)$/;

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

/** Parts of speech that the tagger gives to the first word of "what … city". */
const CAN_START_NOUN: ReadonlySet<string> = new Set([
	'NOUN',
	'PROPN',
	'NUM',
	'ADJ',
	'ADV',
	'X',
	'DET',
	'VERB',
	'INTJ',
	'SYM',
]);

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

interface Framed {
	readonly frame: Frame;
	readonly phrase: Phrase | null;
}

function framed(frame: Frame, phrase: Phrase | null): Framed {
	return { frame: phrase === null ? 'verb' : frame, phrase };
}

/** Whether what stands after "what is" tells what somebody does or undergoes: "what is Lam doing", "what was Capone imprisoned for". */
function isAction(words: readonly AskedWord[], { from, to }: Phrase, seam: number): boolean {
	const next = words[to];
	const isNamed = words.slice(from, to).every(({ pos, token }) => pos === 'PROPN' && /^\p{Lu}/u.test(token.text));
	return (
		isNamed &&
		next !== undefined &&
		to < seam &&
		next.pos === 'VERB' &&
		!next.afterBreak &&
		/^\p{Ll}/u.test(next.token.text)
	);
}

/** What stands after "what is". */
function frameOfBe(words: readonly AskedWord[], seam: number): Framed {
	const third = words[2]?.form ?? '';
	// "What are some of the rivers".
	const isSome = /^(?:some|any|all|most|many|two|three)$/.test(third) && words[3]?.form === 'of';
	const start = isSome ? 4 : /^(?:not|n't|nt)$/.test(third) ? 3 : 2;
	const word = words[start];
	// "What is being done".
	if (word?.form === 'being' && start + 1 < seam) return framed('verb', null);
	if (word === undefined || start >= seam || !startsPhrase(word, words[start + 1], start + 1 >= seam)) {
		return framed('verb', null);
	}
	const phrase = phraseAt(words, start, seam, false);
	// "What is wicking": a word that nobody knows is to be explained, whatever the tagger takes it for.
	if (phrase === null) return framed('be', seam - start <= 2 ? { from: start, to: seam, head: seam - 1 } : null);
	if (isAction(words, phrase, seam)) return framed('verb', null);
	// "What is widely used": no noun, though the adverb could be one.
	return words[start]?.pos === 'ADV' && phrase.head === start ? framed('verb', null) : framed('be', phrase);
}

/** What stands after "what" or "which". */
function frameOfWhat(words: readonly AskedWord[], seam: number): Framed {
	const [, next, third] = words;
	if (next === undefined || seam < 2) return framed('verb', null);
	if (BE.test(next.form)) return frameOfBe(words, seam);
	if (DETERMINER.test(next.form) && !/^(?:this|that|these|those|no|any|another)$/.test(next.form)) {
		// "What the atmosphere on Mercury": the verb is left out; "which of the following" has none to lose.
		return framed('be', phraseAt(words, 1, seam, false));
	}
	if (DETERMINER.test(next.form)) return framed('verb', null);
	if (next.form === 'of' || (/^ones?$/.test(next.form) && third?.form === 'of')) {
		const of = words.findIndex(({ form }) => form === 'of');
		return framed('noun', phraseAt(words, of + 1, seam, false));
	}
	if (/^(?:will|would|should)$/.test(next.form) && words.slice(3, seam).some(({ form }) => form === 'be')) {
		return framed('be', phraseAt(words, 2, seam, false));
	}
	const isName = isFirstName(next, third);
	if (AUXILIARY.test(next.form) && !isName) return framed('verb', null);
	// "What after-dinner treat".
	if (!CAN_START_NOUN.has(next.pos) && !next.joined) return framed('verb', null);
	const isDescribing = /(?:ed|ing)$/.test(next.form) && /^(?:NOUN|PROPN|ADJ|AUX)$/.test(third?.pos ?? '');
	const isVerb =
		!next.joined &&
		((next.pos === 'ADV' && third?.pos === 'VERB') || (next.pos === 'VERB' && !isDescribing && !isName));
	// "What separates me from you".
	if (third?.pos === 'PRON' && third.form !== 'that' && baseForms(next.form, 'verb').length > 0)
		return framed('verb', null);
	const isNoun = hasEntry(next.lemma, 'noun') && (AUXILIARY.test(third?.form ?? '') || third?.form === 'of');
	return framed('noun', isVerb && !isNoun ? null : phraseAt(words, 1, seam, true));
}

function frameOf(asks: Asks, words: readonly AskedWord[], seam: number): Framed {
	switch (asks) {
		case 'name':
			return { frame: 'noun', phrase: phraseAt(words, /^(?:me|us)$/.test(words[1]?.form ?? '') ? 2 : 1, seam, false) };
		case 'what':
		case 'which':
		case 'whose':
			return frameOfWhat(words, seam);
		case 'who':
			return framed('be', BE.test(words[1]?.form ?? '') ? phraseAt(words, 2, seam, false) : null);
		case 'nothing':
			return { frame: 'verb', phrase: phraseAt(words, 0, seam, false) };
		default:
			return framed('verb', null);
	}
}

/** Whether the question begins with a command to name something: "list the agreements", but not "name of the ship". */
function isCommand([first, second]: readonly AskedWord[]): boolean {
	if (first === undefined || second === undefined || !NAMING_VERBS.has(first.form)) return false;
	return !BE.test(second.form) && !/^(?:of|for|in)$/.test(second.form);
}

/**
 * Takes a question apart: what asks, how, and which noun is asked about.
 */
export function takeApart(reading: Reading): Asking {
	const asked = askedWords(reading);
	const isNaming = isCommand(asked);
	const isStatement = TRUE_OR_FALSE.test(
		asked
			.slice(0, 3)
			.map(({ form }) => form)
			.join(' '),
	);
	const at = isNaming || isStatement ? -1 : questionWordAt(asked);
	const before = asked.slice(0, Math.max(at, 0));
	const words = at > 0 ? [...asked.slice(at), ...before] : asked;
	// A phrase must not run on from the end of the question into what was put there from before the question word.
	const seam = words.length - before.length;
	const first = words[0]?.form ?? '';
	const asks: Asks = isNaming
		? 'name'
		: at !== -1
			? (first as Asks)
			: isStatement || AUXILIARY.test(first)
				? 'yes-or-no'
				: 'nothing';
	const { frame, phrase } = frameOf(asks, words, seam);
	const facts = new Set<string>([`asks:${asks}`, `frame:${frame}`]);
	if (seam === 1 && before.length > 0) facts.add('asks:at-end');
	if (phrase === null) return { words, asks, frame, head: null, phrase: [], facts };

	const meant = throughTransparent(words, phrase, seam, frame === 'noun' && asks !== 'name');
	const said = phraseFacts(words, phrase, seam);
	const meantFacts = meant === phrase ? said : phraseFacts(words, meant, seam);
	for (const fact of said) if (fact !== 'focus:plural') facts.add(fact);
	if (meantFacts.has('focus:plural')) facts.add('focus:plural');
	if (meantFacts.has('phrase:singled-out')) facts.add('phrase:singled-out');
	if (meant.head !== phrase.head) facts.add('focus:through');
	return {
		words,
		asks,
		frame,
		head: words[meant.head] ?? null,
		phrase: words.slice(meant.from, meant.head + 1),
		facts,
	};
}
