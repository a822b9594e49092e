import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns stand under each other, figures to the right', () => {
	expect(
		table(
			['engine', 'p50'],
			[
				['ours', '0.71'],
				['another', '1234.00'],
			],
		),
	).toBe(
		['| engine  |     p50 |', '|---------|--------:|', '| ours    |    0.71 |', '| another | 1234.00 |'].join('\n'),
	);
});

test('a missing cell is empty', () => {
	expect(table(['a', 'b'], [['x']])).toBe(['| a   |   b |', '|-----|----:|', '| x   |     |'].join('\n'));
});
