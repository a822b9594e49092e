import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { commandBodies } from '../../src/discord/commandBodies.ts';
import { CallbackKind, MessageFlag, Permission, type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import { makeAnswer } from '../render/makeAnswer.ts';
import { aWhile, type BotOptions, echo, handled, startBot, until } from './startBot.ts';

/** A server with the bot and Ann. */
async function inServer(options: BotOptions = {}) {
	const made: { ann?: string; guild?: string; channel?: string } = {};
	const bot = await startBot({
		...options,
		before: (discord: StandIn) => {
			const ann = discord.addUser('ann');
			const guild = discord.addGuild({ name: 'Newsroom', members: [ann] });
			Object.assign(made, { ann: ann.id, guild: guild.id, channel: discord.addChannel(guild, 'general').id });
			options.before?.(discord);
		},
	});
	const { ann = '', guild = '', channel = '' } = made;
	return { ...bot, ann, guild, channel };
}

test('the answer comes at once and openly, with its source, when /ask is used', async () => {
	const { discord, ann, channel } = await inServer({ ask: () => makeAnswer() });
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'When did To Lam arrive?' }).responded();
	expect(asking.callbackType).toBe(CallbackKind.message);
	expect(asking.ephemeral).toBe(false);
	expect(asking.acknowledgedAfterMs).toBeLessThan(1_000);
	expect(asking.message?.content).toBe(
		[
			'To Lam arrived **on Sunday**. [1]',
			'',
			'[1] Xinhua, 19 August 2024: Talks in Beijing',
			'-# Shown: sentences from notes on these reports, not the reports’ own text. Version abc1234.',
		].join('\n'),
	);
	expect(asking.message?.flags).toBe(MessageFlag.suppressEmbeds);
	expect(asking.message?.pings).toEqual({ everyone: false, users: [], roles: [] });
});

test('the options reach the core when they are given', async () => {
	const { discord, asked, ann, channel } = await inServer();
	discord.setLocale(ann, 'vi');
	await discord
		.invoke(ann, channel, 'ask', { question: 'Ai?', source: '001-talks', as_of: '2024-08-20', private: true })
		.responded();
	expect(asked).toEqual([
		{ question: 'Ai?', context: { turns: [], locale: 'vi', source: '001-talks', asOf: '2024-08-20' } },
	]);
});

test('only the asker sees the answer when it is private, and nothing of it is carried into the open', async () => {
	const { discord, asked, ann, channel } = await inServer();
	const secret = await discord.invoke(ann, channel, 'ask', { question: 'secret', private: true }).responded();
	expect(secret.ephemeral).toBe(true);
	const open = await discord.invoke(ann, channel, 'ask', { question: 'open' }).responded();
	expect(open.message?.content).toBe('You asked: open');
	await discord.invoke(ann, channel, 'ask', { question: 'secret again', private: true }).responded();
	expect(asked.map(({ context }) => context.turns.map(({ question }) => question))).toEqual([[], [], ['secret']]);
});

test('a reply to what /ask answered goes on from it when the reply can be read', async () => {
	const { discord, ann, channel, log } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	await handled(log, 1);
	const reply = discord.say(ann, channel, `<@${discord.bot.id}> two`, { replyTo: asking.message ?? '' });
	expect((await discord.nextMessage(channel, { after: reply })).content).toBe('You asked: two (after: one)');
});

test('/ask works in a direct message', async () => {
	const { discord, ann } = await inServer();
	const asking = await discord.invoke(ann, discord.openDm(ann), 'ask', { question: 'one' }).responded();
	expect(asking.message?.content).toBe('You asked: one');
});

test('/ask is answered in a channel where the bot may not write', async () => {
	const { discord, ann, guild, channel } = await inServer();
	discord.setOverwrites(channel, [{ id: guild, type: 'role', deny: Permission.sendMessages }]);
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	expect(asking.message?.content).toBe('You asked: one');
});

test.each([
	['a date is none', { as_of: '2024-02-30' }, /cannot read “2024-02-30” as a day/],
	['a date is written another way', { as_of: '20.8.2024' }, /Write it as year, month, day: 2024-08-19/],
	['a source is not known', { source: 'zzzz' }, /no source “zzzz”/],
	['a source is misspelled', { source: 'talks in bejing' }, /Did you mean “Talks in Beijing”/],
	['a source is an attack', { source: '@everyone **x**' }, /no source “\\@everyone \\\*\\\*x\\\*\\\*”/],
])('only the asker sees a clear line when %s', async (_, options, words) => {
	const { discord, asked, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'who?', ...options }).responded();
	expect(asking.ephemeral).toBe(true);
	expect(asking.message?.content).toMatch(words);
	expect(asked).toEqual([]);
});

test('the question is refused in words when it is only space', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: '   ' }).settled();
	if (asking.status !== 'refused') expect((await asking.responded()).message?.content).toMatch(/see no question/);
});

test('sources are offered, the nearest first, when somebody types one', async () => {
	const { discord, ann, channel } = await inServer();
	const typed = async (source: string) =>
		(await discord.autocomplete(ann, channel, 'ask', { source }, 'source').responded()).choices;
	expect(await typed('')).toEqual([
		{ name: 'Talks in Beijing (Xinhua, 19 August 2024)', value: '001-talks' },
		{ name: 'A call for better management (undated)', value: '002-call' },
	]);
	expect((await typed('managment'))?.[0]?.value).toBe('002-call');
	expect(await typed('zzzzzz')).toEqual([]);
});

test('"thinking" is shown after a second and filled in when answering takes long', async () => {
	const { discord, ann, channel } = await inServer({
		ask: async (question, context) => {
			await new Promise((resolve) => setTimeout(resolve, 1_500));
			return echo(question, context);
		},
	});
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one', private: true }).responded();
	expect(asking.deferred).toBe(true);
	expect(asking.acknowledgedAfterMs).toBeGreaterThan(900);
	expect(asking.acknowledgedAfterMs).toBeLessThan(3_000);
	expect(asking.ephemeral).toBe(true);
	expect(asking.message?.content).toBe('You asked: one');
	const [edit] = discord.log.requests('PATCH /webhooks/:application/:token/messages/:message');
	expect(edit?.body).toMatchObject({ allowed_mentions: { parse: [] }, flags: MessageFlag.suppressEmbeds });
});

test('"thinking" is shown at once when the last answers were slow', async () => {
	const { discord, ann, channel } = await inServer({ isSlow: () => true });
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	expect(asking.deferred).toBe(true);
	expect(asking.ephemeral).toBe(false);
	expect(asking.message?.content).toBe('You asked: one');
});

test('only the asker sees one line with an id when a handler fails', async () => {
	const { discord, ann, channel, log } = await inServer({
		ask: () => {
			throw new Error('inner words');
		},
	});
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'my private words' }).responded();
	expect(asking.ephemeral).toBe(true);
	expect(asking.message?.content).toMatch(/log as [0-9a-f]{8}\.$/);
	expect(log.join('')).not.toContain('my private words');
});

test('"thinking" is filled with the line when a handler fails late', async () => {
	const { discord, ann, channel } = await inServer({
		ask: async () => {
			await new Promise((resolve) => setTimeout(resolve, 1_200));
			throw new Error('inner words');
		},
	});
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	expect(asking.message?.content).toMatch(/log as [0-9a-f]{8}\.$/);
});

test('a warning is logged and nothing is sent again when the interaction is no longer known', async () => {
	const { discord, ann, channel, log } = await inServer();
	discord.failNext('POST /interactions/:interaction/:token/callback', 404, { code: 10_062 });
	discord.invoke(ann, channel, 'ask', { question: 'one' });
	await until(() => log.some((line) => line.includes('Too late')));
	await aWhile();
	const requests = discord.log.requests('POST /interactions/:interaction/:token/callback');
	expect(requests).toHaveLength(1);
	expect(log.find((line) => line.includes('Too late'))).toMatch(/\/interactions\/\d+\/\[secret\]\/callback/);
});

test('the answer waits and comes when Discord says 429', async () => {
	const { discord, ann, channel } = await inServer();
	discord.limitNext('POST /interactions/:interaction/:token/callback', { retryAfterMs: 100 });
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	expect(asking.message?.content).toBe('You asked: one');
});

test('the commands are written once, and again only when Discord holds others', async () => {
	const discord = await startStandIn();
	onTestFinished(() => discord.close());
	const writes = () => discord.log.requests('PUT /applications/:application/commands').length;
	const first = await startBot({ discord });
	const names = commandBodies(false).map(({ name }) => name);
	expect(discord.commands().map(({ name }) => name)).toEqual(names);
	expect(writes()).toBe(1);
	await first.stop();

	const second = await startBot({ discord });
	expect(writes()).toBe(1);
	expect(second.log.some((line) => line.includes('up to date'))).toBe(true);
	await second.stop();

	const [held] = discord.commands();
	if (held !== undefined) Object.assign(held, { description: 'Somebody changed it' });
	const third = await startBot({ discord });
	expect(writes()).toBe(2);
	expect(discord.commands()[0]?.description).toBe(COMMANDS[0]?.data.description);
	await third.stop();
});

test('mentions are answered when the commands cannot be registered', async () => {
	const { discord, ann, channel, log } = await inServer({
		before: (discord) => discord.failNext('PUT /applications/:application/commands', 403, { code: 50_001 }),
	});
	await until(() => log.some((line) => line.includes('npm run deploy')));
	const question = discord.say(ann, channel, `<@${discord.bot.id}> one`);
	expect((await discord.nextMessage(channel, { after: question })).content).toBe('You asked: one');
});
