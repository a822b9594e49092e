import { OAuth2Scopes } from 'discord.js';
import { NEEDED_PERMISSIONS } from './neededPermissions.ts';

/** The address with which somebody adds the bot to a server. */
export function inviteLink(applicationId: string): string {
	const address = new URL('https://discord.com/oauth2/authorize');
	const permissions = NEEDED_PERMISSIONS.reduce((bits, { bit }) => bits | bit, 0n);
	address.searchParams.set('client_id', applicationId);
	address.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
	address.searchParams.set('permissions', permissions.toString());
	return address.href;
}
