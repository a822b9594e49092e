import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPlainFields } from '../../src/corpus/readPlainFields.ts';
import { readYaml } from '../../src/corpus/readYaml.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

/** Whatever means something to YAML, and words round it. */
const PIECES = [
	...['title', 'date', 'kind', 'a', 'B', 'yes', 'null', '~', '7', '0x1F', '2031-03-04', 'Tô', '苏林', '😀', 'e\u0301'],
	...[': ', ':', ' ', '  ', '\t', '\n', '\r\n', '\r', ' #', '#', '"', "'", '\\', '\\n', '- ', '-', '? ', '?', '|', '>'],
	...['[', ']', '{', '}', ',', '&', '*', '!', '%', '@', '`', '=', '<<', '---', '...', '/', 'https://a.example/?b=c#d'],
	...['\u00a0', '\u0085', '\u2028', '\u200b', '\ufeff', '\u0000', '\u00ad', '\n  ', '\n\n'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(''));
const line = fc
	.tuple(
		fc.constantFrom('title', 'date', 'kind', 'a'),
		fc.constantFrom(': ', ': "', ':'),
		text,
		fc.constantFrom('', '"'),
	)
	.map((parts) => parts.join(''));
const yaml = fc
	.tuple(fc.array(fc.oneof({ weight: 4, arbitrary: line }, text), { maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
	.map(([lines, newline]) => lines.map((one) => `${one}${newline}`).join(''));

describe('readPlainFields', () => {
	it('gives what the reader of YAML gives, or nothing, when it is given anything', () => {
		let plain = 0;
		fc.assert(
			fc.property(yaml, (given) => {
				const fields = readPlainFields(given);
				if (fields === null) return;
				plain++;
				expect(readYaml(given, z.record(z.string(), z.string()), 'a.md')).toEqual({ value: fields, problems: [] });
			}),
			runs(30_000),
		);
		expect(plain).toBeGreaterThan(500);
	});

	it('reads fields of one line each', () => {
		const given = 'title: "Rain: a story"\r\ndate: 2031-03-04\r\nurl: https://a.example/?b=c#d\r\nkind: full-text\r\n';
		expect(readPlainFields(given)).toEqual({
			title: 'Rain: a story',
			date: '2031-03-04',
			url: 'https://a.example/?b=c#d',
			kind: 'full-text',
		});
	});

	it.each(['', 'title: Rain # of a day', 'title: Rain: a story', 'title:', "title: 'Rain'", 'a: b\n  c', 'a: b\na: c'])(
		'leaves %j to the reader of YAML',
		(given) => expect(readPlainFields(given)).toBeNull(),
	);
});
