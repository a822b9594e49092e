import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMisspelt, readSlips } from './fitSpellingSlips.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	mkdirSync(path.join(folder, 'retrieve'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, questions: readonly string[]): void {
	const lines = questions.map((question) => JSON.stringify({ question }));
	writeFileSync(path.join(folder, 'retrieve', `squad.dev.questions${name}.jsonl`), lines.join('\n'));
}

describe('readMisspelt', () => {
	it('gives the words that differ, and leaves out a question with another number of words', () => {
		write('', ['Who built the harbour?', 'When was it built?', 'Where is Ellen?']);
		write('-1typo', ['Who bulit the harbour?', 'When wa s it built?', 'Where is Ellen?']);
		expect(readMisspelt(folder, '1typo')).toEqual([{ set: '1typo', typed: 'bulit', meant: 'built' }]);
	});
});

describe('readSlips', () => {
	it('gives the first word that may be meant for each line, and leaves out what is no slip', () => {
		const file = path.join(folder, 'slips.txt');
		writeFileSync(file, 'Abandonned->abandoned\n\na comment\nwierd->weird, wired\n');
		expect(readSlips(file)).toEqual([
			{ set: 'people', typed: 'abandonned', meant: 'abandoned' },
			{ set: 'people', typed: 'wierd', meant: 'weird' },
		]);
	});
});
