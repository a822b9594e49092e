import { readArticles } from '../../src/import/readArticles.ts';
import type { Article } from '../../src/import/types.ts';

/** Reads what a file holds that must be sound. */
export function readAll(text: string, name = 'report.txt'): readonly Article[] {
	const reading = readArticles({ name, bytes: Buffer.from(text) });
	if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
	return reading.articles;
}

/** Reads the only article of a file. */
export function readOne(text: string, name = 'report.txt'): Article {
	const [article, ...more] = readAll(text, name);
	if (article === undefined || more.length > 0) throw new Error(`There are ${more.length + 1} articles.`);
	return article;
}

/** The paragraphs of an article, a heading marked as in Markdown and a quote with a `>`. */
export function linesOf({ paragraphs }: Article): readonly string[] {
	return paragraphs.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : kind === 'quote' ? `> ${text}` : text));
}
