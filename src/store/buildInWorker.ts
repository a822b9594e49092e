import { Worker } from 'node:worker_threads';
import { KnowledgeError } from '../corpus/problem.ts';
import type { Progress } from '../corpus/steps.ts';
import type { Message, Order } from './work.ts';

/** A snapshot that has just been built. */
export interface Built {
	readonly bytes: Uint8Array;
	/** Why it could not be saved; null where it was. */
	readonly unsaved: string | null;
}

/** Room for new objects: Node's own measure, which `npm start` lowers for the bot. With less, building takes a tenth longer. */
const YOUNG_MEGABYTES = 48;

/**
 * Builds the snapshot of a folder of knowledge in a thread of its own, and saves it. This thread goes on meanwhile.
 *
 * @throws KnowledgeError with everything that is wrong with the folder
 */
export function buildInWorker(order: Order, onProgress: (progress: Progress) => void): Promise<Built> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
			workerData: order,
			// What this process was started with is not for the worker: tests run under a loader of their own.
			execArgv: [],
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
		});
		worker.on('message', (message: Message) => {
			switch (message.kind) {
				case 'progress':
					return onProgress(message.progress);
				case 'problems':
					return reject(new KnowledgeError(message.problems));
				case 'built':
					return resolve(message);
			}
		});
		worker.on('error', reject);
		worker.on('exit', (code) => reject(new Error(`Failed to build the index: its thread ended with ${code}.`)));
	});
}
