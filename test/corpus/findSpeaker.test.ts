import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/corpus/findNames.ts';
import { findSpeech, isSpeechVerb } from '../../src/corpus/findSpeaker.ts';
import { makeName } from './makeName.ts';

const find = createNameFinder([
	makeName('hale', 'Ann Hale', { aliases: ['Hale'], roles: ['harbour master'] }),
	makeName('reed', 'Bob Reed', { aliases: ['Reed', 'Bob'] }),
	makeName('port', 'Port Authority', { kind: 'organisation' }),
	makeName('oz', 'Oz', { kind: 'place', adjectives: ['Ozian'] }),
]);
const speakers = (text: string) => findSpeech(text, find).map(({ speaker }) => speaker.id);

describe('findSpeech', () => {
	it.each([
		['the name stands before "said"', 'Hale said that the ferry was late.', ['hale']],
		['a clause stands between', 'Hale, who came by train, also said it was late.', ['hale']],
		['an adverb stands between', 'Reed has repeatedly warned of ice.', ['reed']],
		['another verb of speech stands there', 'Reed called for a new pier.', ['reed']],
		['"according to" stands before it', 'According to Hale, the ferry was late.', ['hale']],
		['"according to" stands behind', 'The ferry was late, according to the harbour master.', ['hale']],
		['"said" stands before the name behind a quotation', '“It is late,” said Bob Reed.', ['reed']],
		['a role speaks', 'The harbour master said it was late.', ['hale']],
		['an organisation speaks', 'The Port Authority announced a new pier.', ['port']],
		['a place speaks for its government', 'Oz denied that.', ['oz']],
		['two speak together', 'Hale and Reed said that it was late.', ['hale', 'reed']],
		['two speak one after the other', 'Hale said yes, and Reed said no.', ['hale', 'reed']],
		['one tells another', 'Hale told Reed that it was late.', ['hale']],
	])('gives whoever speaks when %s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	it.each([
		['nobody speaks', 'Hale left the harbour on Monday.'],
		['only a pronoun speaks', 'He said that the ferry was late.'],
		['a stranger speaks', 'Smith said that the ferry was late.'],
		['the name is spoken to', 'In a letter to Hale, saying nothing new, they left.'],
		['the verb is a noun', 'Hale ignored the call of the port.'],
		['only an adjective of a place stands there', 'The Ozian said nothing.'],
		['there is no word', '…'],
	])('gives nobody when %s', (_, text) => {
		expect(speakers(text)).toEqual([]);
	});

	it('points to the word that tells of speech when there is one', () => {
		const text = 'On Monday Hale said that the ferry was late.';
		expect(findSpeech(text, find).map(({ cue }) => text.slice(cue, cue + 4))).toEqual(['said']);
	});
});

describe('isSpeechVerb', () => {
	it.each(['say', 'says', 'said', 'saying', 'told', 'emphasised', 'reiterates'])(
		'is true when the word is "%s"',
		(word) => {
			expect(isSpeechVerb(word)).toBe(true);
		},
	);

	it.each(['ran', 'ferry', '', 'sayest'])('is false when the word is "%s"', (word) => {
		expect(isSpeechVerb(word)).toBe(false);
	});
});
