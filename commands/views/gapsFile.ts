import { stringify } from 'csv-stringify/sync';
import type { OpenQuestionRow } from '../../src/database/types.ts';
import type { OutgoingFile } from '../../src/render/types.ts';

/**
 * Open questions as a table for spreadsheets: UTF-8 with a byte order mark, without which Excel takes it for something else, and no
 * cell that a spreadsheet would take for a formula.
 */
export function gapsFile(rows: readonly OpenQuestionRow[]): OutgoingFile {
	const cells = rows.map(({ text, missing, count, first, last }) => [text, missing.join('; '), count, first, last]);
	const content = stringify([['question', 'missing', 'count', 'first', 'last'], ...cells], {
		bom: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	});
	return { name: 'open-questions.csv', content };
}
