import type { NameFinder } from '../corpus/findNames.ts';
import type { Sentence, Source } from '../corpus/types.ts';
import { type Draft, type Drafts, findDrafts } from './findDrafts.ts';
import { findOuterSentences, type OuterText } from './findOuterSentences.ts';
import { findParagraphs } from './findParagraphs.ts';
import { findTopics, resolveSpeakers } from './resolveSpeakers.ts';
import { collectBearers } from './speakerNames.ts';
import type { Quotation } from './types.ts';

/**
 * Finds what is quoted in a source, and who says it.
 *
 * @param sentences of the source, in their order
 * @param findNames finds the names of `names.yaml`
 * @returns in the order of the text; one that stands inside another comes after it, and its words are its own speaker's
 */
export function findQuotations(
	source: Source,
	sentences: readonly Sentence[],
	findNames: NameFinder,
): readonly Quotation[] {
	const { text } = source;
	const [first] = sentences;
	const last = sentences.at(-1);
	if (first === undefined || last === undefined) return [];
	const start = text.lastIndexOf('\n', first.start) + 1;
	const newline = text.indexOf('\n', last.end);
	const body = { start, end: newline < 0 ? text.length : newline };
	const outer = findOuterSentences(text, findParagraphs(text, body));
	const main = findDrafts(text, outer);
	const groups = [main, ...findNested(text, outer)];
	if (groups.every(({ drafts }) => drafts.length === 0)) return [];
	const bearers = collectBearers(text, start, findNames);
	const topics = findTopics(
		groups.flatMap(({ subjects }) => subjects),
		bearers,
	);
	return groups
		.flatMap((group) => {
			const speakers = resolveSpeakers(group.drafts, topics, bearers);
			return group.drafts
				.map((draft, at) => ({ draft, speaker: speakers[at] ?? null }))
				.filter(({ draft }) => group === main || isAttributed(draft));
		})
		.map(({ draft, speaker }) => ({
			source,
			kind: draft.kind,
			// A label alone between marks, “DOW: ”, leaves no words.
			parts: draft.parts.filter(({ start: from, end: to }) => text.slice(from, to).trim() !== ''),
			content: draft.content,
			sentences: touched(sentences, draft.content.start, draft.content.end),
			speaker,
			cue: draft.cue?.words ?? null,
		}))
		.filter(({ parts }) => parts.length > 0)
		.sort((one, other) => one.content.start - other.content.start || other.content.end - one.content.end);
}

/** Shorter ones, in UTF-16 units, hold at most a few words of somebody else, which are left to the one who repeats them. */
const MIN_OUTER = 200;

/** The quotations inside long ones: an article that is quoted at length quotes others. */
function findNested(text: string, outer: OuterText): readonly Drafts[] {
	return outer.sentences
		.flatMap(({ spans }) => spans)
		.filter(
			({ inners, end, start }) =>
				end - start >= MIN_OUTER && inners.some((inner) => MARK.test(text.slice(inner.start, inner.end))),
		)
		.flatMap(({ inners }) =>
			inners.map((inner) => findDrafts(text, findOuterSentences(text, [{ ...inner, isBlockQuote: false }]))),
		);
}

const MARK = /[“”"«»‘]|(?<![\p{L}\p{N}])'/u;

function isAttributed({ kind, cue, subject }: Draft): boolean {
	return (kind === 'direct' || kind === 'mixed') && cue !== null && subject !== null;
}

/** Positions of the first and the last sentence that a range touches. */
function touched(sentences: readonly Sentence[], start: number, end: number): readonly [number, number] {
	const first = sentences.findIndex((sentence) => sentence.end > start);
	const last = sentences.findLastIndex((sentence) => sentence.start < end);
	const known = (at: number) => sentences[Math.min(Math.max(at, 0), sentences.length - 1)]?.index ?? 0;
	const from = known(first);
	return [from, Math.max(from, known(last))];
}
