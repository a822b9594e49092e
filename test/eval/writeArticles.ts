import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NewsArticle } from './news.ts';

/** An article as a file of articles has it. */
export interface SourcedArticle extends NewsArticle {
	readonly url?: string;
}

/**
 * Writes articles as a folder of knowledge, one source file each, so that the way from the files can be measured.
 *
 * @param articles with ids that are file names; one without a letter or digit in its text is left out, as no source may be empty
 * @param folder made if it is not there; files of the same names are written over
 */
export function writeArticles(articles: readonly SourcedArticle[], folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const { id, title, date, url, text } of articles) {
		// Articles have no headings: a "#" at the beginning of a line is a tag or a mark of somebody's own.
		const body = text.replace(/^[^\S\n]*(?:#{1,6}[^\S\n]+)+/gm, '');
		if (!/[\p{L}\p{N}]/u.test(body)) continue;
		// A string of JSON is a quoted scalar of YAML.
		const fields = [
			`title: ${JSON.stringify(title)}`,
			`date: ${date}`,
			...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
			'kind: full-text',
		];
		writeFileSync(path.join(folder, `${id}.md`), ['---', ...fields, '---', body, ''].join('\n'));
	}
}
