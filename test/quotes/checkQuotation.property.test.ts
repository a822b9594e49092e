import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { terms } from '../../src/language/terms.ts';
import { checkQuotation } from '../../src/quotes/checkQuotation.ts';
import { claimsIn } from '../../src/quotes/claimsIn.ts';
import type { Check } from '../../src/quotes/verdictTypes.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const knowledge = loadKnowledge('knowledge');
const PASSED: readonly string[] = ['verbatim', 'near-verbatim'];
const MIN_WORDS = 6;
const MAX_WORDS = 40;

/** Whole words of one sentence of the shipped knowledge. */
const excerpt = fc
	.tuple(fc.nat(), fc.nat(), fc.nat())
	.map(([at, from, count]) => {
		const sentence = knowledge.sentences[at % knowledge.sentences.length];
		const words = terms(sentence?.text ?? '');
		const first = from % Math.max(1, words.length - MIN_WORDS);
		const last = Math.min(words.length - 1, first + MIN_WORDS - 1 + (count % MAX_WORDS));
		const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
		return { sentence, words: words.slice(first, last + 1), text: sentence?.text.slice(start, end) ?? '', start, end };
	})
	// The "s" behind an apostrophe is no whole word.
	.filter(
		({ words, sentence, start, end }) =>
			words.length >= MIN_WORDS && !/['’]/.test(`${sentence?.text.charAt(start - 1)}${sentence?.text.charAt(end)}`),
	);

/** Every place that a check tells is a place of a source. */
function expectExact(quote: string, { matches }: Check): void {
	for (const match of matches) {
		const source = knowledge.sources.find(({ id }) => id === match.source);
		expect(source?.text.slice(match.start, match.end)).toBe(match.text);
		expect(match.text.trim()).not.toBe('');
		for (const { given, givenStart, givenEnd, actual, actualStart, actualEnd } of match.differences) {
			expect(quote.slice(givenStart, givenEnd)).toBe(given);
			expect(source?.text.slice(actualStart, actualEnd)).toBe(actual);
		}
	}
}

describe('checking a quotation', () => {
	it('has whole words of a source word for word, as quoted or as reported, unless what governs them was cut off', () => {
		fc.assert(
			fc.property(excerpt, ({ text }) => {
				const check = checkQuotation(text, {}, knowledge);
				expectExact(text, check);
				const [first] = check.matches;
				if (check.verdict === 'altered') {
					// "Not", "if" and the like, right before or behind.
					expect(first?.differences.every(({ kind }) => kind === 'negation' || kind === 'condition')).toBe(true);
					expect(first?.differences.every(({ given }) => given === '')).toBe(true);
				} else expect(['verbatim', 'reported']).toContain(check.verdict);
				expect(first?.text).toBe(text);
			}),
			runs(200),
		);
	});

	it('never passes words of which one that carries content was exchanged', () => {
		const strange = fc.constantFrom(
			'zebras',
			'quietly',
			'Mozambique',
			'seventy',
			'1897',
			'marmalade',
			'unwilling',
			'whistled',
		);
		fc.assert(
			fc.property(excerpt, fc.nat(), strange, ({ sentence, words, start }, at, other) => {
				const content = words.filter(({ isStop }) => !isStop);
				const changed = content[at % Math.max(1, content.length)];
				const [first, last] = [words[0], words.at(-1)];
				if (!sentence || !changed || !first || !last || changed.folded === other.toLowerCase()) return;
				const text = sentence.text.slice(start, changed.start) + other + sentence.text.slice(changed.end, last.end);
				const check = checkQuotation(text, {}, knowledge);
				expectExact(text, check);
				expect(PASSED).not.toContain(check.verdict);
				expect(check.verdict).not.toBe('reported');
			}),
			runs(200),
		);
	});

	it('gives the same check for the same words', () => {
		fc.assert(
			fc.property(excerpt, ({ text }) => {
				const garbled = text.split(' ').reverse().join(' ');
				expect(checkQuotation(garbled, {}, knowledge)).toEqual(checkQuotation(garbled, {}, knowledge));
			}),
			runs(30),
		);
	});

	const nasty = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 4_000 }),
		fc.string({ unit: 'grapheme', maxLength: 400 }),
		fc
			.array(
				fc.constantFrom('“', '”', '"', '…', '...', '[', ']', '’', "n't", '\n', '>', ' ', 'not', 'To Lam', '14', '%'),
				{
					maxLength: 400,
				},
			)
			.map((parts) => parts.join('')),
		fc.constantFrom(
			'https://example.org/a?b=c',
			'<p>Xi said <q>hello there my friend</q></p>',
			'a '.repeat(2_000),
			'“'.repeat(4_000),
		),
		excerpt.map(({ text }) => `“${text}`),
	);

	it('throws on no text, and tells exact places only', () => {
		fc.assert(
			fc.property(nasty, fc.option(fc.string({ maxLength: 40 }), { nil: undefined }), (text, speaker) => {
				const check = checkQuotation(text, speaker === undefined ? {} : { speaker }, knowledge);
				expect(check.quote).toBe(text);
				expect(check.confidence).toBeGreaterThanOrEqual(0);
				expect(check.confidence).toBeLessThanOrEqual(1);
				expectExact(text, check);
			}),
			runs(200),
		);
	});

	it('finds claims in any text without throwing, and tells where they stand', () => {
		fc.assert(
			fc.property(nasty, (text) => {
				let before = 0;
				for (const { words, start, end, kind } of claimsIn(text)) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeLessThanOrEqual(text.length);
					before = start;
					if (kind !== 'block') expect(text.slice(start, end)).toContain(words);
					expect(words.trim()).not.toBe('');
				}
			}),
			runs(200),
		);
	});
});
