import { splitSentences } from '../corpus/splitSentences.ts';
import { tidy } from './tidy.ts';
import type { Block, Draft, Dropped, Guess } from './types.ts';

/** Longest headline, in UTF-16 units and words. */
const MAX_HEADLINE_LENGTH = 200;
const MAX_HEADLINE_WORDS = 30;

/** A title made of a sentence is cut at the last word that fits. UTF-16 units. */
const MAX_TITLE_LENGTH = 90;

/** Finds the headline, and takes it out of the text: it is no sentence of the report. */
export function takeHeadline(
	given: readonly Block[],
	{ title, marksHeadings }: Draft,
	dropped: Dropped[],
	guessed: Guess[],
) {
	const known = title === null ? null : tidy(title);
	const [first] = given;
	if (first === undefined) return { title: known, blocks: given };
	if (known !== null) {
		const twin = given.slice(0, 3).find(({ text }) => plain(text) === plain(known));
		if (twin === undefined) return { title: known, blocks: given };
		dropped.push({ what: 'headline', text: twin.text, line: twin.line });
		return { title: known, blocks: given.filter((block) => block !== twin) };
	}
	const isHeadline =
		first.kind === 'heading' ||
		(!marksHeadings && isHeadlineLike(first.text) && given.some(({ text }) => /[.。]["”’)]*$/.test(text)));
	if (!isHeadline) return { title: null, blocks: given };
	const { text, line } = first;
	guessed.push({
		field: 'title',
		value: text,
		why: first.kind === 'heading' ? 'first-heading' : 'first-line',
		from: text,
	});
	dropped.push({ what: 'headline', text, line });
	return { title: text, blocks: given.slice(1) };
}

function isHeadlineLike(text: string): boolean {
	if (text.length > MAX_HEADLINE_LENGTH || text.split(' ').length > MAX_HEADLINE_WORDS) return false;
	return /^["“‘'«]?[\p{Lu}\p{Lo}\d]/u.test(text) && !/[.,:;…。]["”’)]*$/.test(text);
}

/** The first sentence, as far as it fits. */
export function titleOf(paragraph: string, guessed: Guess[]): string {
	const [span] = splitSentences(paragraph);
	const sentence = span === undefined ? paragraph : paragraph.slice(span.start, span.end);
	const cut = tidy(sentence.slice(0, MAX_TITLE_LENGTH)).replace(/\uFFFD$/, '');
	const title =
		sentence.length <= MAX_TITLE_LENGTH ? sentence : `${cut.replace(/\s+\S*$/, '').replace(/[\s,;:–—-]+$/, '')}…`;
	guessed.push({ field: 'title', value: title, why: 'first-sentence', from: sentence });
	return title;
}

function plain(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
