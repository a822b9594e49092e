import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import { fold } from '../language/fold.ts';
import { type Term, terms } from '../language/terms.ts';
import { cueVerb } from './cues.ts';

/** What a sentence says that somebody said. Offsets are UTF-16 units into the sentence. */
export interface Told {
	readonly speaker: string | null;
	readonly start: number;
	readonly end: number;
}

/** Words that a speaker may be named with. */
const MAX_SPEAKER_WORDS = 6;
/** Words that are told; fewer cannot be checked. */
const MIN_WORDS = 3;

const PRONOUNS =
	/^(?:he|she|they|it|i|you|we|who|someone|somebody|everyone|everybody|people|one|nobody|this|that|these|those|there|what|which)$/;
/** Before whoever speaks. */
const LEADS =
	/^(?:so|and|but|well|wait|lol|hey|ok|okay|no|yes|yeah|apparently|allegedly|because|since|also|then|now|today|yesterday|when|as|if|that|because|source|remember|heard|hear|true)$/;
const HELPERS = /^(?:did|does|do|has|have|had|is|was|were|are|would|will|could|can)$/;
/** Between whoever speaks and the verb. */
const ADVERBS =
	/^(?:really|ever|actually|also|just|once|even|truly|recently|has|had|have|then|again|already|publicly|repeatedly|later|did|literally|supposedly|reportedly|never|not|(?:did|has|had|have|does|do|would)n't)$/;
/** Of these, the ones by which nothing is claimed. */
const DENYING = /^(?:never|not|\p{L}+n't)$/u;
/** Verbs after which words may follow without "that". */
const PLAIN_SAYING =
	/^(?:say|says|said|saying|claim|claims|claimed|state|states|stated|tweet|tweets|tweeted|write|writes|wrote|announce|announces|announced|declare|declares|declared|add|adds|added|think|thinks|thought|believe|believes|believed|admit|admits|admitted|promise|promises|promised|insist|insists|insisted|warn|warns|warned|call|calls|called|describe|describes|described|argue|argues|argued)$/;
/** What follows asks for words instead of giving them. */
const NO_WORDS =
	/^(?:about|anything|something|nothing|so|what|why|how|when|where|who|whether|to|much|more|regarding|concerning)$/;
const ASKING = /^(?:what|who|whom|whose|when|where|why|how|which)$/;

const FOREIGN: readonly RegExp[] = [
	/^(?<speaker>\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,5})\s+(?:có\s+)?(?:đã\s+)?(?:thật\s+sự\s+)?(?:nói|tuyên bố|cho biết|khẳng định|phát biểu)\s+(?:rằng|là)\s+(?<words>.+?)(?:\s+(?:không|phải không|à))?[?？.!]*$/u,
	/^(?<speaker>[\p{Script=Han}]{2,8}?)(?:真的|是否|曾经|曾|有没有|也)*(?:说|說|表示|宣布|指出|强调|強調|声称|聲稱)(?:过|過|了)?[，,：:]?(?<words>.{4,}?)(?:吗|嗎|么)?[?？。.!！]*$/u,
];

/** Reads a sentence such as "Lam said that …"; null where it tells nobody's words. */
export function readClaim(sentence: string): Told | null {
	for (const pattern of FOREIGN) {
		const { speaker, words } = pattern.exec(sentence)?.groups ?? {};
		if (speaker === undefined || words === undefined) continue;
		const start = sentence.lastIndexOf(words);
		return { speaker, start, end: start + words.length };
	}
	return readAccording(sentence) ?? readSaid(sentence);
}

const ACCORDING_FIRST = /^\W*according to (?<speaker>[^,:]{2,60})[,:]\s*(?<words>.+)$/iu;
const ACCORDING_LAST = /^(?<words>.+?),?\s+according to (?<speaker>[^,.!?]{2,60})[.!?]*$/iu;
const SAID_LAST =
	/^(?<words>.+),\s+(?:(?<before>[^,]{2,60}?)\s+(?:said|says|claimed|claims|stated|announced|tweeted|wrote)|(?:said|says)\s+(?<after>[^,.!?]{2,60}))[.!?]*$/iu;

function readAccording(sentence: string): Told | null {
	for (const pattern of [ACCORDING_FIRST, ACCORDING_LAST, SAID_LAST]) {
		const { words, speaker, before, after } = pattern.exec(sentence)?.groups ?? {};
		const name = nameOf(speaker ?? before ?? after ?? '');
		if (words === undefined || name === null || isAsking(words)) continue;
		const start = sentence.indexOf(words);
		const told = trimmed(sentence, start, start + words.length);
		if (told) return { speaker: name, ...told };
	}
	return null;
}

function isAsking(words: string): boolean {
	return ASKING.test(terms(words)[0]?.folded ?? '');
}

/** "(Did) Lam (really) say (that) …". */
function readSaid(sentence: string): Told | null {
	const words = terms(sentence);
	if (ASKING.test(words[0]?.folded ?? '') && sentence.trimEnd().endsWith('?')) return null;
	for (const [at, word] of words.entries()) {
		const that = words.slice(at + 1, at + 1 + MAX_AFTER_VERB).findIndex(({ folded }) => folded === 'that');
		if (at === 0 || !isSaying(word, that)) continue;
		let last = at - 1;
		while (last >= 0 && ADVERBS.test(words[last]?.folded ?? '')) last--;
		if (words.slice(last + 1, at).some(({ folded }) => DENYING.test(folded))) return null;
		const speaker = speakerBefore(sentence, words, last);
		if (speaker === null) continue;
		const first = words[at + 2 + that];
		if (!first || NO_WORDS.test(first.folded)) return null;
		const told = trimmed(sentence, first.start, sentence.length);
		return told && { speaker, ...told };
	}
	return null;
}

/** @param that how many words stand between it and the next "that"; -1 for none */
function isSaying({ folded }: Term, that: number): boolean {
	return PLAIN_SAYING.test(folded) || (that >= 0 && (isSpeechVerb(folded) || cueVerb(folded)?.reports === true));
}

/** Whoever stands before a verb, back to where the clause begins. */
function speakerBefore(sentence: string, words: readonly Term[], last: number): string | null {
	let first = last;
	while (first > 0) {
		const [before, word] = [words[first - 1], words[first]];
		if (!before || !word || /[^\s.’'"“-]/.test(sentence.slice(before.end, word.start))) break;
		if (LEADS.test(before.folded) || HELPERS.test(before.folded)) break;
		first--;
	}
	while (first <= last && LEADS.test(words[first]?.folded ?? '')) first++;
	while (first <= last && HELPERS.test(words[first]?.folded ?? '')) first++;
	const [from, to] = [words[first], words[last]];
	return from && to && first <= last ? nameOf(sentence.slice(from.start, to.end)) : null;
}

/** A name or a role, and not a pronoun; null for anything longer. */
function nameOf(text: string): string | null {
	// "Lam's statement" is Lam's.
	const name = text.trim().replace(/['’]s\s+\p{Ll}+$/u, '');
	const words = terms(name);
	if (words.length === 0 || words.length > MAX_SPEAKER_WORDS) return null;
	return PRONOUNS.test(words[0]?.folded ?? '') || ASKING.test(words[0]?.folded ?? '') ? null : name;
}

/** The words without marks and white space round them; null where they are too few. */
function trimmed(
	sentence: string,
	start: number,
	end: number,
): { readonly start: number; readonly end: number } | null {
	const words = terms(sentence.slice(start, end));
	const [first, last] = [words[0], words.at(-1)];
	return first && last && words.length >= MIN_WORDS ? { start: start + first.start, end: start + last.end } : null;
}

/**
 * Who is to have said what stands between two texts: "Lam said: …", "… — Lam", "…, Lam said"; null where neither says so.
 *
 * @param before up to the quotation, and what follows it
 */
export function speakerBeside(before: string, after: string): string | null {
	const dash = /^\s*[.,]?\s*(?:[—–―~]|--?)\s*([\p{Lu}][^.,;:!?"“\n]{1,60})/u.exec(after)?.[1];
	if (dash !== undefined) return nameOf(dash);
	const according = /\baccording to ([^,:"“”]{2,60})[,:]?\s*$/iu.exec(before)?.[1];
	if (according !== undefined) return nameOf(according);
	const label = /(?:^|[.!?]\s+)([\p{Lu}][^.,;:!?"“”]{1,60}):\s*$/u.exec(before)?.[1];
	const words = terms(before);
	for (let at = words.length - 1; at > 0 && at >= words.length - MAX_AFTER_VERB; at--) {
		const word = words[at];
		if (!word || /[.!?”"]\s/.test(before.slice(word.end))) break;
		if (!isSpeechVerb(word.folded) && cueVerb(word.folded) === null) continue;
		let last = at - 1;
		while (last >= 0 && ADVERBS.test(words[last]?.folded ?? '')) last--;
		const speaker = speakerBefore(before, words, last);
		if (speaker !== null) return speaker;
	}
	if (label !== undefined) return nameOf(label);
	return speakerAfter(after);
}

/** Words between a verb of speech and the quotation: "Lam told reporters in Beijing on Monday: …". */
const MAX_AFTER_VERB = 8;

const SAID_AFTER = /^[\s,.]*(?<verb>\p{L}+)\s+(?<speaker>[^.,;:!?"“”\n]{2,60})/u;

/** "…, Lam said", "…, said Lam". */
function speakerAfter(after: string): string | null {
	const { verb, speaker } = SAID_AFTER.exec(after)?.groups ?? {};
	if (/^[\s,.]*according to\s/i.test(after))
		return nameOf(/according to ([^.,;:!?"“”\n]{2,60})/i.exec(after)?.[1] ?? '');
	if (verb !== undefined && speaker !== undefined && isVerb(verb)) return capitalsOf(speaker);
	const clause = /^[\s,]*([^.;:!?"“”\n]{2,80})/u.exec(after)?.[1] ?? '';
	const words = terms(clause);
	const at = words.slice(0, MAX_SPEAKER_WORDS + 1).findIndex(({ folded }) => isVerb(folded));
	return at > 0 ? speakerBefore(clause, words, at - 1) : null;
}

function isVerb(word: string): boolean {
	return (
		/^(?:said|says|say|asked|asks|told|tells|added|adds|wrote|writes|claimed|claims|stated|states|tweeted|tweets)$/.test(
			fold(word),
		) ||
		(cueVerb(fold(word))?.says === true && /ed$/.test(word))
	);
}

/** A name, as far as its capitals go, or a role: "the spokesman". */
function capitalsOf(text: string): string | null {
	const name = /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|van|von|de|der|bin|al))*/u.exec(text)?.[0];
	return nameOf(name ?? text.split(/\s+(?:in|on|at|to|about|of|when|as|after|before|while)\s/)[0] ?? '');
}
