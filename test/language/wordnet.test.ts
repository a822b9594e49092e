import { describe, expect, it } from 'vitest';
import {
	ancestors,
	antonyms,
	baseForms,
	derivations,
	hypernyms,
	hyponyms,
	isA,
	LEX_FILES,
	sense,
	synonyms,
	synset,
	synsets,
	tagCounts,
} from '../../src/language/wordnet.ts';

const words = (list: readonly { word: string }[]) => list.map(({ word }) => word);

describe('synsets', () => {
	it('gives the senses of a noun with the most frequent first', () => {
		const [first] = synsets('dog', 'noun');
		expect(first?.words).toEqual(['dog', 'domestic dog', 'Canis familiaris']);
		expect(LEX_FILES[first?.lexFile ?? 0]).toBe('noun.animal');
		expect(synsets('dog', 'noun')).toHaveLength(7);
	});

	it('finds several words with spaces whatever their case', () => {
		expect(synsets('United States', 'noun')[0]?.words).toContain('United States');
		expect(synsets('prime minister', 'noun')).not.toHaveLength(0);
	});

	it.each(['', ' ', 'zzzzzz', '\u0000', 'đ', 'a'.repeat(5_000), '~~~~'])('gives nothing for %j', (lemma) => {
		expect(synsets(lemma, 'noun')).toEqual([]);
	});

	it('finds the first and the last entry of every index', () => {
		expect(synsets("'hood", 'noun')).toHaveLength(1);
		expect(synsets('zymosis', 'noun').length).toBeGreaterThan(0);
		expect(synsets('aah', 'verb')).toHaveLength(1);
		expect(synsets('zoom', 'verb').length).toBeGreaterThan(0);
		expect(synsets("'tween", 'adv')).toHaveLength(1);
		expect(synsets('zymotic', 'adj').length).toBeGreaterThan(0);
	});

	it('strips the mark of position from an adjective', () => {
		expect(synsets('galore', 'adj')[0]?.words).toContain('galore');
	});

	it('gives the same synset by its id, and null for an id that is none', () => {
		const [first] = synsets('visit', 'verb');
		expect(synset(first?.id ?? '')).toEqual(first);
		expect(synset('00000001-noun')).toBeNull();
		expect(synset('nonsense')).toBeNull();
	});
});

describe('relations', () => {
	it('goes up and down, instances included', () => {
		const city = sense('city');
		const hanoi = sense('hanoi');
		if (city === null || hanoi === null) throw new Error('no such synset');
		expect(hypernyms(hanoi).flatMap((parent) => parent.words)).toContain('national capital');
		expect(hyponyms(city).length).toBeGreaterThan(10);
		expect(ancestors(hanoi)[0]).toBe(hanoi);
		expect(ancestors(hanoi).flatMap((parent) => parent.words)).toContain('location');
	});

	it('says what is a kind of what', () => {
		expect(isA('minister', 'noun', 'noun.person')).toBe(true);
		expect(isA('bus', 'noun', 'vehicle')).toBe(true);
		expect(isA('bus', 'noun', 'vehicle.noun.1')).toBe(true);
		expect(isA('visit', 'noun', 'noun.person')).toBe(false);
		expect(isA('capital', 'noun', 'location')).toBe(true);
		expect(isA('capital', 'noun', 'location', { senses: 1 })).toBe(false);
		expect(isA('bus', 'noun', 'no such thing')).toBe(false);
	});

	it('links a verb with the nouns made of it', () => {
		expect(words(derivations('invade', 'verb'))).toEqual(expect.arrayContaining(['invasion', 'invader']));
		expect(words(derivations('visit', 'verb'))).toContain('visit');
		expect(words(derivations('visit', 'noun'))).toContain('visit');
		expect(derivations('visit', 'noun').map(({ pos }) => pos)).toContain('verb');
	});

	it('gives synonyms without the word itself, and antonyms', () => {
		expect(synonyms('car', 'noun', { senses: 1 })).toEqual(['auto', 'automobile', 'machine', 'motorcar']);
		expect(antonyms('cold', 'adj')).toContain('hot');
		expect(antonyms('increase', 'verb')).toContain('decrease');
	});

	it('counts how often each sense is met', () => {
		expect(tagCounts('dog', 'noun')).toEqual([42, 0, 0, 0, 0, 0, 0]);
		expect(tagCounts('dog', 'verb')).toEqual([2]);
		expect(tagCounts('zzzzzz', 'noun')).toEqual([]);
	});
});

describe('baseForms', () => {
	it.each([
		['countries', 'noun', 'country'],
		['women', 'noun', 'woman'],
		['boxes', 'noun', 'box'],
		['firemen', 'noun', 'fireman'],
		['signed', 'verb', 'sign'],
		['planned', 'verb', 'plan'],
		['went', 'verb', 'go'],
		['making', 'verb', 'make'],
		['biggest', 'adj', 'big'],
		['happier', 'adj', 'happy'],
	] as const)('of %s as a %s include %s', (word, pos, base) => {
		expect(baseForms(word, pos)).toContain(base);
	});

	it('put a word that is a base form first', () => {
		expect(baseForms('left', 'verb')).toEqual(['leave']);
		expect(baseForms('saw', 'noun')[0]).toBe('saw');
		expect(baseForms('zzzzzz', 'noun')).toEqual([]);
	});
});
