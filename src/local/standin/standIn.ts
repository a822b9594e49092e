import type { GuildOptions, OverwriteOptions, RoleOptions, UserOptions } from './admin.ts';
import type { OptionValues } from './commandOptions.ts';
import type { EventLog } from './eventLog.ts';
import type { Gateway } from './gateway.ts';
import type { SayOptions } from './human.ts';
import type { Invocation } from './invocation.ts';
import type { LoginOptions } from './loginLimits.ts';
import type {
	ChannelState,
	CommandState,
	GuildState,
	LocaleCode,
	RoleState,
	StandInMessage,
	UserState,
} from './model.ts';
import type { RateLimitMode, RateScope } from './rateLimits.ts';
import type { ModalValues } from './useModal.ts';
import type { NextMessageOptions } from './waitForMessage.ts';

/** Something by its id or as the object. */
export type Ref = string | { readonly id: string };

/** How the stand-in is set up; everything has a default. */
export interface StandInOptions {
	/** Default 0: any free port. */
	readonly port?: number;
	/** What the bot must log in with. */
	readonly token?: string;
	readonly botName?: string;
	/** Privileged intents switched on in the "portal"; default none. */
	readonly privilegedIntents?: readonly ('guild-members' | 'presences' | 'message-content')[];
	/** How long the bot has for its first answer; default 3,000. */
	readonly ackDeadlineMs?: number;
	/** How long an interaction's token lives; default 15 minutes. */
	readonly tokenLifetimeMs?: number;
	/** Default 41,250, as Discord's. */
	readonly heartbeatIntervalMs?: number;
	/** Default `relaxed`: real headers, but windows that nobody meets by accident. */
	readonly rateLimits?: RateLimitMode;
	/** How many shards it recommends; default 1. */
	readonly recommendedShards?: number;
	/** Makes Discord's rules for identifying hold: so many a day, and five seconds between two; default none. */
	readonly logins?: LoginOptions;
	/** The clock; default the computer's. */
	readonly now?: () => number;
	/** Default `counted`: every run gives the same ids. `clock`: ids carry the real time, for a page. */
	readonly ids?: 'counted' | 'clock';
}

/** How to make requests be refused for a while. */
export interface RateLimitOrder {
	/** Default 1. */
	readonly count?: number;
	/** Default 50. */
	readonly retryAfterMs?: number;
	/** Default `user`. */
	readonly scope?: RateScope;
}

/** What a server gets besides its options when it is set up. */
export interface NewGuild extends GuildOptions {
	/** Whether the bot is in it from the start; default true. */
	readonly withBot?: boolean;
	/** What the invitation granted the bot beyond `@everyone`; default nothing. */
	readonly botPermissions?: bigint;
	/** Who else is in it. */
	readonly members?: readonly Ref[];
}

/**
 * Discord on this computer: gateway, REST, and what an administrator and the humans do. The objects it gives out are
 * views of its state and follow it; what is passed in may be such an object or an id.
 *
 * A human action that Discord's client offers no way to do (writing where one may not write) throws; using commands
 * and components is refused with a reason, since telling who may use what is Discord's business.
 */
export interface StandIn {
	/** For `new Client({ rest: { api } })`. */
	readonly api: string;
	/** The web root, `http://127.0.0.1:PORT`. */
	readonly origin: string;
	readonly port: number;
	readonly token: string;
	readonly bot: Readonly<UserState>;
	readonly applicationId: string;
	/** Every request of the bot's and every frame the gateway sent. */
	readonly log: EventLog;
	/** Cutting, silencing and invalidating the bot's connection; and the sessions there are. */
	readonly gateway: Gateway;
	/** Errors of the stand-in itself, which it answered with a 500: a test should find none. */
	readonly faults: readonly Error[];
	/** Ends the server, its sockets and timers. */
	close(): Promise<void>;
	/** Waits until the bot has a session and, given the intent, its guilds. */
	connected(timeoutMs?: number): Promise<void>;

	addUser(options: UserOptions | string): Readonly<UserState>;
	setLocale(user: Ref, locale: LocaleCode): void;
	setAcceptsDms(user: Ref, accepts: boolean): void;
	addGuild(options: NewGuild | string): Readonly<GuildState>;
	addMember(guild: Ref, user: Ref, roles?: readonly Ref[]): void;
	removeMember(guild: Ref, user: Ref): void;
	addRole(guild: Ref, options: RoleOptions): Readonly<RoleState>;
	setRolePermissions(guild: Ref, role: Ref, permissions: bigint): void;
	giveRole(guild: Ref, user: Ref, role: Ref): void;
	takeRole(guild: Ref, user: Ref, role: Ref): void;
	addChannel(guild: Ref, name: string, overwrites?: readonly OverwriteOptions[]): Readonly<ChannelState>;
	setOverwrites(channel: Ref, overwrites: readonly OverwriteOptions[]): void;
	deleteChannel(channel: Ref): void;
	addBot(guild: Ref, permissions?: bigint): void;
	removeBot(guild: Ref): void;
	/** An outage of one server, and its end. */
	setAvailable(guild: Ref, available: boolean): void;
	/** The direct channel between the bot and the user. */
	openDm(user: Ref): Readonly<ChannelState>;
	/** The channels and threads that this user (default: the bot) sees. */
	channelsSeenBy(user?: Ref): readonly Readonly<ChannelState>[];
	/** A user's permission bits in a channel. */
	permissionsOf(user: Ref, channel: Ref): bigint;
	users(): readonly Readonly<UserState>[];
	guilds(): readonly Readonly<GuildState>[];
	/** What the menu after "/" and the context menus offer this user there. */
	commandsFor(user: Ref, channel: Ref): readonly Readonly<CommandState>[];
	/** The commands registered globally, or for one guild. */
	commands(guild?: Ref): readonly Readonly<CommandState>[];

	/** Says something; mentions are read from the content (`<@id>`). */
	say(user: Ref, channel: Ref, content: string, options?: SayOptions): StandInMessage;
	editMessage(user: Ref, message: Ref, content: string): void;
	deleteMessage(user: Ref, message: Ref): void;
	react(user: Ref, message: Ref, emoji: string): void;
	unreact(user: Ref, message: Ref, emoji: string): void;
	/** Starts a thread in a channel, or on a message. */
	startThread(
		user: Ref,
		on: { readonly channel: Ref } | { readonly message: Ref },
		name: string,
	): Readonly<ChannelState>;
	setThread(channel: Ref, change: { readonly archived?: boolean; readonly locked?: boolean }): void;
	typing(user: Ref, channel: Ref): void;

	/** Uses a slash command; group and subcommand follow the name after spaces. */
	invoke(user: Ref, channel: Ref, command: string, options?: OptionValues): Invocation;
	/** Uses a command from a message's menu. */
	invokeOnMessage(user: Ref, message: Ref, command: string): Invocation;
	/** Uses a command from a user's menu. */
	invokeOnUser(user: Ref, channel: Ref, target: Ref, command: string): Invocation;
	/** Types in an option; `options` holds what is there so far, the focused one included. */
	autocomplete(user: Ref, channel: Ref, command: string, options: OptionValues, focused: string): Invocation;
	click(user: Ref, message: Ref, customId: string): Invocation;
	choose(user: Ref, message: Ref, customId: string, values: readonly Ref[]): Invocation;
	submitModal(user: Ref, opener: Invocation, values: ModalValues): Invocation;

	/** A channel's messages, oldest first; as a user: only what that user sees. */
	messagesIn(channel: Ref, asUser?: Ref): readonly StandInMessage[];
	/** A message, or undefined once deleted. */
	message(message: Ref): StandInMessage | undefined;
	nextMessage(channel: Ref, options?: NextMessageOptions): Promise<StandInMessage>;
	/** Calls the listener when a message appears, changes or goes; the answer stops that. */
	onMessage(listener: (kind: 'created' | 'updated' | 'deleted', message: StandInMessage) => void): () => void;

	/**
	 * Answers the next requests of a route with 429.
	 *
	 * @param route - a template (`POST /channels/:channel/messages`), the method with the real path, or `*`
	 */
	limitNext(route: string, order?: RateLimitOrder): void;
	/** Answers the next requests of a route with this status and, for 4xx, this JSON code. */
	failNext(route: string, status: number, options?: { readonly count?: number; readonly code?: number }): void;
}
