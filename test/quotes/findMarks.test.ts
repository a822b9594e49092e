import { describe, expect, it } from 'vitest';
import { findMarks } from '../../src/quotes/findMarks.ts';
import { fc } from '../fastCheck.ts';

const innersOf = (text: string) =>
	findMarks(text, { start: 0, end: text.length }).map(({ inner }) => text.slice(inner.start, inner.end));

describe('findMarks', () => {
	it.each([
		['“We agree,” he said.', ['We agree,']],
		['"We agree," he said. "All of us."', ['We agree,', 'All of us.']],
		["'We agree,' he said.", ['We agree,']],
		['‘We agree,’ he said.', ['We agree,']],
		['«Nous sommes prêts», dit-il.', ['Nous sommes prêts']],
		['»Wir sind bereit«, sagte er.', ['Wir sind bereit']],
		['„Wir sind bereit“, sagte er.', ['Wir sind bereit']],
		["``We agree,'' he said.", ['We agree,']],
		['习近平说「我们愿意」。', ['我们愿意']],
		['”We agree,” he said.', ['We agree,']],
		['It was “mostly false.“ Nobody wondered.', ['mostly false.']],
	])('reads every style of marks: %s', (text, inners) => {
		expect(innersOf(text)).toEqual(inners);
	});

	it.each([
		["the workers' union and the leaders' talks"],
		["Rock 'n' roll of the '90s isn't dead"],
		['a screen of 12" and a man of 6\'2" tall'],
		["It's Lam's, and Xi’s too"],
	])('takes no apostrophe and no measure for a mark: %s', (text) => {
		expect(innersOf(text)).toEqual([]);
	});

	it("reads on behind a plural's apostrophe inside single marks", () => {
		expect(innersOf("He said: 'It is the leaders' fault.'")).toEqual(["It is the leaders' fault."]);
	});

	it('tells a quotation in a quotation by its depth', () => {
		const text = '“He told me, ‘You are late,’ and left,” Lam said.';
		expect(findMarks(text, { start: 0, end: text.length }).map(({ depth }) => depth)).toEqual([0, 1]);
	});

	it('says that a mark never closes', () => {
		const text = 'Lam said: “We agree, and we';
		expect(findMarks(text, { start: 0, end: text.length })).toMatchObject([{ isUnclosed: true, end: text.length }]);
	});

	it('gives spans that are balanced, inside the paragraph, and nested or apart, for any text', () => {
		const piece = fc.constantFrom(...'“”"\'‘’«»„「」', '``', "''", ' ', 'word', 'Lam', ',', '.', '?', '6', '—', 's');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(5), (pieces, shift) => {
				const text = pieces.join('');
				const start = Math.min(shift, text.length);
				const spans = findMarks(text, { start, end: text.length });
				for (const [at, span] of spans.entries()) {
					expect(span.start).toBeGreaterThanOrEqual(start);
					expect(span.end).toBeLessThanOrEqual(text.length);
					expect(span.start).toBeLessThan(span.inner.start);
					expect(span.inner.start).toBeLessThan(span.inner.end);
					expect(span.inner.end < span.end).toBe(!span.isUnclosed);
					for (const other of spans.slice(at + 1)) {
						const isApart = other.start >= span.end;
						const isInside = other.start >= span.inner.start && other.end <= span.inner.end;
						expect(isApart || isInside).toBe(true);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});
});
