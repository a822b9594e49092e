import { COMMANDS } from '../../commands/index.ts';
import type { Services } from '../../commands/types.ts';
import { createClient } from './client.ts';
import { connect } from './connect.ts';
import { createDispatch } from './dispatch.ts';
import { inviteLink } from './inviteLink.ts';
import { registerCommands } from './registerCommands.ts';

/**
 * Is a Discord bot until told to stop.
 *
 * @param restUrl Discord's REST API, without the version
 * @param stop settles when the process is told to end
 * @returns null after a stop, else one line that says why it cannot go on and what to do about it
 */
export async function serve(
	token: string,
	restUrl: string,
	services: Services,
	stop: Promise<unknown>,
): Promise<string | null> {
	const { log } = services;
	// The first question pays for the index. It should not be somebody's.
	await services.ask('What do these reports say?', { turns: [] });
	return connect({
		client: createClient(restUrl),
		token,
		dispatch: createDispatch(services),
		log,
		stop,
		onReady: async (client) => {
			const { application } = client;
			log.info({ bot: client.user.id, guilds: client.guilds.cache.size, invite: inviteLink(application.id) }, 'ready');
			// A bot without commands still answers mentions: this failure ends nothing.
			await registerCommands(
				client.rest,
				application.id,
				COMMANDS.map(({ data }) => data),
			).then(
				(written) => log.info({ written }, written ? 'commands registered' : 'commands are up to date'),
				(error: unknown) => log.error({ error }, 'Failed to register the commands. Run `npm run deploy`.'),
			);
		},
	});
}
