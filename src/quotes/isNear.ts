import type { Given } from './describeDifferences.ts';
import type { Reading } from './layWords.ts';
import { isMarked, type Region } from './region.ts';
import type { Quotation } from './types.ts';

/** Where a sentence ends inside some words, or one quotation and the next one begins. */
const PARTED = /[.!?…]["'”’)\]]*\s+\S|\n|["”»」]\s*["“«「]/;
/** Content words from which on one of them is not enough. */
const MANY = 3;
const ENOUGH = 2;

/**
 * Does a place have the words of one sentence in one sentence, or in one quotation? Words of several sentences may stand in
 * several.
 *
 * @param quotationsOf those in and round a region
 */
export function isCoherent(
	{ text }: Given,
	{ region, alignment }: Reading,
	quotationsOf: (region: Region) => readonly Quotation[],
): boolean {
	if (PARTED.test(text.trim())) return true;
	const met = alignment.steps.filter(({ same }) => same).map(({ actual }) => actual);
	if (new Set(met.map((at) => region.sentenceOf[at])).size <= 1) return true;
	const isSaid = (at: number) => isMarked(region.marked, region.words[at]?.start ?? 0, region.words[at]?.end ?? 0);
	if (met.every(isSaid)) return true;
	const [start, end] = [region.words[met[0] ?? 0]?.start ?? 0, region.words[met.at(-1) ?? 0]?.end ?? 0];
	return quotationsOf(region).some(({ content }) => content.start <= start && end <= content.end);
}

/**
 * Does a place share what the words are about? A name that stands in both, of however many words, is one thing and says
 * nothing of what is said of it.
 */
export function sharesContent({ words }: Given, { region, alignment }: Reading): boolean {
	const content = words.filter(({ isStop }) => !isStop).length;
	let plain = 0;
	let names = 0;
	let lastName = -2;
	for (const { given, actual } of alignment.steps) {
		const [word, other] = [words[given], region.words[actual]];
		if (!word || !other || word.isStop || word.stem !== other.stem) continue;
		if (!isNameWord(region, actual)) {
			plain++;
			continue;
		}
		if (actual !== lastName + 1) names++;
		lastName = actual;
	}
	return content < MANY ? plain + names > 0 : plain > 0 && plain + names >= ENOUGH;
}

/** A capital inside a sentence; at its beginning or that of a quotation, where another one follows. */
function isNameWord({ text, words, sentenceOf, marked }: Region, at: number): boolean {
	const isCapital = (place: number) => /^\p{Lu}/u.test(text.slice(words[place]?.start, words[place]?.end));
	const begins = sentenceOf[at - 1] !== sentenceOf[at] || marked.some(({ start }) => start === words[at]?.start);
	return isCapital(at) && (!begins || (sentenceOf[at + 1] === sentenceOf[at] && isCapital(at + 1)));
}
