import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fingerprintOf } from '../../src/store/fingerprintOf.ts';
import { type WatchTiming, watchKnowledge } from '../../src/store/watchKnowledge.ts';
import { makeFolder } from '../corpus/makeFolder.ts';

/** Looks only when it is told to. */
const TOLD: WatchTiming = { settleMs: 20, unsettledMs: 400, lookEveryMs: 1_000_000 };
/** Looks by itself. */
const BY_ITSELF: WatchTiming = { ...TOLD, lookEveryMs: 40 };
/** Longer than anything that is told needs to arrive. */
const QUIET_MS = 300;

/** Watches a folder as long as the test lasts. */
async function watching(folder: string, timing: WatchTiming) {
	const seen = await fingerprintOf(folder);
	const onChanged = vi.fn();
	const onBlind = vi.fn();
	const watch = watchKnowledge(folder, seen, { onChanged, onBlind }, timing);
	onTestFinished(() => watch.close());
	// Until the system's own watch is set up.
	await sleep(QUIET_MS);
	expect(onChanged).not.toHaveBeenCalled();
	expect(onBlind).not.toHaveBeenCalled();
	/** Waits until so many changes in all have been told of, and that no more follow. */
	const expectChanges = async (count: number) => {
		await vi.waitFor(() => expect(onChanged.mock.calls.length).toBeGreaterThanOrEqual(count), 10_000);
		await sleep(QUIET_MS);
		expect(onChanged).toHaveBeenCalledTimes(count);
	};
	return { onChanged, watch, expectChanges };
}

/** A folder with a folder in it, and one with the two-dotted links by which Kubernetes gives a folder new content. */
function makeWatched(): string {
	const folder = makeFolder({ 'a.md': 'a', 'deep/b.md': 'b', '..v1/c.md': 'c', '..v2/c.md': 'changed' });
	symlinkSync('..v1', path.join(folder, '..data'));
	symlinkSync(path.join('..data', 'c.md'), path.join(folder, 'c.md'));
	return folder;
}

function swapLink(link: string, target: string): void {
	symlinkSync(target, `${link}.new`);
	renameSync(`${link}.new`, link);
}

const CHANGES: Readonly<Record<string, (folder: string) => void>> = {
	'is written': (folder) => writeFileSync(path.join(folder, 'a.md'), 'other'),
	'is written with text of the same length': (folder) => writeFileSync(path.join(folder, 'a.md'), 'z'),
	'is saved by renaming': (folder) => {
		writeFileSync(path.join(folder, '.a.md.part'), 'other');
		renameSync(path.join(folder, '.a.md.part'), path.join(folder, 'a.md'));
	},
	'is added': (folder) => writeFileSync(path.join(folder, 'new.md'), 'new'),
	'is removed': (folder) => unlinkSync(path.join(folder, 'a.md')),
	'changes deeper in': (folder) => writeFileSync(path.join(folder, 'deep/b.md'), 'other'),
	'is added in a new folder': (folder) => {
		mkdirSync(path.join(folder, 'new/folder'), { recursive: true });
		writeFileSync(path.join(folder, 'new/folder/d.md'), 'new');
	},
	'vanishes with the whole folder': (folder) => rmSync(folder, { recursive: true }),
	'is swapped by a link as Kubernetes does': (folder) => swapLink(path.join(folder, '..data'), '..v2'),
};

describe('watchKnowledge', () => {
	for (const [what, change] of Object.entries(CHANGES)) {
		it(`tells once when a file ${what}`, async () => {
			const folder = makeWatched();
			const { expectChanges } = await watching(folder, TOLD);
			change(folder);
			await expectChanges(1);
		});
	}

	it('tells once when a thousand files change at once', async () => {
		const folder = makeWatched();
		const { expectChanges } = await watching(folder, TOLD);
		for (let at = 0; at < 1_000; at++) writeFileSync(path.join(folder, `s${at}.md`), 'new');
		await expectChanges(1);
	});

	it('waits until writing has ended', async () => {
		const folder = makeWatched();
		const { onChanged, expectChanges } = await watching(folder, { ...TOLD, settleMs: 600, unsettledMs: 60_000 });
		for (let length = 2; length < 16; length++) {
			writeFileSync(path.join(folder, 'a.md'), 'a'.repeat(length));
			await sleep(100);
			expect(onChanged).not.toHaveBeenCalled();
		}
		await expectChanges(1);
	});

	it('tells all the same when writing never ends', async () => {
		const folder = makeWatched();
		const { onChanged } = await watching(folder, TOLD);
		let length = 1;
		const writing = setInterval(() => writeFileSync(path.join(folder, 'a.md'), 'a'.repeat(++length)), 5);
		onTestFinished(() => clearInterval(writing));
		await vi.waitFor(() => expect(onChanged).toHaveBeenCalled(), 10_000);
	});

	it('tells nothing when hidden files change or nothing does', async () => {
		const folder = makeWatched();
		const { expectChanges } = await watching(folder, BY_ITSELF);
		writeFileSync(path.join(folder, '.a.md.swp'), 'an editor’s');
		mkdirSync(path.join(folder, '.git/objects'), { recursive: true });
		writeFileSync(path.join(folder, '.git/objects/a.md'), 'version control’s');
		await expectChanges(0);
	});

	it('goes on when the folder is deleted and comes back', async () => {
		const folder = makeWatched();
		const { expectChanges } = await watching(folder, BY_ITSELF);
		rmSync(folder, { recursive: true });
		await expectChanges(1);
		mkdirSync(folder);
		writeFileSync(path.join(folder, 'a.md'), 'back');
		await expectChanges(2);
		writeFileSync(path.join(folder, 'a.md'), 'back again');
		await expectChanges(3);
	});

	it('hears of changes in a folder that was put in the place of the watched one', async () => {
		const versions = makeFolder({ 'v1/a.md': 'a', 'v2/a.md': 'b' });
		const folder = path.join(versions, 'current');
		symlinkSync('v1', folder);
		// Looks by itself once, and then only when it is told to.
		const { expectChanges } = await watching(folder, { ...TOLD, lookEveryMs: 1_000 });
		swapLink(folder, 'v2');
		await expectChanges(1);
		writeFileSync(path.join(versions, 'v2/a.md'), 'c');
		await expectChanges(2);
	});

	it('watches a folder that lies in a hidden one', async () => {
		const folder = path.join(makeFolder({ '.config/knowledge/a.md': 'a' }), '.config/knowledge');
		const { expectChanges } = await watching(folder, TOLD);
		writeFileSync(path.join(folder, 'a.md'), 'other');
		await expectChanges(1);
	});

	it('tells nothing after it is closed', async () => {
		const folder = makeWatched();
		const { watch, onChanged } = await watching(folder, BY_ITSELF);
		await watch.close();
		writeFileSync(path.join(folder, 'a.md'), 'other');
		await sleep(QUIET_MS);
		expect(onChanged).not.toHaveBeenCalled();
	});
});

describe('fingerprintOf', () => {
	it('is the same for the same state and another one when only the time of writing differs', async () => {
		const folder = makeFolder({ 'a.md': 'a' });
		const before = await fingerprintOf(folder);
		expect(await fingerprintOf(folder)).toBe(before);
		utimesSync(path.join(folder, 'a.md'), 1, 1);
		expect(await fingerprintOf(folder)).not.toBe(before);
	});

	it('tells a missing folder and a link to nothing from what is there', async () => {
		const folder = makeFolder({});
		const empty = await fingerprintOf(folder);
		symlinkSync('nowhere', path.join(folder, 'a.md'));
		const dangling = await fingerprintOf(folder);
		expect(new Set([empty, dangling, await fingerprintOf(path.join(folder, 'nowhere'))]).size).toBe(3);
	});

	it('ends when a link leads back into the folder', async () => {
		const folder = makeFolder({ 'a.md': 'a' });
		symlinkSync('.', path.join(folder, 'loop'));
		expect((await fingerprintOf(folder)).split('\n')).toHaveLength(2);
	});
});
