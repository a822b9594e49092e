import { describe, expect, it } from 'vitest';
import { linesOf, readAll, readOne } from './read.ts';

const dateOf = (text: string, name?: string) => {
	const { date, guessed } = readOne(text, name);
	return { date, guess: guessed.find(({ field }) => field === 'date') };
};

describe('the day of publication', () => {
	it('is the leading date line, which is no guess and no text', () => {
		const article = readOne(' date 2031-03-04 It rained in Alba. Learn more\n\nIt stopped.');
		expect(article.date).toBe('2031-03-04');
		expect(article.guessed.map(({ field }) => field)).toEqual(['title']);
		expect(linesOf(article)).toEqual(['It rained in Alba.', 'It stopped.']);
		expect(article.dropped).toEqual([
			{ what: 'date-line', text: 'date 2031-03-04', line: 1 },
			{ what: 'link', text: 'Learn more', line: 1 },
		]);
	});

	it.each([
		'March 4, 2031 5:10 AM ET',
		'Published: Tuesday, 4 March 2031 10:32 GMT',
		'Alba, 4 March 2031',
		'2031-03-04',
		'Posted on 4 March 2031 at 10:32 (local time)',
		'Published 4 March 2031, updated 5 March 2031',
	])('is read from the line %j', (line) => {
		expect(dateOf(`${line}\n\nIt rained.`)).toEqual({ date: '2031-03-04', guess: undefined });
	});

	it('is not read from a sentence that names a day', () => {
		expect(dateOf('It rained on 4 March 2031.\n\nIt stopped.')).toEqual({ date: null, guess: undefined });
	});

	it('is the whole day of a dateline', () => {
		expect(dateOf('ALBA, March 4, 2031 (Xinhua) -- It rained.').date).toBe('2031-03-04');
	});

	it('is not made up where the dateline has no year', () => {
		expect(dateOf('ALBA, March 4 (Xinhua) -- It rained.')).toEqual({
			date: null,
			guess: { field: 'date', value: null, why: 'no-year', from: 'March 4' },
		});
	});

	it('is guessed where a caption names the very day of the dateline with its year', () => {
		const text = 'The hall, March 4, 2031. (Xinhua/Ann Poe Li)\n\nALBA, March 4 (Xinhua) -- It rained.';
		expect(dateOf(text)).toEqual({
			date: '2031-03-04',
			guess: { field: 'date', value: '2031-03-04', why: 'year-in-text', from: 'March 4, 2031' },
		});
	});

	it('is guessed from the name of a file with one article, and from no other', () => {
		expect(dateOf('It rained.', '2031-03-04-rain.txt')).toEqual({
			date: '2031-03-04',
			guess: { field: 'date', value: '2031-03-04', why: 'file-name', from: '2031-03-04' },
		});
		expect(readAll('{"text":"It rained."}\n{"text":"It snowed."}', '2031-03-04.jsonl').map(({ date }) => date)).toEqual(
			[null, null],
		);
	});

	it('is guessed from the address', () => {
		expect(dateOf('{"text":"It rained.","url":"https://a.example/2031/03/04/rain"}', 'x.json')).toMatchObject({
			date: '2031-03-04',
			guess: { why: 'address' },
		});
	});

	it('is guessed from the day of a change where no other is told', () => {
		expect(dateOf('Updated: 4 March 2031\n\nIt rained.')).toMatchObject({
			date: '2031-03-04',
			guess: { why: 'updated' },
		});
	});

	it('is left out where it can be read in two ways', () => {
		expect(dateOf('Date: 03/04/2031\n\nIt rained.')).toEqual({
			date: null,
			guess: { field: 'date', value: null, why: 'ambiguous-day', from: '03/04/2031' },
		});
	});
});

describe('the publisher', () => {
	it('is the agency of the dateline, and listed as a guess', () => {
		const { publisher, guessed } = readOne('ALBA, March 4 (Xinhua) -- It rained.');
		expect(publisher).toBe('Xinhua');
		expect(guessed).toContainEqual({ field: 'publisher', value: 'Xinhua', why: 'dateline', from: 'Xinhua' });
	});

	it('is not an agency that the report cites', () => {
		expect(readOne('It rained, the official Xinhua News Agency reported.').publisher).toBeNull();
	});

	it('is what the file says, before the dateline', () => {
		expect(readOne('{"publisher":"Alba Post","text":"ALBA (AP) — It rained."}', 'x.json').publisher).toBe('Alba Post');
	});
});

describe('the title', () => {
	it('is the headline, which is no sentence of the report', () => {
		const article = readOne('Will it rain in Alba?\n\nIt rained.');
		expect(article.title).toBe('Will it rain in Alba?');
		expect(linesOf(article)).toEqual(['It rained.']);
	});

	it('is the first sentence, cut between words, where there is no headline', () => {
		const sentence = `${'It rained in Alba and '.repeat(8)}it stopped.`;
		const { title, guessed, paragraphs } = readOne(`${sentence} It snowed.`);
		expect(title).toMatch(/^It rained in Alba and .*\w…$/);
		expect(title.length).toBeLessThanOrEqual(91);
		expect(sentence.startsWith(title.slice(0, -1))).toBe(true);
		expect(guessed).toContainEqual({ field: 'title', value: title, why: 'first-sentence', from: sentence });
		expect(paragraphs).toHaveLength(1);
	});

	it('is not a second time in the text', () => {
		const article = readOne('{"title":"A Quiet Day","text":"A quiet day\\n\\nIt rained."}', 'x.json');
		expect(linesOf(article)).toEqual(['It rained.']);
		expect(article.dropped).toEqual([{ what: 'headline', text: 'A quiet day', line: 1 }]);
	});
});

describe('the text', () => {
	it('is told to have lost characters where it has', () => {
		expect(readOne('The caf\uFFFD is closed.').guessed).toContainEqual({
			field: 'text',
			value: null,
			why: 'lost-characters',
			from: 'The caf\uFFFD is closed.',
		});
	});

	it('loses nothing that can be seen, and what cannot be seen', () => {
		expect(linesOf(readOne('The\u00A0gov\u00ADern\u200Bment\tmet\u202E.\u0007'))).toEqual(['The government met.']);
	});

	it('stays whole where it has no full stop at all', () => {
		expect(linesOf(readOne('Roses are red\n\nViolets are blue'))).toEqual(['Roses are red', 'Violets are blue']);
	});
});
