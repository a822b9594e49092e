import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * The client, with the least that answering needs.
 *
 * No privileged intent: messages that mention the bot, reply to it or come directly arrive with their content all the same
 * (https://discord.com/developers/docs/events/gateway#message-content-intent).
 *
 * @param restUrl Discord's REST API, without the version
 */
export function createClient(restUrl: string): Client {
	return new Client({
		intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
		// Direct messages come from channels that the client has not been told of; 14.28 drops them without this.
		partials: [Partials.Channel],
		allowedMentions: { parse: [], repliedUser: false },
		failIfNotExists: false,
		rest: { api: restUrl },
		// Nobody's messages are kept, and of members only the bot's own, which permissions are reckoned from.
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			MessageManager: 0,
			ReactionManager: 0,
			PresenceManager: 0,
			VoiceStateManager: 0,
			GuildEmojiManager: 0,
			GuildStickerManager: 0,
			GuildScheduledEventManager: 0,
			GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
			UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
		}),
	});
}
