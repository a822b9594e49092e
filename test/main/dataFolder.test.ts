import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolderEnding } from '../../src/main/dataFolder.ts';

function makeFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

test('the folder is made when it is not there', () => {
	const folder = path.join(makeFolder(), 'a', 'b');
	expect(dataFolderEnding(folder)).toBeNull();
	expect(existsSync(folder)).toBe(true);
});

test('one line names folder and cure when a file stands in its place', () => {
	const file = path.join(makeFolder(), 'data');
	writeFileSync(file, '');
	expect(dataFolderEnding(file)).toEqual({
		line: expect.stringMatching(/^Nothing can be kept in the folder \S+ \(EEXIST\)\. [^\n]*DATA_DIR/),
		heals: false,
	});
});
