import type { Answer, CitedSentence, Note } from '../answer/types.ts';
import type { SourceKind } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { wordsOfTimeline } from '../i18n/timeline.ts';
import type { Messages, Shown } from '../i18n/types.ts';
import { cut } from './cut.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_CONTENT_CHARS } from './limits.ts';
import { renderSource } from './renderSource.ts';
import type { Outgoing } from './types.ts';
import { wordWhen } from './wordWhen.ts';

/** How the question was understood: said before the answer, so that a wrong understanding is seen before it is believed. */
const BEFORE: ReadonlySet<Note['kind']> = new Set(['carried', 'mended', 'as-of', 'limit']);

/** A list of all sources can be of any length; more than these do not fit a message anyway. */
const MAX_SOURCES = 15;

/** What stands or falls together: one sentence, or those that differ under the line that says so. */
interface Block {
	readonly heading: string | null;
	readonly sentences: readonly CitedSentence[];
}

/**
 * Puts an answer into a message. Pure: the same answer gives the same bytes.
 *
 * Plain content rather than an embed: it is what screen readers read, it keeps its width on a phone, and it has no colour to lose.
 * The sources' sentences stand in normal print with the words that answer in bold; what the bot adds about them is subtext.
 * A sentence is never cut. Where not all fit, the last ones are left out whole, and sentences that differ go only together,
 * since one of them alone would look undisputed.
 *
 * @param locale language of the bot's own words
 */
export function renderAnswer(answer: Answer, locale: string | undefined): Outgoing {
	const blocks = toBlocks(answer);
	for (let kept = blocks.length; kept >= 0; kept -= 1) {
		const content = write(answer, blocks, kept, locale);
		if (content.length <= MAX_CONTENT_CHARS) return { content };
	}
	// Only the bot's own words are left: a message or notes that are too long by themselves.
	return { content: cut(write(answer, blocks, 0, locale), MAX_CONTENT_CHARS) };
}

function write(answer: Answer, blocks: readonly Block[], kept: number, locale: string | undefined): string {
	const words = messages(locale);
	const shown = blocks.slice(0, kept);
	const sentences = shown.flatMap((block) => block.sentences);
	const total = answer.sentences.length;
	const tooLong = total > 0 && sentences.length === 0;
	const headings = new Set(blocks.map(({ heading }) => heading));
	const notes = answer.notes
		.filter((note) => belongs(note, answer, sentences))
		.filter(({ kind, text }) => kind !== 'disagreement' || !headings.has(text));
	const before = notes.filter(({ kind }) => BEFORE.has(kind));
	const after = notes.filter(({ kind }) => !BEFORE.has(kind));
	// Where not even the best sentence fits, its sources are named all the same.
	const numbers = new Set((tooLong ? answer.sentences.slice(0, 1) : sentences).flatMap((sentence) => sentence.numbers));
	const cited = answer.sources.filter(({ number }) => total === 0 || numbers.has(number));
	const sources = cited.slice(0, MAX_SOURCES);
	const kinds = new Set(sources.map(({ kind }) => kind));

	return [
		[subtext(before)],
		[answer.message === null ? '' : escapeWords(answer.message)],
		[tooLong ? escapeWords(words.sentenceTooLong) : ''],
		...shown.map((block, at) => [writeTime(block, shown[at - 1], locale), ...writeBlock(block)]),
		writeSuggestions(answer, words),
		[
			...sources.map((source) => renderSource(source, words, kinds.size > 1)),
			cited.length > sources.length ? `-# ${escapeWords(words.moreSources(cited.length - sources.length))}` : '',
			subtext(after),
			!tooLong && sentences.length < total ? `-# ${escapeWords(words.leftOut(total - sentences.length))}` : '',
			sentences.length === 0 ? '' : `-# ${escapeWords(words.shown(shownKind(kinds)) + words.version(answer.version))}`,
		],
	]
		.map((lines) => lines.filter((line) => line !== '').join('\n'))
		.filter((paragraph) => paragraph !== '')
		.join('\n\n');
}

/** The sentences in their order; those that a note says differ are drawn together to where the first of them stands. */
function toBlocks({ sentences, notes }: Answer): readonly Block[] {
	const blocks: Block[] = [];
	const placed = new Set<number>();
	for (const [at, sentence] of sentences.entries()) {
		if (placed.has(at)) continue;
		const note = notes.find(({ kind, sentences: about }) => kind === 'disagreement' && about?.includes(at));
		const together = [...new Set(note?.sentences ?? [])]
			.filter((place) => !placed.has(place))
			.toSorted((a, b) => a - b);
		const members = together.flatMap((place) => sentences[place] ?? []);
		for (const place of note === undefined ? [at] : together) placed.add(place);
		if (note === undefined || members.length < 2) blocks.push({ heading: null, sentences: [sentence] });
		else blocks.push({ heading: note.text, sentences: members });
	}
	return blocks;
}

function writeBlock({ heading, sentences }: Block): readonly string[] {
	const lines = sentences.map(writeSentence);
	return heading === null ? lines : [`**${escapeWords(heading)}**`, ...lines.map((line) => `- ${line}`)];
}

/** In a timeline, the time of what follows; once for all of one time. It is reckoned, not quoted, and so stands apart from the sentence. */
function writeTime(block: Block, before: Block | undefined, locale: string | undefined): string {
	const words = wordsOfTimeline(locale);
	const [time, earlier] = [block, before].map((one) => one?.sentences[0]?.when);
	if (time === undefined) return '';
	const said = wordWhen(time, words);
	return earlier !== undefined && wordWhen(earlier, words) === said ? '' : `-# ${escapeWords(said)}`;
}

function writeSuggestions({ answered, suggestions }: Answer, words: Messages): readonly string[] {
	if (suggestions.length === 0) return [];
	return [escapeWords(answered ? words.askFor : words.covered), ...suggestions.map(bullet)];
}

function writeSentence({ text, highlights, numbers }: CitedSentence): string {
	return `${escapeSentence(text, highlights)} ${numbers.map((number) => `[${number}]`).join(' ')}`;
}

function bullet(text: string): string {
	return `- ${escapeWords(text).replaceAll('\n', ' ')}`;
}

function subtext(notes: readonly Note[]): string {
	return notes
		.flatMap(({ text }) => escapeWords(text).split('\n'))
		.filter((line) => line.trim() !== '')
		.map((line) => `-# ${line}`)
		.join('\n');
}

/** A note about sentences that are not shown would puzzle. */
function belongs(note: Note, answer: Answer, shown: readonly CitedSentence[]): boolean {
	if (note.sentences === undefined || note.sentences.length === 0) return true;
	return note.sentences.some((at) => shown.some((sentence) => sentence === answer.sentences[at]));
}

function shownKind(kinds: ReadonlySet<SourceKind>): Shown {
	const [first = 'notes', ...others] = kinds;
	return others.length > 0 ? 'both' : first;
}
