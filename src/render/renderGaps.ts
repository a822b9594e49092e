import type { Gap } from '../database/types.ts';
import { wordsOfGaps } from '../i18n/gaps.ts';
import { messages } from '../i18n/messages.ts';
import { escapeWords } from './escapeWords.ts';
import { type PageBlock, type PageText, paginate } from './paginate.ts';

/** Questions that stand under one gap; the rest is in the file. */
const MAX_QUESTIONS = 3;

/** Puts open questions into pages, under what they lack. */
export function renderGaps(gaps: readonly Gap[], locale: string | undefined, page: number): PageText {
	// One that lacks several things stands under each.
	const different = new Set(gaps.flatMap(({ questions }) => questions.map(({ text }) => text)));
	return paginate(
		{
			head: `**${escapeWords(wordsOfGaps(locale).head(different.size))}**`,
			blocks: gaps.map((gap) => renderGap(gap, locale)),
			foot: () => '',
		},
		page,
	);
}

function renderGap({ missing, count, first, last, questions }: Gap, locale: string | undefined): PageBlock {
	const words = wordsOfGaps(locale);
	const { date, colon } = messages(locale);
	const name = missing === '' ? `*${escapeWords(words.nothingNamed)}*` : `**${escapeWords(missing)}**`;
	const head = `${name}${colon}${escapeWords(words.asked(count, date(first), date(last)))}`;
	const named = questions.slice(0, MAX_QUESTIONS).map((question) => {
		const times = question.count === 1 ? '' : ` ×${question.count}`;
		return `- ${escapeWords(question.text)}${times}`;
	});
	const rest = questions.length - named.length;
	return {
		text: [head, ...named, ...(rest > 0 ? [escapeWords(words.more(rest))] : [])].join('\n'),
		numbers: [],
		tooLong: [head, escapeWords(words.more(questions.length))].join('\n'),
	};
}
