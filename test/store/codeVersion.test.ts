import { expect, it } from 'vitest';
import { codeVersion } from '../../src/store/codeVersion.ts';
import { makeFolder } from '../corpus/makeFolder.ts';

const CODE = { 'language/a.ts': '1', 'corpus/b.ts': '2', 'search/c.ts': '3', 'store/d.mjs': '4', 'answer/e.ts': '5' };
const version = (files: Readonly<Record<string, string>>) => codeVersion(makeFolder(files));

it('is the same when the code of the index is the same', () => {
	expect(version(CODE)).toMatch(/^[0-9a-f]{16}$/);
	expect(version(CODE)).toBe(version(CODE));
	expect(version({ ...CODE, 'answer/e.ts': '6', 'language/a.txt': '7' })).toBe(version(CODE));
});

it.each(['language/a.ts', 'corpus/b.ts', 'search/c.ts', 'store/d.mjs', 'search/new.ts'])(
	'is another when %s is another',
	(file) => expect(version({ ...CODE, [file]: 'changed' })).not.toBe(version(CODE)),
);

it('is found for the code that runs', () => {
	expect(codeVersion()).not.toBe(version(CODE));
});
