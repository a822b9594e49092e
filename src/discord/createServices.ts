import type { Services } from '../../commands/types.ts';
import { answer } from '../answer/answer.ts';
import type { Knowledge } from '../corpus/types.ts';
import type { Database } from '../database/types.ts';
import type { Imports } from '../import/createImports.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/createMetrics.ts';
import { DEFER_AFTER_MS } from '../render/limits.ts';
import { createButtonIds } from './buttonIds.ts';
import { createConversations } from './conversation.ts';
import { keepLatest } from './keepLatest.ts';
import { createResponder } from './respond.ts';
import { createWorkQueue } from './workQueue.ts';

/** What handlers cannot make for themselves. */
export interface Means {
	/** The knowledge that is in service at the moment. */
	readonly knowledge: () => Knowledge;
	readonly database: Database;
	readonly metrics: Metrics;
	/** Left out where reports are imported on the command line alone. */
	readonly imports?: Imports | undefined;
	readonly log: Log;
	readonly now: () => Date;
}

/** With so much waiting, people are told that an answer comes before it is worked out: nobody is kept in doubt, however many ask. */
const ANNOUNCE_AFTER_MS = 100;

/** Keys of {@link Services.isFirst} that are remembered. */
const MAX_KEYS = 10_000;

/** What handlers work with. */
export function createServices(means: Means): Services {
	const { knowledge, metrics, now } = means;
	const seen = keepLatest<true>(MAX_KEYS);
	const queue = createWorkQueue();
	let lastMs = 0;
	return {
		...means,
		ask: (question, context) =>
			queue.run(() => {
				const started = performance.now();
				const found = answer(question, context, knowledge(), now());
				lastMs = performance.now() - started;
				metrics.asked(found.intent, found.answered, lastMs);
				return found;
			}),
		inTurn: queue.run,
		// Answering holds the thread, so no timer can announce a slow answer: the last one tells what to expect of the next.
		isSlow: () => lastMs > DEFER_AFTER_MS || queue.expectedWaitMs() > ANNOUNCE_AFTER_MS,
		conversations: createConversations(),
		responder: createResponder(),
		buttonIds: createButtonIds(),
		isFirst: (key) => {
			const isNew = seen.get(key) === undefined;
			seen.set(key, true);
			return isNew;
		},
	};
}
