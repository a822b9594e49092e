import { describe, expect, it } from 'vitest';
import { sameSpeaker } from '../../src/quotes/sameSpeaker.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { makeName } from '../corpus/makeName.ts';
import { makeKnowledge } from './makeKnowledge.ts';

const TEXT =
	'Ida Brandt and Tomas Hale met Otto Brandt and Ban Ki-moon. Peter Quist Jr. wrote to the harbour board and to Hall.';
const names = [makeName('ida-brandt', 'Ida Brandt', { aliases: ['Brandt'], roles: ['mayor of Skell'] })];
const index = createIndex(makeKnowledge({ a: TEXT }));
const compare = (asked: string, name: string, id: string | null = null) =>
	sameSpeaker(asked, { id, name, how: 'name', mention: null }, TEXT, index, names);

describe('two ways of naming a speaker', () => {
	it.each([
		['Tomas Hale', 'Tomas Hale'],
		['Hale', 'Tomas Hale'],
		['tomas', 'Tomas Hale'],
		['Mr. Hale', 'Tomas Hale'],
		['the engineer Tomas Hale', 'Tomas Hale'],
		['chief engineer Tomas Hale of the harbour board', 'Hale'],
		['T. Hale', 'Tomas Hale'],
		['Thomas Hale', 'Tomas Hale'],
		['Secretary General Ban Ki-moon', 'Ban Ki-moon'],
		['the spokesman', 'the spokesman'],
	])('mean one: %s and %s', (asked, name) => {
		expect(compare(asked, name)).toBe('same');
	});

	it.each([
		['Tomas Hale', 'Ida Brandt'],
		['Otto Hale', 'Tomas Hale'],
		['Hall', 'Tomas Hale'],
		['Hale', 'Ban Ki-moon'],
	])('mean two: %s and %s', (asked, name) => {
		expect(compare(asked, name)).toBe('other');
	});

	it.each([
		['Tomas Hale', 'a spokesman for the harbour'],
		['the harbour board', 'Tomas Hale'],
		['Peter Quist', 'Peter Quist Jr.'],
		['Lena Brandt', 'Brandt'],
	])('may mean one or two: %s and %s', (asked, name) => {
		expect(compare(asked, name)).toBe('unknown');
	});

	it('are resolved by names.yaml, with aliases and roles', () => {
		expect(compare('the mayor of Skell', 'Ida Brandt', 'ida-brandt')).toBe('same');
		expect(compare('brandt', 'Ida Brandt', 'ida-brandt')).toBe('same');
		expect(compare('the mayor of Skell', 'Tomas Hale')).toBe('unknown');
	});
});
