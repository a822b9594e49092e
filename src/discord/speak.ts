import { DiscordAPIError, type Message, MessageFlags, PermissionFlagsBits, type SendableChannels } from 'discord.js';
import type { Log } from '../log.ts';
import { cut } from '../render/cut.ts';
import { toPayload } from '../render/toPayload.ts';
import type { Outgoing } from '../render/types.ts';
import { keepLatest } from './keepLatest.ts';

/**
 * What Discord says where the bot may not write, or can no longer: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 * unknown channel, no access, no permission, person takes no direct messages, archived thread, locked thread, slow mode of a forum,
 * blocked by the server's filters.
 */
const MAY_NOT_WRITE: ReadonlySet<number | string> = new Set([
	10_003, 50_001, 50_007, 50_013, 50_083, 160_005, 20_016, 200_000, 200_001,
]);

/** "Cannot reply without permission to read message history": an ordinary message is still allowed. */
const MAY_NOT_REPLY: ReadonlySet<number | string> = new Set([160_002]);

/** "Unknown message": somebody has deleted it. */
const GONE = 10_008;

/** Channels of which it is remembered that the log knows that the bot may not write there. */
const MAX_MUTE_CHANNELS = 1_000;

/** https://discord.com/developers/docs/resources/channel#start-thread-from-message */
const MAX_THREAD_NAME_CHARS = 100;
const ARCHIVE_AFTER_MINUTES = 1_440;

/** A message of the bot's, and where it is: a thread that was begun for it is another channel than the question's. */
export interface Spoken {
	readonly id: string;
	readonly channel: SendableChannels;
}

/** The only hands of the bot for messages: nothing else sends, edits or deletes one. */
export interface Speaker {
	/**
	 * Answers a message with a reply to it, or in a thread that begins with it.
	 *
	 * @param threadName begin a thread of this name where that is possible; null: reply in place
	 * @returns null where the bot may not write there; the log says so once for each channel
	 */
	readonly answer: (message: Message, outgoing: Outgoing, threadName: string | null) => Promise<Spoken | null>;
	/** Puts something else in the place of what was said; nothing where it is gone. */
	readonly correct: (spoken: Spoken, outgoing: Outgoing) => Promise<void>;
	/** Takes back what was said; nothing where it is gone. */
	readonly takeBack: (spoken: Spoken) => Promise<void>;
}

/** Makes the hands. */
export function createSpeaker(log: Log): Speaker {
	const mute = keepLatest<true>(MAX_MUTE_CHANNELS);

	function logMute(message: Message, reason: string): null {
		if (mute.get(message.channelId)) return null;
		mute.set(message.channelId, true);
		log.warn(
			{ channel: message.channelId, guild: message.guildId, reason },
			'I am asked in a channel where I may not write. Give me View Channel, Send Messages and Send Messages in Threads there.',
		);
		return null;
	}

	return {
		answer: async (message, outgoing, threadName) => {
			if (!message.channel.isSendable()) return logMute(message, 'not a channel for messages');
			// Asked before the attempt: ten thousand refused requests in ten minutes ban the address.
			// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit
			if (!mayWrite(message)) return logMute(message, 'no permission');
			const options = {
				...toPayload(outgoing),
				flags: [MessageFlags.SuppressEmbeds] as const,
				// With a nonce Discord takes the same message only once, so that a retry after a lost response does not answer twice.
				nonce: message.id,
				enforceNonce: true,
			};
			const { channel } = message;
			const thread = threadName === null ? null : await beginThread(message, threadName);
			const sending = thread === null ? message.reply({ ...options, failIfNotExists: false }) : thread.send(options);
			return sending
				.catch(async (error: unknown) => {
					if (isCoded(error, MAY_NOT_REPLY)) return channel.send(options);
					throw error;
				})
				.then(({ id }): Spoken => ({ id, channel: thread ?? channel }))
				.catch((error: unknown) => {
					if (isCoded(error, MAY_NOT_WRITE)) return logMute(message, `${error.code}`);
					throw error;
				});
		},

		correct: async ({ id, channel }, outgoing) => {
			await channel.messages
				.edit(id, { ...toPayload(outgoing), flags: [MessageFlags.SuppressEmbeds] })
				.catch(unlessGone);
		},

		takeBack: async ({ id, channel }) => {
			await channel.messages.delete(id).catch(unlessGone);
		},
	};
}

/** Null where there cannot be a thread, or the bot may not begin one: the answer then stands in place. */
async function beginThread(message: Message, name: string) {
	if (!message.inGuild() || message.channel.isThread() || message.hasThread) return null;
	const permissions = message.channel.permissionsFor(message.client.user);
	const needed = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;
	if (!permissions?.has(needed)) return null;
	return message
		.startThread({ name: cut(name, MAX_THREAD_NAME_CHARS), autoArchiveDuration: ARCHIVE_AFTER_MINUTES })
		.catch((error: unknown) => {
			if (error instanceof DiscordAPIError) return null;
			throw error;
		});
}

/** False only where it is known that the bot may not: without its own member in the cache nothing is known. */
function mayWrite(message: Message): boolean {
	if (!message.inGuild()) return true;
	const permissions = message.channel.permissionsFor(message.client.user);
	const write = message.channel.isThread()
		? PermissionFlagsBits.SendMessagesInThreads
		: PermissionFlagsBits.SendMessages;
	return permissions === null || permissions.has(PermissionFlagsBits.ViewChannel | write);
}

function unlessGone(error: unknown): void {
	if (error instanceof DiscordAPIError && (error.code === GONE || MAY_NOT_WRITE.has(error.code))) return;
	throw error;
}

function isCoded(error: unknown, codes: ReadonlySet<number | string>): error is DiscordAPIError {
	return error instanceof DiscordAPIError && codes.has(error.code);
}
