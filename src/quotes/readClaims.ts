import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import { type Term, terms } from '../language/terms.ts';
import { claimedSpeaker } from './claimedSpeaker.ts';
import { cueVerb } from './cues.ts';
import { ADVERBS, speakerBefore } from './speakerBefore.ts';
import { taglessEnd } from './taglessEnd.ts';

/** What a sentence says that somebody said. Offsets are UTF-16 units into the sentence. */
export interface Told {
	readonly speaker: string | null;
	readonly start: number;
	readonly end: number;
}

/** Words that are told; fewer cannot be checked. */
const MIN_WORDS = 3;

/** Of these, the ones by which nothing is claimed. */
const DENYING = /^(?:never|not|\p{L}+n't)$/u;
/** Verbs after which words may follow without "that". */
const PLAIN_SAYING =
	/^(?:say|says|said|saying|claim|claims|claimed|state|states|stated|tweet|tweets|tweeted|write|writes|wrote|announce|announces|announced|declare|declares|declared|add|adds|added|think|thinks|thought|believe|believes|believed|admit|admits|admitted|promise|promises|promised|insist|insists|insisted|warn|warns|warned|call|calls|called|describe|describes|described|argue|argues|argued)$/;
/** What follows asks for words instead of giving them. */
const NO_WORDS =
	/^(?:about|anything|something|nothing|so|what|why|how|when|where|who|whether|to|much|more|regarding|concerning)$/;
/** Joins what one says to what another says. */
const CONJUNCTION = /^(?:and|but|while|whereas|yet)$/;
/** Verbs that can be taken for nothing else. */
const SURELY_SAYING = /^(?:said|says|claimed|claims|stated|tweeted|wrote|added|argued|insisted|warned|declared)$/;
/** Words between a conjunction and such a verb, one of them at least: "and the foreign minister also said". */
const MAX_CLAUSE_SUBJECT = 5;
const ASKING = /^(?:what|who|whom|whose|when|where|why|how|which)$/;

const FOREIGN: readonly RegExp[] = [
	/^(?<speaker>\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,5})\s+(?:có\s+)?(?:đã\s+)?(?:thật\s+sự\s+)?(?:nói|tuyên bố|cho biết|khẳng định|phát biểu)\s+(?:rằng|là)\s+(?<words>.+?)(?:\s+(?:không|phải không|à))?[?？.!]*$/u,
	/^据?(?<speaker>[\p{Script=Han}]{2,8}?)(?:真的|是否|曾经|曾|有没有|也)*(?:说|說|表示|宣布|指出|强调|強調|声称|聲稱)(?:过|過|了)?[，,：:]?(?<words>.{4,}?)(?:吗|嗎|么)?[?？。.!！]*$/u,
];

/** Reads a sentence such as "Lam said that … and Xi said …"; none where it tells nobody's words. */
export function readClaims(written: string): readonly Told[] {
	const sentence = written.slice(0, taglessEnd(written));
	for (const pattern of FOREIGN) {
		const { speaker, words } = pattern.exec(sentence)?.groups ?? {};
		if (speaker === undefined || words === undefined) continue;
		const start = sentence.lastIndexOf(words);
		return [{ speaker, start, end: start + words.length }];
	}
	const according = readAccording(sentence);
	return according === null ? readSaid(sentence) : [according];
}

const ACCORDING_FIRST = /^\W*according to (?<speaker>[^,:]{2,60})[,:]\s*(?<words>.+)$/iu;
const ACCORDING_LAST = /^(?<words>.+?),?\s+according to (?<speaker>[^,.!?]{2,60})[.!?]*$/iu;
const SAID_LAST =
	/^(?<words>.+),\s+(?:(?<before>[^,]{2,60}?)\s+(?:said|says|claimed|claims|stated|announced|tweeted|wrote)|(?:said|says)\s+(?<after>[^,.!?]{2,60}))[.!?]*$/iu;

function readAccording(sentence: string): Told | null {
	for (const pattern of [ACCORDING_FIRST, ACCORDING_LAST, SAID_LAST]) {
		const { words, speaker, before, after } = pattern.exec(sentence)?.groups ?? {};
		const name = claimedSpeaker(speaker ?? before ?? after ?? '');
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

/** "(Did) Lam (really) say (that) …", and the same again behind a conjunction. */
function readSaid(sentence: string): readonly Told[] {
	const words = terms(sentence);
	if (ASKING.test(words[0]?.folded ?? '') && sentence.trimEnd().endsWith('?')) return [];
	const found: Told[] = [];
	let speaker: string | null = null;
	for (let at = 1; at < words.length; at++) {
		const word = words[at];
		const before = Math.min(at + 1 + MAX_AFTER_VERB, nextClause(words, at + 1));
		const that = words.slice(at + 1, before).findIndex(({ folded }) => folded === 'that');
		if (!word || !isSaying(word, that)) continue;
		let last = at - 1;
		while (last >= 0 && ADVERBS.test(words[last]?.folded ?? '')) last--;
		if (words.slice(last + 1, at).some(({ folded }) => DENYING.test(folded))) return found;
		speaker = speakerBefore(sentence, words, last) ?? (/^s?he$/.test(words[last]?.folded ?? '') ? speaker : null);
		if (speaker === null) continue;
		const first = words[at + 2 + that];
		if (!first || NO_WORDS.test(first.folded)) return found;
		const next = nextClause(words, at + 2 + that);
		const told = trimmed(sentence, first.start, words[next]?.start ?? sentence.length);
		if (told === null) return found;
		found.push({ speaker, ...told });
		at = next;
	}
	return found;
}

/**
 * Where "and Lam said" begins, the place of its conjunction; the number of words where nobody else is told to speak.
 *
 * @param from the place of the first word that is told: too few before the conjunction are no clause, as in "that Vietnam and China said"
 */
function nextClause(words: readonly Term[], from: number): number {
	for (let at = from + MIN_WORDS; at < words.length; at++) {
		if (!CONJUNCTION.test(words[at]?.folded ?? '')) continue;
		const verb = words.slice(at + 2, at + 2 + MAX_CLAUSE_SUBJECT).findIndex(({ folded }) => SURELY_SAYING.test(folded));
		if (verb >= 0) return at;
	}
	return words.length;
}

/** @param that how many words stand between it and the next "that"; -1 for none */
function isSaying({ folded }: Term, that: number): boolean {
	return PLAIN_SAYING.test(folded) || (that >= 0 && (isSpeechVerb(folded) || cueVerb(folded)?.reports === true));
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

/** Words in which "that" may follow a verb: "Lam told reporters in Beijing on Monday that …". */
const MAX_AFTER_VERB = 8;
