import { REST } from 'discord.js';
import { readConfig } from '../config.ts';
import { commandBodies, commandLabel } from './commandBodies.ts';
import { loginEnding } from './endings.ts';
import { readApplication } from './readApplication.ts';
import { registerCommands } from './registerCommands.ts';

/** `npm run deploy`: tells Discord which commands there are, where it holds others. */
async function deploy(): Promise<void> {
	const { token, restUrl, importServer } = readConfig();
	if (token === null)
		throw new Error('DISCORD_TOKEN is not set. Put the bot’s token into .env; .env.example says where it comes from.');
	const rest = new REST({ api: restUrl }).setToken(token);
	const application = await readApplication(rest).catch((error: unknown) => {
		throw new Error(loginEnding(error).line);
	});
	const commands = commandBodies(importServer !== null);
	const written = await registerCommands(rest, application.id, commands);
	const names = commands.map(commandLabel).join(', ');
	process.stdout.write(
		written ? `Registered ${names}.\n` : `Discord holds ${names} already, as they are. Nothing to do.\n`,
	);
}

await deploy().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : 'Failed to register the commands.'}\n`);
	process.exitCode = 1;
});
