import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { STOP_WORDS } from '../../src/language/stopWords.ts';
import { stemOf, terms } from '../../src/language/terms.ts';
import { frequentWords } from '../../src/language/wordVectors.ts';
import { QUESTION_WORD_SPELLINGS } from '../../src/question/questionWords.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { createSpeller } from '../../src/search/createSpeller.ts';
import { FUNCTION_WORD_SLIPS, QUESTION_VOCABULARY } from '../../src/search/spellWords.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const knowledge = loadKnowledge('test/answer/knowledge');
const index = createIndex(knowledge);
const mend = createSpeller(index, knowledge.names);

describe('createSpeller', () => {
	it.each([
		['two letters are swapped', 'the passegners', 'the passengers'],
		['a letter is missing', 'the inhabitnts', 'the inhabitants'],
		['a letter is doubled', 'the harbbour', 'the harbour'],
		['a letter is wrong', 'the hydrigen', 'the hydrogen'],
		['a word is spelt by ear', 'the enjins', 'the engines'],
		['a name is mistyped', 'who is skel', 'who is skell'],
		['a name is mistyped with a capital', 'Where is Varnhlm?', 'Where is varnholm?'],
		['a question word is mistyped', 'wat is hydrogen', 'what is hydrogen'],
		['a little word is mistyped', 'teh ferry', 'the ferry'],
		['a word of its questions is mistyped', 'sumarize this', 'summarize this'],
	])('puts a word right when %s', (_, text, mended) => {
		expect(mend(text).text.toLowerCase()).toBe(mended.toLowerCase());
	});

	it('says what it took for what when it mends', () => {
		expect(mend('Teh hydrigen!')).toMatchObject({
			text: 'the hydrogen!',
			mendings: [
				{ from: 'Teh', to: 'the' },
				{ from: 'hydrigen', to: 'hydrogen' },
			],
		});
	});

	it.each([
		'How many fairies are there?',
		'Who won the football match against Norway?',
		'Is the mayor a good cook?',
		'Which planet is the largest, and which star?',
		'What does the engineer say about oxygen?',
		'Wer ist das? 苏林 Tô Lâm 2031 U.S.',
		'a b c d 1 2 3',
		'',
	])('leaves the words of "%s" alone when English has them or they are none of its business', (text) => {
		expect(mend(text)).toMatchObject({ text, mendings: [] });
	});

	it('leaves every word of the knowledge and its names alone', () => {
		for (const { text } of knowledge.sentences) expect(mend(text).mendings).toEqual([]);
		for (const { name, aliases, roles, adjectives } of knowledge.names) {
			for (const text of [name, ...aliases, ...roles, ...adjectives])
				expect(mend(text.toLowerCase()).mendings).toEqual([]);
		}
	});

	it('changes nothing but the words that it names when a text is anything', () => {
		const piece = fc.oneof(
			fc.constantFrom('teh', 'hydrigen', 'ferry', 'Skel', 'wat', ' ', ' ', '! ', '苏林', '\u0301', "'s"),
			fc.string({ unit: 'grapheme', maxLength: 8 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const text = pieces.join('');
				const { text: mended, mendings } = mend(text);
				const left = [...mendings];
				let cursor = 0;
				let expected = '';
				for (const { start, end } of terms(text)) {
					expected += text.slice(cursor, start);
					const written = text.slice(start, end);
					const [next] = left;
					const isMended = next?.from === written && mended.startsWith(next.to, expected.length);
					expected += isMended ? (left.shift()?.to ?? '') : written;
					cursor = end;
				}
				expect(mended).toBe(expected + text.slice(cursor));
				expect(left).toEqual([]);
			}),
			runs(400),
		);
	});

	it('gives what else a mended word may be meant for, without other forms of the word that it is taken for', () => {
		const { text, spellings } = mend('the fierry');
		expect(text).toBe('the ferry');
		const others = spellings.get('ferry') ?? [];
		expect(others.map(({ word }) => word)).toContain('fiery');
		expect(others.map(({ word }) => word)).not.toContain('ferries');
		for (const { weight } of others) {
			expect(weight).toBeGreaterThan(0);
			expect(weight).toBeLessThan(1);
		}
	});

	it('lets a rare word stand that English has and the knowledge has not, and gives a word beside it that may be meant', () => {
		const { text, mendings, spellings } = mend('the stork');
		expect({ text, mendings }).toEqual({ text: 'the stork', mendings: [] });
		expect(spellings.get('stork')?.[0]?.word).toBe('storm');
		expect(mend('Who is Stork?').spellings.size).toBe(0);
		expect(mend('Who won the football match?').spellings.size).toBe(0);
	});

	it('mends a long word with one slip to a word that it has, whatever the slip', () => {
		const words = [...index.vocabulary.keys()].filter((word) => /^[a-z]{7,}$/.test(word));
		const slips = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('swapped', 'doubled', 'missing'));
		fc.assert(
			fc.property(slips, ([word, place, kind]) => {
				const at = 1 + (place % (word.length - 2));
				const pair = word.slice(at, at + 2);
				const other = {
					swapped: [...pair].reverse().join(''),
					doubled: pair.charAt(0) + pair,
					missing: pair.charAt(1),
				};
				const typed = word.slice(0, at) + other[kind] + word.slice(at + 2);
				const { text, spellings } = mend(typed);
				const meant = stemOf(word);
				const found = [text, ...(spellings.get(text) ?? []).map((one) => one.word)].map(stemOf);
				expect(found).toContain(meant);
			}),
			runs(400),
		);
	});

	it('gives only words that the knowledge, its names, questions or English have', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'aeiourstnlhm'), minLength: 3, maxLength: 10 });
		const known = new Set<string>(QUESTION_VOCABULARY);
		for (const word of [...index.vocabulary.keys(), ...STOP_WORDS, ...frequentWords()]) known.add(word);
		for (const meant of [...FUNCTION_WORD_SLIPS.values(), ...QUESTION_WORD_SPELLINGS.values()]) known.add(meant);
		for (const { name, aliases, roles, adjectives } of knowledge.names) {
			for (const text of [name, ...aliases, ...roles, ...adjectives])
				for (const { folded } of terms(text)) known.add(folded);
		}
		fc.assert(
			fc.property(fc.array(letters, { maxLength: 5 }), (words) => {
				const { mendings, spellings } = mend(words.join(' '));
				for (const { from, to } of mendings) {
					expect(index.vocabulary.has(from)).toBe(false);
					expect(known).toContain(to);
				}
				for (const { word } of [...spellings.values()].flat()) expect(known).toContain(word);
			}),
			runs(300),
		);
	});

	it('looks up so many words of a text and no longer ones, however many there are', () => {
		const slips = Array.from({ length: 1_000 }, (_, at) => `hydrigen${'aeiou'.charAt(at % 5)}`);
		expect(mend(slips.join(' ')).mendings.length).toBeLessThanOrEqual(20);
		const endless = 'hydrigen'.repeat(1_250);
		expect(mend(endless)).toMatchObject({ text: endless, mendings: [] });
	});

	it('gives the same when it is asked twice, and in a knowledge that is loaded anew', () => {
		const again = createSpeller(createIndex(loadKnowledge('test/answer/knowledge')), knowledge.names);
		for (const text of ['the hydrigen enjins', 'skel', 'passegners']) {
			expect(mend(text)).toEqual(mend(text));
			expect(again(text)).toEqual(mend(text));
		}
	});
});
