import {
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type Message,
	MessageFlags,
	PermissionFlagsBits,
} from 'discord.js';
import type { Log } from '../log.ts';
import { assertChoices, assertSendable } from './assertSendable.ts';
import { DEFER_AFTER_MS } from './limits.ts';
import type { Choice, Outgoing } from './types.ts';

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

/** Nobody is ever pinged. Said with every message, because what a message says replaces the client's default whole. */
const NOBODY = { parse: [], repliedUser: false } as const;

/** Channels of which it is remembered that the log knows that the bot may not write there. */
const MAX_MUTE_CHANNELS = 1_000;

/** The only hands of the bot: nothing else calls `reply`, `deferReply`, `editReply`, `respond` or `send`. */
export interface Responder {
	/** Does work, and shows "thinking" where it lasts: at once if `isSlow`, else after {@link DEFER_AFTER_MS}. */
	readonly whileThinking: <Result>(
		interaction: ChatInputCommandInteraction,
		isPrivate: boolean,
		isSlow: boolean,
		work: () => Result | Promise<Result>,
	) => Promise<Result>;
	/** Answers a command, or fills in the "thinking". The id of the message, if Discord tells it. */
	readonly respond: (
		interaction: ChatInputCommandInteraction,
		outgoing: Outgoing,
		isPrivate: boolean,
	) => Promise<string | null>;
	/** Answers a message with a reply to it. Null where the bot may not write there; the log says so once for each channel. */
	readonly respondToMessage: (message: Message, outgoing: Outgoing) => Promise<string | null>;
	/** Answers autocomplete. */
	readonly offer: (interaction: AutocompleteInteraction, choices: readonly Choice[]) => Promise<void>;
}

/** Makes the hands. */
export function createResponder(log: Log): Responder {
	const muteChannels = new Set<string>();

	function logMute(message: Message, reason: string): null {
		if (muteChannels.has(message.channelId)) return null;
		if (muteChannels.size >= MAX_MUTE_CHANNELS) muteChannels.clear();
		muteChannels.add(message.channelId);
		log.warn(
			{ channel: message.channelId, guild: message.guildId, reason },
			'I am asked in a channel where I may not write. Give me View Channel, Send Messages and Send Messages in Threads there.',
		);
		return null;
	}

	return {
		whileThinking: async (interaction, isPrivate, isSlow, work) => {
			let deferral: Promise<unknown> | undefined;
			const defer = (): void => {
				// Only the ephemeral flag is allowed here, and it cannot be changed later.
				deferral = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
				// It is awaited below; until then a failure must not count as unhandled.
				deferral.catch(() => undefined);
			};
			if (isSlow) {
				defer();
				// Work that holds the thread would hold the deferral back as well.
				await deferral;
			}
			const timer = isSlow ? undefined : setTimeout(defer, DEFER_AFTER_MS);
			try {
				return await work();
			} finally {
				clearTimeout(timer);
				await deferral;
			}
		},

		respond: async (interaction, { content }, isPrivate) => {
			const flags = MessageFlags.SuppressEmbeds | (isPrivate && !interaction.deferred ? MessageFlags.Ephemeral : 0);
			assertSendable({ content, flags, allowedMentions: NOBODY });
			if (interaction.deferred) {
				const message = await interaction.editReply({
					content,
					flags: MessageFlags.SuppressEmbeds,
					allowedMentions: NOBODY,
				});
				return message.id;
			}
			const response = await interaction.reply({ content, flags, allowedMentions: NOBODY, withResponse: true });
			return response.resource?.message?.id ?? response.interaction.responseMessageId;
		},

		respondToMessage: async (message, { content }) => {
			if (!message.channel.isSendable()) return logMute(message, 'not a channel for messages');
			// Asked before the attempt: ten thousand refused requests in ten minutes ban the address.
			// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit
			if (!mayWrite(message)) return logMute(message, 'no permission');
			const options = {
				content,
				flags: MessageFlags.SuppressEmbeds,
				allowedMentions: NOBODY,
				// With a nonce Discord takes the same message only once, so that a retry after a lost response does not answer twice.
				nonce: message.id,
				enforceNonce: true,
			} as const;
			assertSendable(options);
			const { channel } = message;
			return message
				.reply({ ...options, failIfNotExists: false })
				.then(({ id }) => id)
				.catch(async (error: unknown) => {
					if (isCoded(error, MAY_NOT_REPLY)) return (await channel.send(options)).id;
					throw error;
				})
				.catch((error: unknown) => {
					if (isCoded(error, MAY_NOT_WRITE)) return logMute(message, `${error.code}`);
					throw error;
				});
		},

		offer: async (interaction, choices) => {
			assertChoices(choices);
			await interaction.respond([...choices]);
		},
	};
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

function isCoded(error: unknown, codes: ReadonlySet<number | string>): error is DiscordAPIError {
	return error instanceof DiscordAPIError && codes.has(error.code);
}
