import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { inviteLink } from '../../src/discord/inviteLink.ts';

test('the link asks for four permissions and two scopes when somebody adds the bot', () => {
	const link = new URL(inviteLink('123'));
	const permissions = new PermissionsBitField(BigInt(link.searchParams.get('permissions') ?? '0'));
	expect(permissions.toArray()).toEqual(['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'SendMessagesInThreads']);
	expect(link.searchParams.get('scope')).toBe('bot applications.commands');
	expect(link.searchParams.get('client_id')).toBe('123');
});
