import { ChannelKind } from './constants.ts';
import type {
	AttachmentState,
	ChannelState,
	CommandState,
	GuildState,
	MemberState,
	MessageState,
	UserState,
} from './model.ts';

/** Everything that exists on the stand-in: plain maps, no behaviour of Discord's in here. */
export interface World {
	readonly applicationId: string;
	readonly botId: string;
	readonly users: Map<string, UserState>;
	readonly guilds: Map<string, GuildState>;
	readonly channels: Map<string, ChannelState>;
	readonly messages: Map<string, MessageState>;
	/** Files that users gave to options of commands. */
	readonly uploads: Map<string, AttachmentState>;
	/** Global commands under the key `''`, a guild's under its id; in the order of creation. */
	readonly commands: Map<string, Map<string, CommandState>>;
}

/** An empty world with the bot's own user in it. */
export function createWorld(bot: UserState): World {
	return {
		// Since 2017 an application and its bot user share one id.
		applicationId: bot.id,
		botId: bot.id,
		users: new Map([[bot.id, bot]]),
		guilds: new Map(),
		channels: new Map(),
		messages: new Map(),
		uploads: new Map(),
		commands: new Map(),
	};
}

/** The guild's member, or undefined. */
export function findMember(world: World, guildId: string, userId: string): MemberState | undefined {
	return world.guilds.get(guildId)?.members.get(userId);
}

/** Whether the bot is in the guild now. */
export function botIsIn(world: World, guildId: string): boolean {
	return findMember(world, guildId, world.botId) !== undefined;
}

/** A guild's channels that are not threads. */
export function channelsOf(world: World, guildId: string): readonly ChannelState[] {
	return [...world.channels.values()].filter((channel) => channel.guildId === guildId && channel.thread === null);
}

/** A guild's threads. */
export function threadsOf(world: World, guildId: string): readonly ChannelState[] {
	return [...world.channels.values()].filter((channel) => channel.guildId === guildId && channel.thread !== null);
}

/** The direct-message channel with that user, if it was ever opened. */
export function findDm(world: World, userId: string): ChannelState | undefined {
	return [...world.channels.values()].find(
		(channel) => channel.type === ChannelKind.dm && channel.recipientId === userId,
	);
}

/** A channel's messages that still exist, oldest first. */
export function messagesOf(world: World, channelId: string): readonly MessageState[] {
	return [...world.messages.values()].filter((message) => message.channelId === channelId && !message.deleted);
}

/** The commands of a guild, or the global ones for an empty string. */
export function commandsOf(world: World, scope: string): Map<string, CommandState> {
	let commands = world.commands.get(scope);
	if (commands === undefined) {
		commands = new Map();
		world.commands.set(scope, commands);
	}
	return commands;
}
