import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { importCommand } from '../../commands/import.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';

/**
 * Everything that Discord is told of what people can do with the bot.
 *
 * @param canImport whether a server is named on which `/import` works: nobody is offered what would only be refused
 */
export function commandBodies(canImport: boolean): readonly RESTPostAPIApplicationCommandsJSONBody[] {
	return [...COMMANDS, ...MESSAGE_COMMANDS]
		.filter((command) => canImport || command !== importCommand)
		.map(({ data }) => data);
}

/** What people know it by: `/ask`, or the words in a menu. */
export function commandLabel({
	type,
	name,
}: {
	readonly type?: ApplicationCommandType | undefined;
	readonly name: string;
}): string {
	return type === undefined || type === ApplicationCommandType.ChatInput ? `/${name}` : `“${name}”`;
}
