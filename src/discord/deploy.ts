import { type APIApplication, REST, Routes } from 'discord.js';
import { COMMANDS } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { loginLine } from './fatalLine.ts';
import { registerCommands } from './registerCommands.ts';

/** `npm run deploy`: tells Discord which commands there are, where it holds others. */
async function deploy(): Promise<void> {
	const { token, restUrl } = readConfig();
	if (token === null)
		throw new Error('DISCORD_TOKEN is not set. Put the bot’s token into .env; .env.example says where it comes from.');
	const rest = new REST({ api: restUrl }).setToken(token);
	const application = (await rest.get(Routes.currentApplication()).catch((error: unknown) => {
		throw new Error(loginLine(error));
	})) as APIApplication;
	const written = await registerCommands(
		rest,
		application.id,
		COMMANDS.map(({ data }) => data),
	);
	const names = COMMANDS.map(({ data }) => `/${data.name}`).join(', ');
	process.stdout.write(
		written ? `Registered ${names}.\n` : `Discord holds ${names} already, as they are. Nothing to do.\n`,
	);
}

await deploy().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : 'Failed to register the commands.'}\n`);
	process.exitCode = 1;
});
