import { type APIApplication, REST } from 'discord.js';
import type { Services } from '../../commands/types.ts';
import type { Ending } from '../ending.ts';
import { type ClientSetup, createClient } from './client.ts';
import { commandBodies } from './commandBodies.ts';
import { connect } from './connect.ts';
import { createDispatch } from './dispatch.ts';
import { loginEnding } from './endings.ts';
import { inviteLink } from './inviteLink.ts';
import { mayReadMessages, readApplication } from './readApplication.ts';
import { registerCommands } from './registerCommands.ts';
import { watchGateway } from './watchGateway.ts';

/** What is otherwise as it is for most. */
export interface ServeOptions {
	readonly shard?: ClientSetup['shard'];
	readonly waitToLogIn?: ClientSetup['waitToLogIn'];
	/** Without a sign of Discord's for so long, the connection is given up; for tests. */
	readonly silenceMs?: number;
}

/**
 * Is a Discord bot until told to stop.
 *
 * @param restUrl Discord's REST API, without the version
 * @param stop settles when the process is told to end
 * @returns null after a stop, else why it cannot go on and what to do about it
 */
export async function serve(
	token: string,
	restUrl: string,
	services: Services,
	stop: Promise<unknown>,
	{ shard = { id: 0, count: 1 }, waitToLogIn, silenceMs }: ServeOptions = {},
): Promise<Ending | null> {
	const { log, metrics } = services;
	let application: APIApplication;
	try {
		application = await readApplication(new REST({ api: restUrl }).setToken(token));
	} catch (error) {
		return loginEnding(error);
	}
	const readsMessages = mayReadMessages(application);
	const client = createClient({ restUrl, readsMessages, shard, waitToLogIn });
	const watch = watchGateway(client, silenceMs);
	metrics.observe(shard.id, {
		pingMs: () => (client.ws.ping >= 0 ? client.ws.ping : null),
		isConnected: watch.isConnected,
		servers: () => client.guilds.cache.size,
		knowledge: services.knowledge,
	});
	return connect({
		client,
		token,
		dispatch: createDispatch(services),
		watch,
		metrics,
		log,
		stop,
		onReady: async () => {
			const fields = { bot: application.id, guilds: client.guilds.cache.size, shard: shard.id, readsMessages };
			log.info({ ...fields, invite: inviteLink(application.id) }, 'ready');
			// One of the shards is enough.
			if (shard.id !== 0) return;
			// A bot without commands still answers mentions: this failure ends nothing.
			await registerCommands(client.rest, application.id, commandBodies(services.imports !== undefined)).then(
				(written) => log.info({ written }, written ? 'commands registered' : 'commands are up to date'),
				(error: unknown) => log.error({ error }, 'Failed to register the commands. Run `npm run deploy`.'),
			);
		},
	});
}
