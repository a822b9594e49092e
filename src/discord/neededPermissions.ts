import { PermissionFlagsBits } from 'discord.js';

/** A permission that the bot uses in a channel. */
export interface NeededPermission {
	readonly bit: bigint;
	/** What Discord's settings call it, in English. */
	readonly name: string;
	/** What cannot be done without it, after "cannot". */
	readonly without: string;
	/** Without it there is no answer at all. */
	readonly isVital: boolean;
}

/**
 * What answering in a channel needs, and nothing more. Files and embeds come in answers to commands alone, and those need no
 * permission: https://discord.com/developers/docs/change-log#calculated-permissions-in-interaction-payloads
 */
export const NEEDED_PERMISSIONS: readonly NeededPermission[] = [
	{ bit: PermissionFlagsBits.ViewChannel, name: 'View Channels', without: 'see who mentions it', isVital: true },
	{ bit: PermissionFlagsBits.SendMessages, name: 'Send Messages', without: 'answer who mentions it', isVital: true },
	{
		bit: PermissionFlagsBits.ReadMessageHistory,
		name: 'Read Message History',
		without: 'reply to a message',
		isVital: false,
	},
	{
		bit: PermissionFlagsBits.SendMessagesInThreads,
		name: 'Send Messages in Threads and Posts',
		without: 'answer in threads',
		isVital: false,
	},
	{
		bit: PermissionFlagsBits.CreatePublicThreads,
		name: 'Create Public Threads',
		without: 'answer in a thread of its own',
		isVital: false,
	},
];
