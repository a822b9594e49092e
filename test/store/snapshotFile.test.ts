import path from 'node:path';
import { expect, it } from 'vitest';
import { snapshotFile } from '../../src/store/snapshotFile.ts';

it('is one file for each folder, named after it, however the folder is written', () => {
	const file = snapshotFile('archive/news', 'data');
	expect(file).toMatch(/^data[\\/]news-[0-9a-f]{8}\.index$/);
	expect(snapshotFile(path.resolve('archive', 'news'), 'data')).toBe(file);
	expect(snapshotFile('archive/../archive/news/', 'data')).toBe(file);
	expect(snapshotFile('other/news', 'data')).not.toBe(file);
});
