import { fold } from '../language/fold.ts';
import { NO_NAMES, PRONOUNS, startsWith, TITLES, wordList } from './speakerWords.ts';
import type { Range } from './types.ts';

/** Words that name a speaker, as they stand beside a quotation. */
export interface SpeakerPhrase extends Range {
	readonly how: 'name' | 'role' | 'pronoun';
	/** A name without titles; a role without an apposition; a pronoun folded. */
	readonly text: string;
	/** The range of the name; of a role up to its noun: "the head" of "the head of state". */
	readonly head: Range;
}

/** Stands in a masked text for each unit between quotation marks. */
export const MASK = '\uE000';

/** A word with what may stand inside: "AFL-CIO", "O'Reilly", "U.S.". */
export const WORD = /[\p{L}\p{N}$][\p{L}\p{M}\p{N}]*(?:[.&/'’-][\p{L}\p{M}\p{N}]+)*\.?/gu;

const AUXILIARIES = 'is are was were has have had will would can could may might must should did does do';
const PAST_FORMS = `said says told tells made took gave went came got saw held met put ran led kept left found brought began
	wrote spoke stood sat sent spent won lost fell rose grew drew flew knew threw broke chose drove hit cut set let paid
	laid sought thought fought bought caught taught felt dealt built`;
const anyOf = (words: string) => wordList(words).join('|');

/** A finite verb that can end the subject of a sentence: an auxiliary or a past form. */
export const FINITE = new RegExp(`\\s(?:${anyOf(AUXILIARIES)}|${anyOf(PAST_FORMS)}|\\p{Ll}{2,}ed)(?=\\s|$|[,.])`, 'u');
/** A past form in "ed" may be a participle, "a report released last year": these verbs are certain. */
const AUXILIARY = new RegExp(`\\s(?:${anyOf(AUXILIARIES)})\\s`, 'u');
/** What follows these tells more about a noun that stands before. */
const CUT = new RegExp(
	`\\s(?:${anyOf(`who whom whose which that of in for at from with to on by as during after before about under near against
		through into across outside inside without within between among around behind over along since when while told said`)})\\s`,
	'u',
);
const PARTICLES: ReadonlySet<string> = new Set(
	wordList('de da del della der den di dos du la le van von bin ibn al el ter y and & of the'),
);
/** "Secretary of State John F. Kerry": an office in which a preposition stands is no part of the name. */
const OFFICE = new RegExp(
	`^(?:(?:former|then|deputy|acting|under|\\p{Lu}\\S*)\\s+)*(?:Secretary|Minister|Director|Speaker|President|Chief)\\s+(?:of|for)\\s+(?:${[
		'State|Defen[cs]e|Commerce|Labou?r|Energy|Education|Health|Homeland Security|Foreign Affairs|Finance|Staff',
		'the (?:Treasury|Interior|Army|Navy|House)',
	].join('|')})\\s+(?=\\p{Lu})`,
	'u',
);
const NOUN_FIRST = startsWith(
	`the a an his her its their one two some many several most both other another police officials aides critics sources
	experts analysts organizers prosecutors authorities supporters opponents democrats republicans lawmakers
	investigators researchers state local federal`,
);
const PREPOSITION_FIRST = startsWith('in on at by with for of to from as');
const PRONOUN_FIRST = startsWith('i we you he she it they');
/** Longest noun phrase without an article, in words: "federal officials". */
const MAX_BARE_WORDS = 5;

interface Piece {
	readonly word: string;
	/** Offset in the phrase. */
	readonly at: number;
}

/** A noun phrase, its apposition left out. */
interface Noun {
	readonly segment: string;
	readonly words: readonly Piece[];
	/** The words before the first preposition or relative pronoun. */
	readonly kept: readonly Piece[];
	/** Where that stands. */
	readonly cut: number | undefined;
}

const isCapital = (word: string) => /^[\p{Lu}\d]/u.test(word) && /\p{Lu}/u.test(word);
const isTitle = (word: string) => TITLES.has(fold(word).replace(/\.$/, ''));

/**
 * Reads a noun phrase that names a speaker: "White House press secretary Josh Earnest", "Sen. Claire McCaskill (D-Mo.)",
 * "the Vermont senator", "he".
 *
 * @returns null where the range holds nothing that can speak
 */
export function readSpeakerPhrase(text: string, range: Range): SpeakerPhrase | null {
	const trimmed = skipOffice(text, trim(text, range));
	const whole = text.slice(trimmed.start, trimmed.end);
	if (whole === '') return null;
	const folded = fold(whole);
	if (PRONOUNS.has(folded)) return { ...trimmed, how: 'pronoun', text: folded, head: trimmed };
	const segment = firstSegment(whole);
	const words = [...segment.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index }));
	const cut = words.length > 1 ? CUT.exec(segment)?.index : undefined;
	const kept = cut === undefined ? words : words.filter(({ at }) => at < cut);
	const noun = { segment, words, kept, cut };
	const head = nameOf(noun);
	if (head !== null) {
		const name = segment.slice(head.start, head.end).replace(/['’]s?$|[.,]$/u, '');
		const start = trimmed.start + head.start;
		return { ...trimmed, how: 'name', text: name, head: { start, end: start + name.length } };
	}
	if (!isRole(whole, noun)) return null;
	const end = trimmed.start + segment.slice(0, cut).trimEnd().length;
	return { ...trimmed, how: 'role', text: segment, head: { start: trimmed.start, end } };
}

/** The name with which a noun phrase ends, titles left out; null where it ends with no name. */
function nameOf({ segment, words, kept, cut }: Noun): Range | null {
	const last = kept.at(-1);
	if (last === undefined || !isCapital(last.word) || (NO_NAMES.has(fold(last.word)) && kept.length === 1)) return null;
	const run = runAtEnd(segment, kept);
	const afterTitle = run.findLastIndex(({ word }, at) => at < run.length - 1 && isTitle(word)) + 1;
	const bare = run.slice(afterTitle);
	while (bare.length > 1 && NO_NAMES.has(fold(bare[0]?.word ?? ''))) bare.shift();
	const [first] = bare;
	const end = bare.at(-1);
	if (first === undefined || end === undefined || (bare.length === 1 && isTitle(first.word))) return null;
	// A name in which a preposition stands: "the University of Michigan", "Bank of America".
	const behind = cut === undefined ? undefined : words.find(({ at }) => at > cut + 2);
	const goesOn =
		afterTitle === 0 &&
		cut !== undefined &&
		behind !== undefined &&
		isCapital(behind.word) &&
		/^\s(?:of|for)\s/.test(segment.slice(cut)) &&
		(isCapital(kept[0]?.word ?? '') || kept[0]?.word === 'the');
	return { start: first.at, end: goesOn ? endOfRun(segment, behind.at) : end.at + end.word.length };
}

/** The words in capitals with which a list of words ends, particles between them counted. */
function runAtEnd(segment: string, words: readonly Piece[]): readonly Piece[] {
	let first = words.length - 1;
	for (; first > 0; first--) {
		const previous = words[first - 1];
		if (previous === undefined) break;
		const gap = segment.slice(previous.at + previous.word.length, words[first]?.at);
		const isParticle = PARTICLES.has(previous.word) && isCapital(words[first - 2]?.word ?? '');
		if (gap.trim() !== '' || !(isCapital(previous.word) || isParticle)) break;
	}
	return words.slice(first);
}

function endOfRun(segment: string, from: number): number {
	const run = /^[\p{Lu}\d][\p{L}\p{N}.&'’-]*(?:\s+\p{Lu}[\p{L}\p{N}.&'’-]*)*/u.exec(segment.slice(from));
	return from + (run?.[0].length ?? 0);
}

/** Is it a noun phrase that can speak: "the spokesman", "federal officials", "White House aides"? */
function isRole(whole: string, { segment, words, kept, cut }: Noun): boolean {
	const last = kept.at(-1)?.word;
	if (last === undefined || PRONOUN_FIRST.test(segment) || /^(?:the|a|an)$/i.test(whole)) return false;
	const isPlural =
		words.length <= MAX_BARE_WORDS && /\p{Ll}s$|(?:people|men|women)$/u.test(last) && !PREPOSITION_FIRST.test(whole);
	if (!isPlural && !NOUN_FIRST.test(whole) && !/^[\d\p{Lu}]/u.test(whole)) return false;
	if (AUXILIARY.test(segment.replace(/\s(?:who|whom|whose|which|that)\s.*$/su, ''))) return false;
	// "Lam released a track" is more than a noun phrase.
	return !/\s(?:an?|the)\s/.test(segment.slice(0, cut));
}

function skipOffice(text: string, { start, end }: Range): Range {
	return { start: start + (OFFICE.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** What stands before the first comma, bracket or dash. */
function firstSegment(text: string): string {
	return (/^.*?(?=\s*(?:[,(;:]|\s[–—―-]\s)|$)/su.exec(text)?.[0] ?? text).trimEnd();
}

function trim(text: string, { start, end }: Range): Range {
	const slice = text.slice(start, end);
	const lead =
		/^[\s,;:–—―-]*(?:(?:and|but|so|then|yet|though|although|while|as|because)\s+)*/iu.exec(slice)?.[0].length ?? 0;
	const tail = /[\s,;:–—―-]*$/u.exec(slice)?.[0].length ?? 0;
	return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** Where the noun phrase ends that begins at `from`, an apposition left out. */
export function phraseEnd(masked: string, from: number, to: number): number {
	const rest = masked.slice(from, to);
	const stop = /[,;:\uE000]|\s[–—―]|[.!?]$/u.exec(rest);
	return from + (stop?.index ?? rest.length);
}
