import { describe, expect, it } from 'vitest';
import { Permission } from '../../../src/local/standin/index.ts';
import { startForTest, town } from './support.ts';

const { viewChannel, sendMessages, manageMessages, administrator } = Permission;

describe('permissions in a channel', () => {
	it('take overwrites in the order everyone, roles, member', async () => {
		const discord = await startForTest();
		const { ann, guild } = town(discord);
		const role = discord.addRole(guild, { name: 'reader', permissions: manageMessages });
		discord.giveRole(guild, ann, role);
		const channel = discord.addChannel(guild, 'room', [
			{ id: guild.id, type: 'role', deny: sendMessages | viewChannel },
			{ id: role.id, type: 'role', allow: viewChannel | sendMessages, deny: manageMessages },
			{ id: ann.id, type: 'member', deny: sendMessages },
		]);

		const permissions = discord.permissionsOf(ann, channel);

		expect(permissions & viewChannel).toBe(viewChannel);
		expect(permissions & sendMessages).toBe(0n);
		expect(permissions & manageMessages).toBe(0n);
	});

	it('are none without View Channel, and all for administrators and the owner', async () => {
		const discord = await startForTest();
		const { ann, guild } = town(discord);
		const channel = discord.addChannel(guild, 'room', [{ id: guild.id, type: 'role', deny: viewChannel }]);
		expect(discord.permissionsOf(ann, channel)).toBe(0n);
		expect(discord.permissionsOf(guild.ownerId, channel) & administrator).toBe(administrator);

		discord.giveRole(guild, ann, discord.addRole(guild, { name: 'admin', permissions: administrator }));

		expect(discord.permissionsOf(ann, channel) & manageMessages).toBe(manageMessages);
	});

	it('of a thread are those of its parent, and nobody outside the server has any', async () => {
		const discord = await startForTest();
		const { ann, guild, channel } = town(discord);
		const thread = discord.startThread(ann, { channel }, 'Talk');
		const stranger = discord.addUser('stranger');

		expect(discord.permissionsOf(ann, thread)).toBe(discord.permissionsOf(ann, channel));
		expect(discord.permissionsOf(stranger, thread)).toBe(0n);
		discord.setOverwrites(channel, [{ id: guild.id, type: 'role', deny: viewChannel }]);
		expect(discord.permissionsOf(ann, thread)).toBe(0n);
	});

	it('stop a human where the client has no such button', async () => {
		const discord = await startForTest();
		const { ann, guild, channel } = town(discord);
		discord.setOverwrites(channel, [{ id: guild.id, type: 'role', deny: sendMessages }]);

		expect(() => discord.say(ann, channel, 'hello')).toThrow('may not write there');
		expect(() => discord.say(ann, channel, '')).toThrow('Failed to act');
		expect(() => discord.say('1', channel, 'hello')).toThrow('Failed to find the user');
	});
});
