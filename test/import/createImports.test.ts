import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { createImports, type ImportMeans } from '../../src/import/createImports.ts';
import { finishPolitely } from '../../src/store/finishPolitely.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { serveFiles } from './serveFiles.ts';

/** Imports into a new folder with one report, from a server that answers with whatever stands in the address. */
async function start(means: Partial<ImportMeans> = {}) {
	const folder = makeFolder({ 'old.md': makeSource('The old quay was closed.') });
	const origin = await serveFiles((request, response) =>
		response.end(decodeURIComponent((request.url ?? '').slice(1))),
	);
	let knowledge = loadKnowledge(folder);
	const imports = createImports({
		serverId: '1',
		folder,
		knowledge: () => knowledge,
		reload: async () => {
			knowledge = loadKnowledge(folder);
			return 'swapped';
		},
		politely: finishPolitely,
		origins: [origin],
		now: () => new Date('2031-03-05T12:00:00Z'),
		...means,
	});
	const send = (text: string, name = 'report.txt') => ({
		name,
		url: `${origin}/${encodeURIComponent(text)}`,
		size: text.length,
	});
	return { imports, send, folder, files: () => readdirSync(folder).sort() };
}

it('remembers what it found until it is confirmed, once', async () => {
	const { imports, send, files } = await start();
	const key = imports.begin([send('It rained.')]);
	expect(await imports.found(key)).toMatchObject({ plan: [{ source: { id: 'it-rained' } }] });
	expect(await imports.confirm(key)).toEqual({ outcome: 'imported', written: 1, skipped: 0, sources: 2 });
	expect(imports.confirm(key)).toBeNull();
	expect(await imports.found(key)).toBeNull();
	expect(files()).toEqual(['it-rained.md', 'old.md']);
});

it('forgets what is cancelled, and what it does not know', async () => {
	const { imports, send, files } = await start();
	const key = imports.begin([send('It rained.')]);
	imports.cancel(key);
	expect(imports.confirm(key)).toBeNull();
	expect(await imports.found('forged')).toBeNull();
	expect(files()).toEqual(['old.md']);
});

it('keeps nothing of files that are refused', async () => {
	const { imports, send } = await start();
	const key = imports.begin([send('It rained.'), send('{bad', 'x.json')]);
	expect(await imports.found(key)).toMatchObject({ problems: [{ file: 'x.json', fault: { code: 'bad-json' } }] });
	expect(await imports.found(key)).toBeNull();
	expect(imports.confirm(key)).toBeNull();
});

it('writes nothing of files that are refused, even where that was not looked at', async () => {
	const { imports, send, files } = await start();
	expect(await imports.confirm(imports.begin([send('It rained.'), send('{bad', 'x.json')]))).toEqual({
		outcome: 'nothing-new',
	});
	expect(files()).toEqual(['old.md']);
});

it('writes an article once where it was sent twice before either was confirmed', async () => {
	const { imports, send, files } = await start();
	const [one, two] = [imports.begin([send('It rained.')]), imports.begin([send('It rained!')])];
	await Promise.all([imports.found(one), imports.found(two)]);
	const outcomes = await Promise.all([imports.confirm(one), imports.confirm(two)]);
	expect(outcomes.map((done) => done?.outcome)).toEqual(['imported', 'nothing-new']);
	expect(files()).toEqual(['it-rained.md', 'old.md']);
});

it('takes away what it wrote where it is not served', async () => {
	const { imports, send, files } = await start({ reload: async () => 'refused' });
	expect(await imports.confirm(imports.begin([send('It rained.')]))).toEqual({ outcome: 'not-served' });
	expect(files()).toEqual(['old.md']);
});

it('says what the system says where it may not write', async () => {
	const folder = makeFolder({ file: 'no folder' });
	const { imports, send } = await start({ folder: path.join(folder, 'file') });
	expect(await imports.confirm(imports.begin([send('It rained.')]))).toMatchObject({
		outcome: 'not-written',
		detail: expect.stringMatching(/^E/),
	});
});

it('refuses a file that is announced as too large without asking for it, and too many articles', async () => {
	const { imports, send } = await start();
	const large = imports.begin([{ ...send('It rained.'), size: 3_000_000 }]);
	expect(await imports.found(large)).toMatchObject({ problems: [{ fault: { code: 'too-large', size: 3_000_000 } }] });
	const lines = Array.from({ length: 201 }, () => '{"text":"A."}').join('\n');
	const many = imports.begin([send(lines, 'all.jsonl')]);
	expect(await imports.found(many)).toMatchObject({
		problems: [{ fault: { code: 'too-many', count: 201, limit: 200 } }],
	});
});
