import type { APIApplicationCommand, APIEmbed, APIMessageTopLevelComponent, Locale } from 'discord.js';

/** One of Discord's 32 locale codes. */
export type LocaleCode = `${Locale}`;

/** A human or a bot. */
export interface UserState {
	readonly id: string;
	username: string;
	globalName: string | null;
	readonly bot: boolean;
	locale: LocaleCode;
	/** False: Discord refuses the bot's direct messages with 50007. */
	acceptsDms: boolean;
}

/** A role; the one with the guild's id is `@everyone`. */
export interface RoleState {
	readonly id: string;
	name: string;
	permissions: bigint;
	position: number;
	mentionable: boolean;
	/** True for the role that the bot brought with it. */
	readonly managed: boolean;
}

/** A user in a server. */
export interface MemberState {
	readonly userId: string;
	readonly roleIds: Set<string>;
	nick: string | null;
	readonly joinedAt: string;
}

/** A server. The bot is in it while it is among the members. */
export interface GuildState {
	readonly id: string;
	name: string;
	ownerId: string;
	locale: LocaleCode;
	readonly roles: Map<string, RoleState>;
	readonly members: Map<string, MemberState>;
}

/** An exception to the permissions in one channel. */
export interface OverwriteState {
	readonly id: string;
	readonly type: 'role' | 'member';
	readonly allow: bigint;
	readonly deny: bigint;
}

/** What a thread has that a channel has not. */
export interface ThreadState {
	readonly ownerId: string;
	archived: boolean;
	locked: boolean;
	autoArchiveMinutes: number;
	readonly memberIds: Set<string>;
	readonly createdAt: string;
	messageCount: number;
}

/** A channel, a thread or a direct message. */
export interface ChannelState {
	readonly id: string;
	/** Discord's number: 0 text, 1 direct message, 11 public thread, 12 private thread. */
	readonly type: number;
	/** Null in a direct message. */
	readonly guildId: string | null;
	name: string;
	/** The channel in which a thread hangs. */
	readonly parentId: string | null;
	overwrites: readonly OverwriteState[];
	/** The human at the other end of a direct message. */
	readonly recipientId: string | null;
	readonly thread: ThreadState | null;
	lastMessageId: string | null;
}

/** A file on a message. */
export interface AttachmentState {
	readonly id: string;
	readonly filename: string;
	readonly description: string | null;
	readonly contentType: string;
	readonly size: number;
	readonly url: string;
	readonly bytes: Uint8Array;
}

/** Who gets a notification for a message. */
export interface Pings {
	readonly everyone: boolean;
	readonly users: readonly string[];
	readonly roles: readonly string[];
}

/** Where a message that answers an interaction comes from. */
export interface MessageOrigin {
	readonly interactionId: string;
	readonly interactionType: number;
	readonly userId: string;
	/** The command's name; empty for components and modals. */
	readonly name: string;
	/** The message a button was on. */
	readonly sourceMessageId: string | null;
	readonly targetMessageId: string | null;
}

/** A message. */
export interface MessageState {
	readonly id: string;
	readonly channelId: string;
	readonly authorId: string;
	readonly type: number;
	readonly createdAt: string;
	editedAt: string | null;
	content: string;
	/** Discord's message flags; 64 ephemeral, 128 still "thinking", 32768 Components V2. */
	flags: number;
	embeds: readonly APIEmbed[];
	components: readonly APIMessageTopLevelComponent[];
	attachments: readonly AttachmentState[];
	/** Users whose mention takes effect (Discord's `mentions` array). */
	mentions: readonly string[];
	mentionRoles: readonly string[];
	mentionEveryone: boolean;
	/** Who was notified; set when the message appears, since edits notify nobody. */
	pings: Pings;
	/** Emoji to the users that reacted with it, in order. */
	readonly reactions: Map<string, Set<string>>;
	readonly replyTo: { readonly messageId: string; readonly channelId: string } | null;
	/** Set for an ephemeral answer: the only human who sees it. */
	readonly ephemeralFor: string | null;
	readonly origin: MessageOrigin | null;
	threadId: string | null;
	readonly nonce: string | number | null;
	deleted: boolean;
}

/** A message as tests and the page see it. */
export type StandInMessage = Readonly<Omit<MessageState, 'reactions'>> & {
	readonly reactions: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A registered command, as Discord would give it out. */
export type CommandState = APIApplicationCommand;
