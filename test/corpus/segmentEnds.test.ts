import { expect, it } from 'vitest';
import { segmentEnds } from '../../src/corpus/segmentEnds.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const PIECES = [
	...['Rain fell', 'the U.S', '3.14', '.5', '5', 'a', 'B', 'said', '苏林到了', 'Tô Lâm', '\u0e01', '\u0301', '\u00ad'],
	...[
		'.',
		'. ',
		'!',
		'?',
		'…',
		'。',
		'？',
		'\u2024',
		'\uff0e',
		',',
		':',
		';',
		'-',
		'”',
		'"',
		'’',
		"'",
		')',
		']',
		'“',
		'(',
	],
	...[
		' ',
		'  ',
		'\u00a0',
		'\t',
		'\n',
		'\r\n',
		'\u0085',
		'\u2028',
		'\u000b',
		'\u200b',
		'\ufeff',
		'\ud83d',
		'😀',
		'٣',
		'５',
	],
];
/** Mostly plain English, which is read without the segmenter. */
const PLAIN = [
	...[
		'a',
		'B',
		'5',
		'said',
		'Ann',
		'U.S',
		'3.14',
		'.',
		'!',
		'?',
		'. ',
		'.” ',
		'."',
		".'",
		'.)',
		'(',
		'[',
		'“',
		'‘',
		'{',
	],
	...[' ', '  ', ',', ':', ';', '-', '–', '—', '$', '%', '&', '/', ' 7', ' b', ' C', ' é', 'É'],
];
const prose = fc.oneof(
	{ weight: 4, arbitrary: fc.array(fc.constantFrom(...PLAIN), { maxLength: 12 }).map((pieces) => pieces.join('')) },
	{ weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

it('gives the ends that the segmenter gives when it is asked for all of them', () => {
	const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
	fc.assert(
		fc.property(prose, (text) => {
			expect(segmentEnds(text)).toEqual(
				[...segmenter.segment(text)].map(({ index, segment }) => index + segment.length),
			);
		}),
		runs(20_000),
	);
});
