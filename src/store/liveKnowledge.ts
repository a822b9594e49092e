import { readFiles } from '../corpus/readFiles.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { fingerprintOf } from './fingerprintOf.ts';
import { finishPolitely } from './finishPolitely.ts';
import { type OpenOptions, openKnowledge } from './openKnowledge.ts';
import { type WatchTiming, watchKnowledge } from './watchKnowledge.ts';

/** What became of an attempt to serve a folder anew. */
export type Reloaded = 'swapped' | 'unchanged' | 'refused';

/** Knowledge that follows its folder while the bot runs. */
export interface LiveKnowledge {
	/** What is served now: always whole and sound. */
	readonly current: () => Knowledge;
	/** Reads the folder anew. Asked for while it does so already, it does so once more afterwards, however often it is asked. */
	readonly reload: () => Promise<Reloaded>;
	/** Stops watching; what is being read is served no more. */
	readonly close: () => Promise<void>;
}

export interface LiveOptions extends OpenOptions {
	/** Works out what the first question would otherwise wait for. */
	readonly warm: (knowledge: Knowledge) => Steps<void>;
	/** Told of the knowledge that is served from now on. */
	readonly onSwapped: (knowledge: Knowledge) => void;
	/** Told why the folder as it is now is not served; the knowledge before it goes on. */
	readonly onRefused: (error: unknown) => void;
	/** Told once that the system does not tell of changes. */
	readonly onBlind: (reason: string) => void;
}

const WATCH_TIMING: WatchTiming = { settleMs: 500, unsettledMs: 60_000, lookEveryMs: 60_000 };

/**
 * Opens a folder of knowledge and follows it: a change is read, checked, indexed and warmed aside, and then takes the place of
 * what was served, all at once or not at all. This thread is never held for long meanwhile.
 *
 * @param timing another one than usual is for tests
 * @throws KnowledgeError with everything that is wrong with the folder at the start
 */
export async function createLiveKnowledge(
	folder: string,
	options: LiveOptions,
	timing = WATCH_TIMING,
): Promise<LiveKnowledge> {
	const seen = await fingerprintOf(folder);
	let current = await openWarm();
	let isClosed = false;
	let running: Promise<Reloaded> | null = null;
	let next: Promise<Reloaded> | null = null;
	const watch = watchKnowledge(folder, seen, { onChanged: () => void reload(), onBlind: options.onBlind }, timing);

	return {
		current: () => current,
		reload,
		async close() {
			isClosed = true;
			await watch.close();
		},
	};

	function reload(): Promise<Reloaded> {
		if (running === null) {
			running = readAnew().finally(() => {
				running = null;
			});
			return running;
		}
		next ??= running.then(() => {
			next = null;
			return reload();
		});
		return next;
	}

	async function readAnew(): Promise<Reloaded> {
		try {
			if (await isServed()) return 'unchanged';
			const opened = await openWarm();
			if (isClosed || opened.version === current.version) return 'unchanged';
			current = opened;
		} catch (error) {
			if (!isClosed) options.onRefused(error);
			return 'refused';
		}
		options.onSwapped(current);
		return 'swapped';
	}

	/** Are the files the very ones that are served, with no fault among them? */
	async function isServed(): Promise<boolean> {
		const { version, problems } = await finishPolitely(readFiles(folder));
		return version === current.version && problems.length === 0;
	}

	async function openWarm(): Promise<Knowledge> {
		const opened = await openKnowledge(folder, options);
		await finishPolitely(options.warm(opened));
		return opened;
	}
}
