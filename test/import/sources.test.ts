import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/splitSentences.ts';
import { readArticles } from '../../src/import/readArticles.ts';
import type { Article } from '../../src/import/types.ts';
import { linesOf } from './read.ts';

/** The five reports on the visit as they came off the web; they are no part of the project. */
const SOURCES = '../shared/sources';

/** The same faults in a text of our own. */
const REPORT = [
	' date 2031-03-04 The hall of Alba, where the mayors met, stands by the sea, March 4, 2031. The mayors met there on Tuesday. (Xinhua/Ann Poe)',
	'',
	'ALBA, March 4 (Xinhua) — The mayors of Alba and Bora, old friends, held talks in Alba on Tuesday.',
	'',
	'',
	'09:23 Ships, tolls and time: Why the harbour matters Ships, tolls and time: Why the harbour matters',
	'',
	'The mayor of Alba welcomed the mayor of Bora. Learn more',
	'',
	'The mayors pass a guard in the hall of Alba on the first day.   © Reuters',
	'',
	'“We are content,” said the mayor, “and we will meet again.”',
	'',
	'They spoke of "ships and tolls" in a cozy hall./.',
].join('\n');

function read(name: string, bytes: Uint8Array): Article {
	const reading = readArticles({ name, bytes });
	const article = 'articles' in reading ? reading.articles[0] : undefined;
	if (article === undefined) throw new Error(`${name} cannot be read.`);
	return article;
}

it('tells a report apart from date line, caption, dateline, video, link and end mark', () => {
	const article = read('report.txt', Buffer.from(REPORT));
	expect(article).toMatchObject({ publisher: 'Xinhua', date: '2031-03-04' });
	expect(linesOf(article)).toEqual([
		'The mayors of Alba and Bora, old friends, held talks in Alba on Tuesday.',
		'The mayor of Alba welcomed the mayor of Bora.',
		'“We are content,” said the mayor, “and we will meet again.”',
		'They spoke of "ships and tolls" in a cozy hall.',
	]);
	expect(article.dropped.map(({ what, line }) => [what, line])).toEqual([
		['date-line', 1],
		['caption', 1],
		['dateline', 3],
		['time-code', 6],
		['link', 8],
		['caption', 10],
		['end-mark', 14],
	]);
});

it.skipIf(!existsSync(SOURCES))(
	'finds every sentence of the five reports on the visit again, and none of the junk',
	() => {
		const JUNK = /^\d\d:\d\d |© Reuters$|\(Xinhua\/[^)]+\)$/;
		for (const name of readdirSync(SOURCES).filter((entry) => entry.endsWith('.txt'))) {
			const bytes = readFileSync(path.join(SOURCES, name));
			const article = read(name, bytes);
			const body = linesOf(article).join('\n');
			const headline = article.guessed.find(({ why }) => why === 'first-line')?.value;
			const wanted = bytes
				.toString()
				.split('\n')
				.map((line) => line.replace(/\s+/g, ' ').trim())
				.filter((line) => line !== '' && !JUNK.test(line) && line !== headline)
				.map((line) => line.replace(/^date \S+ |^[A-Z]+, .{1,12} \(Xinhua\) — | Learn more$|(?<=\.)\/\.$/g, ''))
				.flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
			expect(wanted.filter((sentence) => !body.includes(sentence))).toEqual([]);
			expect(body).not.toMatch(/Learn more|\.\/\.|©|\d\d:\d\d|\(Xinhua|date 20|^\s*$/m);
			const count = article.paragraphs.reduce((sum, { text }) => sum + splitSentences(text).length, 0);
			expect(count).toBe(wanted.length);
		}
	},
);
