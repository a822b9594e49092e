/** What the worker thread does, from the order that it is started with to the messages that it sends. */
import { parentPort, workerData } from 'node:worker_threads';
import { KnowledgeError, type Problem } from '../corpus/problem.ts';
import type { Progress } from '../corpus/steps.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import { saveFile } from './saveFile.ts';

/** What the worker is started with. */
export interface Order {
	/** The knowledge. */
	readonly folder: string;
	/** Where its snapshot is to be kept. */
	readonly file: string;
}

/** What the worker tells; the last message is one of the latter two. */
export type Message =
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| { readonly kind: 'built'; readonly bytes: Uint8Array<ArrayBuffer>; readonly unsaved: string | null };

/** Time between two messages of progress. */
const PROGRESS_EVERY_MS = 100;

let told = Number.NEGATIVE_INFINITY;

function tell(progress: Progress): void {
	const now = performance.now();
	if (progress.done < progress.total && progress.done > 1 && now - told < PROGRESS_EVERY_MS) return;
	told = now;
	post({ kind: 'progress', progress });
}

function post(message: Message, transfer: readonly ArrayBuffer[] = []): void {
	parentPort?.postMessage(message, transfer);
}

/** Why the snapshot cannot be kept; null where it is. */
function save(file: string, bytes: Uint8Array): string | null {
	try {
		saveFile(file, bytes);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

const { folder, file }: Order = workerData;
try {
	const bytes = buildSnapshot(folder, tell);
	const unsaved = save(file, bytes);
	post({ kind: 'built', bytes, unsaved }, [bytes.buffer]);
} catch (error) {
	if (!(error instanceof KnowledgeError)) throw error;
	post({ kind: 'problems', problems: error.problems });
}
