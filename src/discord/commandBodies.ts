import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';

/** Everything that Discord is told of what people can do with the bot. */
export const COMMAND_BODIES: readonly RESTPostAPIApplicationCommandsJSONBody[] = [...COMMANDS, ...MESSAGE_COMMANDS].map(
	({ data }) => data,
);

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
