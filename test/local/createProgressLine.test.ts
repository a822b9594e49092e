import { expect, it } from 'vitest';
import type { Progress } from '../../src/corpus/steps.ts';
import { createProgressLine } from '../../src/local/createProgressLine.ts';

const PROGRESS: readonly Progress[] = [
	{ phase: 'reading', done: 1, total: 4 },
	{ phase: 'reading', done: 4, total: 4 },
	{ phase: 'indexing', done: 0, total: 8_000 },
	{ phase: 'indexing', done: 4_000, total: 8_000 },
	{ phase: 'indexing', done: 8_000, total: 8_000 },
];

/** What is written for these steps, of which each takes 100 ms. */
function write(steps: readonly Progress[], isTTY: boolean): string {
	let out = '';
	let ms = 0;
	const show = createProgressLine(
		{
			isTTY,
			write: (text) => {
				out += text;
			},
		},
		() => ms,
	);
	for (const step of steps) {
		show(step);
		ms += 100;
	}
	return out;
}

it('writes one line again and again, and its end, when a person watches', () => {
	const lines = write(PROGRESS, true).split('\r\u001b[K').slice(1);
	expect(lines).toEqual([
		'Reading [######------------------]  25 %',
		'Reading [########################] 100 %',
		'Indexing [------------------------]   0 %',
		'Indexing [############------------]  50 %, 40,000 sentences a second',
		'8,000 sentences indexed, 40,000 sentences a second.\n',
	]);
});

it('writes a first and a last line when nobody watches', () => {
	expect(write(PROGRESS, false)).toBe(
		'The reports are new or have changed: they are indexed, once.\n8,000 sentences indexed, 40,000 sentences a second.\n',
	);
});

it('writes nothing but whole numbers when there is nothing to do', () => {
	expect(write([{ phase: 'indexing', done: 0, total: 0 }], true)).toBe('\r\u001b[K0 sentences indexed.\n');
});
