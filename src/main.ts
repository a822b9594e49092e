import { readConfig } from './config.ts';
import { KnowledgeError } from './corpus/problem.ts';
import type { Knowledge } from './corpus/types.ts';
import { createProgressLine, type ProgressOutput, unsavedLine } from './local/createProgressLine.ts';
import { openKnowledge } from './store/openKnowledge.ts';

const NO_TOKEN =
	'DISCORD_TOKEN is not set, so this is Dateline in the terminal. For Discord, make a bot at https://discord.com/developers/applications > New Application > Bot > Reset Token, and put DISCORD_TOKEN=… into .env.';

/** Ends the process with one line or several that say why. */
function fail(lines: string): never {
	process.stderr.write(`${lines}\n`);
	process.exit(1);
}

/** Opens the knowledge; an index that has to be built is told of. */
async function open(output: ProgressOutput, warn: (line: string) => unknown): Promise<Knowledge> {
	try {
		return await openKnowledge(config.knowledgeDir, {
			dataDir: config.dataDir,
			onProgress: createProgressLine(output, () => performance.now()),
			onUnsaved: (reason) => warn(unsavedLine(reason)),
		});
	} catch (error) {
		if (error instanceof KnowledgeError) fail(error.message);
		throw error;
	}
}

const config = readConfig();
const now = (): Date => new Date();

// Each side is loaded only where it is used: discord.js alone takes longer than the terminal may.
if (config.token === null) {
	const knowledge = await open(process.stderr, (line) => process.stderr.write(`${line}\n`));
	process.stderr.write(`${NO_TOKEN}\n`);
	const { runTerminal } = await import('./local/terminal.ts');
	await runTerminal({ knowledge, now, input: process.stdin, output: process.stdout });
} else {
	const [{ serve }, { createServices }, { createLog }] = await Promise.all([
		import('./discord/serve.ts'),
		import('./discord/createServices.ts'),
		import('./log.ts'),
	]);
	const log = createLog(config.logLevel, [config.token]);
	for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
		process.on(event, (error: unknown) => {
			// Nothing is known of the state that is left: a supervisor starts it anew.
			log.error({ error }, 'Something failed where nothing should; the bot ends.');
			process.exit(1);
		});
	}
	// A log has one object a line; where a person watches, a line of progress may stand between them.
	const knowledge = await open(
		process.stderr.isTTY ? process.stderr : { write: (line) => log.info({}, line.trimEnd()) },
		(line) => log.warn({}, line),
	);
	const stop = new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
	});
	const line = await serve(config.token, config.restUrl, createServices(knowledge, log, now), stop);
	if (line !== null) fail(line);
	process.exit(0);
}
