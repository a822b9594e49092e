import * as admin from './admin.ts';
import { commandsFor } from './commandAccess.ts';
import { Permission } from './constants.ts';
import type { Core, MessageChange } from './core.ts';
import type { ForcedFailures } from './forcedFailures.ts';
import * as human from './human.ts';
import type { ChannelState, GuildState, MessageState, UserState } from './model.ts';
import { openDm } from './openDm.ts';
import { can, channelPermissions } from './permissions.ts';
import type { Ref, StandIn } from './standIn.ts';
import { updateThread } from './threads.ts';
import { useChatInput, useOnMessage, useOnUser } from './useCommand.ts';
import { pickValues, pressButton } from './useComponent.ts';
import { sendModal } from './useModal.ts';
import { waitForMessage } from './waitForMessage.ts';
import { commandsOf, messagesOf, type World } from './world.ts';

const WAIT_MS = 5_000;

/** Ties administrators' and humans' actions together into the object that tests and the page hold. */
export function controlSurface(
	core: Core,
	failures: ForcedFailures,
	faults: readonly Error[],
	port: number,
	close: () => Promise<void>,
): StandIn {
	const { world, gateway, log } = core;
	const userOf = (ref: Ref) => find('user', world.users, ref);
	const guildOf = (ref: Ref): GuildState => find('guild', world.guilds, ref);
	const channelOf = (ref: Ref): ChannelState => find('channel', world.channels, ref);
	const messageOf = (ref: Ref): MessageState => find('message', world.messages, ref);
	const bot = userOf(world.botId);

	return {
		api: `${core.origin()}/api`,
		origin: core.origin(),
		port,
		token: core.token,
		bot,
		applicationId: world.applicationId,
		log,
		gateway,
		faults,
		close,
		connected: (timeoutMs = WAIT_MS) => waitForConnection(core, timeoutMs),

		addUser: (options) => admin.addUser(core, typeof options === 'string' ? { username: options } : options),
		setLocale: (user, locale) => {
			userOf(user).locale = locale;
		},
		setAcceptsDms: (user, accepts) => {
			userOf(user).acceptsDms = accepts;
		},
		addGuild: (given) => {
			const options = typeof given === 'string' ? { name: given } : given;
			const guild = admin.addGuild(core, options);
			for (const member of options.members ?? []) admin.addMember(core, guild, userOf(member).id, []);
			if (options.withBot !== false) admin.addBot(core, guild, options.botPermissions ?? 0n);
			return guild;
		},
		addMember: (guild, user, roles = []) => {
			admin.addMember(core, guildOf(guild), userOf(user).id, roles.map(idOf));
		},
		removeMember: (guild, user) => admin.removeMember(core, guildOf(guild), idOf(user)),
		addRole: (guild, options) => admin.addRole(core, guildOf(guild), options),
		setRolePermissions: (guild, role, permissions) =>
			admin.setRolePermissions(core, guildOf(guild), idOf(role), permissions),
		giveRole: (guild, user, role) => admin.setMemberRole(core, guildOf(guild), idOf(user), idOf(role), true),
		takeRole: (guild, user, role) => admin.setMemberRole(core, guildOf(guild), idOf(user), idOf(role), false),
		addChannel: (guild, name, overwrites = []) => admin.addChannel(core, guildOf(guild), name, overwrites),
		setOverwrites: (channel, overwrites) => admin.setOverwrites(core, channelOf(channel), overwrites),
		deleteChannel: (channel) => admin.deleteChannel(core, channelOf(channel)),
		addBot: (guild, permissions = 0n) => admin.addBot(core, guildOf(guild), permissions),
		removeBot: (guild) => admin.removeBot(core, guildOf(guild)),
		setAvailable: (guild, available) => admin.setAvailable(core, guildOf(guild), available),
		openDm: (user) => openDm(core, userOf(user).id),
		channelsSeenBy: (user = bot) =>
			[...world.channels.values()].filter((one) => can(world, one, idOf(user), Permission.viewChannel)),
		permissionsOf: (user, channel) => channelPermissions(world, channelOf(channel), userOf(user).id),
		users: () => [...world.users.values()],
		guilds: () => [...world.guilds.values()],
		commandsFor: (user, channel) => commandsFor(core, channelOf(channel), userOf(user).id),
		commands: (guild) => [...commandsOf(world, guild === undefined ? '' : idOf(guild)).values()],

		say: (user, channel, content, options = {}) => {
			const replyTo = options.replyTo === undefined ? null : messageOf(options.replyTo);
			return human.say(core, userOf(user).id, channelOf(channel), content, replyTo, options.pingReply ?? true);
		},
		editMessage: (user, message, content) => human.edit(core, userOf(user).id, messageOf(message), content),
		deleteMessage: (user, message) => {
			const target = messageOf(message);
			human.remove(core, userOf(user).id, target, channelOf(target.channelId));
		},
		react: (user, message, emoji) => {
			const target = messageOf(message);
			human.react(core, userOf(user).id, target, channelOf(target.channelId), emoji);
		},
		unreact: (user, message, emoji) => human.unreact(core, userOf(user).id, messageOf(message), emoji),
		startThread: (user, on, name) => {
			const message = 'message' in on ? messageOf(on.message) : null;
			const parent = 'message' in on ? channelOf(messageOf(on.message).channelId) : channelOf(on.channel);
			return human.openThread(core, userOf(user).id, parent, name, message);
		},
		setThread: (channel, change) => updateThread(core, channelOf(channel), change),
		typing: (user, channel) => human.type(core, userOf(user).id, channelOf(channel)),

		invoke: (user, channel, command, options = {}) =>
			useChatInput(core, userOf(user).id, channelOf(channel), command, options, null),
		invokeOnMessage: (user, message, command) => useOnMessage(core, userOf(user).id, messageOf(message), command),
		invokeOnUser: (user, channel, target, command) =>
			useOnUser(core, userOf(user).id, channelOf(channel), userOf(target).id, command),
		autocomplete: (user, channel, command, options, focused) =>
			useChatInput(core, userOf(user).id, channelOf(channel), command, options, { focused }),
		click: (user, message, customId) => pressButton(core, userOf(user).id, messageOf(message), customId),
		choose: (user, message, customId, values) =>
			pickValues(core, userOf(user).id, messageOf(message), customId, values.map(idOf)),
		submitModal: (user, opener, values) => sendModal(core, userOf(user).id, opener, values),

		messagesIn: (channel, asUser) => visibleMessages(world, channelOf(channel), asUser ?? null),
		message: (message) => {
			const found = world.messages.get(idOf(message));
			return found === undefined || found.deleted ? undefined : found;
		},
		nextMessage: (channel, { from = bot, after, timeoutMs = WAIT_MS } = {}) =>
			waitForMessage(core, channelOf(channel).id, userOf(from).id, after === undefined ? null : idOf(after), timeoutMs),
		onMessage: (listener) => {
			const listen = ({ kind, message }: MessageChange) => listener(kind, message);
			core.changes.on('message', listen);
			return () => core.changes.off('message', listen);
		},

		limitNext: (route, order = {}) =>
			failures.order(route, order.count ?? 1, {
				kind: 'rate-limit',
				retryAfterMs: order.retryAfterMs ?? 50,
				scope: order.scope ?? 'user',
			}),
		failNext: (route, status, options = {}) =>
			failures.order(route, options.count ?? 1, {
				kind: 'http',
				status,
				code: options.code ?? 0,
				message: `${status}: forced by a test`,
			}),
	};
}

function idOf(ref: Ref): string {
	return typeof ref === 'string' ? ref : ref.id;
}

function find<T extends UserState | GuildState | ChannelState | MessageState>(
	kind: string,
	map: ReadonlyMap<string, T>,
	ref: Ref,
): T {
	const found = map.get(idOf(ref));
	if (found === undefined) throw new Error(`Failed to find the ${kind}: there is none with id "${idOf(ref)}".`);
	return found;
}

function visibleMessages(world: World, channel: ChannelState, asUser: Ref | null): readonly MessageState[] {
	const messages = messagesOf(world, channel.id);
	if (asUser === null) return messages;
	const userId = idOf(asUser);
	const wanted = Permission.viewChannel | Permission.readMessageHistory;
	if (!can(world, channel, userId, wanted)) return [];
	return messages.filter((message) => message.ephemeralFor === null || message.ephemeralFor === userId);
}

/** Sessions are made in one turn with their READY and GUILD_CREATEs, so one look at each new frame suffices. */
function waitForConnection(core: Core, timeoutMs: number): Promise<void> {
	const isConnected = () => core.gateway.sessions.some((session) => session.connected);
	if (isConnected()) return Promise.resolve();
	return new Promise((resolve, reject) => {
		const stop = core.log.onEntry(() => {
			if (!isConnected()) return;
			clearTimeout(timer);
			stop();
			resolve();
		});
		const timer = setTimeout(() => {
			stop();
			reject(new Error(`Failed to see the bot connect: ${timeoutMs} ms passed.`));
		}, timeoutMs);
	});
}
