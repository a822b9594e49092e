import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { saveFile } from '../../src/store/saveFile.ts';
import { makeFolder } from '../corpus/makeFolder.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

it('makes the folder and replaces the file, and leaves nothing beside it', () => {
	const folder = path.join(makeFolder({}), 'new', 'folder');
	const file = path.join(folder, 'a.index');
	saveFile(file, bytes('first'));
	expect(readFileSync(file, 'utf8')).toBe('first');
	saveFile(file, bytes('second'));
	expect(readFileSync(file, 'utf8')).toBe('second');
	expect(readdirSync(folder)).toEqual(['a.index']);
});

it('leaves what there was, and nothing beside it, when the file cannot be replaced', () => {
	const folder = makeFolder({});
	mkdirSync(path.join(folder, 'a.index'));
	expect(() => saveFile(path.join(folder, 'a.index'), bytes('first'))).toThrow(/EISDIR|EEXIST|EPERM/);
	expect(readdirSync(folder)).toEqual(['a.index']);
});

it('throws when the folder cannot be made', () => {
	const folder = makeFolder({ data: 'a file' });
	expect(() => saveFile(path.join(folder, 'data', 'a.index'), bytes('first'))).toThrow(/EEXIST|ENOTDIR/);
});
