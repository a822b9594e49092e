import { setMaxListeners } from 'node:events';
import { REST } from 'discord.js';
import type { Config } from '../config.ts';
import { loginEnding } from '../discord/endings.ts';
import { readApplication } from '../discord/readApplication.ts';
import { checkApplication } from './checkApplication.ts';
import { checkMachine } from './checkMachine.ts';
import { checkServers } from './checkServers.ts';
import { type Finding, fault, faultOf, ok } from './finding.ts';

/** Of one request, and of everything together: whoever runs this waits for it. */
const REQUEST_TIMEOUT_MS = 10_000;
const DISCORD_TIMEOUT_MS = 60_000;

/**
 * Looks at everything that has to be right for the bot to work. Nothing is changed in Discord; on this machine it makes what a start
 * would make: the folder of what is kept, newer tables in the database, the saved index.
 */
export async function* examine(config: Config): AsyncGenerator<Finding> {
	yield* await checkMachine(config);
	const { token, restUrl } = config;
	if (token === null) {
		yield fault(
			'DISCORD_TOKEN is not set: there is no bot to look at, only the terminal.',
			'https://discord.com/developers/applications > New Application > Bot > Reset Token; put it into .env behind DISCORD_TOKEN=.',
		);
		return;
	}
	const rest = new REST({ api: restUrl, timeout: REQUEST_TIMEOUT_MS, retries: 1 }).setToken(token);
	try {
		const application = await readApplication(rest);
		yield ok(
			`Discord takes the token. It is that of ${application.bot?.username ?? application.name} (${application.id}).`,
		);
		yield* await checkApplication(rest, application, config);
		const timeIsUp = AbortSignal.timeout(DISCORD_TIMEOUT_MS);
		// Every request listens, and there are many.
		setMaxListeners(0, timeIsUp);
		yield* await checkServers(rest, application.bot?.id ?? application.id, timeIsUp);
	} catch (error) {
		yield faultOf(loginEnding(error).line);
	}
}
