import { describe, expect, it } from 'vitest';
import { MAX_READ_LENGTH, read } from '../../src/language/read.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

describe('read', () => {
	it('gives tokens that are slices of the text, in order, when the text is anything', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				"don't",
				'U.S.',
				'$3.5',
				'\n',
				'  ',
				'😀',
				'Tô',
				'苏林',
				'“',
				'@a',
				'#b',
				'a@b.c',
				'http://x.y',
				'\u0000',
			),
			fc.string({ unit: 'binary', maxLength: 6 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
				const text = pieces.join('');
				let cursor = 0;
				for (const token of read(text).tokens) {
					expect(token.start).toBeGreaterThanOrEqual(cursor);
					expect(text.slice(token.start, token.end)).toBe(token.text);
					cursor = token.end;
				}
			}),
			runs(1_000),
		);
	});

	it('knows lemma and part of speech when a sentence is plain', () => {
		const { tokens } = read('The ministers signed two agreements.');
		expect(tokens.map(({ lemma, pos }) => `${lemma}/${pos}`)).toEqual([
			'the/DET',
			'minister/NOUN',
			'sign/VERB',
			'two/NUM',
			'agreement/NOUN',
			'./PUNCT',
		]);
	});

	it('leaves out what is beyond its limit when a text is too long', () => {
		const { text, tokens } = read('word '.repeat(MAX_READ_LENGTH));
		expect(text).toHaveLength(MAX_READ_LENGTH);
		expect(tokens.at(-1)?.end).toBeLessThanOrEqual(MAX_READ_LENGTH);
	});
});
