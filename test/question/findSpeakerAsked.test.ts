import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/corpus/findNames.ts';
import { terms } from '../../src/language/terms.ts';
import { findSpeakerAsked } from '../../src/question/findSpeakerAsked.ts';
import { makeName } from '../corpus/makeName.ts';

const findNames = createNameFinder([
	makeName('hale', 'Ann Hale', { aliases: ['Hale'], roles: ['harbour master'] }),
	makeName('reed', 'Tomas Reed', { aliases: ['Reed'] }),
	makeName('port', 'Port Authority', { kind: 'organisation' }),
	makeName('skell', 'Skell', { kind: 'place', adjectives: ['Skellish'] }),
]);

function speakerOf(text: string) {
	const words = terms(text);
	return findSpeakerAsked(text, words, findNames(text, words))?.name.id ?? null;
}

describe('findSpeakerAsked', () => {
	it.each([
		['What did Hale say about ice?', 'hale'],
		['what has Reed said on storms', 'reed'],
		['How did the harbour master describe the crossing?', 'hale'],
		['Did Hale really say that?', 'hale'],
		['What does the Port Authority promise?', 'port'],
		['According to Reed, why did it close?', 'reed'],
		['Why did it close, in the words of Ann Hale?', 'hale'],
		["What were Hale's words on ice?", 'hale'],
		['Reed’s proposal for the pier', 'reed'],
		['Hale said what about Reed?', 'hale'],
		['What did Hale tell Reed?', 'hale'],
	])('gives the one whose words are asked for when the question is "%s"', (text, id) => {
		expect(speakerOf(text)).toBe(id);
	});

	it.each([
		'Who met Hale?',
		'Who heard Hale say that?',
		'When did Hale sail to Skell?',
		"What is Hale's ferry called?",
		'What did she say about ice?',
		'What did Smith say?',
		'What is said about Skell?',
		'According to the report, who sailed?',
		'',
	])('gives null when the question is "%s"', (text) => {
		expect(speakerOf(text)).toBeNull();
	});
});
