import { describe, expect, it } from 'vitest';
import { MUTATIONS, type MutationSource, mutate } from './quotesMutations.ts';
import { seeded } from './seeded.ts';

const SOURCE: MutationSource = {
	id: 'one',
	content: '“The bridge at Skell will not reopen before most ferries have made 14 crossings,” she said.',
	names: ['Norway', 'Hale'],
	otherWords: ['butter', 'parliament', 'curtain'],
	other: '“Nobody came.”',
};
const change = (kind: (typeof MUTATIONS)[number], given: Partial<MutationSource> = {}) =>
	mutate(kind, { ...SOURCE, ...given });

describe('a mutation', () => {
	it('is the same each time', () => {
		for (const kind of MUTATIONS) expect(change(kind)).toBe(change(kind));
	});

	it('takes a negation out, puts one in, or hides one under an ellipsis', () => {
		expect(change('negation-removed')).toContain('will reopen');
		expect(change('negation-added')).toBeNull();
		expect(change('negation-added', { content: 'She will come.' })).toBe('She will not come.');
		expect(change('ellipsis-over-negation')).toContain('will … reopen');
	});

	it('changes one figure, one name, one degree', () => {
		expect(change('figure')).toContain('24 crossings');
		expect(change('name')).toMatch(/bridge at (?:Norway|Hale) will/);
		expect(change('degree')).not.toContain('most');
		expect(change('figure', { content: 'Nobody came.' })).toBeNull();
	});

	it('lets contractions be where it changes a degree', () => {
		expect(change('degree', { content: 'You can’t go there.' })).toBeNull();
	});

	it('drops and exchanges a fifth of the words', () => {
		const content = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
		const garbled = change('garbled', { content }) ?? '';
		const kept = garbled.split(' ').filter((word) => word.startsWith('word'));
		expect(kept).toHaveLength(30);
		expect(garbled.trim().split(' ')).toHaveLength(40);
	});

	it('changes nothing but case, marks and white space where it retypes', () => {
		const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
		for (let at = 0; at < 20; at++) expect(plain(change('retyped', { id: `${at}` }) ?? '')).toBe(plain(SOURCE.content));
	});
});

describe('seeded numbers', () => {
	it('hang on the seed alone and stay below the limit', () => {
		const [one, two, other] = [seeded('a'), seeded('a'), seeded('b')];
		const take = ({ below }: typeof one) => Array.from({ length: 20 }, () => below(1_000));
		const taken = take(one);
		expect(take(two)).toEqual(taken);
		expect(take(other)).not.toEqual(taken);
		expect(taken.every((number) => number >= 0 && number < 1_000)).toBe(true);
	});
});
