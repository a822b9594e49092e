import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { KnowledgeError } from '../../src/corpus/problem.ts';
import type { Progress } from '../../src/corpus/steps.ts';
import { indexOf } from '../../src/search/indexOf.ts';
import { openKnowledge } from '../../src/store/openKnowledge.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { plainly } from './plainly.ts';

const BUILD_MS = 60_000;

/** More than a megabyte, with few words: large enough for a snapshot, and soon indexed. */
function makeLarge(): Record<string, string> {
	const line = `The ferry from Skell ${'and '.repeat(200)} left. It came back.`;
	const body = Array.from({ length: 130 }, (_, index) => `Boat ${index} sank. ${line}`).join('\n\n');
	const files = Array.from({ length: 10 }, (_, index) => [`s${index}.md`, makeSource(`# Part ${index}\n${body}`)]);
	return { ...Object.fromEntries(files), 'glossary.yaml': 'terms:\n  - term: ferry\n    same: boat\n' };
}

/** Opens a folder and tells what happened. */
async function open(folder: string, dataDir: string) {
	const progress: Progress[] = [];
	const unsaved: string[] = [];
	const knowledge = await openKnowledge(folder, {
		dataDir,
		onProgress: (step) => progress.push(step),
		onUnsaved: (reason) => unsaved.push(reason),
	});
	return { knowledge, shown: plainly(knowledge), progress, unsaved };
}

describe('openKnowledge', () => {
	it('loads small knowledge in place and saves nothing', async () => {
		const dataDir = path.join(makeFolder({}), 'data');
		const { shown, progress } = await open('test/answer/knowledge', dataDir);
		expect(shown).toEqual(loadKnowledge('test/answer/knowledge'));
		expect(progress).toEqual([]);
		expect(() => readdirSync(dataDir)).toThrow('ENOENT');
	});

	it(
		'builds large knowledge in another thread, saves it, and opens it without building when nothing changed',
		async () => {
			const folder = makeFolder(makeLarge());
			const dataDir = path.join(makeFolder({}), 'data');
			let ticks = 0;
			const timer = setInterval(() => ticks++, 10);
			const built = await open(folder, dataDir);
			clearInterval(timer);

			const plain = loadKnowledge(folder);
			expect(built.shown).toEqual(plain);
			expect(built.unsaved).toEqual([]);
			expect(built.progress.map(({ phase }) => phase)).toEqual(
				expect.arrayContaining(['reading', 'indexing'] satisfies Progress['phase'][]),
			);
			expect(built.progress.at(-1)).toEqual({
				phase: 'indexing',
				done: plain.sentences.length,
				total: plain.sentences.length,
			});
			// Starting the thread alone takes longer than this many ticks.
			expect(ticks).toBeGreaterThan(10);

			const opened = await open(folder, dataDir);
			expect(opened.progress).toEqual([]);
			expect(opened.shown).toEqual(plain);
			const index = indexOf(opened.knowledge).data;
			for (const [column, values] of Object.entries(indexOf(plain).data)) {
				expect(isDeepStrictEqual(Reflect.get(index, column), values), column).toBe(true);
			}
		},
		BUILD_MS,
	);

	it(
		'builds again when a file has changed or the snapshot is damaged',
		async () => {
			const folder = makeFolder(makeLarge());
			const dataDir = path.join(makeFolder({}), 'data');
			await open(folder, dataDir);
			const [name = ''] = readdirSync(dataDir);
			const file = path.join(dataDir, name);
			const whole = readFileSync(file);

			writeFileSync(path.join(folder, 's3.md'), makeSource('A gull cried.'));
			const changed = await open(folder, dataDir);
			expect(changed.progress).not.toEqual([]);
			expect(changed.shown).toEqual(loadKnowledge(folder));
			expect(indexOf(changed.knowledge).vocabulary.get('gull')).toBe(1);

			// The first one is of other files; the other is cut off.
			for (const stale of [whole, readFileSync(file).subarray(0, -1)]) {
				writeFileSync(file, stale);
				const mended = await open(folder, dataDir);
				expect(mended.progress).not.toEqual([]);
				expect(mended.shown).toEqual(changed.shown);
			}
			expect((await open(folder, dataDir)).progress).toEqual([]);
			expect(readdirSync(dataDir)).toEqual([name]);
		},
		BUILD_MS,
	);

	it(
		'serves all the same, and says why, when the snapshot cannot be saved',
		async () => {
			const folder = makeFolder(makeLarge());
			const { shown, unsaved } = await open(folder, path.join(makeFolder({ data: 'a file' }), 'data'));
			expect(shown).toEqual(loadKnowledge(folder));
			expect(unsaved).toEqual([expect.stringMatching(/EEXIST|ENOTDIR/)]);
		},
		BUILD_MS,
	);

	it(
		'tells everything that is wrong when large knowledge is not sound',
		async () => {
			const folder = makeFolder({ ...makeLarge(), 'a.md': 'no fields', 'z.txt': 'Rain.', 'names.yaml': 'people: [\n' });
			mkdirSync(path.join(folder, 'empty'));
			const told = (error: unknown) => (error instanceof KnowledgeError ? error.problems : error);
			const expected = (() => {
				try {
					return loadKnowledge(folder);
				} catch (error) {
					return told(error);
				}
			})();
			expect(expected).toHaveLength(3);
			expect(await open(folder, path.join(folder, '.data')).catch(told)).toEqual(expected);
		},
		BUILD_MS,
	);

	it('tells that a folder is missing', async () => {
		await expect(open('nowhere', 'data')).rejects.toThrow(KnowledgeError);
	});
});
