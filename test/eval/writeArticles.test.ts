import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { makeFolder } from '../corpus/makeFolder.ts';
import { writeArticles } from './writeArticles.ts';

it('writes sources that load when articles have signs of YAML and Markdown in them, or no text', () => {
	const folder = makeFolder({});
	const article = {
		title: 'Rain: "a #1 story" \\ - no',
		date: '2031-03-04',
		text: 'Rain fell.\n# Ann left.\n\n## # Bo came.',
	};
	writeArticles(
		[
			{ ...article, id: 'a', url: 'https://a.example/?b=c#d' },
			{ ...article, id: 'b', text: ' … ' },
		],
		folder,
	);
	const { sources, sentences } = loadKnowledge(folder);
	expect(sources).toMatchObject([
		{
			id: 'a',
			title: article.title,
			date: '2031-03-04',
			url: 'https://a.example/?b=c#d',
			publisher: null,
			kind: 'full-text',
		},
	]);
	expect(sentences.map(({ text, heading }) => [text, heading])).toEqual([
		['Rain fell.', null],
		['Ann left.', null],
		['Bo came.', null],
	]);
});
