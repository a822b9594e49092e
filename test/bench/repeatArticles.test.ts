import { expect, test } from 'vitest';
import type { SourcedArticle } from '../eval/writeArticles.ts';
import { repeatArticles } from './repeatArticles.ts';

const ARTICLES: readonly SourcedArticle[] = [
	{ id: 'a', title: 'A ferry', date: '2024-02-29', text: 'It sank. Nobody was hurt. It was raised.' },
	{ id: 'b', title: 'A bridge', date: '2024-03-01', text: 'It opened. Lorries may not use it.' },
];
const countOf = ({ text }: SourcedArticle) => text.split('. ').length;

test('the first articles are taken while they are enough, the last one whole', () => {
	expect(repeatArticles(ARTICLES, countOf, 2)).toEqual([ARTICLES[0]]);
	expect(repeatArticles(ARTICLES, countOf, 5)).toEqual(ARTICLES);
});

test('articles come again under other ids and earlier dates when they are too few', () => {
	const repeated = repeatArticles(ARTICLES, countOf, 12);
	expect(repeated.map(({ id, date }) => `${id} ${date}`)).toEqual([
		'a 2024-02-29',
		'b 2024-03-01',
		'a-1 2023-02-28',
		'b-1 2023-03-01',
		'a-2 2022-02-27',
	]);
	expect(repeated.map(({ text }) => text)).toEqual([0, 1, 0, 1, 0].map((at) => ARTICLES[at]?.text));
});

test('there is an end where no article has a sentence', () => {
	expect(repeatArticles(ARTICLES, () => 0, 10)).toHaveLength(2);
});
