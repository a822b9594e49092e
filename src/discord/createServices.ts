import type { Services } from '../../commands/types.ts';
import { answer } from '../answer/answer.ts';
import type { Knowledge } from '../corpus/types.ts';
import type { Log } from '../log.ts';
import { createConversations } from './conversation.ts';
import { DEFER_AFTER_MS } from './limits.ts';
import { createResponder } from './respond.ts';

/** What handlers work with, on knowledge that is served. */
export function createServices(knowledge: Knowledge, log: Log, now: () => Date): Services {
	let lastMs = 0;
	return {
		ask: (question, context) => {
			const started = performance.now();
			const found = answer(question, context, knowledge, now());
			lastMs = performance.now() - started;
			return found;
		},
		// Answering holds the thread, so no timer can announce a slow answer: the last one tells what to expect of the next.
		isSlow: () => lastMs > DEFER_AFTER_MS,
		knowledge: () => knowledge,
		now,
		conversations: createConversations(),
		responder: createResponder(log),
		log,
	};
}
