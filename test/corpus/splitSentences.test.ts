import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/corpus/readSource.ts';
import { type Span, splitSentences } from '../../src/corpus/splitSentences.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { makeSource } from './makeFolder.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Prose with everything in it that makes the end of a sentence hard to tell. */
const PIECES = [
	...[
		'The ferry left',
		'Mr. Hale',
		'the U.S. navy',
		'Inc.',
		'No. 4',
		'e.g. rain',
		'3.14',
		'J. R. Hale',
		'said',
		'苏林到了',
		'Tô Lâm',
	],
	...[
		'. ',
		'.',
		'! ',
		'? ',
		'… ',
		'; ',
		' ',
		'  ',
		'\n',
		'\r\n',
		'\t',
		'\u2028',
		',',
		' “',
		'” ',
		'"',
		'(',
		') ',
		'。',
		'？',
		'‘',
		'’ ',
	],
	...[
		'\n\n',
		'\n# ',
		'\n- ',
		'\n> ',
		'\n1. ',
		'\n---\n',
		'# ',
		'\u0000',
		'\u00a0',
		'😀',
		'e\u0301',
		'\ud83d',
		'7',
		'a',
	],
];
const prose = fc.oneof(
	{ weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Letters and digits of a text that lie in none of the spans. */
function uncovered(text: string, spans: readonly Span[], from = 0): string {
	let rest = '';
	let cursor = from;
	for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
		rest += text.slice(cursor, start);
		cursor = end;
	}
	return rest.replace(/[^\p{L}\p{N}]/gu, '');
}

function expectOrdered(spans: readonly Span[], length: number) {
	let cursor = 0;
	for (const { start, end } of spans) {
		expect(start).toBeGreaterThanOrEqual(cursor);
		expect(end).toBeGreaterThan(start);
		cursor = end;
	}
	expect(cursor).toBeLessThanOrEqual(length);
}

describe('splitSentences', () => {
	it('gives ordered spans that hold every letter and digit when the text is anything', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const spans = splitSentences(text);
				expectOrdered(spans, text.length);
				expect(uncovered(text, spans)).toBe('');
				for (const sentence of split(text)) {
					expect(sentence).toBe(sentence.trim());
					expect(sentence).toMatch(/[\p{L}\p{N}]/u);
				}
			}),
			runs(3_000),
		);
	});

	it('stays between its ends when it is given a part of a text', () => {
		fc.assert(
			fc.property(prose, fc.nat(60), fc.nat(60), (text, a, b) => {
				const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
				const inside = text.slice(from, to);
				expect(splitSentences(text, from, to).map(({ start, end }) => text.slice(start, end))).toEqual(split(inside));
			}),
			runs(1_000),
		);
	});

	it.each([
		['an initial', 'Mr. Hale met J. R. Ewing. They spoke.', ['Mr. Hale met J. R. Ewing.', 'They spoke.']],
		['a title', 'He met Gen. Hale on Monday. It rained.', ['He met Gen. Hale on Monday.', 'It rained.']],
		['a country', 'The U.S. Navy left. It came back.', ['The U.S. Navy left.', 'It came back.']],
		[
			'a country at the end',
			'They went to the U.S. The others stayed.',
			['They went to the U.S.', 'The others stayed.'],
		],
		['a firm', 'Hale Inc. Ltd. sold it. Nobody knew.', ['Hale Inc. Ltd. sold it.', 'Nobody knew.']],
		['a month', 'It opened on Aug. 19 at noon. All came.', ['It opened on Aug. 19 at noon.', 'All came.']],
		['a number', 'The No. 4 boat cost 3.5 crowns. It sank.', ['The No. 4 boat cost 3.5 crowns.', 'It sank.']],
		['an hour', 'It left at 5 p.m. on Monday. It sank.', ['It left at 5 p.m. on Monday.', 'It sank.']],
		['an hour at the end', 'It left at 5 p.m. The next one waited.', ['It left at 5 p.m.', 'The next one waited.']],
	])('does not stop at %s', (_, text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	it.each([
		[
			'curly marks',
			'“It is late. We go home. Now!” said Hale. He left.',
			['“It is late. We go home. Now!” said Hale.', 'He left.'],
		],
		['straight marks', 'Hale said "It is late. We go." He left.', 2],
		['a question that is quoted', '“What now?” Hale asked. Nobody knew.', ['“What now?” Hale asked.', 'Nobody knew.']],
	])('keeps a quotation whole when it has %s', (_, text, expected) => {
		const sentences = split(text);
		if (typeof expected === 'number') expect(sentences).toHaveLength(expected);
		else expect(sentences).toEqual(expected);
		expect(sentences[0]).toMatch(/(?:home\. Now!|late\. We go\.|What now\?)[”"]/);
	});

	it('ends a sentence in spite of an open quotation mark when that is never closed', () => {
		const text = `“It is late. ${'We walked home along the harbour and nobody said a word. '.repeat(30)}`;
		const sentences = split(text);
		expect(sentences.length).toBeGreaterThan(2);
		expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(700);
	});

	it.each(['', ' ', '\n\t', '…', '* * *', '😀'])('gives nothing when there is no word in %j', (text) => {
		expect(splitSentences(text)).toEqual([]);
	});
});

describe('readSource', () => {
	it('gives sentences that are slices of the text, in order, with every word of the body', () => {
		fc.assert(
			fc.property(prose, (body) => {
				const raw = makeSource(`Begin.\n\n${body}`);
				const read = readSource('a', raw, 'a.md');
				if (!('source' in read)) throw new Error('A sound source was turned away.');
				const { source, sentences } = read;
				expect(source.text).toBe(raw);
				expectOrdered(sentences, raw.length);
				sentences.forEach((sentence, index) => {
					expect(sentence.text).toBe(raw.slice(sentence.start, sentence.end));
					expect(sentence.index).toBe(index);
				});
				// Headings are told with the sentences below them, and the numbers of a list are its marks.
				const bodyStart = raw.indexOf('Begin.');
				const plain = raw
					.slice(bodyStart)
					.split('\n')
					.map((line) => line.replace(/^\s*(?:#{1,6}\s+[\s\S]*|\d+[.)]\s+)/, (mark) => ' '.repeat(mark.length)))
					.join('\n');
				const shifted = sentences.map(({ start, end }) => ({ start: start - bodyStart, end: end - bodyStart }));
				expect(uncovered(plain, shifted)).toBe('');
			}),
			runs(1_500),
		);
	});
});
