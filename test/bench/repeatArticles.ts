import type { SourcedArticle } from '../eval/writeArticles.ts';

const DAY_MS = 86_400_000;
/** Days between an article and its repetition: another year and another day of the week. */
const SHIFT_DAYS = 366;

/**
 * Articles that have at least so many sentences: the first ones of the file, and where they are too few, all of them again
 * under other ids and earlier dates.
 *
 * @param countOf how many sentences an article has
 * @param sentences how many there are to be; the last article is kept whole
 */
export function repeatArticles(
	articles: readonly SourcedArticle[],
	countOf: (article: SourcedArticle) => number,
	sentences: number,
): readonly SourcedArticle[] {
	const taken: SourcedArticle[] = [];
	let count = 0;
	for (let round = 0; count < sentences; round++) {
		const before = count;
		for (const article of articles) {
			if (count >= sentences) break;
			taken.push(round === 0 ? article : repetition(article, round));
			count += countOf(article);
		}
		if (count === before) break;
	}
	return taken;
}

function repetition(article: SourcedArticle, round: number): SourcedArticle {
	const date = new Date(Date.parse(article.date) - round * SHIFT_DAYS * DAY_MS).toISOString().slice(0, 10);
	return { ...article, id: `${article.id}-${round}`, date };
}
