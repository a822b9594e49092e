import { Client, Routes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { connect } from '../../src/discord/connect.ts';
import type { Dispatch } from '../../src/discord/dispatch.ts';
import { watchGateway } from '../../src/discord/watchGateway.ts';
import { type StandInOptions, startStandIn } from '../../src/local/standin/index.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics/createMetrics.ts';

interface Options {
	readonly standIn?: StandInOptions;
	readonly readsMessages?: boolean;
	readonly silenceMs?: number;
	readonly dispatch?: Partial<Dispatch>;
}

/** A connection whose events go to a list, and what can be done with it. */
async function start({ standIn = {}, readsMessages = false, silenceMs, dispatch = {} }: Options = {}) {
	const discord = await startStandIn({ token: 'connect-token', ...standIn });
	const events: string[] = [];
	const lines: string[] = [];
	const metrics = createMetrics();
	const client = createClient({ restUrl: discord.api, readsMessages, shard: { id: 0, count: 1 } });
	const watch = watchGateway(client, silenceMs);
	let end: (value?: unknown) => void = () => undefined;
	const stop = new Promise((resolve) => {
		end = resolve;
	});
	let ready: () => void = () => undefined;
	const isReady = new Promise<void>((resolve) => {
		ready = resolve;
	});
	const ended = connect({
		client,
		token: discord.token,
		watch,
		metrics,
		log: createLog('info', [], { write: (line: string) => void lines.push(line) }),
		dispatch: {
			onReady: () => void events.push('ready'),
			onInteraction: async () => void events.push('interaction'),
			onMessage: async ({ content }) => void events.push(`message ${content}`),
			onMessageUpdate: async (before, { content }) => void events.push(`update ${before.partial} ${content}`),
			onMessageDelete: async ({ id }) => void events.push(`delete ${id}`),
			onMessageDeleteBulk: async (messages) => void events.push(`delete ${[...messages.keys()].join(' ')}`),
			onGuildCreate: ({ name }) => void events.push(`joined ${name}`),
			onGuildDelete: ({ name }) => void events.push(`left ${name}`),
			idle: async () => undefined,
			...dispatch,
		},
		stop,
		onReady: async () => ready(),
	});
	onTestFinished(async () => {
		end();
		await ended;
		await discord.close();
	});
	await isReady;
	return { discord, client, events, lines, metrics, watch, ended, stop: () => end() };
}

const seen = (events: readonly string[], count: number) =>
	expect.poll(() => events.length).toBeGreaterThanOrEqual(count);

test('messages, changes, deletions and servers arrive when nothing of them is in a cache', async () => {
	const { discord, events } = await start();
	const ann = discord.addUser('ann');
	const guild = discord.addGuild({ name: 'Newsroom', members: [ann] });
	const channel = discord.addChannel(guild, 'general');
	const message = discord.say(ann, channel, `<@${discord.bot.id}> who?`);
	discord.editMessage(ann, message, `<@${discord.bot.id}> when?`);
	discord.deleteMessage(ann, message);
	const more = ['a', 'b'].map((text) => discord.say(ann, channel, text));
	discord.gateway.dispatch({
		event: 'MESSAGE_DELETE_BULK',
		guildId: guild.id,
		data: { ids: more.map(({ id }) => id), channel_id: channel.id, guild_id: guild.id },
	});
	discord.removeBot(guild);
	await seen(events, 8);
	expect(events).toEqual([
		'ready',
		'joined Newsroom',
		`message <@${discord.bot.id}> who?`,
		`update true <@${discord.bot.id}> when?`,
		`delete ${message.id}`,
		'message ',
		'message ',
		`delete ${more.map(({ id }) => id).join(' ')}`,
		'left Newsroom',
	]);
});

test('messages that do not mention it are readable when Message Content is switched on', async () => {
	const { discord, client, events } = await start({
		standIn: { privilegedIntents: ['message-content'] },
		readsMessages: true,
	});
	const ann = discord.addUser('ann');
	const channel = discord.addChannel(discord.addGuild({ name: 'Newsroom', members: [ann] }), 'general');
	discord.say(ann, channel, 'who came?');
	await seen(events, 3);
	expect(events).toContain('message who came?');
	expect(client.options.intents.has('MessageContent')).toBe(true);
});

test('it ends with one line when Discord falls silent', async () => {
	const { discord, watch, ended } = await start({ standIn: { heartbeatIntervalMs: 150 }, silenceMs: 900 });
	await expect.poll(() => discord.gateway.sessions[0]?.heartbeats ?? 0).toBeGreaterThan(0);
	expect(watch.isConnected()).toBe(true);
	discord.gateway.setSilent(true);
	expect(await ended).toEqual({ line: expect.stringMatching(/^Discord has been silent for [^\n]+\.$/), heals: true });
	expect(watch.isConnected()).toBe(false);
});

test('it goes on when Discord answers heartbeats and nothing else happens', async () => {
	const { discord, watch, ended, stop } = await start({ standIn: { heartbeatIntervalMs: 150 }, silenceMs: 600 });
	await expect.poll(() => discord.gateway.sessions[0]?.heartbeats ?? 0, { timeout: 5_000 }).toBeGreaterThan(8);
	expect(watch.isConnected()).toBe(true);
	stop();
	expect(await ended).toBeNull();
});

test('it is not called connected when the connection is lost, and again when it is back', async () => {
	const { discord, client, watch, lines } = await start();
	const lost = new Promise((resolve) => client.once('shardReconnecting', resolve));
	const back = new Promise((resolve) => client.once('shardResume', resolve));
	discord.gateway.close(4_000);
	await lost;
	expect(watch.isConnected()).toBe(false);
	expect(client.isReady()).toBe(true);
	await back;
	expect(watch.isConnected()).toBe(true);
	expect(lines.join('')).toMatch(/The connection is lost[\s\S]*connected again/);
});

test('it is not called connected when the session is closed for good, though the library says that it is ready', async () => {
	const { discord, client, watch, ended } = await start();
	const closed = new Promise((resolve) => client.once('shardDisconnect', resolve));
	discord.gateway.close(4_004);
	await closed;
	expect([watch.isConnected(), client.isReady()]).toEqual([false, true]);
	expect(await ended).toMatchObject({ heals: false });
});

test('what is being answered is finished, and nothing new begun, when it is told to stop', async () => {
	let finish: () => void = () => undefined;
	const work = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const { discord, client, events, ended, stop, lines } = await start({ dispatch: { idle: () => work } });
	const ann = discord.addUser('ann');
	const channel = discord.addChannel(discord.addGuild({ name: 'Newsroom', members: [ann] }), 'general');
	await seen(events, 2);
	stop();
	await new Promise((resolve) => setImmediate(resolve));
	discord.say(ann, channel, `<@${discord.bot.id}> too late?`);
	// Its token still works: an answer under way can be sent.
	await client.rest.get(Routes.user('@me'));
	expect(discord.gateway.sessions).toHaveLength(1);
	finish();
	expect(await ended).toBeNull();
	expect(events).toEqual(['ready', 'joined Newsroom']);
	// Only a close with 1000 or 1001 ends a session.
	await expect.poll(() => discord.gateway.sessions).toEqual([]);
	expect(lines.join('')).not.toContain('lost');
});

test('acknowledgements are timed, and their lack is counted, when interactions arrive', async () => {
	const { discord, metrics, events } = await start({
		dispatch: {
			onInteraction: async (interaction) => {
				if (interaction.isChatInputCommand() && interaction.commandName === 'taken') await interaction.deferReply();
			},
		},
	});
	const ann = discord.addUser('ann');
	const channel = discord.addChannel(discord.addGuild({ name: 'Newsroom', members: [ann] }), 'general');
	await seen(events, 2);
	const rest = new Client({ intents: [], rest: { api: discord.api } }).rest.setToken(discord.token);
	await rest.put(Routes.applicationCommands(discord.applicationId), {
		body: ['taken', 'ignored'].map((name) => ({ name, description: name })),
	});
	discord.invoke(ann, channel, 'taken');
	discord.invoke(ann, channel, 'ignored');
	await expect.poll(() => metrics.text(), { timeout: 6_000 }).toContain('dateline_interactions_unacknowledged_total 1');
	expect(await metrics.text()).toContain('dateline_acknowledgement_seconds_count 1');
});
