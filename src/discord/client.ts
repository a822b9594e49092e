import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** What a client is made for. */
export interface ClientSetup {
	/** Discord's REST API, without the version. */
	readonly restUrl: string;
	/** Whether the application may read messages that do not speak to it. */
	readonly readsMessages: boolean;
	/** Which share of the servers it has: shard `id` of `count`. */
	readonly shard: { readonly id: number; readonly count: number };
	/** Settles when it may log in, where others log in with the same token; rejects when the signal is given. */
	readonly waitToLogIn?: ((signal: AbortSignal) => Promise<void>) | undefined;
}

/**
 * The library counts the filling in of announced answers among the fifty requests a second that Discord allows a bot, and makes them
 * wait; Discord does not count them: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 * A bot that really asks too much is told so, and the library waits then.
 */
const REQUESTS_PER_SECOND = 250;

/**
 * The client, with the least that answering needs.
 *
 * Messages that mention the bot, reply to it or come directly arrive with their content without any privileged intent
 * (https://discord.com/developers/docs/events/gateway#message-content-intent). Message Content is asked for only where it is
 * switched on for the application: Discord ends the connection of whoever asks for more than that.
 */
export function createClient({ restUrl, readsMessages, shard, waitToLogIn }: ClientSetup): Client {
	const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
	return new Client({
		intents: [Guilds, GuildMessages, DirectMessages, ...(readsMessages ? [MessageContent] : [])],
		// Said here, or else the library takes them from the environment, where they may mean something else.
		shards: [shard.id],
		shardCount: shard.count,
		// Direct messages come from channels that the client has not been told of, and messages that were changed or deleted are in no
		// cache; 14.28 drops both without this.
		partials: [Partials.Channel, Partials.Message],
		allowedMentions: { parse: [], repliedUser: false },
		failIfNotExists: false,
		rest: { api: restUrl, globalRequestsPerSecond: REQUESTS_PER_SECOND },
		// On its own, the library keeps the pauses between the logins of this process alone.
		...(waitToLogIn === undefined
			? {}
			: { ws: { buildIdentifyThrottler: () => ({ waitForIdentify: (_, signal) => waitToLogIn(signal) }) } }),
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
