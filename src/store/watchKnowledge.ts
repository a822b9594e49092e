import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import { fingerprintOf } from './fingerprintOf.ts';

/** How a folder is watched; milliseconds. */
export interface WatchTiming {
	/** A folder that has been the same for so long is settled. */
	readonly settleMs: number;
	/** A folder that never settles is taken as it is after so long. */
	readonly unsettledMs: number;
	/** How often it is looked at in any case: what is mounted from elsewhere tells nothing of itself. */
	readonly lookEveryMs: number;
}

/** What is told of a folder. */
export interface WatchEvents {
	/** It has changed, and is at rest again. */
	readonly onChanged: () => void;
	/** The system does not tell of changes, for this reason, so that they are noticed late. */
	readonly onBlind: (reason: string) => void;
}

/** Something that watches until it is told not to. */
export interface Watch {
	readonly close: () => Promise<void>;
}

/**
 * Watches a folder of knowledge. The system's word that something happened only makes it look sooner; whether anything has
 * changed is told by comparing fingerprints, so that links that are swapped, folders that vanish and come back, and file
 * systems that tell nothing are noticed too.
 *
 * @param seen fingerprint of the folder before it was last read
 */
export function watchKnowledge(
	folder: string,
	seen: string,
	{ onChanged, onBlind }: WatchEvents,
	{ settleMs, unsettledMs, lookEveryMs }: WatchTiming,
): Watch {
	let known = seen;
	let isClosed = false;
	let isBlind = false;
	/** The system has told of something since the last look began. */
	let isTold = false;
	let isLooking = false;
	let soon: NodeJS.Timeout | null = null;
	const regularly = setInterval(look, lookEveryMs);
	let listening = listen();

	return {
		async close() {
			isClosed = true;
			clearInterval(regularly);
			if (soon !== null) clearTimeout(soon);
			await (await listening)?.close();
		},
	};

	async function listen(): Promise<FSWatcher | null> {
		// Nobody needs it before the bot serves.
		const { watch } = await import('chokidar');
		if (isClosed) return null;
		// Folders alone: they tell of their files as well, of which there may be more than the system lets anybody listen to.
		const watcher = watch(folder, {
			ignored: (file, stats) => stats?.isFile() === true || isOthers(path.relative(folder, file)),
		});
		watcher.on('raw', lookSoon);
		// Its first account of what there is makes for one look too many, which sees what changed before it listened.
		watcher.on('all', lookSoon);
		watcher.on('error', (error) => {
			if (!isBlind) onBlind(error instanceof Error ? error.message : String(error));
			isBlind = true;
		});
		return watcher;
	}

	function lookSoon(): void {
		isTold = true;
		if (isClosed) return;
		soon ??= setTimeout(() => {
			soon = null;
			look();
		}, settleMs);
	}

	function look(): void {
		if (isLooking) return;
		isLooking = true;
		void lookClosely().finally(() => {
			isLooking = false;
			if (isTold) lookSoon();
		});
	}

	async function lookClosely(): Promise<void> {
		const wasTold = isTold;
		isTold = false;
		const found = await fingerprintOf(folder);
		if (isClosed || found === known) return;
		known = await settled(found);
		if (isClosed) return;
		onChanged();
		// Nothing told of it: what is listened to may be a folder that has gone, or lies under a mount.
		if (!wasTold) listening = listening.then((watcher) => watcher?.close()).then(listen);
	}

	/** Waits until nothing changes any more. */
	async function settled(found: string): Promise<string> {
		let last = found;
		for (let waited = 0; waited < unsettledMs && !isClosed; waited += settleMs) {
			await sleep(settleMs);
			const next = await fingerprintOf(folder);
			if (next === last) break;
			last = next;
		}
		return last;
	}
}

/** Hidden, and none of the two-dotted entries by which Kubernetes swaps the content of a folder. */
function isOthers(entry: string): boolean {
	return entry !== '' && entry.split(path.sep).some((part) => /^\.(?!\.)/.test(part));
}
