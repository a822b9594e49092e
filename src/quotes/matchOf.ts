import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import type { Knowledge } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import type { Step } from './compareWords.ts';
import { cueVerb } from './cues.ts';
import { type CutOff, type Ends, findCutOffs, isDenial } from './cutOff.ts';
import { describeDifferences, type Given } from './describeDifferences.ts';
import { isCue } from './isCue.ts';
import { quotationsNear } from './quotationsNear.ts';
import { isMarked, type Region } from './region.ts';
import { sameSpeaker } from './sameSpeaker.ts';
import type { Quotation } from './types.ts';
import type { Attribution, Difference, Match } from './verdictTypes.ts';
import { type Voiced, voiceOf } from './voiceOf.ts';

/** What is checked, and against what. */
export interface Checker {
	readonly given: Given;
	readonly index: SearchIndex;
	readonly knowledge: Knowledge;
	/** Who is said to have said it. */
	readonly asked: string | undefined;
}

/**
 * Tells what one place of a source has of the words.
 *
 * @param steps at least one of them meets a word of the region
 * @param looksForSpeaker takes a while in a source that was not asked for before
 */
export function matchOf(
	region: Region,
	steps: readonly Step[],
	{ given, index, knowledge, asked }: Checker,
	ends: Ends = { before: true, after: true },
	looksForSpeaker = true,
): Match {
	const { source, text, words } = region;
	const met = steps.filter(({ actual }) => actual >= 0).map(({ actual }) => actual);
	const [first, last] = [met[0] ?? 0, met.at(-1) ?? 0];
	const range = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
	const quotations = looksForSpeaker && maySpeak(region, met) ? quotationsNear(region, knowledge) : [];
	const voiced = voiceOf(
		region,
		steps.flatMap(({ given: g, actual }) => (g >= 0 && actual >= 0 ? (words[actual] ?? []) : [])),
		quotations,
		keepsMarks(region, steps, given),
	);
	const differences = describeDifferences(given, region, { steps, cost: 0 }, index, voiced.voice === 'indirect').map(
		(difference) =>
			difference.kind === 'cue' && !isCue(difference, region, quotations)
				? { ...difference, kind: 'omission' as const }
				: difference,
	);
	const own = steps.filter((step) => step.given >= 0).map((step) => step.given);
	const [givenStart, givenEnd] = [given.words[own[0] ?? 0]?.start ?? 0, given.words[own.at(-1) ?? 0]?.end ?? 0];
	const denied = deniedBy(voiced.quotation, region);
	const cuts = [
		...denied,
		...findCutOffs(region, first, last, { ...ends, before: ends.before && denied.length === 0 }),
	];
	for (const { kind, start, end } of cuts) {
		const isBefore = start < range.start;
		const at = isBefore ? givenStart : givenEnd;
		const difference: Difference = {
			kind,
			change: 'dropped',
			given: '',
			givenStart: at,
			givenEnd: at,
			actual: text.slice(start, end),
			actualStart: start,
			actualEnd: end,
		};
		if (isBefore) differences.unshift(difference);
		else differences.push(difference);
	}
	return {
		text: text.slice(range.start, range.end),
		source: source.id,
		...range,
		date: source.date,
		speaker: voiced.speaker?.name ?? null,
		voice: voiced.voice,
		attribution: attributionOf(voiced),
		givenStart,
		givenEnd,
		differences,
	};

	function attributionOf({ voice, speaker }: Voiced): Attribution {
		if (asked === undefined) return 'not-asked';
		if (voice === 'narration') return 'nobody';
		if (speaker === null) return 'unknown';
		const sameness = sameSpeaker(asked, speaker, text, index, knowledge.names);
		return sameness === 'same' ? 'confirmed' : sameness;
	}
}

/** "Hale denied that …": the words are told as what is not so. */
function deniedBy(quotation: Quotation | null, { text }: Region): readonly CutOff[] {
	const cue = quotation?.cue;
	if (
		!cue ||
		cue.start > quotation.content.start ||
		!terms(text.slice(cue.start, cue.end)).some(({ folded }) => isDenial(folded))
	)
		return [];
	return [{ kind: 'negation', start: cue.start, end: cue.end }];
}

/** Without a mark and a verb of speech in and beside the sentences of some words, they are the report's own. */
function maySpeak({ words, marked, sentenceOf }: Region, met: readonly number[]): boolean {
	const [from, to] = [(sentenceOf[met[0] ?? 0] ?? 0) - 1, (sentenceOf[met.at(-1) ?? 0] ?? 0) + 1];
	return (
		marked.length > 0 ||
		words.some(({ folded }, at) => {
			const sentence = sentenceOf[at] ?? 0;
			if (sentence < from || sentence > to) return false;
			return folded === 'according' || isSpeechVerb(folded) || cueVerb(folded) !== null;
		})
	);
}

/** Wherever quotation marks begin or end among the words of the source, do they in the words that are given? */
function keepsMarks({ words, marked }: Region, steps: readonly Step[], given: Given): boolean {
	const isInside = (at: number) => {
		const word = words[at];
		return word !== undefined && isMarked(marked, word.start, word.end);
	};
	const met = steps.filter((step) => step.given >= 0 && step.actual >= 0);
	return met.every((step, at) => {
		const next = met[at + 1];
		if (!next || isInside(step.actual) === isInside(next.actual)) return true;
		const [end, start] = [given.words[step.given]?.end ?? 0, given.words[next.given]?.start ?? 0];
		return /["“”„«»「」‘’']/.test(given.text.slice(end, start));
	});
}

/** What is said of the speaker by all pieces together: what vouches for least. */
export function jointAttribution(matches: readonly Match[]): Attribution {
	const order = ['other', 'nobody', 'unknown', 'confirmed', 'not-asked'] as const;
	return order.find((one) => matches.some(({ attribution }) => attribution === one)) ?? 'unknown';
}
