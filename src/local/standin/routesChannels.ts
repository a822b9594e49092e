import { ChannelKind, Limit, Permission } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { FormErrors } from './formErrors.ts';
import { asNumber, type JsonObject } from './json.ts';
import { channelForBot, messageForRoute, requirePermission } from './lookUp.ts';
import type { ChannelState, MessageState } from './model.ts';
import { writePermission } from './permissions.ts';
import { NO_CONTENT, ok, param, type Route } from './router.ts';
import { toApiChannel, toApiThreadMember } from './serialize.ts';
import { joinThread, leaveThread, startThread, updateThread } from './threads.ts';

const AUTO_ARCHIVE_MINUTES = [60, 1_440, 4_320, 10_080];

/** Channels, typing, threads and who is in them. */
export const CHANNEL_ROUTES: readonly Route[] = [
	{
		template: 'GET /channels/:channel',
		handle: (core, request) => ok(toApiChannel(core.world, channelForBot(core, request))),
	},
	{
		template: 'PATCH /channels/:channel',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const { body } = request;
			if (channel.thread === null) throw refuse.missingPermissions();
			if (channel.thread.ownerId !== core.world.botId) requirePermission(core, channel, Permission.manageThreads);
			const errors = new FormErrors();
			const name = errors.string(body, 'name', [], { min: 1, max: Limit.threadName });
			errors.throwIfAny();
			updateThread(core, channel, {
				...(name === '' ? {} : { name }),
				...(typeof body.archived === 'boolean' ? { archived: body.archived } : {}),
				...(typeof body.locked === 'boolean' ? { locked: body.locked } : {}),
			});
			return ok(toApiChannel(core.world, channel));
		},
	},
	{
		template: 'POST /channels/:channel/typing',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			requirePermission(core, channel, writePermission(channel));
			return NO_CONTENT;
		},
	},
	{
		template: 'POST /channels/:channel/messages/:message/threads',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const message = messageForRoute(core, channel, request);
			return createThread(core, channel, request.body, message);
		},
	},
	{
		template: 'POST /channels/:channel/threads',
		handle: (core, request) => createThread(core, channelForBot(core, request), request.body, null),
	},
	{
		template: 'PUT /channels/:channel/thread-members/:user',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			joinThread(core, openThread(channel), userIn(core, request.params));
			return NO_CONTENT;
		},
	},
	{
		template: 'DELETE /channels/:channel/thread-members/:user',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const userId = userIn(core, request.params);
			if (userId !== core.world.botId) requirePermission(core, channel, Permission.manageThreads);
			leaveThread(core, openThread(channel), userId);
			return NO_CONTENT;
		},
	},
	{
		template: 'GET /channels/:channel/thread-members/:user',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const userId = param(request, 'user') === '@me' ? core.world.botId : param(request, 'user');
			const { thread } = channel;
			if (thread === null) throw refuse.wrongChannelType();
			if (!thread.memberIds.has(userId)) throw refuse.unknownMember();
			return ok(toApiThreadMember(channel, thread, userId));
		},
	},
	{
		template: 'GET /channels/:channel/thread-members',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const { thread } = channel;
			if (thread === null) throw refuse.wrongChannelType();
			return ok([...thread.memberIds].map((userId) => toApiThreadMember(channel, thread, userId)));
		},
	},
];

function createThread(core: Core, parent: ChannelState, body: JsonObject, message: MessageState | null) {
	const errors = new FormErrors();
	const name = errors.string(body, 'name', [], { min: 1, max: Limit.threadName, required: true });
	const minutes = body.auto_archive_duration;
	if (minutes != null && !AUTO_ARCHIVE_MINUTES.includes(asNumber(minutes))) {
		errors.choices(['auto_archive_duration'], AUTO_ARCHIVE_MINUTES);
	}
	errors.throwIfAny();
	if (parent.guildId === null) throw refuse.wrongChannelType();
	// Without a type Discord makes a private thread of one that is not begun on a message.
	const isPrivate = message === null && asNumber(body.type, ChannelKind.privateThread) === ChannelKind.privateThread;
	requirePermission(core, parent, isPrivate ? Permission.createPrivateThreads : Permission.createPublicThreads);
	const thread = startThread(core, {
		parent,
		starterId: core.world.botId,
		name,
		message,
		isPrivate,
		...(minutes == null ? {} : { autoArchiveMinutes: asNumber(minutes) }),
	});
	return { status: 201, body: toApiChannel(core.world, thread) };
}

function openThread(channel: ChannelState): ChannelState {
	if (channel.thread === null) throw refuse.wrongChannelType();
	if (channel.thread.archived) throw refuse.threadArchived();
	return channel;
}

function userIn(core: Core, params: Readonly<Record<string, string>>): string {
	const id = params.user === '@me' ? core.world.botId : (params.user ?? '');
	if (!core.world.users.has(id)) throw refuse.unknownUser();
	return id;
}
