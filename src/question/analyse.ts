import type { NameFinder } from '../corpus/findNames.ts';
import { saidDates } from '../corpus/saidDates.ts';
import type { Source } from '../corpus/types.ts';
import { read } from '../language/read.ts';
import { type Term, terms } from '../language/terms.ts';
import type { Reading } from '../language/types.ts';
import { answerType } from './answerType.ts';
import { countedForeign } from './countedForeign.ts';
import { findIntent } from './findIntent.ts';
import { findSpeakerAsked } from './findSpeakerAsked.ts';
import { functionWordsForeign } from './functionWordsForeign.ts';
import { findSourceLimit } from './sourceLimit.ts';
import type { Keyword, Question, Speller } from './types.ts';

/** What has to be known of the knowledge to understand a question about it. */
export interface Surroundings {
	readonly sources: readonly Source[];
	readonly findNames: NameFinder;
	readonly mend: Speller;
}

const NOW =
	/\b(?:now|nowadays|currently|current|latest|newest|today|recent|recently|still|at present|at the moment|so far)\b/i;

/**
 * Understands a question.
 *
 * @param text as {@link clean} gives it, not empty
 * @param asked day on which it is asked, `YYYY-MM-DD`
 */
export function analyse(text: string, { sources, findNames, mend }: Surroundings, asked: string): Question {
	const { text: mended, mendings, spellings } = mend(text);
	const reading = read(mended);
	const words = terms(mended);
	const names = findNames(mended, words);
	const today = todayOf(sources, asked);
	const { spans, ...limit } = findSourceLimit(mended, names, sources, today);
	const { type, fine, focus } = answerType(reading);
	const outside = (start: number, end: number) => !spans.some((span) => span.start < end && start < span.end);
	const namesAsked = names.filter((name) => outside(name.start, name.end));
	const speaker = findSpeakerAsked(mended, words, namesAsked);
	const dates = saidDates(mended, today).filter((date) => outside(date.start, date.end));
	const keywords = keywordsOf(mended, reading, namesAsked).filter((keyword) => outside(keyword.start, keyword.end));
	return {
		text: mended,
		reading,
		intent: findIntent(reading).intent,
		answerType: type,
		fineType: fine,
		focus: focus ?? (type === 'number' ? countedForeign(mended, words, keywords) : null),
		names: namesAsked,
		keywords,
		speaker: speaker?.name ?? null,
		limit,
		dates,
		today,
		mendings,
		spellings,
		asksNow: NOW.test(mended),
	};
}

/** "How many", "how long": what kind of answer is wanted, and nothing that a sentence would repeat. */
function isMeasureAsked(words: readonly Term[], word: Term): boolean {
	return (
		words[word.position - 1]?.folded === 'how' &&
		/^(?:many|much|long|old|far|often|tall|high|big|large|wide|deep|heavy|fast|soon|late|early)$/.test(word.folded)
	);
}

/**
 * What "today" means to the sources: the day of asking, or that of the newest source where the sources end before it. Null
 * where none has a date.
 */
function todayOf(sources: readonly Source[], asked: string): string | null {
	const newest = sources.reduce<string | null>(
		(latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
		null,
	);
	return newest === null || newest < asked ? newest : asked;
}

/** Content words and names, in the order of the text; the words inside a name are part of the name. */
function keywordsOf(text: string, reading: Reading, names: Question['names']): readonly Keyword[] {
	const words = terms(text);
	const foreign = functionWordsForeign(text, words);
	const found: Keyword[] = names.map((mention) => ({
		text: text.slice(mention.start, mention.end),
		start: mention.start,
		end: mention.end,
		key: mention.name.id,
		kind: mention.how === 'adjective' ? 'adjective' : 'name',
		folded: words
			.slice(mention.first, mention.last + 1)
			.map((word) => word.folded)
			.join(' '),
		lemma: mention.name.id,
		pos: 'PROPN',
		position: mention.first,
	}));
	for (const word of words) {
		if (
			word.isStop ||
			foreign.has(word.position) ||
			isMeasureAsked(words, word) ||
			names.some((name) => name.first <= word.position && word.position <= name.last)
		)
			continue;
		const token = reading.tokens.find((candidate) => candidate.start < word.end && word.start < candidate.end);
		found.push({
			text: text.slice(word.start, word.end),
			start: word.start,
			end: word.end,
			key: word.stem,
			kind: 'word',
			folded: word.folded,
			lemma: token?.lemma ?? word.folded,
			pos: token?.pos ?? 'X',
			position: word.position,
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
