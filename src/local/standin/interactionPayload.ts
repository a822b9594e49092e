import { ATTACHMENT_SIZE_LIMIT_BYTES, Context } from './constants.ts';
import type { Core } from './core.ts';
import type { InteractionState } from './interactionState.ts';
import { fullMessage } from './messages.ts';
import type { ChannelState } from './model.ts';
import { channelPermissions } from './permissions.ts';
import { apiUserOf, toApiAttachment, toApiChannel, toApiMember, toApiPartialMember, toApiRole } from './serialize.ts';
import { findMember } from './world.ts';

/** The INTERACTION_CREATE payload around the data of an interaction. */
export function interactionPayload(core: Core, state: InteractionState, channel: ChannelState, data: object): object {
	const { world } = core;
	const source = state.sourceMessageId === null ? undefined : world.messages.get(state.sourceMessageId);
	return {
		version: 1,
		id: state.id,
		application_id: world.applicationId,
		type: state.type,
		token: state.token,
		channel_id: channel.id,
		channel: {
			...toApiChannel(world, channel),
			permissions: channelPermissions(world, channel, state.userId).toString(),
		},
		...whoAndWhere(core, state, channel),
		app_permissions: channelPermissions(world, channel, world.botId).toString(),
		locale: world.users.get(state.userId)?.locale ?? 'en-US',
		entitlements: [],
		attachment_size_limit: ATTACHMENT_SIZE_LIMIT_BYTES,
		data,
		...(source === undefined ? {} : { message: fullMessage(core, source) }),
	};
}

function whoAndWhere(core: Core, state: InteractionState, channel: ChannelState): object {
	const { world } = core;
	const user = apiUserOf(world, state.userId);
	const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
	const member = guild?.members.get(state.userId);
	if (guild === undefined || member === undefined) {
		// "0" is what Discord sends as the guild for a direct message with an app installed to servers.
		return { user, context: Context.botDm, authorizing_integration_owners: { 0: '0' } };
	}
	return {
		guild_id: guild.id,
		guild: { id: guild.id, locale: guild.locale, features: [] },
		guild_locale: guild.locale,
		member: {
			...toApiMember(world, member),
			permissions: channelPermissions(world, channel, state.userId).toString(),
		},
		context: Context.guild,
		authorizing_integration_owners: { 0: guild.id },
	};
}

/** Ids by kind that an interaction's data refers to. */
export interface ResolvedIds {
	readonly users?: readonly string[];
	readonly roles?: readonly string[];
	readonly channels?: readonly string[];
	readonly messages?: readonly string[];
	readonly attachments?: readonly string[];
}

/** The `resolved` data for these ids; undefined if there are none. */
export function resolvedData(core: Core, channel: ChannelState, ids: ResolvedIds): object | undefined {
	const { world } = core;
	const { guildId } = channel;
	const guild = guildId === null ? undefined : world.guilds.get(guildId);
	const users = (ids.users ?? []).map((id) => [id, apiUserOf(world, id)] as const);
	const members = (ids.users ?? []).flatMap((id) => {
		const member = guildId === null ? undefined : findMember(world, guildId, id);
		if (member === undefined) return [];
		const permissions = channelPermissions(world, channel, id).toString();
		return [[id, { ...toApiPartialMember(member), permissions }] as const];
	});
	const roles = (ids.roles ?? []).flatMap((id) => {
		const role = guild?.roles.get(id);
		return guild === undefined || role === undefined ? [] : [[id, toApiRole(guild, role, world.botId)] as const];
	});
	const channels = (ids.channels ?? []).flatMap((id) => {
		const one = world.channels.get(id);
		return one === undefined ? [] : [[id, { ...toApiChannel(world, one), permissions: '0' }] as const];
	});
	const messages = (ids.messages ?? []).flatMap((id) => {
		const message = world.messages.get(id);
		return message === undefined ? [] : [[id, fullMessage(core, message)] as const];
	});
	const attachments = (ids.attachments ?? []).flatMap((id) => {
		const upload = world.uploads.get(id);
		return upload === undefined ? [] : [[id, toApiAttachment(upload)] as const];
	});
	const kinds = { users, members, roles, channels, messages, attachments };
	const filled = Object.entries(kinds).filter(([, entries]) => entries.length > 0);
	if (filled.length === 0) return undefined;
	return Object.fromEntries(filled.map(([kind, entries]) => [kind, Object.fromEntries(entries)]));
}
