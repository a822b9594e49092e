import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/quotes/types.ts';
import { fc } from '../fastCheck.ts';
import { quotationsIn } from './quotationsIn.ts';

/** Texts that look like reports in which much is broken: marks without a partner, cues without a speaker. */
const report = fc
	.array(
		fc.constantFrom(
			...'“”"\'‘’«»',
			' ',
			' Lam said',
			' said Ann Dow',
			' she told reporters',
			' according to Xi',
			' We came to listen to all',
			' the port',
			' that it was late',
			',',
			'.',
			'?',
			':',
			'\n\n',
			'\n',
			'\n> ',
			'\n# ',
			' — ',
			'DOW: ',
			'(R-Va.)',
			'🙂',
			'é',
		),
		{ maxLength: 40 },
	)
	.map((pieces) => `Ann Dow met Lam. ${pieces.join('')}`);

function check(quotations: readonly Quotation[]): void {
	const parts = quotations.filter(({ kind }) => kind !== 'indirect').flatMap((quotation) => quotation.parts);
	for (const { source, content, parts: own, cue, speaker, sentences } of quotations) {
		const { length } = source.text;
		for (const range of [content, ...own, ...(cue ? [cue] : []), ...(speaker?.mention ? [speaker.mention] : [])]) {
			expect(range.start).toBeGreaterThanOrEqual(source.text.indexOf('\n---\n'));
			expect(range.start).toBeLessThan(range.end);
			expect(range.end).toBeLessThanOrEqual(length);
		}
		expect(own.length).toBeGreaterThan(0);
		for (const part of own) {
			expect(part.start).toBeGreaterThanOrEqual(content.start);
			expect(part.end).toBeLessThanOrEqual(content.end);
		}
		expect(sentences[0]).toBeLessThanOrEqual(sentences[1]);
		if (speaker) expect(speaker.name.trim()).not.toBe('');
	}
	const sorted = [...parts].sort((one, other) => one.start - other.start);
	for (const [at, part] of sorted.entries()) {
		const before = sorted[at - 1];
		const isInside = before !== undefined && part.start > before.start && part.end <= before.end;
		expect(isInside || part.start >= (before?.end ?? 0)).toBe(true);
	}
}

describe('findQuotations on any text', () => {
	it('gives parts that lie inside the source, each apart from the others or inside one of them', () => {
		fc.assert(
			fc.property(report, (text) => check(quotationsIn(text))),
			{ numRuns: 600 },
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				check(quotationsIn(`It rained. ${text}`));
			}),
			{ numRuns: 300 },
		);
	});

	it('gives the same each time', () => {
		fc.assert(
			fc.property(report, (text) => {
				const plain = (quotations: readonly Quotation[]) =>
					quotations.map(({ source, ...rest }) => ({ ...rest, id: source.id }));
				expect(plain(quotationsIn(text))).toEqual(plain(quotationsIn(text)));
			}),
			{ numRuns: 100 },
		);
	});

	it('finds what stands between the marks, whatever the words', () => {
		const word = fc.stringMatching(/^[a-z]{2,9}$/).filter((one) => !/^(?:to|would|will|not|that)$/.test(one));
		fc.assert(
			fc.property(fc.array(word, { minLength: 4, maxLength: 30 }), (words) => {
				const said = `We ${words.join(' ')}`;
				const [quotation, ...others] = quotationsIn(`“${said},” Lam said.`);
				expect(others).toEqual([]);
				const [part] = quotation?.parts ?? [];
				expect(quotation?.source.text.slice(part?.start, part?.end)).toBe(`${said},`);
				expect(quotation?.speaker?.id).toBe('to-lam');
			}),
			{ numRuns: 200 },
		);
	});
});
