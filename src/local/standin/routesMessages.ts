import { editBotMessage, postMessage } from './botMessages.ts';
import { MessageFlag, Permission } from './constants.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { FormErrors } from './formErrors.ts';
import { channelForBot, messageForRoute, requirePermission } from './lookUp.ts';
import { announceMessage, deleteMessage, messageForBot } from './messages.ts';
import type { ChannelState } from './model.ts';
import { can } from './permissions.ts';
import { addReaction, isUnicodeEmoji, removeReaction } from './reactions.ts';
import { NO_CONTENT, ok, param, type Route, type RouteRequest } from './router.ts';
import { apiUserOf } from './serialize.ts';
import { messagesOf } from './world.ts';

/** Messages and reactions. */
export const MESSAGE_ROUTES: readonly Route[] = [
	{
		template: 'GET /channels/:channel/messages',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			// Without Read Message History the list is empty, not refused.
			if (!can(core.world, channel, core.world.botId, Permission.readMessageHistory)) return ok([]);
			return ok(pageOf(core, channel, request).map((message) => messageForBot(core, message)));
		},
	},
	{
		template: 'GET /channels/:channel/messages/:message',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			requirePermission(core, channel, Permission.readMessageHistory);
			return ok(messageForBot(core, messageForRoute(core, channel, request)));
		},
	},
	{
		template: 'POST /channels/:channel/messages',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			return ok(messageForBot(core, postMessage(core, channel, request.body, request.files)));
		},
	},
	{
		template: 'PATCH /channels/:channel/messages/:message',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const message = messageForRoute(core, channel, request);
			const { body } = request;
			// The one thing that may be changed on another's message, given Manage Messages.
			if (message.authorId !== core.world.botId && isOnlySuppression(body)) {
				requirePermission(core, channel, Permission.manageMessages);
				message.flags = (message.flags & ~MessageFlag.suppressEmbeds) | Number(body.flags);
				announceMessage(core, 'MESSAGE_UPDATE', message);
			} else editBotMessage(core, message, body, request.files);
			return ok(messageForBot(core, message));
		},
	},
	{
		template: 'DELETE /channels/:channel/messages/:message',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const message = messageForRoute(core, channel, request);
			if (message.authorId !== core.world.botId) {
				if (channel.guildId === null) throw refuse.missingPermissions();
				requirePermission(core, channel, Permission.manageMessages);
			}
			deleteMessage(core, message);
			return NO_CONTENT;
		},
	},
	{
		template: 'PUT /channels/:channel/messages/:message/reactions/:emoji/@me',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const message = messageForRoute(core, channel, request);
			const emoji = param(request, 'emoji');
			requirePermission(core, channel, Permission.readMessageHistory);
			if (!message.reactions.has(emoji) && isUnicodeEmoji(emoji)) {
				requirePermission(core, channel, Permission.addReactions);
			}
			addReaction(core, message, emoji, core.world.botId);
			return NO_CONTENT;
		},
	},
	{
		template: 'DELETE /channels/:channel/messages/:message/reactions/:emoji/:user',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const message = messageForRoute(core, channel, request);
			const who = param(request, 'user');
			const userId = who === '@me' ? core.world.botId : who;
			if (userId !== core.world.botId) requirePermission(core, channel, Permission.manageMessages);
			removeReaction(core, message, param(request, 'emoji'), userId);
			return NO_CONTENT;
		},
	},
	{
		template: 'GET /channels/:channel/messages/:message/reactions/:emoji',
		handle: (core, request) => {
			const channel = channelForBot(core, request);
			const users = messageForRoute(core, channel, request).reactions.get(param(request, 'emoji')) ?? [];
			return ok([...users].map((userId) => apiUserOf(core.world, userId)));
		},
	},
];

function isOnlySuppression(body: RouteRequest['body']): boolean {
	const { flags } = body;
	return Object.keys(body).length === 1 && (flags === 0 || flags === MessageFlag.suppressEmbeds);
}

/** Newest first, at most `limit`, as `before`, `after` or `around` ask. */
function pageOf(core: Core, channel: ChannelState, request: RouteRequest) {
	const limit = Number(request.query.get('limit') ?? 50);
	if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
		const errors = new FormErrors();
		errors.add(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
		errors.throwIfAny();
	}
	const newestFirst = messagesOf(core.world, channel.id)
		.filter((message) => message.ephemeralFor === null)
		.toReversed();
	const before = request.query.get('before');
	const after = request.query.get('after');
	const around = request.query.get('around');
	if (before !== null) return newestFirst.filter((one) => BigInt(one.id) < BigInt(before)).slice(0, limit);
	if (after !== null) return newestFirst.filter((one) => BigInt(one.id) > BigInt(after)).slice(-limit);
	if (around !== null) {
		const index = newestFirst.findIndex((one) => BigInt(one.id) <= BigInt(around));
		return newestFirst.slice(Math.max(0, index - Math.floor(limit / 2))).slice(0, limit);
	}
	return newestFirst.slice(0, limit);
}
