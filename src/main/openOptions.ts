import type { Config } from '../config.ts';
import { createProgressLine, unsavedLine } from '../local/createProgressLine.ts';
import type { Log } from '../log.ts';
import type { OpenOptions } from '../store/openKnowledge.ts';

/** How the bot opens its knowledge: what there is to tell goes to the log. */
export function openOptions({ dataDir }: Config, log: Log): OpenOptions {
	return {
		dataDir,
		// A log has one object a line; where a person watches, a line of progress may stand between them.
		onProgress: createProgressLine(
			process.stderr.isTTY ? process.stderr : { write: (line) => log.info({}, line.trimEnd()) },
			() => performance.now(),
		),
		onUnsaved: (reason) => log.warn({}, unsavedLine(reason)),
	};
}
