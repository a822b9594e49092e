import type { NameMention } from '../corpus/findNames.ts';
import { findSpeech, type Speech } from '../corpus/findSpeaker.ts';
import { saidDates } from '../corpus/saidDates.ts';
import type { SaidDate, Sentence } from '../corpus/types.ts';
import { type Term, terms } from '../language/terms.ts';
import { type Direction, directionOf, vectorOf } from '../language/wordVectors.ts';
import type { SearchIndex } from '../search/createIndex.ts';

/** What is worked out of a sentence again and again, whatever the question is. */
export interface SentenceView {
	readonly words: readonly Term[];
	/** Without stop words. */
	readonly content: readonly Term[];
	/** Vectors of the content words that have one. */
	readonly vectors: readonly number[];
	readonly direction: Direction | null;
	readonly speech: readonly Speech[];
	readonly names: readonly NameMention[];
	/** Dates that it says, resolved against the date of its source. */
	readonly dates: readonly SaidDate[];
}

/** Views that are kept, ten kilobytes each; the oldest goes first. Enough for the candidates of the last few questions. */
const MAX_KEPT = 1_000;
const kept = new WeakMap<SearchIndex, Map<Sentence, SentenceView>>();

/** The view of a sentence of the index. */
export function viewSentence(sentence: Sentence, index: SearchIndex): SentenceView {
	const views = kept.get(index) ?? new Map<Sentence, SentenceView>();
	kept.set(index, views);
	const known = views.get(sentence);
	if (known) return known;
	const words = terms(sentence.text);
	const content = words.filter((word) => !word.isStop);
	let speech: readonly Speech[] | null = null;
	let names: readonly NameMention[] | null = null;
	let dates: readonly SaidDate[] | null = null;
	// Few questions need all of these, and they cost more than the rest together.
	const view: SentenceView = {
		words,
		content,
		vectors: content.flatMap((word) => vectorOf(word.folded) ?? []),
		direction: directionOf(content.map((word) => word.folded)),
		get speech() {
			speech ??= findSpeech(sentence.text, index.findNames);
			return speech;
		},
		get names() {
			names ??= index.findNames(sentence.text, words);
			return names;
		},
		get dates() {
			dates ??= saidDates(sentence.text, sentence.source.date);
			return dates;
		},
	};
	const [oldest] = views.keys();
	if (views.size >= MAX_KEPT && oldest !== undefined) views.delete(oldest);
	views.set(sentence, view);
	return view;
}
