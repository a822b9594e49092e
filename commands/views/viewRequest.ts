import type { ViewRequest } from '../../src/answer/openTopic.ts';
import { readSource } from '../read/readSource.ts';
import { readTopic } from '../read/readTopic.ts';
import type { Scene } from './views.ts';

/**
 * What a view asks the core for.
 *
 * @param about the topic as it was typed; empty for everything
 * @param source id or title of the one source to look in; empty for all
 * @throws UserError where it is no topic, or no source
 */
export function viewRequest({ locale, services }: Scene, about: string, source = ''): ViewRequest {
	const knowledge = services.knowledge();
	const within = source === '' ? {} : { source: readSource(source, knowledge.sources) };
	return {
		about: about === '' ? null : readTopic(about),
		context: { turns: [], locale, ...within },
		knowledge,
		now: services.now(),
	};
}
