import { expect, test } from 'vitest';
import { rankSources } from '../../../commands/choices/rankSources.ts';
import { sourceChoices } from '../../../commands/choices/sourceChoices.ts';
import { readSource } from '../../../commands/read/readSource.ts';
import { UserError } from '../../../src/errors.ts';
import { fc } from '../../fastCheck.ts';
import { makeKnownSource } from '../makeKnowledge.ts';

const SOURCES = [
	makeKnownSource('000-call', { title: 'A call for better management', date: '2024-08-20' }),
	makeKnownSource('001-talks', { title: 'Talks in Beijing', date: '2024-08-19' }),
	makeKnownSource('002-xinhua', { title: 'Xi and To Lam hold talks', publisher: 'Xinhua', date: '2024-08-19' }),
	makeKnownSource('003-visit', { title: 'Tô Lâm reassures Beijing', date: null }),
];

const ids = (typed: string) => rankSources(SOURCES, typed).map(({ id }) => id);

test('all come, newest first and undated last, when nothing is typed', () => {
	expect(ids('')).toEqual(['000-call', '001-talks', '002-xinhua', '003-visit']);
});

test.each([
	['001-talks', '001-talks'],
	['talks', '001-talks'],
	['hold', '002-xinhua'],
	['XINHUA', '002-xinhua'],
	['2024-08-20', '000-call'],
	['to lam rea', '003-visit'],
	['managment', '000-call'],
	['bejing', '001-talks'],
])('"%s" finds %s first when it is typed', (typed, id) => {
	expect(ids(typed)[0]).toBe(id);
});

test('the title that begins so stands before the one with such a word when both fit', () => {
	expect(ids('talks').slice(0, 2)).toEqual(['001-talks', '002-xinhua']);
});

test('nothing comes when nothing is like it', () => {
	expect(ids('zzzzzz')).toEqual([]);
});

test('no source comes twice and nothing is thrown when anything is typed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (typed) => {
			const found = ids(typed);
			expect(new Set(found).size).toBe(found.length);
		}),
	);
});

test.each([
	['001-talks', '001-talks'],
	[' 001-TALKS ', '001-talks'],
	['talks in beijing', '001-talks'],
	['To Lam reassures Beijing', '003-visit'],
])('"%s" is source %s when an option names it', (given, id) => {
	expect(readSource(given, SOURCES)).toBe(id);
});

test('the nearest are named when an option names no source', () => {
	let thrown: unknown;
	try {
		readSource('Beijin', SOURCES);
	} catch (error) {
		thrown = error;
	}
	expect(thrown).toBeInstanceOf(UserError);
	expect(thrown).toMatchObject({ context: { code: 'unknown-source', given: 'Beijin' } });
	expect(thrown).toHaveProperty('context.nearest.0', 'Talks in Beijing');
});

test('a title is not taken when two sources bear it', () => {
	const twins = [makeKnownSource('a', { title: 'Same' }), makeKnownSource('b', { title: 'Same' })];
	expect(() => readSource('Same', twins)).toThrow(UserError);
});

test('choices name title, publisher and date and fit when they are offered', () => {
	const long = makeKnownSource('long', { title: 'word '.repeat(60), publisher: 'p'.repeat(80), date: '2024-08-19' });
	const choices = sourceChoices(
		[...SOURCES, long, ...Array.from({ length: 30 }, (_, at) => makeKnownSource(`s${at}`))],
		'en-GB',
	);
	expect(choices).toHaveLength(25);
	expect(choices[2]).toEqual({ name: 'Xi and To Lam hold talks (Xinhua, 19 August 2024)', value: '002-xinhua' });
	expect(choices[3]?.name).toBe('Tô Lâm reassures Beijing (undated)');
	for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
	expect(choices[4]?.name).toMatch(/…, 19 August 2024\)$/);
});

test('a source is not offered when its id does not fit a choice', () => {
	expect(sourceChoices([makeKnownSource('a'.repeat(101))], 'en')).toEqual([]);
});
