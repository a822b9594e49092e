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

/** Views that are kept; the oldest goes first. Enough for the candidates of the last questions over any knowledge. */
const MAX_KEPT = 4_000;
const kept = new WeakMap<SearchIndex, Map<Sentence, SentenceView>>();

/** The view of a sentence of the index. */
export function viewSentence(sentence: Sentence, index: SearchIndex): SentenceView {
	const views = kept.get(index) ?? new Map<Sentence, SentenceView>();
	kept.set(index, views);
	const known = views.get(sentence);
	if (known) return known;
	const words = terms(sentence.text);
	const content = words.filter((word) => !word.isStop);
	const view: SentenceView = {
		words,
		content,
		vectors: content.flatMap((word) => vectorOf(word.folded) ?? []),
		direction: directionOf(content.map((word) => word.folded)),
		speech: findSpeech(sentence.text, index.findNames),
		names: index.findNames(sentence.text, words),
		dates: saidDates(sentence.text, sentence.source.date),
	};
	const [oldest] = views.keys();
	if (views.size >= MAX_KEPT && oldest !== undefined) views.delete(oldest);
	views.set(sentence, view);
	return view;
}
