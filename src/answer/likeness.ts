import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import type { SaidDate, Sentence } from '../corpus/types.ts';
import type { Term } from '../language/terms.ts';
import { antonyms, baseForms } from '../language/wordnet.ts';
import { glossaryTerm, nameTerm, type SearchIndex } from '../search/createIndex.ts';
import { viewSentence } from './sentenceView.ts';

/** A sentence taken apart for comparing it with another one. */
export interface Parts {
	readonly sentence: Sentence;
	/** What it speaks of: stems, names, entries of the glossary; no figures, no dates. */
	readonly topics: ReadonlySet<string>;
	/** Figures with what they count, such as `14` of `agreement`. */
	readonly figures: readonly { readonly value: string; readonly unit: string }[];
	/** Days that it says, and in what words where what these mean hangs on the day of the report, as in "on Monday". */
	readonly dates: readonly { readonly from: string; readonly to: string; readonly relative: string | null }[];
	/** Words as they are written, folded: opposites are looked for among them. */
	readonly contentWords: ReadonlySet<string>;
	/** Proper names that `names.yaml` does not have, and words in quotation marks. */
	readonly marks: ReadonlySet<string>;
	/** Ids of those who speak or are cited in it. */
	readonly voices: readonly string[];
	readonly negated: boolean;
	/** It speaks of a month, a year, or "last year": not of the day of the report. */
	readonly longAgo: boolean;
}

const FIGURE = /^(?:\d[\d.,]*|dozens?|hundreds?|thousands?|several)$/;
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|refused?|denied|failed)\b|n['’]t\b/i;

/** Who says it and how is no part of what is said. */
function isFrame(folded: string): boolean {
	return isSpeechVerb(folded) || folded === 'according' || folded === 'report';
}

/** Sentences that are kept taken apart, two kilobytes each; the oldest goes first. Enough to turn the pages of a comparison. */
const MAX_KEPT = 2_000;
const kept = new WeakMap<SearchIndex, Map<Sentence, Parts>>();

/** A sentence of the index, taken apart. */
export function partsOf(sentence: Sentence, index: SearchIndex): Parts {
	const known = kept.get(index) ?? new Map<Sentence, Parts>();
	kept.set(index, known);
	const found = known.get(sentence);
	if (found) return found;
	const parts = takeApart(sentence, index);
	const [oldest] = known.keys();
	if (known.size >= MAX_KEPT && oldest !== undefined) known.delete(oldest);
	known.set(sentence, parts);
	return parts;
}

function takeApart(sentence: Sentence, index: SearchIndex): Parts {
	const { words, dates: said, names, speech } = viewSentence(sentence, index);
	const within = (dates: readonly SaidDate[], start: number) =>
		dates.some((date) => date.start <= start && start < date.end);
	const inDate = (start: number) => within(said, start);
	const told = said.filter(({ from }) => from !== null);
	const glossary = index.findGlossary(words);
	const named = (position: number) => names.some(({ first, last }) => first <= position && position <= last);
	const covered = (position: number) =>
		[...names, ...glossary].some(({ first, last }) => first <= position && position <= last);
	const topics = new Set<string>();
	for (const mention of names) topics.add(nameTerm(mention.name.id));
	for (const match of glossary) topics.add(glossaryTerm(match.value));
	const figures: { value: string; unit: string }[] = [];
	const contentWords = new Set<string>();
	words.forEach((word, at) => {
		if (word.isStop || inDate(word.start)) return;
		if (FIGURE.test(word.stem) || /^\d/.test(word.stem)) {
			const counted = words.slice(at + 1, at + 4).find((next) => !next.isStop && !/^\d/.test(next.stem));
			if (counted) {
				const entry = glossary.find(({ first, last }) => first <= counted.position && counted.position <= last);
				figures.push({ value: word.stem, unit: entry ? glossaryTerm(entry.value) : counted.stem });
			}
			return;
		}
		contentWords.add(word.folded);
		if (!covered(word.position) && !isFrame(word.folded)) topics.add(word.stem);
	});
	return {
		sentence,
		topics,
		figures,
		dates: said.flatMap(({ from, to, text }) =>
			from === null || to === null ? [] : [{ from, to, relative: /\d/.test(text) ? null : text.toLowerCase() }],
		),
		contentWords,
		marks: marksOf(sentence.text, words, ({ position, start }) => named(position) || within(told, start)),
		voices: [...new Set(speech.map(({ speaker }) => speaker.id))].sort(),
		negated: NEGATION.test(sentence.text),
		longAgo: said.some(({ precision }) => precision !== 'day'),
	};
}

/** Capitals inside the sentence, outside known names and dates that can be told, and whatever is quoted. */
function marksOf(text: string, words: readonly Term[], isKnown: (word: Term) => boolean): ReadonlySet<string> {
	const quoted = [...text.matchAll(/“[^”]*”|"[^"]*"/g)].map(
		(match) => [match.index, match.index + match[0].length] as const,
	);
	const marks = words.filter((word) => {
		const { start, end, position, isStop } = word;
		if (isStop) return false;
		if (quoted.some(([from, to]) => from <= start && end <= to)) return true;
		return position > 0 && /^\p{Lu}/u.test(text.slice(start, end)) && !isKnown(word);
	});
	return new Set(marks.map(({ stem }) => stem));
}

function without(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((one) => !b.has(one)).length;
}

/** Share of what both speak of in what either speaks of (Jaccard), 0 to 1. */
export function likeness(a: Parts, b: Parts): number {
	let both = 0;
	for (const topic of a.topics) if (b.topics.has(topic)) both++;
	const either = a.topics.size + b.topics.size - both;
	return either === 0 ? 0 : both / either;
}

/** Likeness from which two sentences say the same, and from which they may differ about the same. */
const SAME_FROM = 0.6;
const COMPARABLE_FROM = 0.34;
/** Likeness from which an opposite ("hard" and "soft") is one about the same thing: it lowers the likeness by itself. */
const OPPOSITE_FROM = 0.5;
/** What speaks of less is a heading or a line of credit: it states nothing that another could contradict. */
const MIN_TOPICS = 3;
/** Days between two reports within which "on Monday" may mean one Monday told in two ways; beyond, it is another one. */
const SAME_STORY_DAYS = 7;
/** Other names on both sides, so many of them: one word alone may be a matter of wording. */
const MIN_OTHER_MARKS = 2;

/** Do two sentences say the same thing, so that one of them is enough? */
export function saysTheSame(a: Parts, b: Parts): boolean {
	if (a.negated !== b.negated || difference(a, b) !== null) return false;
	const values = (parts: Parts) =>
		parts.figures
			.map(({ value }) => value)
			.sort()
			.join(' ');
	const sameMarks = without(a.marks, b.marks) === 0 && without(b.marks, a.marks) === 0;
	return sameMarks && likeness(a, b) >= SAME_FROM && values(a) === values(b);
}

/** Stems of verbs that add nothing to their noun: who met for talks has held talks. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(['hold', 'make', 'take', 'give', 'come', 'go']);

/**
 * Does another sentence say all that one says, so that its source may be named beside it? Not so where it speaks of less,
 * or not of the time, or where it is another's word, or where a figure of the one is not in the other.
 */
export function supports(other: Parts, one: Parts): boolean {
	const voices = (parts: Parts) => parts.voices.join(' ');
	const figures = (parts: Parts): readonly string[] => parts.sentence.text.match(/\d+/g) ?? [];
	const said = new Set([...one.topics].filter((topic) => !EMPTY_VERBS.has(topic)));
	const isDated = one.dates.every(({ from, to }) => other.dates.some((date) => from <= date.from && date.to <= to));
	const isCounted = figures(one).every((figure) => figures(other).includes(figure));
	if (!isDated || !isCounted || !saysTheSame(one, other)) return false;
	return without(said, other.topics) === 0 && voices(one) === voices(other);
}

/** Where two sentences contradict each other. */
export type DifferenceKind = 'figure' | 'date' | 'name' | 'opposite';

/**
 * What two sentences about the same thing say differently, or null.
 *
 * @param least likeness below which they are not held to be about the same thing
 */
export function difference(a: Parts, b: Parts, least = COMPARABLE_FROM): DifferenceKind | null {
	const like = likeness(a, b);
	if (like < least || a.longAgo !== b.longAgo || Math.min(a.topics.size, b.topics.size) < MIN_TOPICS) return null;
	for (const one of a.figures) {
		const rivals = b.figures.filter(({ unit }) => unit === one.unit);
		if (rivals.length > 0 && !rivals.some(({ value }) => value === one.value)) return 'figure';
	}
	if (like < OPPOSITE_FROM) return null;
	for (const word of a.contentWords) {
		if (b.contentWords.has(word)) continue;
		for (const base of baseForms(word, 'adj')) {
			for (const opposite of antonyms(base, 'adj')) {
				if (b.contentWords.has(opposite) && !a.contentWords.has(opposite)) return 'opposite';
			}
		}
	}
	const otherMarks = Math.min(without(a.marks, b.marks), without(b.marks, a.marks));
	if (like >= SAME_FROM && otherMarks >= MIN_OTHER_MARKS) return 'name';
	return datesDiffer(a, b) ? 'date' : null;
}

function datesDiffer(a: Parts, b: Parts): boolean {
	const [one, other] = [a.dates[0], b.dates[0]];
	if (!one || !other || a.dates.length > 1 || b.dates.length > 1) return false;
	if (one.from <= other.to && other.from <= one.to) return false;
	if (one.relative === null && other.relative === null) return true;
	// "Today" in two reports is a day of each, and no contradiction.
	return one.relative !== other.relative && daysApart(a.sentence, b.sentence) <= SAME_STORY_DAYS;
}

/** Days between the reports of two sentences; 0 where one has no date. */
function daysApart({ source: a }: Sentence, { source: b }: Sentence): number {
	return a.date === null || b.date === null ? 0 : Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000;
}
