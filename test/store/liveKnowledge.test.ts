import { renameSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { KnowledgeError } from '../../src/corpus/problem.ts';
import type { Steps } from '../../src/corpus/steps.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { createLiveKnowledge } from '../../src/store/liveKnowledge.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';

const QUICK = { settleMs: 20, unsettledMs: 500, lookEveryMs: 50 };
/** Reads anew only when it is asked to. */
const ON_DEMAND = { settleMs: 1_000_000, unsettledMs: 1_000_000, lookEveryMs: 1_000_000 };

/** Serves a folder as long as the test lasts. */
async function serve(folder: string, timing: typeof QUICK, warm: (knowledge: Knowledge) => void = () => {}) {
	const onSwapped = vi.fn<(knowledge: Knowledge) => void>();
	const onRefused = vi.fn<(error: unknown) => void>();
	const options = {
		dataDir: path.join(folder, '.data'),
		onProgress: () => {},
		onUnsaved: () => {},
		*warm(knowledge: Knowledge): Steps<void> {
			yield;
			warm(knowledge);
		},
		onSwapped,
		onRefused,
		onBlind: () => {},
	};
	const live = await createLiveKnowledge(folder, options, timing);
	onTestFinished(() => live.close());
	/** Every sentence that is served. */
	const served = () => live.current().sentences.map(({ text }) => text);
	const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
	return { live, served, write, onSwapped, onRefused };
}

const FIRST = { 'a.md': makeSource('A ferry sank.') };
const SECOND = makeSource('A bridge fell.');

describe('createLiveKnowledge', () => {
	it('serves the changed folder by itself', async () => {
		const { live, served, write, onSwapped, onRefused } = await serve(makeFolder(FIRST), QUICK);
		const before = live.current();
		expect(served()).toEqual(['A ferry sank.']);
		write('b.md', SECOND);
		await vi.waitFor(() => expect(onSwapped).toHaveBeenCalledOnce(), 10_000);
		expect(served()).toEqual(['A ferry sank.', 'A bridge fell.']);
		expect(onSwapped.mock.lastCall).toEqual([live.current()]);
		expect(live.current().version).not.toBe(before.version);
		// Whoever is still answering from the one before it is not disturbed.
		expect(before.sentences.map(({ text }) => text)).toEqual(['A ferry sank.']);
		expect(onRefused).not.toHaveBeenCalled();
	});

	it('keeps the old one in service, and says where the fault is, until the fault is mended', async () => {
		const folder = makeFolder(FIRST);
		const { live, served, write, onSwapped, onRefused } = await serve(folder, ON_DEMAND);
		const before = live.current();
		write('b.md', '---\ntitle: A bridge\ndate: 2031-02-30\nkind: notes\n---\nA bridge fell.\n');
		expect(await live.reload()).toBe('refused');
		expect(live.current()).toBe(before);
		const [error] = onRefused.mock.lastCall ?? [];
		expect(error).toBeInstanceOf(KnowledgeError);
		expect(error).toHaveProperty('problems', [expect.objectContaining({ file: path.join(folder, 'b.md'), line: 3 })]);
		write('b.md', SECOND);
		expect(await live.reload()).toBe('swapped');
		expect(served()).toEqual(['A ferry sank.', 'A bridge fell.']);
		expect(onRefused).toHaveBeenCalledOnce();
		expect(onSwapped).toHaveBeenCalledOnce();
	});

	it('refuses a file that would not be read though all that are read are the same', async () => {
		const { live, write, onRefused } = await serve(makeFolder(FIRST), ON_DEMAND);
		write('b.txt', 'A bridge fell.');
		expect(await live.reload()).toBe('refused');
		expect(String(onRefused.mock.lastCall?.[0])).toContain('b.txt');
	});

	it('does nothing when the files are the same, however new', async () => {
		const folder = makeFolder(FIRST);
		const warm = vi.fn();
		const { live, onSwapped } = await serve(folder, ON_DEMAND, warm);
		const before = live.current();
		utimesSync(path.join(folder, 'a.md'), 1, 1);
		expect(await live.reload()).toBe('unchanged');
		expect(live.current()).toBe(before);
		expect(onSwapped).not.toHaveBeenCalled();
		expect(warm).toHaveBeenCalledOnce();
	});

	it('warms the new knowledge before it is served', async () => {
		let served: () => readonly string[] = () => [];
		const seen: unknown[] = [];
		const bot = await serve(makeFolder(FIRST), ON_DEMAND, (knowledge) => {
			seen.push([knowledge.sentences.length, served().length]);
		});
		({ served } = bot);
		bot.write('b.md', SECOND);
		await bot.live.reload();
		expect(seen).toEqual([
			[1, 0],
			[2, 1],
		]);
	});

	it('reads once at a time, and once more for all that ask meanwhile', async () => {
		const opened: number[] = [];
		let meanwhile = () => {};
		const { live, served, write } = await serve(makeFolder(FIRST), ON_DEMAND, ({ sentences }) => {
			opened.push(sentences.length);
			meanwhile();
		});
		const asked: Promise<unknown>[] = [];
		meanwhile = () => {
			meanwhile = () => {};
			write('c.md', makeSource('A tram stopped.'));
			asked.push(live.reload(), live.reload(), live.reload());
		};
		write('b.md', SECOND);
		expect(await live.reload()).toBe('swapped');
		// The next one has not begun before this one was done.
		expect(opened).toEqual([1, 2]);
		expect(served()).toHaveLength(2);
		expect(await Promise.all(asked)).toEqual(['swapped', 'swapped', 'swapped']);
		expect(opened).toEqual([1, 2, 3]);
		expect(served()).toHaveLength(3);
		expect(await live.reload()).toBe('unchanged');
	});

	it('refuses what cannot be warmed', async () => {
		const { live, write, served, onRefused } = await serve(makeFolder(FIRST), ON_DEMAND, ({ sentences }) => {
			if (sentences.length > 1) throw new Error('no room');
		});
		write('b.md', SECOND);
		expect(await live.reload()).toBe('refused');
		expect(onRefused).toHaveBeenCalledWith(new Error('no room'));
		expect(served()).toEqual(['A ferry sank.']);
	});

	it('serves what it has while the folder is away, and follows it when it is back', async () => {
		const folder = makeFolder(FIRST);
		const { served, onSwapped, onRefused } = await serve(folder, QUICK);
		rmSync(folder, { recursive: true });
		await vi.waitFor(() => expect(onRefused).toHaveBeenCalledOnce(), 10_000);
		expect(String(onRefused.mock.lastCall?.[0])).toContain('ENOENT');
		expect(served()).toEqual(['A ferry sank.']);
		makeFolderAt(folder, SECOND);
		await vi.waitFor(() => expect(onSwapped).toHaveBeenCalledOnce(), 10_000);
		expect(served()).toEqual(['A bridge fell.']);
	});

	it('refuses an empty folder', async () => {
		const folder = makeFolder(FIRST);
		const { live, served } = await serve(folder, ON_DEMAND);
		unlinkSync(path.join(folder, 'a.md'));
		expect(await live.reload()).toBe('refused');
		expect(served()).toEqual(['A ferry sank.']);
	});

	it('serves nothing new after it is closed', async () => {
		const { live, write, served, onSwapped } = await serve(makeFolder(FIRST), ON_DEMAND);
		write('b.md', SECOND);
		const reloading = live.reload();
		await live.close();
		await reloading;
		expect(served()).toEqual(['A ferry sank.']);
		expect(onSwapped).not.toHaveBeenCalled();
	});

	it('does not start with a folder that is not sound', async () => {
		await expect(serve(makeFolder({ 'a.md': 'no fields' }), QUICK)).rejects.toThrow(KnowledgeError);
	});
});

/** The folder again, with another text. */
function makeFolderAt(folder: string, text: string): void {
	const made = makeFolder({ 'a.md': text });
	renameSync(made, folder);
}
