import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/corpus/readFiles.ts';
import { finish } from '../../src/corpus/steps.ts';
import { makeFolder } from './makeFolder.ts';

function read(folder: string) {
	const { files, problems } = finish(readFiles(folder));
	return {
		files: files.map(({ entry, id, bytes }) => `${entry} ${id} ${bytes}`),
		problems: problems.map(({ file, what }) => `${path.relative(folder, file)}: ${what}`),
	};
}

describe('readFiles', () => {
	it('reads what links lead to, and once, where a folder is filled as Kubernetes does it', () => {
		const folder = makeFolder({ '..v1/a.md': 'a', '..v1/names.yaml': 'n', '..v0/a.md': 'old' });
		symlinkSync('..v1', path.join(folder, '..data'));
		for (const name of ['a.md', 'names.yaml']) symlinkSync(path.join('..data', name), path.join(folder, name));
		expect(read(folder)).toEqual({ files: ['a.md a a', 'names.yaml null n'], problems: [] });
	});

	it('leaves out what is hidden, and all that lies in hidden folders', () => {
		const folder = makeFolder({
			'a.md': 'a',
			'.b.md': 'b',
			'.git/c.md': 'c',
			'.github/x/names.yaml': 'd',
			'e/.f.txt': 'f',
		});
		expect(read(folder)).toEqual({ files: ['a.md a a'], problems: [] });
	});

	it('does not follow links to folders, which may lead back', () => {
		const folder = makeFolder({ 'a.md': 'a' });
		mkdirSync(path.join(folder, 'deep'));
		symlinkSync('..', path.join(folder, 'deep/back.md'));
		expect(read(folder)).toEqual({ files: ['a.md a a'], problems: [] });
	});

	it('says of a link that leads nowhere, or to itself, that it cannot be read', () => {
		const folder = makeFolder({});
		symlinkSync('nowhere.md', path.join(folder, 'a.md'));
		symlinkSync('b.md', path.join(folder, 'b.md'));
		expect(read(folder)).toEqual({
			files: [],
			problems: ['a.md: The file cannot be read (ENOENT).', 'b.md: The file cannot be read (ELOOP).'],
		});
	});
});
