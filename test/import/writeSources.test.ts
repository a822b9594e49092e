import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KnowledgeError } from '../../src/corpus/problem.ts';
import { writeSources } from '../../src/import/writeSources.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';

const sound = (id: string) => ({ id, text: makeSource('It rained.') });

it('writes every source under its id, and nothing else', () => {
	const folder = path.join(makeFolder({}), 'new', 'knowledge');
	writeSources(folder, [sound('a'), sound('b')]);
	expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
	expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(sound('a').text);
});

it('writes none where one would not be sound', () => {
	const folder = path.join(makeFolder({}), 'new');
	expect(() => writeSources(folder, [sound('a'), { id: 'b', text: 'no fields' }])).toThrow(KnowledgeError);
	expect(existsSync(folder)).toBe(false);
});

it('writes none, and leaves the file as it is, where one is there already', () => {
	const folder = makeFolder({ 'b.md': 'as it was' });
	expect(() => writeSources(folder, [sound('a'), sound('b')])).toThrow('The file is there already.');
	expect(readdirSync(folder)).toEqual(['b.md']);
	expect(readFileSync(path.join(folder, 'b.md'), 'utf8')).toBe('as it was');
});

it('takes away what it has written when writing fails half-way', () => {
	const folder = makeFolder({ '.a.1234.new': 'cut off' });
	// No system takes so long a name.
	expect(() => writeSources(folder, [sound('a'), sound('b'.repeat(300))])).toThrow(/ENAMETOOLONG/);
	expect(readdirSync(folder)).toEqual(['.a.1234.new']);
});

it('takes away a folder that it has made when writing fails', () => {
	const folder = path.join(makeFolder({}), 'new');
	expect(() => writeSources(folder, [sound('a'), sound('b'.repeat(300))])).toThrow(/ENAMETOOLONG/);
	expect(existsSync(folder)).toBe(false);
});
