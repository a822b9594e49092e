import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/corpus/findNames.ts';
import { terms } from '../../src/language/terms.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { makeName } from './makeName.ts';

const NAMES = [
	makeName('to-lam', 'To Lam', {
		aliases: ['Tô Lâm', 'Lam', '苏林'],
		roles: ['president of Vietnam', "Vietnam's leader"],
	}),
	makeName('ann-hale', 'Ann Hale', { aliases: ['Hale', 'Captain Hale'], roles: ['the harbour master'] }),
	makeName('vietnam', 'Vietnam', { kind: 'place', adjectives: ['Vietnamese'], aliases: ['越南', 'Viet Nam'] }),
	makeName('us', 'United States', { kind: 'place', adjectives: ['American'], aliases: ['US', 'U.S.', 'America'] }),
	makeName('who', 'World Health Organization', { kind: 'organisation', aliases: ['WHO'] }),
	makeName('nato', 'NATO', { kind: 'organisation' }),
	makeName('namesake', 'Hale', { kind: 'place' }),
];
const find = createNameFinder(NAMES);
const found = (text: string) =>
	find(text, terms(text)).map(({ name, start, end, how }) => `${how} ${name.id}: ${text.slice(start, end)}`);

describe('createNameFinder', () => {
	it.each([
		['by its usual form', 'Then To Lam left.', ['name to-lam: To Lam']],
		['by an alias', 'Then Lam left.', ['name to-lam: Lam']],
		['in other case', 'then TO LAM left, and lam.', ['name to-lam: TO LAM', 'name to-lam: lam']],
		['with diacritics that the text has', 'Ông Tô Lâm đến.', ['name to-lam: Tô Lâm']],
		['with diacritics that the text has not', 'To Lâm came.', ['name to-lam: To Lâm']],
		['with decomposed diacritics', 'To\u0302 La\u0302m came.', ['name to-lam: To\u0302 La\u0302m']],
		['in Chinese', '苏林抵达越南。', ['name to-lam: 苏林', 'name vietnam: 越南']],
		['in Chinese beside Latin letters', 'President苏林say', ['name to-lam: 苏林']],
		['with a possessive', "Lam's and Hale’s", ['name to-lam: Lam', 'name ann-hale: Hale']],
		['by a role', 'The president of Vietnam left.', ['role to-lam: president of Vietnam']],
		['by a role with a possessive', "Vietnam's leader left.", ["role to-lam: Vietnam's leader"]],
		[
			'by an adjective',
			'Vietnamese and American, Americans',
			['adjective vietnam: Vietnamese', 'adjective us: American', 'adjective us: Americans'],
		],
		['by the longest form', 'Captain Hale met Ann Hale.', ['name ann-hale: Captain Hale', 'name ann-hale: Ann Hale']],
		['by an acronym', 'The US, the U.S. and WHO.', ['name us: US', 'name us: U.S.', 'name who: WHO']],
		['by an acronym that is no word, in small letters', 'what did nato do', ['name nato: nato']],
		['that is in a hyphenated word', 'Vietnam-US ties', ['name vietnam: Vietnam', 'name us: US']],
	])('finds a name when it is said %s', (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each([
		['an acronym is a word in small letters', 'who told us and let us go'],
		['a name is part of a word', 'lamp, Lambert, inhale, Usher'],
		['the words of a name stand apart', 'World of Health'],
		['there is no word', '… 😀'],
		['there is nothing', ''],
	])('finds nothing when %s', (_, text) => {
		expect(found(text)).toEqual([]);
	});

	it('gives the name that comes first in the file when two share a form', () => {
		expect(found('Hale')).toEqual(['name ann-hale: Hale']);
	});

	it('gives ordered places that lie on words when the text is anything', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				...NAMES.flatMap(({ name, aliases, roles, adjectives }) => [name, ...aliases, ...roles, ...adjectives]),
			),
			fc.constantFrom(' ', ' ', ', ', "'s ", '-', 'the ', 'us', 'who', 'İ', '\n'),
			fc.string({ unit: 'grapheme', maxLength: 4 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				const words = terms(text);
				let cursor = 0;
				for (const { start, end, first, last } of find(text, words)) {
					expect(start).toBeGreaterThanOrEqual(cursor);
					expect([words[first]?.start, words[last]?.end]).toEqual([start, end]);
					cursor = end;
				}
			}),
			runs(1_500),
		);
	});
});
