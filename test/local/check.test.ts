import { describe, expect, it } from 'vitest';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { run } from './run.ts';

const check = (...args: string[]) => run('src/local/check.ts', args);

describe('check', () => {
	it('sums the knowledge up when it is sound', async () => {
		expect(await check('test/answer/knowledge')).toMatchObject({
			code: 0,
			out: '3 sources, 18 sentences, 8 names, dated from 2031-03-04 to 2031-03-11.\n',
			err: '',
		});
	});

	it('says that no source has a date when none has', async () => {
		const folder = makeFolder({ 'a.md': makeSource('It rained.', { date: null }) });
		expect(await check(folder)).toMatchObject({ code: 0, out: '1 source, 1 sentence, 0 names, undated.\n' });
	});

	it('prints every problem with file, line and cure and ends with 1 when it is not', async () => {
		const folder = makeFolder({
			'a.md': makeSource('Rain.', { date: '2031-02-30', author: 'Ann' }),
			'b.md': makeSource(''),
			'names.yaml': 'people:\n  - id: ann\n',
		});
		const { code, lines } = await check(folder);
		expect(code).toBe(1);
		expect(lines.map((line) => line.replace(folder, ''))).toEqual([
			'/a.md:3: "date": is not a day of the calendar. Write it as YYYY-MM-DD, or leave the line out if it has no date.',
			'/a.md:5: Unknown field "author". Remove it, or mend its spelling.',
			'/b.md:5: There is no text below the fields. Write or import the text, or remove the file.',
			'/names.yaml:2: The field "people.0.name" is missing. Add a line "people.0.name: …".',
		]);
	});

	it('ends with 1 when the folder is not there', async () => {
		const { code, out } = await check('nowhere');
		expect(code).toBe(1);
		expect(out).toMatch(/^nowhere: The folder cannot be read \(ENOENT\)/);
	});

	it.each([[['a', 'b']], [['--everything']]])('says how it is used when it is given %j', async (args) => {
		const { code, out, err } = await check(...args);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('Usage: npm run -s check -- [DIR]');
	});
});
