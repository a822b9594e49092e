import type { Knowledge, Sentence } from '../corpus/types.ts';
import { indexOf } from '../search/indexOf.ts';
import { type Given, isGrave } from './describeDifferences.ts';
import { findPieces, MIN_COVERED, type Piece } from './findPieces.ts';
import { ELLIPSIS, readGiven } from './givenWords.ts';
import { isCoherent, sharesContent } from './isNear.ts';
import { coveredBy, joinPieces } from './joinPieces.ts';
import { layElsewhere, layInSentences, layWords, type Reading } from './layWords.ts';
import { type Checker, jointAttribution, matchOf } from './matchOf.ts';
import { mendGiven } from './mendGiven.ts';
import { partAtGaps } from './partAtGaps.ts';
import { quotationsNear } from './quotationsNear.ts';
import type { Region, Texts } from './region.ts';
import type { Check, CheckOptions, Match, Verdict } from './verdictTypes.ts';

/** Longest quotation that is checked, in UTF-16 units: the longest message of Discord's, and half as much again. */
export const MAX_QUOTATION_LENGTH = 6_000;
/** Words below which nothing can be vouched for, and the same for words of which none carries content. */
const MIN_WORDS = 2;
const MIN_FUNCTION_WORDS = 6;
/** Places that are told of words that stand in several, and of words that are not found. */
const MAX_PLACES = 5;
const MAX_NEAREST = 2;
/** Quality from which a place beside the best one is looked at for having all words, and how many places are. */
const WHOLE_FROM = 0.75;
const MAX_WHOLE = 3;
/** The same where somebody is named: whoever is meant may be the last of several who said it. */
const MAX_WHOLE_ASKED = 8;
/** Quality below which words are not found. */
const FOUND_FROM = 0.5;
/** Quality below which a place has nothing to do with the words. */
const NEAREST_FROM = 0.25;

/**
 * Checks whether the sources have words that somebody is said to have said. In doubt between two verdicts, it gives the one
 * that vouches for less. Pure: the same words over the same knowledge give the same check. No words make it throw.
 *
 * @param quote the words, with or without quotation marks
 */
export function checkQuotation(quote: string, options: CheckOptions, knowledge: Knowledge): Check {
	const asked = options.speaker?.trim() === '' ? undefined : options.speaker;
	if (quote.length > MAX_QUOTATION_LENGTH) return empty('too-long');
	const written = readGiven(quote);
	if (isTooShort(written)) return empty('too-short');
	const index = indexOf(knowledge);
	const accepts = ({ source }: Sentence) =>
		(options.source === undefined || source.id === options.source) &&
		(options.asOf === undefined || (source.date !== null && source.date <= options.asOf));

	const texts: Texts = new Map();
	const quotationsOf = (region: Region) => quotationsNear(region, knowledge);
	const asWritten = layWords(written, index, accepts, quotationsOf, texts);
	const mended = asWritten.length === 0 ? mendGiven(written, index, knowledge.names) : null;
	const given = mended?.given ?? written;
	const checker: Checker = { given, index, knowledge, asked };
	const readings = mended ? layWords(given, index, accepts, quotationsOf, texts, mended.sought) : asWritten;
	const [best] = readings;
	if (!best) return empty('not-found');
	const most = asked === undefined ? MAX_WHOLE : MAX_WHOLE_ASKED;
	const likely = readings
		.filter((reading) => reading.quality >= (reading === best ? FOUND_FROM : WHOLE_FROM))
		.slice(0, most);
	const whole = wholeOf(likely);
	const isQuoted = whole.some((match) => rankOf(match) < UNQUOTED_FROM);
	if (whole.length > 0 && !isQuoted) {
		const others = layElsewhere(given, likely, index, texts).filter(({ isMarked }) => isMarked);
		const isNew = ({ source, start }: Match) => !whole.some((one) => one.source === source && one.start === start);
		whole.push(...wholeOf(others.slice(0, most)).filter(isNew));
		whole.sort((a, b) => rankOf(a) - rankOf(b));
	}
	const [first] = whole;
	// Where an ellipsis stands that the source has not, another place may be meant, and have words there.
	const isElliptic =
		first?.differences.some(({ kind, given: mark }) => kind === 'punctuation' && ELLIPSIS.test(mark)) ?? true;
	const places = given.ellipses.size > 0 ? layInSentences(given, readings.slice(0, MAX_PLACES), index, texts) : [];
	const parted = isElliptic ? partedOf([best, ...places]) : null;
	if (parted) return give('stitched', parted);
	if (first) return give(wholeVerdict(first), whole.slice(0, MAX_PLACES), first.attribution);
	if (best.quality < FOUND_FROM && !readings.some(hasPiece)) return notFound();
	const pieces = findPieces(given, index, accepts, texts);
	const covered = coveredBy(pieces, given);
	if (pieces.length > 1 && covered >= MIN_COVERED) {
		const joined = joinPieces(pieces, checker);
		if (joined.isStitched) return give('stitched', joined.matches);
		// What one place has as well is told there, with each word that differs.
		if (covered > best.quality && !(best.quality >= FOUND_FROM && hasPieces(best, pieces)))
			return give('altered', joined.matches);
	}
	const near = nearOf(best);
	return near ? give('altered', [matchOf(near.region, near.alignment.steps, checker)]) : notFound();

	/** The places that have all words, as they are to be told. */
	function wholeOf(places: readonly Reading[]): Match[] {
		return places
			.map(({ region, alignment }) => matchOf(region, alignment.steps, checker))
			.filter(({ differences }) => !differences.some(isGrave))
			.sort((a, b) => rankOf(a) - rankOf(b));
	}

	/** A place that has the words with changes: in one sentence or quotation, with enough of their content. */
	function nearOf(place: Reading): Reading | null {
		const places = isCoherent(given, place, quotationsOf) ? [place] : layInSentences(given, [place], index, texts);
		return places.find((one) => one.quality >= FOUND_FROM && sharesContent(given, one)) ?? null;
	}

	/** With the nearest words; who says them is not looked for. */
	function notFound(): Check {
		const nearest = readings
			.filter(({ quality }) => quality >= NEAREST_FROM)
			.slice(0, MAX_NEAREST)
			.map(({ region, alignment }) => matchOf(region, alignment.steps, checker, undefined, false));
		return give('not-found', nearest, asked === undefined ? 'not-asked' : 'unknown');
	}

	/** The first of some places that has the words in pieces, and nothing else that differs. */
	function partedOf(places: readonly Reading[]): readonly Match[] | null {
		for (const place of places) {
			const matches = partAtGaps(place, checker);
			const isClean = matches.every(({ differences }, at) =>
				differences.slice(at === 0 ? 0 : 1).every((one) => !isGrave(one)),
			);
			if (matches.length > 1 && isClean) return matches;
		}
		return null;
	}

	function give(verdict: Verdict, matches: readonly Match[], attribution = jointAttribution(matches)): Check {
		return { quote, verdict, confidence: best?.quality ?? 0, attribution, matches };
	}

	function empty(verdict: Verdict): Check {
		return { quote, verdict, confidence: 0, attribution: asked === undefined ? 'not-asked' : 'unknown', matches: [] };
	}
}

function isTooShort({ words }: Given): boolean {
	const said = words.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
	return said.length < (said.every(({ isStop }) => isStop) ? MIN_FUNCTION_WORDS : MIN_WORDS);
}

/** Neighbouring words that a place must have for the words to be put together from pieces. */
const MIN_PIECE = 4;

/** Do all words of the pieces stand in this one place, too? */
function hasPieces({ alignment }: Reading, pieces: readonly Piece[]): boolean {
	const met = new Set(alignment.steps.filter(({ same }) => same).map(({ given }) => given));
	return pieces.every(({ from, to }) =>
		Array.from({ length: to - from }, (_, at) => from + at).every((at) => met.has(at)),
	);
}

function hasPiece({ alignment }: Reading): boolean {
	let length = 0;
	return alignment.steps.some(({ same }) => {
		length = same ? length + 1 : 0;
		return length >= MIN_PIECE;
	});
}

/** The rank of a place from which on it is not quoted directly, or not of the speaker who is named. */
const UNQUOTED_FROM = 10;

/** Places that have all words: the speaker who is named first, then whoever is known to have said it, then quotation marks, then the fewest differences. */
function rankOf({ attribution, voice, differences }: Match): number {
	const byAttribution = { confirmed: 0, 'not-asked': 0, other: 1, unknown: 2, nobody: 3 }[attribution];
	const byVoice = { direct: 0, narration: 1, indirect: 2 }[voice];
	return byAttribution * 100 + byVoice * 10 + Math.min(9, differences.length);
}

function wholeVerdict({ attribution, voice, differences }: Match): Verdict {
	if (attribution === 'other') return 'misattributed';
	// A mark that was lost in the source makes its own words of what somebody said: nobody is accused, and nothing vouched for.
	if (voice === 'indirect' || attribution === 'nobody') return 'reported';
	return differences.length === 0 ? 'verbatim' : 'near-verbatim';
}
