import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What answering needs, and nothing more. Read Message History is needed to reply to a message. */
const NEEDED_PERMISSIONS =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.SendMessagesInThreads |
	PermissionFlagsBits.ReadMessageHistory;

/** The address with which somebody adds the bot to a server. */
export function inviteLink(applicationId: string): string {
	const address = new URL('https://discord.com/oauth2/authorize');
	address.searchParams.set('client_id', applicationId);
	address.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
	address.searchParams.set('permissions', NEEDED_PERMISSIONS.toString());
	return address.href;
}
