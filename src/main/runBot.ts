import path from 'node:path';
import { answer } from '../answer/answer.ts';
import type { Config } from '../config.ts';
import { isoDay } from '../corpus/isoDate.ts';
import { KnowledgeError, problemLine } from '../corpus/problem.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { openDatabase } from '../database/openDatabase.ts';
import type { Database } from '../database/types.ts';
import { createServices } from '../discord/createServices.ts';
import { serve } from '../discord/serve.ts';
import { type Ending, StartError } from '../ending.ts';
import { createLog, type Log } from '../log.ts';
import { createMetrics, type Metrics } from '../metrics/createMetrics.ts';
import { serveMetrics } from '../metrics/serveMetrics.ts';
import { reportToManager, waitToLogIn } from '../sharding/shardSide.ts';
import { createLiveKnowledge, type LiveKnowledge } from '../store/liveKnowledge.ts';
import { warmUp } from '../warmUp.ts';
import { dataFolderEnding } from './dataFolder.ts';
import { DATABASE_FILE } from './files.ts';
import { openImports } from './openImports.ts';
import { openOptions } from './openOptions.ts';
import { startEnding } from './startEnding.ts';
import { endOnUnexpected, untilStopped } from './supervised.ts';

/** What is kept for so many days is kept no longer; looking four times a day is exact enough. */
const SWEEP_EVERY_MS = 6 * 60 * 60 * 1_000;
/** Not before every shard has said which servers the bot is in: one may have taken it back while it was away. */
const FIRST_SWEEP_MS = 15 * 60 * 1_000;

/**
 * Is the bot, or one shard of it, until told to end.
 *
 * @returns null after a stop, else why it cannot start or go on and what to do about it
 */
export async function runBot(config: Config, token: string): Promise<Ending | null> {
	const log = createLog(config.logLevel, [token]);
	endOnUnexpected(log);
	const stop = untilStopped();
	// Unheard, this signal would end the process.
	let reload = (): void => undefined;
	process.on('SIGHUP', () => reload());
	const metrics = createMetrics();
	const closing: (() => unknown)[] = [];
	try {
		const folderEnding = dataFolderEnding(config.dataDir);
		if (folderEnding !== null) throw new StartError(folderEnding);
		if (config.metrics !== null) closing.push(await serveMetrics(config.metrics, metrics));
		const isShard = config.process.kind === 'shard';
		const shard = config.process.kind === 'shard' ? config.process : { id: 0, count: 1 };
		if (isShard) reportToManager(metrics);
		const database = openDatabase(path.join(config.dataDir, DATABASE_FILE));
		closing.push(database.close);
		const live = await Promise.race([openLive(config, log, metrics), stop]);
		// Told to end while the index was being built.
		if (live === undefined) return null;
		closing.push(live.close);
		reload = () =>
			void live.reload().then((outcome) => log.info({ outcome }, 'The knowledge was read anew on demand.'));
		// Each of them: on every machine that has some of the shards there is another file, and sweeping one twice does no harm.
		closing.push(sweepRegularly(database, log));
		const imports = await openImports(config, live);
		const services = createServices({
			knowledge: live.current,
			database,
			metrics,
			imports,
			log,
			now: () => new Date(),
		});
		return await serve(token, config.restUrl, services, stop, {
			shard,
			waitToLogIn: isShard ? waitToLogIn : undefined,
		});
	} catch (error) {
		return startEnding(error);
	} finally {
		for (const close of closing.reverse()) await close();
	}
}

function openLive(config: Config, log: Log, metrics: Metrics): Promise<LiveKnowledge> {
	return createLiveKnowledge(config.knowledgeDir, {
		...openOptions(config, log),
		warm,
		onSwapped: ({ version, sources, sentences }) => {
			metrics.reloaded(true);
			log.info(
				{ version, sources: sources.length, sentences: sentences.length },
				'The changed knowledge is in service.',
			);
		},
		onRefused: (error) => {
			metrics.reloaded(false);
			if (!(error instanceof KnowledgeError)) {
				log.error({ error }, 'The knowledge could not be read anew; the one before it stays in service.');
				return;
			}
			for (const problem of error.problems) {
				const { file, line } = problem;
				log.error({ file, line }, `The changed knowledge is not served, the one before it is: ${problemLine(problem)}`);
			}
		},
		onBlind: (reason) =>
			log.warn({ reason }, 'The system does not tell of changes of the knowledge; it is looked at once a minute.'),
	});
}

/** The first question pays for what is worked out or read once. It should not be somebody's. */
function* warm(knowledge: Knowledge): Steps<void> {
	yield* warmUp(knowledge);
	answer('What do these reports say?', { turns: [] }, knowledge, new Date());
}

/** Erases what is kept no longer, soon and every few hours. */
function sweepRegularly(database: Database, log: Log): () => void {
	const sweep = (): void => {
		try {
			const swept = database.sweep(isoDay(new Date()));
			if (swept.questions + swept.servers > 0) log.info(swept, 'What is kept no longer was erased.');
		} catch (error) {
			// A full disk keeps nobody from being answered, and the next try may find room.
			log.error({ error }, 'Failed to erase what is kept no longer.');
		}
	};
	const first = setTimeout(sweep, FIRST_SWEEP_MS).unref();
	const timer = setInterval(sweep, SWEEP_EVERY_MS).unref();
	return () => {
		clearTimeout(first);
		clearInterval(timer);
	};
}
