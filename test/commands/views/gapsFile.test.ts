import { expect, test } from 'vitest';
import { gapsFile } from '../../../commands/views/gapsFile.ts';
import { fc } from '../../fastCheck.ts';

const DAYS = { first: '2031-03-01', last: '2031-03-05' };

/** Reads a table back, cell by cell, as RFC 4180 has it. */
function readTable(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quotedCell, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quotedCell === undefined ? plain : quotedCell.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('the file has a byte order mark, a line of names and a line for each question', () => {
	const { name, content } = gapsFile([
		{ text: 'How much tea, and when?', missing: ['tea', 'when'], count: 3, ...DAYS },
		{ text: '他们说了“什么”?', missing: [], count: 1, ...DAYS },
	]);
	expect(name).toBe('open-questions.csv');
	expect(content).toBe(
		'\ufeffquestion,missing,count,first,last\r\n' +
			'"How much tea, and when?",tea; when,3,2031-03-01,2031-03-05\r\n' +
			'他们说了“什么”?,,1,2031-03-01,2031-03-05\r\n',
	);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠1', '=HYPERLINK("http://a","b")'])(
	'a cell that a spreadsheet would run is text: %j',
	(text) => {
		const [, row = []] = readTable(gapsFile([{ text, missing: [text], count: 1, ...DAYS }]).content.slice(1));
		expect(row.slice(0, 2)).toEqual([`'${text}`, `'${text}`]);
	},
);

test('whatever was asked comes back whole, and no cell begins like a formula', () => {
	const cell = fc.string({
		unit: fc.constantFrom('=', '-', '@', '"', ',', ';', "'", ' ', 'a', 'đ', '你'),
		maxLength: 8,
	});
	fc.assert(
		fc.property(fc.array(fc.record({ text: cell, word: cell }), { maxLength: 5 }), (given) => {
			const rows = given.map(({ text, word }) => ({ text, missing: [word], count: 1, ...DAYS }));
			const [, ...read] = readTable(gapsFile(rows).content.slice(1));
			expect(read.map(([text, word]) => ({ text, word }))).toEqual(
				given.map(({ text, word }) => ({
					text: text.replace(/^(?=[=@-])/, "'"),
					word: word.replace(/^(?=[=@-])/, "'"),
				})),
			);
		}),
		{ numRuns: 500 },
	);
});
