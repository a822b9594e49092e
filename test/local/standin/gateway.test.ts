import { type Client, Events, type Guild, type Message, Status } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CloseCode, startStandIn } from '../../../src/local/standin/index.ts';
import { clientFor, loginTo, once, onMessage, startForTest, town } from './support.ts';

describe('login', () => {
	it('makes the client ready with its guilds, channels and own member', async () => {
		const discord = await startForTest();
		const { guild, channel } = town(discord);

		const client = await loginTo(discord);

		expect(client.user.id).toBe(discord.bot.id);
		expect(client.application.id).toBe(discord.applicationId);
		expect(client.guilds.cache.get(guild.id)?.channels.cache.has(channel.id)).toBe(true);
		expect(client.guilds.cache.get(guild.id)?.members.me?.id).toBe(discord.bot.id);
		expect(discord.gateway.sessions).toMatchObject([{ shard: 0, shardCount: 1, connected: true }]);
	});

	it('is refused by the REST API when the token is wrong', async () => {
		const discord = await startForTest();

		await expect(clientFor(discord).login('another.token.here')).rejects.toThrow('An invalid token was provided.');
	});

	it('is closed with 4014 when an intent is privileged and not switched on', async () => {
		const discord = await startForTest();
		const client = clientFor(discord, { intents: ['Guilds', 'MessageContent'] });

		await expect(client.login(discord.token)).rejects.toThrow('Used disallowed intents');
	});

	it('is closed with 4013 when an intent does not exist', async () => {
		const discord = await startForTest();
		const client = clientFor(discord, { intents: 1 << 30 });

		await expect(client.login(discord.token)).rejects.toThrow('Used invalid intents');
	});

	it('gives each shard the guilds of its own', async () => {
		const discord = await startForTest();
		const guilds = Array.from({ length: 6 }, (_, index) => discord.addGuild(`Town ${index}`));

		const client = await loginTo(discord, { shards: [0, 1], shardCount: 2 });

		expect(client.guilds.cache.size).toBe(6);
		for (const guild of guilds) {
			const shard = Number((BigInt(guild.id) >> 22n) % 2n);
			expect(client.guilds.cache.get(guild.id)?.shardId).toBe(shard);
		}
		const created = discord.log.events('GUILD_CREATE');
		expect(new Set(created.map((entry) => entry.shard))).toEqual(new Set([0, 1]));
	});

	it('frees the port when the stand-in is closed', async () => {
		const first = await startStandIn();
		await first.close();

		const second = await startStandIn({ port: first.port });
		expect(second.port).toBe(first.port);
		await second.close();
	});
});

describe('a cut connection', () => {
	it.each([CloseCode.unknownError, CloseCode.sessionTimedOut])(
		'is resumed after close %i with what was missed',
		async (code) => {
			const discord = await startForTest();
			const { ann, channel } = town(discord);
			const client = await loginTo(discord);
			const seen: string[] = [];
			onMessage(client, async (message) => seen.push(message.content));
			const resumed = once(client, Events.ShardResume);

			discord.gateway.close(code);
			await once(client, Events.ShardReconnecting);
			discord.say(ann, channel, `<@${discord.bot.id}> while you were away`);
			await resumed;

			await expect.poll(() => seen).toEqual([`<@${discord.bot.id}> while you were away`]);
			expect(discord.gateway.sessions).toMatchObject([{ resumes: 1, connected: true }]);
		},
	);

	it('is resumed when it broke without a close frame', async () => {
		const discord = await startForTest();
		town(discord);
		const client = await loginTo(discord);
		const resumed = once(client, Events.ShardResume);

		discord.gateway.terminate();

		await resumed;
		expect(discord.gateway.sessions).toHaveLength(1);
	});

	it('is resumed when Discord asks for it with op 7', async () => {
		const discord = await startForTest();
		const client = await loginTo(discord);
		const resumed = once(client, Events.ShardResume);

		discord.gateway.requestReconnect();

		await resumed;
		expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
	});

	it('leads to a new session when the old one is invalid', async () => {
		const discord = await startForTest();
		const client = await loginTo(discord);
		const before = discord.gateway.sessions[0]?.id;
		const ready = once(client, Events.ShardReady);

		discord.gateway.invalidateSessions(false);

		await ready;
		expect(discord.gateway.sessions).toHaveLength(1);
		expect(discord.gateway.sessions[0]?.id).not.toBe(before);
	});

	it('is resumed on the same connection when the invalid session is resumable', async () => {
		const discord = await startForTest();
		const client = await loginTo(discord);
		const resumed = once(client, Events.ShardResume);

		discord.gateway.invalidateSessions(true);

		await resumed;
		expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
	});

	it('leads to a new session when the resume is refused', async () => {
		const discord = await startForTest();
		const client = await loginTo(discord);
		const ready = once(client, Events.ShardReady);

		discord.gateway.refuseResumes(1);
		discord.gateway.close(CloseCode.unknownError);

		await ready;
		expect(discord.gateway.sessions).toMatchObject([{ resumes: 0, connected: true }]);
	});

	it('leads to a new session when more was missed than is kept', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		const ready = once(client, Events.ShardReady);

		discord.gateway.close(CloseCode.unknownError);
		await once(client, Events.ShardReconnecting);
		for (let index = 0; index < 1_002; index += 1) discord.say(ann, channel, 'hello');

		await ready;
		expect(discord.gateway.sessions).toMatchObject([{ resumes: 0, connected: true }]);
	});

	it('ends for good with 4004', async () => {
		const discord = await startForTest();
		const client = await loginTo(discord);
		const gone = once<{ code: number }>(client, Events.ShardDisconnect);

		discord.gateway.close(CloseCode.authenticationFailed);

		expect((await gone).code).toBe(4004);
	});

	it('is taken for dead and resumed when the gateway goes silent', async () => {
		const discord = await startForTest({ heartbeatIntervalMs: 60 });
		const client = await loginTo(discord);
		const reconnecting = once(client, Events.ShardReconnecting);
		const resumed = once(client, Events.ShardResume);

		discord.gateway.setSilent(true);
		await reconnecting;
		discord.gateway.setSilent(false);

		await resumed;
	});

	it('takes the session with it when the client logs out', async () => {
		const discord = await startForTest();
		const client = await loginTo(discord);

		await client.destroy();

		await expect.poll(() => discord.gateway.sessions).toEqual([]);
	});
});

describe('heartbeats', () => {
	it('come when asked for, and are acknowledged', async () => {
		// The client sends its own first heartbeat at a random point of the interval: over weeks, none falls into the test.
		const discord = await startForTest({ heartbeatIntervalMs: 2_000_000_000 });
		const client = await loginTo(discord);

		discord.gateway.requestHeartbeat();

		await expect.poll(() => discord.gateway.sessions[0]?.heartbeats).toBe(1);
		await expect.poll(() => client.ws.ping).toBeGreaterThanOrEqual(0);
		expect(client.ws.status).toBe(Status.Ready);
	});
});

describe('servers', () => {
	it('vanish for the bot when it is removed and come back when it is added', async () => {
		const discord = await startForTest();
		const { guild, ann, channel } = town(discord);
		const client = await loginTo(discord);
		const left = once<Guild>(client, Events.GuildDelete);

		discord.removeBot(guild);
		expect((await left).id).toBe(guild.id);
		discord.say(ann, channel, `<@${discord.bot.id}> gone?`);
		const joined = once<Guild>(client, Events.GuildCreate);
		discord.addBot(guild);

		expect((await joined).name).toBe('Town');
		const message = once<Message>(client, Events.MessageCreate);
		discord.say(ann, channel, `<@${discord.bot.id}> back!`);
		expect((await message).content).toContain('back!');
	});

	it('become unavailable and available again without having been left', async () => {
		const discord = await startForTest();
		const { guild } = town(discord);
		const client: Client<true> = await loginTo(discord);
		const out = once<Guild>(client, Events.GuildUnavailable);
		discord.setAvailable(guild, false);
		await out;
		const back = once<Guild>(client, Events.GuildAvailable);
		discord.setAvailable(guild, true);

		expect((await back).id).toBe(guild.id);
	});

	it('tell the bot of new channels and roles', async () => {
		const discord = await startForTest();
		const { guild } = town(discord);
		const client = await loginTo(discord);
		const channel = once<{ name: string }>(client, Events.ChannelCreate);
		const role = once<{ name: string }>(client, Events.GuildRoleCreate);

		discord.addChannel(guild, 'news');
		discord.addRole(guild, { name: 'reader' });

		expect((await channel).name).toBe('news');
		expect((await role).name).toBe('reader');
	});
});
