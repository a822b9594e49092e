import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { inviteLink } from '../../src/discord/inviteLink.ts';

test('the link asks for five permissions and two scopes when somebody adds the bot', () => {
	const link = new URL(inviteLink('123'));
	const permissions = new PermissionsBitField(BigInt(link.searchParams.get('permissions') ?? '0'));
	expect(permissions.toArray().toSorted()).toEqual([
		'CreatePublicThreads',
		'ReadMessageHistory',
		'SendMessages',
		'SendMessagesInThreads',
		'ViewChannel',
	]);
	expect(link.searchParams.get('scope')).toBe('bot applications.commands');
	expect(link.searchParams.get('client_id')).toBe('123');
});
