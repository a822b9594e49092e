import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/corpus/findNames.ts';
import { terms } from '../../src/language/terms.ts';
import { findSourceLimit } from '../../src/question/sourceLimit.ts';
import { makeKnownSource } from '../commands/makeKnowledge.ts';
import { makeName } from '../corpus/makeName.ts';

const SOURCES = [
	makeKnownSource('post', { publisher: 'Harbour Post', date: '2031-03-04' }),
	makeKnownSource('courier', { publisher: 'Courier', date: '2031-03-11' }),
	makeKnownSource('letter'),
	makeKnownSource('post-2', { publisher: 'HARBOUR POST', date: '2031-03-12' }),
];
const findNames = createNameFinder([
	makeName('post', 'Harbour Post', { kind: 'organisation', aliases: ['the Post'] }),
	makeName('courier', 'Norland Courier', { kind: 'organisation', aliases: ['Courier'] }),
	makeName('port', 'Port Authority', { kind: 'organisation' }),
	makeName('hale', 'Ann Hale', { aliases: ['Hale'] }),
]);

function limitOf(text: string, sources = SOURCES) {
	const { spans, ...limit } = findSourceLimit(text, findNames(text, terms(text)), sources, '2031-03-12');
	return { ...limit, said: spans.map(({ start, end }) => text.slice(start, end).trim()) };
}

describe('findSourceLimit', () => {
	it.each([
		['the undated report', 'What does the undated report say about ice?', ['letter'], 'the undated report'],
		['a report without a date', 'Is there ice in the report without a date?', ['letter'], 'report without a date'],
		[
			'"according to" a publisher',
			'According to the Harbour Post, who sailed?',
			['post', 'post-2'],
			'According to the Harbour Post',
		],
		['an alias of a publisher', 'Who sailed, according to the Courier?', ['courier'], 'according to the Courier'],
		[
			'the report of a publisher',
			"What does the Norland Courier's report say?",
			['courier'],
			"Norland Courier's report",
		],
		['"as reported by"', 'Who sailed, as reported by the Courier?', ['courier'], 'as reported by the Courier'],
	])('limits the sources when a question names %s', (_, text, sources, said) => {
		expect(limitOf(text)).toMatchObject({ sources, published: null });
		expect(limitOf(text).said.join('|')).toContain(said);
	});

	it.each([
		['before 5 March 2031', { from: null, to: '2031-03-04' }],
		['published after 5 March', { from: '2031-03-06', to: null }],
		['since 5 March 2031', { from: '2031-03-05', to: null }],
		['until 5 March', { from: null, to: '2031-03-05' }],
		['up to 5 March', { from: null, to: '2031-03-05' }],
		['as of 5 March 2031', { from: null, to: '2031-03-05' }],
		['in the report of 4 March', { from: '2031-03-04', to: '2031-03-04' }],
		['in the article published on 2031-03-04', { from: '2031-03-04', to: '2031-03-04' }],
		['in the reports from March 2031', { from: '2031-03-01', to: '2031-03-31' }],
	])('limits the time of publication when a question says "%s"', (words, published) => {
		expect(limitOf(`Who sailed ${words}?`)).toMatchObject({ sources: null, published });
		expect(limitOf(`Who sailed ${words}?`).said).toEqual([words]);
	});

	it.each([
		['a publisher that is asked about', 'Who owns the Harbour Post?'],
		['somebody who speaks and publishes nothing', 'According to Hale, who sailed?'],
		['an organisation that publishes nothing', 'According to the Port Authority, who sailed?'],
		['a day on which something happened', 'Who sailed on 4 March 2031?'],
		['a year before which something happened', 'Who sailed before 2031?'],
		['nothing', ''],
	])('leaves all sources when a question names %s', (_, text) => {
		expect(limitOf(text)).toMatchObject({ sources: null, published: null, said: [] });
	});

	it('leaves all sources when the undated report is asked for and every report has a date', () => {
		const dated = SOURCES.filter(({ date }) => date !== null);
		expect(limitOf('What does the undated report say?', dated).sources).toBeNull();
	});
});
