import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../src/quotes/checkQuotation.ts';
import type { CheckOptions } from '../../src/quotes/verdictTypes.ts';
import { makeName } from '../corpus/makeName.ts';
import { makeKnowledge } from './makeKnowledge.ts';

const HARBOUR = [
	'“The old lighthouse will reopen in April, and most visitors may climb its stairs,” Mayor Ida Brandt said. “We spent 14 million crowns on the repair.”',
	'“I do not believe that the northern pier can be saved,” said the engineer Tomas Hale. “If the council pays for new pillars, the ferry company could use it for another decade.”',
	'Brandt said that the harbour museum would open its doors in the autumn.',
	'The fishing fleet left the bay before sunrise with seventeen boats and forty sailors.',
	'“The crossing was never cancelled because of the fog,” Captain Lena Voss told reporters in Skell on Monday.',
	'“Nobody should fear the winter storms on this coast,” Hale added.',
].join('\n');
const COPY = '“Nobody should fear the winter storms on this coast,” Peter Quist said.';

const knowledge = makeKnowledge({ harbour: HARBOUR, storms: COPY }, [
	makeName('skell', 'Skell', { kind: 'place', aliases: ['Skjell'] }),
	makeName('ida-brandt', 'Ida Brandt', { aliases: ['Brandt'], roles: ['mayor of Skell'] }),
]);
const check = (words: string, options: CheckOptions = {}) => checkQuotation(words, options, knowledge);
const differences = (words: string) =>
	check(words).matches.flatMap((match) => match.differences.map(({ kind, given, actual }) => [kind, given, actual]));

describe('words that the sources have', () => {
	it('are verbatim, with the place, the date and the speaker', () => {
		const { verdict, confidence, attribution, matches } = check('The old lighthouse will reopen in April');
		expect({ verdict, confidence, attribution }).toEqual({
			verdict: 'verbatim',
			confidence: 1,
			attribution: 'not-asked',
		});
		expect(matches).toHaveLength(1);
		const [match] = matches;
		expect(match).toMatchObject({ source: 'harbour', date: '2031-03-04', speaker: 'Ida Brandt', voice: 'direct' });
		expect(HARBOUR.slice(match?.start, match?.end)).toBe('The old lighthouse will reopen in April');
	});

	it.each([
		['case', 'the old LIGHTHOUSE will reopen in april'],
		['punctuation', 'The old lighthouse will reopen in April and most visitors may climb its stairs'],
		['spelling', 'The old light-house will reopen in April'],
		['spelling', 'We spent fourteen million crowns on the repair'],
		['contraction', 'I don’t believe that the northern pier can be saved'],
		['spelling', 'The crossing was never canceled because of the fog'],
	])('are near-verbatim where only %s differs', (kind, words) => {
		const { verdict, matches } = check(words);
		expect(verdict).toBe('near-verbatim');
		expect(matches[0]?.differences.map((difference) => difference.kind)).toContain(kind);
	});

	it('are the same whatever marks and white space stand round them', () => {
		for (const words of [
			'"The old lighthouse will reopen in April."',
			'  «The old  lighthouse\nwill reopen in April» ',
			'‘The old lighthouse will reopen in April,’',
		]) {
			expect(check(words).verdict).toBe('verbatim');
		}
	});

	it('go on over the words that say who speaks', () => {
		const { verdict, matches } = check('most visitors may climb its stairs. We spent 14 million crowns on the repair.');
		expect(verdict).toBe('near-verbatim');
		expect(matches[0]?.differences).toMatchObject([{ kind: 'cue', actual: 'Mayor Ida Brandt said' }]);
	});

	it('are told of every source that has them', () => {
		const { matches } = check('Nobody should fear the winter storms on this coast');
		expect(matches.map(({ source, speaker }) => [source, speaker])).toEqual([
			['harbour', 'Tomas Hale'],
			['storms', 'Peter Quist'],
		]);
	});

	it('are found by their order where every one of them is a function word', () => {
		const words = 'What it is to be here and not there';
		const plain = makeKnowledge({ a: `“${words},” said Ida Brandt.`, b: 'There is nothing to be said here.' });
		expect(checkQuotation('What it is to be here', {}, plain).verdict).toBe('verbatim');
	});
});

describe('words that were changed', () => {
	it.each([
		['a negation lost', 'negation', 'The crossing was cancelled because of the fog', '', 'never'],
		['a negation gained', 'negation', 'The old lighthouse will not reopen in April', 'not', ''],
		['a negation gained in a word', 'negation', 'the northern pier cannot be saved', 'not', ''],
		['a figure', 'figure', 'We spent 41 million crowns on the repair', '41', '14'],
		['a figure in words', 'figure', 'with nineteen boats and forty sailors', 'nineteen', 'seventeen'],
		['a date', 'date', 'The old lighthouse will reopen in May, and most visitors', 'May', 'April'],
		['a date at the end', 'date', 'told reporters in Skell on Tuesday', 'Tuesday', 'Monday'],
		['a name', 'name', 'Captain Rosa Voss told reporters in Skell', 'Rosa', 'Lena'],
		['a degree', 'degree', 'and all visitors may climb its stairs', 'all', 'most'],
		['a duty for a right', 'degree', 'and most visitors must climb its stairs', 'must', 'may'],
		['a word left out', 'word', 'The lighthouse will reopen in April', '', 'old'],
		['a word added', 'word', 'The old stone lighthouse will reopen in April', 'stone', ''],
		['a word exchanged', 'word', 'The old windmill will reopen in April', 'windmill', 'lighthouse'],
		['a slip', 'misspelling', 'The old lighthuose will reopen in April', 'lighthuose', 'lighthouse'],
		['a question for a statement', 'question', 'The old lighthouse will reopen in April?', '?', ','],
	])('are altered by %s', (_, kind, words, given, actual) => {
		expect(check(words).verdict).toBe('altered');
		expect(differences(words)).toContainEqual([kind, given, actual]);
	});

	it('are altered where a denial that governs them was cut off', () => {
		expect(check('the northern pier can be saved').verdict).toBe('altered');
		expect(differences('the northern pier can be saved')).toEqual([['negation', '', 'not believe that']]);
	});

	it('are altered where a condition that governs them was cut off', () => {
		expect(differences('the council pays for new pillars')).toEqual([['condition', '', 'If']]);
	});

	it.each(['Hale denied that the pier was unsafe for lorries.', 'Hale denied that “the pier was unsafe for lorries.”'])(
		'are altered where the source has them as what somebody denies: %s',
		(text) => {
			const found = checkQuotation('the pier was unsafe for lorries', { speaker: 'Hale' }, makeKnowledge({ a: text }));
			expect(found.verdict).toBe('altered');
			expect(found.matches[0]?.differences).toMatchObject([{ kind: 'negation', given: '' }]);
		},
	);

	it('may be cut where nothing governs them', () => {
		expect(check('the ferry company could use it for another decade').verdict).toBe('verbatim');
		expect(check('should fear the winter storms on this coast').verdict).toBe('altered');
	});

	it('are told with a negation that stands between two long pieces, in one place', () => {
		const [match, ...others] = check(
			'The old lighthouse will reopen in April, and most visitors may not climb its stairs',
		).matches;
		expect(others).toEqual([]);
		expect(match?.differences.filter(({ kind }) => kind === 'negation')).toMatchObject([
			{ change: 'added', given: 'not', actual: '' },
		]);
	});

	it.each([
		[
			'between',
			'The old lighthouse will reopen in April. Not so: Nobody should fear the winter storms on this coast.',
			'Not so',
		],
		[
			'after',
			'The old lighthouse will reopen in April. Nobody should fear the winter storms on this coast, never.',
			'never',
		],
		[
			'before',
			'Never: The old lighthouse will reopen in April. Nobody should fear the winter storms on this coast.',
			'Never',
		],
	])('are told with what was added %s pieces of two places', (_, words, added) => {
		const { verdict, matches } = check(words);
		expect(verdict).toBe('altered');
		expect(matches).toHaveLength(2);
		const negations = matches.flatMap((match) => match.differences).filter(({ change }) => change !== 'dropped');
		expect(negations).toMatchObject([{ kind: 'negation', given: added, actual: '' }]);
		for (const { given, givenStart, givenEnd } of negations) expect(words.slice(givenStart, givenEnd)).toBe(given);
	});

	it('are told as left out in one go before the last words', () => {
		const text = '“I want to build a good working bridge and personal friendship with you,” said Ida Brandt.';
		const { verdict, matches } = checkQuotation(
			'I want to build a good working bridge with you',
			{},
			makeKnowledge({ a: text }),
		);
		expect(verdict).toBe('altered');
		expect(matches[0]?.differences).toMatchObject([
			{ change: 'dropped', given: '', actual: 'and personal friendship' },
		]);
	});

	it.each([
		['two sentences', 'They spoke with Norway, over the North Skell Sea dispute.\nJutland later left the talks.'],
		['one name', 'The fleet came home from the North Skell Sea.'],
	])('are not found where they share no more than names in %s', (_, text) => {
		const words = 'all of the North Skell Sea is claimed by Jutland';
		expect(checkQuotation(words, {}, makeKnowledge({ a: text })).verdict).toBe('not-found');
	});

	it('are found over two sentences of one quotation', () => {
		const text = '“We will mend the northern pier in spring. The ferry needs it badly,” said Ida Brandt.';
		const words = 'We will mend the southern pier in spring the ferry needs it badly';
		const { verdict, matches } = checkQuotation(words, {}, makeKnowledge({ a: text }));
		expect(verdict).toBe('altered');
		expect(matches[0]?.differences).toContainEqual(expect.objectContaining({ given: 'southern', actual: 'northern' }));
	});

	it('are told with exact places on both sides', () => {
		const words = 'We spent 41 million crowns on the repair';
		for (const match of check(words).matches) {
			for (const { given, givenStart, givenEnd, actual, actualStart, actualEnd } of match.differences) {
				expect(words.slice(givenStart, givenEnd)).toBe(given);
				expect(HARBOUR.slice(actualStart, actualEnd)).toBe(actual);
			}
		}
	});
});

describe('words in pieces', () => {
	it('are stitched, in their order, where two quotations are joined', () => {
		const { verdict, matches } = check(
			'The old lighthouse will reopen in April. Nobody should fear the winter storms on this coast.',
		);
		expect(verdict).toBe('stitched');
		expect(matches.map(({ text }) => text)).toEqual([
			'The old lighthouse will reopen in April',
			'Nobody should fear the winter storms on this coast',
		]);
	});

	it('tell what an ellipsis left out, and call out a negation under it', () => {
		const { verdict, matches } = check('The crossing was … cancelled because of the fog');
		expect(verdict).toBe('stitched');
		expect(matches.map(({ text }) => text)).toEqual(['The crossing was', 'cancelled because of the fog']);
		expect(matches[1]?.differences).toMatchObject([{ kind: 'negation', change: 'dropped', actual: 'never' }]);
	});

	it('tell what a harmless ellipsis left out', () => {
		const { verdict, matches } = check('The old lighthouse will reopen … and most visitors may climb its stairs');
		expect(verdict).toBe('stitched');
		expect(matches[1]?.differences).toMatchObject([{ kind: 'omission', actual: 'in April' }]);
	});

	it('are not one speaker’s where the cue between them belongs to two', () => {
		const two = makeKnowledge({
			a: '“The bridge is closed to heavy lorries,” said Ida Brandt. “The tunnel stays open to everybody,” said Tomas Hale.',
		});
		const { verdict, matches } = checkQuotation(
			'The bridge is closed to heavy lorries. The tunnel stays open to everybody.',
			{},
			two,
		);
		expect(verdict).toBe('stitched');
		expect(matches.map(({ speaker }) => speaker)).toEqual(['Ida Brandt', 'Tomas Hale']);
	});
});

describe('who is to have said it', () => {
	const words = 'The old lighthouse will reopen in April';
	it.each(['Ida Brandt', 'brandt', 'Mayor Brandt', 'the mayor of Skell', 'Ida Brant'])(
		'is confirmed for %s',
		(speaker) => {
			expect(check(words, { speaker })).toMatchObject({ verdict: 'verbatim', attribution: 'confirmed' });
		},
	);

	it.each(['Tomas Hale', 'Lena Voss', 'Otto Brandt'])('is somebody else where %s is named', (speaker) => {
		const { verdict, attribution, matches } = check(words, { speaker });
		expect({ verdict, attribution }).toEqual({ verdict: 'misattributed', attribution: 'other' });
		expect(matches[0]?.speaker).toBe('Ida Brandt');
	});

	it('is found among several who said the same', () => {
		const { attribution, matches } = check('Nobody should fear the winter storms on this coast', { speaker: 'Quist' });
		expect(attribution).toBe('confirmed');
		expect(matches[0]?.source).toBe('storms');
	});

	it('is not vouched for where the source does not tell', () => {
		const untold = makeKnowledge({ a: 'A note on the door read so. “The ticket office opens at nine every morning.”' });
		const found = checkQuotation('The ticket office opens at nine every morning', { speaker: 'Ida Brandt' }, untold);
		expect(found.attribution).not.toBe('confirmed');
	});

	it('is told in a source too long to be read whole', () => {
		const line = (at: number) => `The keeper of lamp number ${at} wrote down the weather.`;
		const quoted = '“The lamps of this coast will burn through the winter,” said the harbour master Jon Falk.';
		const text = Array.from({ length: 300 }, (_, at) => (at === 220 ? quoted : line(at))).join('\n');
		const found = checkQuotation(
			'The lamps of this coast will burn through the winter',
			{ speaker: 'Jon Falk' },
			makeKnowledge({ long: text }),
		);
		expect(found).toMatchObject({ verdict: 'verbatim', attribution: 'confirmed' });
		expect(text.slice(found.matches[0]?.start, found.matches[0]?.end)).toBe(found.matches[0]?.text);
	});

	it('is taken from the place that quotes it, wherever else the source has the words', () => {
		const text = [
			'Mayor Ida Brandt called for better harbour lights on Friday.',
			'The town has long wanted better harbour lights.',
			'The ferry came late that day.',
			'“Better harbour lights are what we need,” Brandt said.',
		].join('\n');
		const found = checkQuotation('better harbour lights', { speaker: 'Ida Brandt' }, makeKnowledge({ a: text }));
		expect(found).toMatchObject({ verdict: 'near-verbatim', attribution: 'confirmed' });
		expect(found.matches[0]).toMatchObject({ start: text.indexOf('Better'), voice: 'direct', speaker: 'Ida Brandt' });
	});

	it('accuses nobody where the source has lost the mark that opens a quotation', () => {
		const text = 'I am willing to build a good working harbour with you,” Brandt told the captain on Monday.';
		const found = checkQuotation(
			'I am willing to build a good working harbour with you',
			{ speaker: 'Ida Brandt' },
			makeKnowledge({ a: text }),
		);
		expect(found.verdict).toBe('reported');
		expect(found.attribution).not.toBe('other');
	});

	it('is nobody where the report says it in its own words', () => {
		const found = check('The fishing fleet left the bay before sunrise', { speaker: 'Ida Brandt' });
		expect(found).toMatchObject({ verdict: 'reported', attribution: 'nobody' });
		expect(found.matches[0]).toMatchObject({ voice: 'narration', speaker: null });
	});
});

describe('indirect speech', () => {
	it('is reported, and not quoted', () => {
		const { verdict, matches } = check('the harbour museum would open its doors in the autumn', { speaker: 'Brandt' });
		expect(verdict).toBe('reported');
		expect(matches[0]).toMatchObject({ voice: 'indirect', speaker: 'Ida Brandt', attribution: 'confirmed' });
	});

	it('is reported where persons and tenses are turned back', () => {
		const { verdict, matches } = check('The harbour museum will open its doors in the autumn');
		expect(verdict).toBe('reported');
		expect(matches[0]?.differences.map(({ kind }) => kind)).toContain('shift');
	});
});

describe('words that nothing is found of', () => {
	it('are not found', () => {
		const { verdict, confidence } = check('The parliament of Norway debated the price of butter for nine hours');
		expect(verdict).toBe('not-found');
		expect(confidence).toBeLessThan(0.5);
	});

	it('are looked for as what they may be misspelt for, and still differ', () => {
		const text = '“Comradeship and brotherhood bind this harbour,” said Ida Brandt.';
		const { verdict, matches } = checkQuotation('comradship and brotherhod', {}, makeKnowledge({ a: text }));
		expect(verdict).toBe('altered');
		expect(matches[0]?.differences.map(({ kind, given, actual }) => [kind, given, actual])).toEqual([
			['misspelling', 'comradship', 'Comradeship'],
			['misspelling', 'brotherhod', 'brotherhood'],
		]);
	});

	it('are checked from two words on: short quotations are often two', () => {
		expect(check('old lighthouse').verdict).toBe('verbatim');
	});

	it.each(['', ' ', '“”', 'lighthouse', 'it is about me', '…', '😀😀😀', 'https://'])('are too short: %j', (words) => {
		expect(check(words)).toMatchObject({ quote: words, verdict: 'too-short', matches: [] });
	});

	it('are too long where nobody could have quoted so much', () => {
		expect(check('word '.repeat(2_000)).verdict).toBe('too-long');
	});

	it('are not found in sources that are left out by date or by id', () => {
		const words = 'The old lighthouse will reopen in April';
		expect(check(words, { asOf: '2031-03-03' }).verdict).toBe('not-found');
		expect(check(words, { asOf: '2031-03-04' }).verdict).toBe('verbatim');
		expect(check(words, { source: 'storms' }).verdict).toBe('not-found');
	});
});
