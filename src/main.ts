import { readConfig } from './config.ts';
import { loadKnowledge } from './corpus/loadKnowledge.ts';
import { KnowledgeError } from './corpus/problem.ts';
import type { Knowledge } from './corpus/types.ts';

const NO_TOKEN =
	'DISCORD_TOKEN is not set, so this is Dateline in the terminal. For Discord, make a bot at https://discord.com/developers/applications > New Application > Bot > Reset Token, and put DISCORD_TOKEN=… into .env.';

/** Ends the process with one line or several that say why. */
function fail(lines: string): never {
	process.stderr.write(`${lines}\n`);
	process.exit(1);
}

function load(folder: string): Knowledge {
	try {
		return loadKnowledge(folder);
	} catch (error) {
		if (error instanceof KnowledgeError) fail(error.message);
		throw error;
	}
}

const config = readConfig();
const knowledge = load(config.knowledgeDir);
const now = (): Date => new Date();

// Each side is loaded only where it is used: discord.js alone takes longer than the terminal may.
if (config.token === null) {
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
	const stop = new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
	});
	const line = await serve(config.token, config.restUrl, createServices(knowledge, log, now), stop);
	if (line !== null) fail(line);
	process.exit(0);
}
