import { VERSION_CHARS } from '../answer/types.ts';
import type { Knowledge } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { type QuoteWords, wordsOfQuotes } from '../i18n/quotes.ts';
import { wordAttribution, wordDifference } from '../i18n/wordCheck.ts';
import { isGrave } from '../quotes/describeDifferences.ts';
import { passageOf } from '../quotes/passageOf.ts';
import type { Check, Difference } from '../quotes/verdictTypes.ts';
import { cut } from './cut.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { type PageBlock, type PageText, paginate } from './paginate.ts';
import { numberSources } from './renderQuotes.ts';
import { footOf } from './viewBlocks.ts';

/** Of what somebody claims, so much is repeated; the sources' sentences are never cut. */
const MAX_GIVEN_CHARS = 300;
const MAX_DIFFERENCES = 8;
const MAX_ECHO_CHARS = 120;

/** A check with what it was about. */
export interface Checked {
	readonly check: Check;
	/** Who is said to have said it; null where nobody was named. */
	readonly speaker: string | null;
	/** Which of the quotations of a message it is, from 1, and how many there are; null for one alone. */
	readonly place: { readonly number: number; readonly of: number } | null;
}

/**
 * Puts a check into pages: the verdict in words, what was checked, and each place with whose words it has and what differs, word for
 * word. All of it reads without bold print and without colour.
 */
export function renderCheck(
	{ check, speaker, place }: Checked,
	knowledge: Knowledge,
	locale: string | undefined,
	page: number,
): PageText {
	const words = messages(locale);
	const quoteWords = wordsOfQuotes(locale);
	const sources = numberSources();
	const { short, meaning } = quoteWords.verdict[check.verdict];
	const [verdict, sense] = quoteWords.verdictLine(short, meaning);
	const given = cut(escapeWords(check.quote.replace(/\s+/g, ' ').trim()), MAX_GIVEN_CHARS);
	const claimed = speaker === null ? '' : escapeWords(quoteWords.claimOf(speaker));
	const isNearest = check.verdict === 'not-found' && check.matches.length > 0;
	const head = [
		place === null ? '' : `-# ${escapeWords(quoteWords.numberOf(place.number, place.of))}`,
		`**${escapeWords(verdict)}**${escapeWords(sense)}`,
		`${quoteWords.checked(given)}${claimed}`,
		check.verdict === 'not-found' && hasNotesOnly(knowledge) ? `-# ${escapeWords(quoteWords.notesOnly)}` : '',
		isNearest ? escapeWords(quoteWords.nearest) : '',
	];
	const blocks = check.matches.flatMap((match, at): PageBlock[] => {
		const passage = passageOf(match.source, match, knowledge);
		if (passage === null) return [];
		const number = sources.numberOf(passage.source);
		const bold = [{ start: match.start - passage.start, end: match.end - passage.start }];
		const lines = [
			...(check.verdict === 'stitched' ? [escapeWords(quoteWords.piece(at + 1))] : []),
			// Of the nearest words of something that is not there, neither whose they are nor what differs says anything.
			...(isNearest ? [] : [`-# ${escapeWords(wordAttribution(match, speaker, quoteWords))}`]),
			...(isNearest ? [] : differencesOf(match.differences, quoteWords)),
		];
		const [first = '', ...rest] = lines;
		const isPiece = check.verdict === 'stitched';
		const write = (sentence: string): string =>
			[...(isPiece ? [first] : []), `${sentence} [${number}]`, ...(isPiece ? rest : lines)].join('\n');
		return [
			{
				text: write(escapeSentence(passage.text, bold)),
				numbers: [number],
				tooLong: write(escapeWords(words.sentenceTooLong)),
			},
		];
	});
	return paginate(
		{
			head: head.filter((line) => line !== '').join('\n'),
			blocks,
			foot: footOf(sources.all, knowledge.version.slice(0, VERSION_CHARS), locale),
		},
		page,
	);
}

/** Notes tell what a report says and repeat few of its words: what is missing there may well stand in the report. */
function hasNotesOnly({ sources }: Knowledge): boolean {
	return sources.every(({ kind }) => kind === 'notes');
}

/** What changes the sense stands there word for word; of the rest it is said what it is about. */
function differencesOf(differences: readonly Difference[], words: QuoteWords): readonly string[] {
	const grave = differences.filter(isGrave);
	const minor = [...new Set(differences.filter((one) => !isGrave(one)).map(({ kind }) => words.kind[kind]))];
	const more = grave.length - MAX_DIFFERENCES;
	return [
		...grave.slice(0, MAX_DIFFERENCES).map((one) => `- ${escapeWords(wordDifference(shorten(one), words))}`),
		...(more > 0 ? [`-# ${escapeWords(words.moreDifferences(more))}`] : []),
		...(minor.length > 0 ? [`-# ${escapeWords(words.minor(minor))}`] : []),
	];
}

/** Of what somebody claims, so much; what the source has is never cut, least of all where it was left out. */
function shorten(difference: Difference): Difference {
	const { given, actual } = difference;
	return { ...difference, given: cut(onOneLine(given), MAX_ECHO_CHARS), actual: onOneLine(actual) };
}

function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
