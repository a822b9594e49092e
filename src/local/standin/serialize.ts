import type {
	APIAttachment,
	APIChannel,
	APIGuild,
	APIGuildMember,
	APIMessage,
	APIOverwrite,
	APIRole,
	APIThreadChannel,
	APIThreadMember,
	APIUser,
	Locale,
} from 'discord.js';
import { ChannelKind, MessageFlag } from './constants.ts';
import type {
	AttachmentState,
	ChannelState,
	GuildState,
	MemberState,
	MessageOrigin,
	MessageState,
	RoleState,
	ThreadState,
	UserState,
} from './model.ts';
import { snowflakeTime } from './snowflake.ts';
import type { World } from './world.ts';

/** A user as Discord shows it to others. */
export function toApiUser(user: UserState): APIUser {
	return {
		id: user.id,
		username: user.username,
		discriminator: '0',
		global_name: user.globalName,
		avatar: null,
		bot: user.bot,
	};
}

/** The user with that id, or the ghost that Discord shows for a deleted one. */
export function apiUserOf(world: World, userId: string): APIUser {
	const user = world.users.get(userId);
	if (user !== undefined) return toApiUser(user);
	return { id: userId, username: 'deleted_user', discriminator: '0', global_name: null, avatar: null };
}

/** A role; the bot's own carries its tag. */
export function toApiRole(guild: GuildState, role: RoleState, botId: string): APIRole {
	return {
		id: role.id,
		name: role.name,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		icon: null,
		unicode_emoji: null,
		position: role.id === guild.id ? 0 : role.position,
		permissions: role.permissions.toString(),
		managed: role.managed,
		mentionable: role.mentionable,
		...(role.managed ? { tags: { bot_id: botId } } : {}),
		flags: 0 as APIRole['flags'],
	};
}

/** A member without its user: the form that rides on messages. */
export function toApiPartialMember(member: MemberState): Omit<APIGuildMember, 'user'> {
	return {
		nick: member.nick,
		avatar: null,
		banner: null,
		roles: [...member.roleIds],
		joined_at: member.joinedAt,
		premium_since: null,
		pending: false,
		communication_disabled_until: null,
		deaf: false,
		mute: false,
		flags: 0 as APIGuildMember['flags'],
	};
}

/** A member with its user. */
export function toApiMember(world: World, member: MemberState): APIGuildMember {
	return { ...toApiPartialMember(member), user: apiUserOf(world, member.userId) };
}

/** A guild as `GET /guilds/:id` answers it. */
export function toApiGuild(world: World, guild: GuildState): APIGuild {
	return {
		id: guild.id,
		name: guild.name,
		icon: null,
		splash: null,
		discovery_splash: null,
		owner_id: guild.ownerId,
		afk_channel_id: null,
		afk_timeout: 300,
		verification_level: 0 as APIGuild['verification_level'],
		default_message_notifications: 0 as APIGuild['default_message_notifications'],
		explicit_content_filter: 0 as APIGuild['explicit_content_filter'],
		roles: [...guild.roles.values()].map((role) => toApiRole(guild, role, world.botId)),
		emojis: [],
		stickers: [],
		features: [],
		mfa_level: 0 as APIGuild['mfa_level'],
		application_id: null,
		system_channel_id: null,
		system_channel_flags: 0 as APIGuild['system_channel_flags'],
		rules_channel_id: null,
		max_members: 500_000,
		vanity_url_code: null,
		description: null,
		banner: null,
		premium_tier: 0 as APIGuild['premium_tier'],
		premium_subscription_count: 0,
		preferred_locale: guild.locale as Locale,
		public_updates_channel_id: null,
		nsfw_level: 0 as APIGuild['nsfw_level'],
		premium_progress_bar_enabled: false,
		hub_type: null,
		safety_alerts_channel_id: null,
		incidents_data: null,
	};
}

/** A channel, thread or direct message. */
export function toApiChannel(world: World, channel: ChannelState): APIChannel {
	if (channel.thread !== null) return toApiThread(world, channel, channel.thread);
	if (channel.type === ChannelKind.dm) {
		return {
			id: channel.id,
			type: ChannelKind.dm,
			name: null,
			last_message_id: channel.lastMessageId,
			recipients: channel.recipientId === null ? [] : [apiUserOf(world, channel.recipientId)],
		};
	}
	return {
		id: channel.id,
		type: ChannelKind.text,
		guild_id: channel.guildId ?? '',
		name: channel.name,
		position: 0,
		topic: null,
		nsfw: false,
		parent_id: null,
		rate_limit_per_user: 0,
		last_message_id: channel.lastMessageId,
		permission_overwrites: channel.overwrites.map(
			(overwrite): APIOverwrite => ({
				id: overwrite.id,
				type: overwrite.type === 'role' ? 0 : 1,
				allow: overwrite.allow.toString(),
				deny: overwrite.deny.toString(),
			}),
		),
	};
}

function toApiThread(world: World, channel: ChannelState, thread: ThreadState): APIThreadChannel {
	return {
		id: channel.id,
		type: channel.type as APIThreadChannel['type'],
		guild_id: channel.guildId ?? '',
		parent_id: channel.parentId ?? '',
		name: channel.name,
		owner_id: thread.ownerId,
		last_message_id: channel.lastMessageId,
		message_count: thread.messageCount,
		total_message_sent: thread.messageCount,
		member_count: thread.memberIds.size,
		rate_limit_per_user: 0,
		flags: 0 as NonNullable<APIThreadChannel['flags']>,
		thread_metadata: {
			archived: thread.archived,
			auto_archive_duration: thread.autoArchiveMinutes,
			archive_timestamp: thread.createdAt,
			locked: thread.locked,
			create_timestamp: thread.createdAt,
		},
		...(thread.memberIds.has(world.botId) ? { member: toApiThreadMember(channel, thread, world.botId) } : {}),
	};
}

/** A user's membership of a thread. */
export function toApiThreadMember(channel: ChannelState, thread: ThreadState, userId: string): APIThreadMember {
	return {
		id: channel.id,
		user_id: userId,
		join_timestamp: thread.createdAt,
		flags: 0 as APIThreadMember['flags'],
	};
}

/** A file of a message or of an option. */
export function toApiAttachment(attachment: AttachmentState): APIAttachment {
	return {
		id: attachment.id,
		filename: attachment.filename,
		size: attachment.size,
		url: attachment.url,
		proxy_url: attachment.url,
		content_type: attachment.contentType,
		...(attachment.description === null ? {} : { description: attachment.description }),
	};
}

/** How deep `referenced_message` goes: Discord answers one level. */
interface MessageView {
	/** Take out what an app without Message Content must not see. */
	readonly redact: (message: MessageState) => boolean;
	readonly withReference: boolean;
}

/** A message as the REST API answers it; what must stay hidden is emptied by `view.redact`. */
export function toApiMessage(world: World, message: MessageState, view: MessageView): APIMessage {
	const hidden = view.redact(message);
	const channel = world.channels.get(message.channelId);
	const referenced = message.replyTo === null ? undefined : world.messages.get(message.replyTo.messageId);
	const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
	return {
		id: message.id,
		channel_id: message.channelId,
		type: message.type,
		author: apiUserOf(world, message.authorId),
		content: hidden ? '' : message.content,
		timestamp: message.createdAt,
		edited_timestamp: message.editedAt,
		tts: false,
		mention_everyone: message.mentionEveryone,
		mentions: message.mentions.map((id) => apiUserOf(world, id)),
		mention_roles: [...message.mentionRoles],
		attachments: hidden ? [] : message.attachments.map(toApiAttachment),
		embeds: hidden ? [] : [...message.embeds],
		components: hidden ? [] : [...message.components],
		pinned: false,
		flags: message.flags,
		...(message.nonce === null ? {} : { nonce: message.nonce }),
		...(message.reactions.size === 0 ? {} : { reactions: toApiReactions(world, message) }),
		...(message.origin === null ? {} : originFields(world, message.origin)),
		...(thread === undefined ? {} : { thread: toApiChannel(world, thread) }),
		...(message.replyTo === null
			? {}
			: {
					message_reference: {
						type: 0,
						message_id: message.replyTo.messageId,
						channel_id: message.replyTo.channelId,
						...(channel?.guildId == null ? {} : { guild_id: channel.guildId }),
					},
				}),
		...(message.replyTo === null || !view.withReference
			? {}
			: {
					referenced_message:
						referenced === undefined || referenced.deleted
							? null
							: toApiMessage(world, referenced, { ...view, withReference: false }),
				}),
	};
}

function toApiReactions(world: World, message: MessageState): NonNullable<APIMessage['reactions']> {
	return [...message.reactions].map(([emoji, users]) => ({
		count: users.size,
		count_details: { burst: 0, normal: users.size },
		me: users.has(world.botId),
		me_burst: false,
		emoji: { id: null, name: emoji },
		burst_colors: [],
	}));
}

function originFields(world: World, origin: MessageOrigin): Partial<APIMessage> {
	const user = apiUserOf(world, origin.userId);
	const metadata = {
		id: origin.interactionId,
		type: origin.interactionType,
		user,
		authorizing_integration_owners: {},
		...(origin.sourceMessageId === null ? {} : { interacted_message_id: origin.sourceMessageId }),
		...(origin.targetMessageId === null ? {} : { target_message_id: origin.targetMessageId }),
	};
	return {
		webhook_id: world.applicationId,
		application_id: world.applicationId,
		// The union is discriminated by `type`, which is a plain number here.
		interaction_metadata: metadata as NonNullable<APIMessage['interaction_metadata']>,
		...(origin.name === ''
			? {}
			: { interaction: { id: origin.interactionId, type: origin.interactionType, name: origin.name, user } }),
	};
}

/** Whether only one user sees the message. */
export function isEphemeral(message: Pick<MessageState, 'flags'>): boolean {
	return (message.flags & MessageFlag.ephemeral) !== 0;
}

/** The time an id was given out, in the form of Discord's timestamps. */
export function timestampOf(id: string): string {
	return new Date(snowflakeTime(id)).toISOString().replace('Z', '000+00:00');
}
