import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { terms } from '../../src/language/terms.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { createSpeller } from '../../src/search/createSpeller.ts';
import { runs } from '../runs.ts';

const knowledge = loadKnowledge('test/answer/knowledge');
const mend = createSpeller(createIndex(knowledge), knowledge.names);

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
		expect(mend('Teh hydrigen!')).toEqual({
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
		expect(mend(text)).toEqual({ text, mendings: [] });
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

	it('gives the same when it is asked twice, and in a knowledge that is loaded anew', () => {
		const again = createSpeller(createIndex(loadKnowledge('test/answer/knowledge')), knowledge.names);
		for (const text of ['the hydrigen enjins', 'skel', 'passegners']) {
			expect(mend(text)).toEqual(mend(text));
			expect(again(text)).toEqual(mend(text));
		}
	});
});
