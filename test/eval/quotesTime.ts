import path from 'node:path';
import { checkQuotation } from '../../src/quotes/checkQuotation.ts';
import { openKnowledge } from '../../src/store/openKnowledge.ts';
import { type SourcedArticle, writeArticles } from './writeArticles.ts';

/** How long checks take over an archive, in milliseconds. */
export interface QuotesTime {
	readonly sentences: number;
	readonly checks: number;
	readonly median: number;
	/** 99 of 100 checks take no longer. */
	readonly p99: number;
}

/** Every so many sentences, one is checked as a quotation. */
const STEP = 700;
/** Checks before the clock is started, so that the code is compiled. */
const WARM_UP = 50;

/**
 * Times checks over articles, opened as the bot opens them: sentences of the articles, the same with every fifth word left out,
 * and quotations that are not among them.
 *
 * @param folder a new one; articles and index are left there
 * @param quotes from elsewhere
 */
export async function timeQuotesCheck(
	articles: readonly SourcedArticle[],
	quotes: readonly string[],
	folder: string,
): Promise<QuotesTime> {
	const sources = path.join(folder, 'articles');
	writeArticles(articles, sources);
	const knowledge = await openKnowledge(sources, {
		dataDir: path.join(folder, 'index'),
		onProgress: () => {},
		onUnsaved: (reason) => process.stderr.write(`${reason}\n`),
	});
	const own: string[] = [];
	for (let at = 0; at < knowledge.sentences.length; at += STEP) own.push(knowledge.sentences[at]?.text ?? '');
	const garbled = own.map((text) =>
		text
			.split(' ')
			.filter((_, at) => at % 5 !== 2)
			.join(' '),
	);
	// In turns, so that what is kept of one check helps the next one no more than in service.
	const all = own.flatMap((text, at) => [
		text,
		garbled[(at * 7) % garbled.length] ?? '',
		quotes[at % quotes.length] ?? '',
	]);
	for (const text of all.slice(-WARM_UP)) checkQuotation(text, {}, knowledge);
	const times = all.slice(0, -WARM_UP).map((text) => {
		const started = performance.now();
		checkQuotation(text, {}, knowledge);
		return performance.now() - started;
	});
	const sorted = times.sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return { sentences: knowledge.sentences.length, checks: sorted.length, median: at(0.5), p99: at(0.99) };
}
