import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { run } from './run.ts';

const load = (...args: string[]) => run('src/local/import.ts', args);

const RAIN = 'A rainy day\n\nALBA, March 4, 2031 (Xinhua) -- It rained. Read more\n\nIt stopped.';
const SNOW = '---\ntitle: A snowy day\ndate: 2031-03-05\n---\nIt snowed in Bora all day.';

describe('import', () => {
	it('shows what it found and writes it, and the folder is sound', async () => {
		const files = makeFolder({ 'rain.txt': RAIN, 'snow.md': SNOW });
		const into = path.join(files, 'knowledge');
		const { code, out, err } = await load(
			path.join(files, 'rain.txt'),
			path.join(files, 'snow.md'),
			'--into',
			into,
			'--yes',
		);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out.replaceAll(files, '')).toBe(
			[
				'rain.txt: A rainy day',
				'  Xinhua · 2031-03-04 · 2 sentences → 2031-03-04-a-rainy-day.md',
				'  Left out:',
				'    line 1, headline: “A rainy day”',
				'    line 3, link to something else: “Read more”',
				'    line 3, dateline: “ALBA, March 4, 2031 (Xinhua) --”',
				'  Please check:',
				'    title “A rainy day”: it is the first line of the text.',
				'    publisher “Xinhua”: the dateline names “Xinhua”.',
				'snow.md: A snowy day',
				'  no publisher named · 2031-03-05 · 1 sentence → 2031-03-05-a-snowy-day.md',
				'2 articles to write.',
				'Written into /knowledge.',
				'',
			].join('\n'),
		);
		expect(loadKnowledge(into).sentences.map(({ text }) => text)).toEqual([
			'It rained.',
			'It stopped.',
			'It snowed in Bora all day.',
		]);
	});

	it('writes nothing where nobody can be asked, and says so', async () => {
		const files = makeFolder({ 'snow.md': SNOW });
		const into = path.join(files, 'knowledge');
		const { code, out, err } = await load(path.join(files, 'snow.md'), '--into', into);
		expect(code).toBe(1);
		expect(out).toContain('1 article to write.');
		expect(err).toContain('give --yes');
		expect(existsSync(into)).toBe(false);
	});

	it('takes a folder for the articles in it, and passes over a file that tells about the folder', async () => {
		const files = makeFolder({ 'in/snow.md': SNOW, 'in/README.md': '# About\n\nThese are reports.', 'in/x.bin': '\0' });
		const into = path.join(files, 'knowledge');
		expect(await load(path.join(files, 'in'), '--into', into, '--yes')).toMatchObject({ code: 0 });
		expect(readdirSync(into)).toEqual(['2031-03-05-a-snowy-day.md']);
	});

	it('writes nothing where one file is faulty, and names file, line, fault and cure of each', async () => {
		const files = makeFolder({
			'snow.md': SNOW,
			'all.jsonl': '{"text":"It rained."}\n{"title":"Two"}',
			'x.pdf': '%PDF-1.7',
		});
		const into = path.join(files, 'knowledge');
		const given = ['snow.md', 'all.jsonl', 'x.pdf', 'gone.txt'].map((name) => path.join(files, name));
		const { code, err } = await load(...given, '--into', into, '--yes');
		expect(code).toBe(1);
		expect(err.replaceAll(files, '')).toBe(
			[
				'/all.jsonl:2: There is no text in this object; it has title. Name the text “text”, “body” or “content”.',
				'/x.pdf: The file is no text: it looks like PDF. Save the article as plain text, Markdown, HTML or JSON.',
				'/gone.txt: The file cannot be read (ENOENT). See that it is there, and that reading it is allowed.',
				'Nothing was written.',
				'',
			].join('\n'),
		);
		expect(existsSync(into)).toBe(false);
	});

	it('writes no article a second time', async () => {
		const files = makeFolder({ 'snow.md': SNOW, 'knowledge/old.md': makeSource('It snowed in Bora, all day!') });
		const into = path.join(files, 'knowledge');
		const { code, out } = await load(path.join(files, 'snow.md'), '--into', into, '--yes');
		expect(code).toBe(0);
		expect(out).toContain('It is there already, as “old”.');
		expect(readdirSync(into)).toEqual(['old.md']);
	});

	it('leaves out what is nearly the same as a report that is there, and says how to have it all the same', async () => {
		const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
		const files = makeFolder({ 'again.txt': `${text} and rain.`, 'knowledge/old.md': makeSource(`${text}.`) });
		const into = path.join(files, 'knowledge');
		const given = [path.join(files, 'again.txt'), '--into', into, '--yes'];
		const { out } = await load(...given);
		expect(out).toContain('It is nearly the same as “old” (98 % of the wording), and is not imported.');
		expect(out).toContain('give --keep-similar');
		expect(readdirSync(into)).toEqual(['old.md']);
		await load(...given, '--keep-similar');
		expect(readdirSync(into)).toHaveLength(2);
	});

	it('writes nothing into a folder that is not sound', async () => {
		const files = makeFolder({ 'snow.md': SNOW, 'knowledge/old.md': 'no fields' });
		const into = path.join(files, 'knowledge');
		const { code, err } = await load(path.join(files, 'snow.md'), '--into', into, '--yes');
		expect(code).toBe(1);
		expect(err).toContain('old.md:1: The file does not begin with "---".');
		expect(readdirSync(into)).toEqual(['old.md']);
	});

	it('keeps the files of a folder as they are, and the names in it count', async () => {
		const files = makeFolder({ 'snow.md': SNOW, 'knowledge/names.yaml': 'people:\n  - id: ann\n    name: Ann Poe\n' });
		const into = path.join(files, 'knowledge');
		expect(await load(path.join(files, 'snow.md'), '--into', into, '--yes')).toMatchObject({ code: 0 });
		expect(readFileSync(path.join(into, 'names.yaml'), 'utf8')).toContain('Ann Poe');
		expect(loadKnowledge(into).names).toHaveLength(1);
	});

	it.each([[[]], [['x.txt']], [['x.txt', '--into']], [['x.txt', '--into', 'y', '--all']]])(
		'says how it is used when it is given %j',
		async (args) => {
			const { code, out, err } = await load(...args);
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err).toContain('Usage: npm run -s import -- FILE... --into DIR');
		},
	);
});
