import { fileURLToPath } from 'node:url';
import type { Config, ProcessRole } from '../config.ts';
import { type Ending, StartError } from '../ending.ts';
import { createLog, type Log } from '../log.ts';
import { serveMetrics } from '../metrics/serveMetrics.ts';
import { createShards } from '../sharding/createShards.ts';
import { openKnowledge } from '../store/openKnowledge.ts';
import { dataFolderEnding } from './dataFolder.ts';
import { openOptions } from './openOptions.ts';
import { startEnding } from './startEnding.ts';
import { endOnUnexpected, untilStopped } from './supervised.ts';

/**
 * Is the manager of the shards of this machine until told to end.
 *
 * @returns null after a stop, else why it cannot start or go on and what to do about it
 */
export async function runManager(
	config: Config,
	{ count, list }: Extract<ProcessRole, { kind: 'manager' }>,
	token: string,
): Promise<Ending | null> {
	const log = createLog(config.logLevel, [token]);
	endOnUnexpected(log);
	const stop = untilStopped();
	const file = fileURLToPath(new URL('../main.ts', import.meta.url));
	const shards = createShards({ file, token, restUrl: config.restUrl, count, list, log });
	process.on('SIGHUP', shards.reload);
	let close: (() => Promise<void>) | undefined;
	try {
		const folderEnding = dataFolderEnding(config.dataDir);
		if (folderEnding !== null) throw new StartError(folderEnding);
		if (config.metrics !== null) close = await serveMetrics(config.metrics, shards);
		const opened = openOnce(config, log);
		const isOpen = await Promise.race([opened.then(() => true), stop.then(() => false)]);
		return isOpen ? await shards.run(stop) : null;
	} catch (error) {
		return startEnding(error);
	} finally {
		await close?.();
	}
}

/**
 * Where the index is large it is built and saved here, once, and every shard opens it; what is faulty is told once, too. Nothing is
 * handed on: the manager does without the knowledge.
 *
 * @throws KnowledgeError with everything that is wrong with it
 */
async function openOnce(config: Config, log: Log): Promise<void> {
	await openKnowledge(config.knowledgeDir, openOptions(config, log));
}
