import { FINITE, readSpeakerPhrase, type SpeakerPhrase } from './speakerPhrase.ts';
import { startsWith, wordList } from './speakerWords.ts';
import type { Range } from './types.ts';

/** Words behind which a clause of its own begins. */
const CLAUSE = new RegExp(
	`(?:^|[\\s,])(?:${wordList(
		`but when while as after before because that where although though whether until since unless if than what so yet
		saying says said`,
	).join('|')})\\s+`,
	'giu',
);
/** Words with which an introduction begins, and no subject. */
const INTRODUCTION = startsWith(
	`in on at by for from with without to of during after before since when while as if although though because despite
	amid among under over through throughout following earlier later last this meanwhile however still then now also
	moments but and so yet monday tuesday wednesday thursday friday saturday sunday`,
	'\\p{L}+ly|\\p{L}+ing',
);
/** Longest noun phrase that is taken for the subject where a comma ends it, in words. */
const MAX_PARTED_WORDS = 8;
/** Longest noun phrase that is taken for the subject of a sentence, in UTF-16 units. */
const MAX_SUBJECT = 120;
/** Longest name that is looked for before a place, in UTF-16 units. */
const MAX_NAME = 200;

/**
 * The noun phrase that ends before a verb, its apposition and commas counted.
 *
 * @param masked as {@link findCues} takes it
 * @param end where the verb begins, or the words between subject and verb
 */
export function subjectBefore(masked: string, sentence: Range, end: number): SpeakerPhrase | null {
	const before = masked.slice(sentence.start, end);
	const breaks = [...before.matchAll(/[;:\uE000–—―]\s*,?|\s-\s/gu)].at(-1);
	const from = breaks ? breaks.index + breaks[0].length : 0;
	const region = before.slice(from);
	const skip = /,\s*$/.test(before) ? skipToHead(region) : skipClauses(region);
	return readSpeakerPhrase(masked, { start: sentence.start + from + skip, end });
}

/** Xi, who had come by train, …: the first segment that is no introduction holds the subject. */
function skipToHead(region: string): number {
	let start = 0;
	const segments = region.replace(/,\s*$/, '').split(',');
	for (const [at, segment] of segments.entries()) {
		if (at === segments.length - 1 || !INTRODUCTION.test(segment)) return start + skipSubordinate(segment);
		start += segment.length + 1;
	}
	return start;
}

/** In Hanoi, the yard closed and Lam …: what stands behind the last comma, conjunction or verb. */
function skipClauses(region: string): number {
	let skip = region.lastIndexOf(',') + 1;
	skip += skipSubordinate(region.slice(skip));
	const and = /^(.*\s(?:and|or)\s+)(.*)$/su.exec(region.slice(skip));
	const hasOwn = and !== null && FINITE.test(` ${and[1] ?? ''}`);
	const isNoun = /^(?:\p{Lu}|(?:the|his|her|its|their|an?)\s)/u.test(and?.[2] ?? '');
	return hasOwn && isNoun ? skip + (and[1]?.length ?? 0) : skip;
}

function skipSubordinate(segment: string): number {
	const clause = [...segment.matchAll(CLAUSE)].at(-1);
	const end = clause ? clause.index + clause[0].length : 0;
	return end < segment.length ? end : 0;
}

/** The name that ends before a place, a comma apart: whoever "who" stands for, or whose claim it is. */
export function nameBefore(masked: string, sentence: Range, end: number): SpeakerPhrase | null {
	const before = masked.slice(Math.max(sentence.start, end - MAX_NAME), end);
	const run = /\p{Lu}[\p{L}.'’&-]*(?:\s+\p{Lu}[\p{L}.'’&-]*)*,?\s*$/u.exec(before);
	return run && readSpeakerPhrase(masked, { start: end - run[0].length, end });
}

/** A run of words in capitals at the head of a text, with what stands between the parts of a name. */
const CAPITALS = /^[\p{Lu}\d][\p{L}\p{N}.'’&-]*(?:\s+(?:\p{Lu}[\p{L}.'’&-]*|de|of(?=\s+\p{Lu})|the(?=\s+\p{Lu})))*/u;

/** The noun phrase with which a sentence opens, an introduction left out. */
export function mainSubject(masked: string, range: Range): SpeakerPhrase | null {
	let start = range.start;
	for (const segment of masked.slice(range.start, range.end).split(',')) {
		const opening = /^[\s\uE000"“”‘]*(?:(?:and|but|so|yet|then)\s+)?/iu.exec(segment)?.[0].length ?? 0;
		const text = segment.slice(opening);
		const from = start + opening;
		start += segment.length + 1;
		const pronoun = /^(?:he|she|they|it)\b/i.exec(text)?.[0];
		if (pronoun !== undefined) return readSpeakerPhrase(masked, { start: from, end: from + pronoun.length });
		if (INTRODUCTION.test(text) || !/\p{L}/u.test(text)) continue;
		// An adverb before the verb is no part of the subject.
		const found = FINITE.exec(text)?.index;
		const verb = found === undefined ? undefined : text.slice(0, found).replace(/(?:\s\p{Ll}+ly)+$/u, '').length;
		// What stands before the verb or before an apposition; where neither is seen, the name.
		const isParted = start <= range.end && text.split(/\s+/).length <= MAX_PARTED_WORDS;
		const length = verb ?? (isParted ? text.length : CAPITALS.exec(text)?.[0].length);
		if (length === undefined || length > MAX_SUBJECT) return null;
		const phrase = readSpeakerPhrase(masked, { start: from, end: from + length });
		// "Following talks, late in the evening, Xi said": what is no noun phrase was part of the introduction.
		if (phrase !== null || verb !== undefined) return phrase;
	}
	return null;
}
