import { describe, expect, it } from 'vitest';
import { readSource } from '../../../commands/read/readSource.ts';
import { makeSource } from '../../corpus/makeFolder.ts';
import { understand } from '../../corpus/understand.ts';

const { sources } = understand({
	'one.md': makeSource('A tram ran.', { title: 'First ride', publisher: 'Lisk Courier', date: '2031-03-04' }),
	'two.md': makeSource('A tram stood.', { title: 'The stop', publisher: 'Harbour Post', date: '2031-03-05' }),
	'three.md': makeSource('A tram burned.', { title: 'The fire', publisher: 'Harbour Post', date: '2031-03-06' }),
});

describe('readSource', () => {
	it.each(['one', 'FIRST RIDE', 'lisk courier', ' Lísk Courier '])(
		'takes "%s" for the source that it names',
		(given) => {
			expect(readSource(given, sources)).toBe('one');
		},
	);

	it('names the sources of a publisher when it has several', () => {
		expect(() => readSource('harbour post', sources)).toThrow(
			expect.objectContaining({
				context: { code: 'unknown-source', given: 'harbour post', nearest: ['The fire', 'The stop'] },
			}),
		);
	});

	it('names nothing when nothing is near', () => {
		expect(() => readSource('xyzzy', sources)).toThrow(
			expect.objectContaining({ context: { code: 'unknown-source', given: 'xyzzy', nearest: [] } }),
		);
	});
});
