import { expect, onTestFinished, test } from 'vitest';
import { FOLLOW_UP_MS } from '../../src/discord/conversation.ts';
import { MessageFlag, Permission, type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import { aWhile, type BotOptions, echo, handled, startBot, until } from './startBot.ts';

/** A server with the bot, Ann and Ben in one channel. */
async function inServer(options: BotOptions = {}) {
	const made: { ann?: string; ben?: string; guild?: string; channel?: string } = {};
	const bot = await startBot({
		...options,
		before: (discord: StandIn) => {
			const ann = discord.addUser('ann');
			const ben = discord.addUser('ben');
			const guild = discord.addGuild({ name: 'Newsroom', members: [ann, ben] });
			const channel = discord.addChannel(guild, 'general');
			Object.assign(made, { ann: ann.id, ben: ben.id, guild: guild.id, channel: channel.id });
			options.before?.(discord);
		},
	});
	const { ann = '', ben = '', guild = '', channel = '' } = made;
	return { ...bot, ann, ben, guild, channel, at: `<@${bot.discord.bot.id}>` };
}

const nobody = { everyone: false, users: [], roles: [] };

test('a mention is answered with a reply that pings nobody and shows no previews', async () => {
	const { discord, asked, ann, channel, at } = await inServer();
	const question = discord.say(ann, channel, `${at} When did To Lam arrive?`);
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.content).toBe('You asked: When did To Lam arrive?');
	expect(answer.replyTo?.messageId).toBe(question.id);
	expect(answer.pings).toEqual(nobody);
	expect(answer.flags & MessageFlag.suppressEmbeds).not.toBe(0);
	expect(asked).toEqual([{ question: 'When did To Lam arrive?', context: { turns: [], locale: 'en-US' } }]);
});

test('a mention is answered in a thread', async () => {
	const { discord, ann, channel, at } = await inServer();
	const thread = discord.startThread(ann, { channel }, 'Visit');
	const question = discord.say(ann, thread, `${at} hello`);
	expect((await discord.nextMessage(thread, { after: question })).content).toBe('You asked: hello');
});

test('a direct message is answered without a mention', async () => {
	const { discord, ann } = await inServer();
	const dm = discord.openDm(ann);
	const question = discord.say(ann, dm, 'Who met To Lam?');
	expect((await discord.nextMessage(dm, { after: question })).content).toBe('You asked: Who met To Lam?');
});

test('a reply to an answer goes on from it without a mention, whoever replies', async () => {
	const { discord, ann, ben, channel, at, log } = await inServer();
	const first = discord.say(ann, channel, `${at} one`);
	const answer = await discord.nextMessage(channel, { after: first });
	await handled(log, 1);
	const second = discord.say(ben, channel, 'and two?', { replyTo: answer });
	expect((await discord.nextMessage(channel, { after: second })).content).toBe('You asked: and two? (after: one)');
});

test('the next question of the same person goes on from the last one for ten minutes', async () => {
	let ms = Date.UTC(2026, 0, 5);
	const { discord, asked, ann, channel, at } = await inServer({ now: () => new Date(ms) });
	for (const [text, wait] of [
		['one', 0],
		['two', FOLLOW_UP_MS],
		['three', FOLLOW_UP_MS + 1],
	] as const) {
		ms += wait;
		const question = discord.say(ann, channel, `${at} ${text}`);
		await discord.nextMessage(channel, { after: question });
	}
	expect(asked.map(({ context }) => context.turns.map(({ question }) => question))).toEqual([[], ['one'], []]);
});

test('two people at once each get their own answer and keep their own conversation', async () => {
	const { discord, asked, ann, ben, channel, at } = await inServer();
	const questions = [
		discord.say(ann, channel, `${at} ann one`),
		discord.say(ben, channel, `${at} ben one`),
		discord.say(ann, channel, `${at} ann two`),
		discord.say(ben, channel, `${at} ben two`),
	];
	const answers = () => discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id);
	await until(() => answers().length === 4);
	for (const question of questions) {
		const mine = answers().filter(({ replyTo }) => replyTo?.messageId === question.id);
		expect(mine).toHaveLength(1);
		expect(mine[0]?.content).toContain(question.content.replace(at, '').trim());
	}
	for (const { question, context } of asked) {
		for (const turn of context.turns) expect(turn.question.slice(0, 3)).toBe(question.slice(0, 3));
	}
});

test('nothing is said to bots, to everyone, to a role, to others or to what mentions nobody', async () => {
	const { discord, guild, ann, ben, channel, at, asked } = await inServer();
	const other = discord.addUser({ username: 'other-bot', bot: true });
	const role = discord.addRole(guild, { name: 'Dateline', mentionable: true });
	discord.giveRole(guild, discord.bot, role);
	discord.addMember(guild, other);
	const hers = discord.say(ann, channel, 'talking to myself');
	discord.say(other, channel, `${at} hello`);
	discord.say(ann, channel, '@everyone hello');
	discord.say(ann, channel, `<@&${role.id}> hello`);
	discord.say(ann, channel, `<@${ben}> hello`);
	discord.say(ben, channel, 'hello', { replyTo: hers });
	discord.say(ann, channel, 'When did To Lam arrive?');
	await aWhile();
	expect(asked).toEqual([]);
	expect(discord.log.requests('POST /channels/:channel/messages')).toEqual([]);
});

test('@everyone in a question is answered, escaped and pings nobody', async () => {
	const { discord, ann, channel, at } = await inServer();
	const question = discord.say(ann, channel, `${at} @everyone @here <@${ann}> what?`);
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.pings).toEqual(nobody);
	expect(answer.mentionEveryone).toBe(false);
	expect(answer.content).toBe(`You asked: \\@everyone \\@here \\<\\@${ann}> what?`);
});

test.each([
	['only a mention', (at: string) => at, /see no question/],
	['a mention and punctuation', (at: string) => `${at} ,`, /see no question/],
])('a clear line comes when the message is %s', async (_, content, words) => {
	const { discord, asked, ann, channel, at } = await inServer();
	const question = discord.say(ann, channel, content(at));
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.content).toMatch(words);
	expect(answer.pings).toEqual(nobody);
	expect(asked).toEqual([]);
});

test('a question of 1,900 characters is answered', async () => {
	const { discord, ann, channel, at } = await inServer();
	const question = discord.say(ann, channel, `${at} ${'**why** '.repeat(270).slice(0, 1_900)}`);
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.content).toMatch(/^You asked: \\\*\\\*why.*…$/s);
	expect(answer.content.length).toBeLessThanOrEqual(2_000);
});

test('the bot’s own words are Vietnamese or Chinese when the message is', async () => {
	const { discord, asked, ann, channel, at } = await inServer();
	for (const text of ['Tô Lâm đến Trung Quốc khi nào?', '苏林什么时候访问中国？']) {
		const question = discord.say(ann, channel, `${at} ${text}`);
		await discord.nextMessage(channel, { after: question });
	}
	expect(asked.map(({ context }) => context.locale)).toEqual(['vi', 'zh-CN']);
});

test('a person is told once that a reply without a ping cannot be read', async () => {
	const { discord, asked, ann, channel, at } = await inServer();
	const first = discord.say(ann, channel, `${at} one`);
	const answer = await discord.nextMessage(channel, { after: first });
	const silent = discord.say(ann, channel, 'and two?', { replyTo: answer, pingReply: false });
	expect((await discord.nextMessage(channel, { after: silent })).content).toMatch(/did not show me the words/);
	discord.say(ann, channel, 'and three?', { replyTo: answer, pingReply: false });
	await aWhile();
	expect(discord.log.requests('POST /channels/:channel/messages')).toHaveLength(2);
	expect(asked).toHaveLength(1);
});

test('nothing is tried and the log says so once where the bot may not write', async () => {
	const { discord, ann, guild, channel, at, log } = await inServer();
	discord.setOverwrites(channel, [
		{ id: guild, type: 'role', deny: Permission.sendMessages },
		{ id: ann, type: 'member', allow: Permission.sendMessages },
	]);
	discord.say(ann, channel, `${at} one`);
	discord.say(ann, channel, `${at} two`);
	await aWhile();
	expect(discord.log.requests('POST /channels/:channel/messages')).toEqual([]);
	expect(log.filter((line) => line.includes('may not write'))).toHaveLength(1);
	expect(log.join('')).not.toMatch(/failed/);
});

test('a refusal by Discord is logged and nothing else happens when the bot did not know that it may not write', async () => {
	const { discord, ann, channel, at, log } = await inServer();
	discord.failNext('POST /channels/:channel/messages', 403, { code: 50_013 });
	discord.say(ann, channel, `${at} one`);
	await until(() => log.some((line) => line.includes('may not write')));
	await aWhile();
	expect(discord.log.requests('POST /channels/:channel/messages')).toHaveLength(1);
});

test('an ordinary message comes where the bot may write but not read the history', async () => {
	const { discord, ann, channel, at } = await inServer();
	discord.failNext('POST /channels/:channel/messages', 400, { code: 160_002 });
	const question = discord.say(ann, channel, `${at} one`);
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.content).toBe('You asked: one');
	expect(answer.replyTo).toBeNull();
});

test('an answer comes when the question was deleted meanwhile', async () => {
	let ask: (value: undefined) => void = () => undefined;
	const asking = new Promise<undefined>((resolve) => {
		ask = resolve;
	});
	const { discord, asked, ann, channel, at } = await inServer({
		ask: async (question, context) => {
			await asking;
			return echo(question, context);
		},
	});
	const question = discord.say(ann, channel, `${at} one`);
	await until(() => asked.length === 1);
	discord.deleteMessage(ann, question);
	ask(undefined);
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.content).toBe('You asked: one');
});

test('the answer waits and comes once when Discord says 429', async () => {
	const { discord, ann, channel, at } = await inServer();
	discord.limitNext('POST /channels/:channel/messages', { retryAfterMs: 200 });
	const question = discord.say(ann, channel, `${at} one`);
	await discord.nextMessage(channel, { after: question });
	await aWhile();
	expect(discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id)).toHaveLength(1);
	expect(discord.log.requests('POST /channels/:channel/messages').map(({ status }) => status)).toEqual([429, 200]);
});

test('the answer comes once when Discord fails first', async () => {
	const { discord, ann, channel, at } = await inServer();
	discord.failNext('POST /channels/:channel/messages', 502);
	const question = discord.say(ann, channel, `${at} one`);
	await discord.nextMessage(channel, { after: question });
	await aWhile();
	expect(discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id)).toHaveLength(1);
});

test('the answer comes and the next question is heard when the gateway is cut in mid-answer', async () => {
	let answerNow: (value: undefined) => void = () => undefined;
	const waiting = new Promise<undefined>((resolve) => {
		answerNow = resolve;
	});
	const { discord, asked, ann, channel, at, log } = await inServer({
		ask: async (question, context) => {
			await waiting;
			return echo(question, context);
		},
	});
	const first = discord.say(ann, channel, `${at} one`);
	await until(() => asked.length === 1);
	discord.gateway.terminate();
	// Said while nobody listens: Discord replays it after the resume.
	discord.say(ann, channel, `${at} two`);
	answerNow(undefined);
	await discord.nextMessage(channel, { after: first });
	await until(
		() => discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id).length === 2,
		10_000,
	);
	expect(log.some((line) => line.includes('connected again'))).toBe(true);
}, 15_000);

test('two lines are logged and questions are answered again when Discord was away', async () => {
	const first = await startStandIn();
	const { log } = await startBot({ discord: first });
	const { port } = first;
	await first.close();
	// The library tries twice a second.
	await new Promise((resolve) => setTimeout(resolve, 1_200));
	const second = await startStandIn({ port });
	onTestFinished(() => second.close());
	const ann = second.addUser('ann');
	await second.connected(12_000);
	// It tries to resume first, and logs in anew at most every five seconds.
	await until(() => log.some((line) => line.includes('connected again')), 12_000);
	expect(log.filter((line) => line.includes('reconnecting'))).toHaveLength(1);
	const guild = second.addGuild({ name: 'Newsroom', members: [ann] });
	const channel = second.addChannel(guild, 'general');
	const question = second.say(ann, channel, `<@${second.bot.id}> one`);
	expect((await second.nextMessage(channel, { after: question })).content).toBe('You asked: one');
}, 20_000);

test('one line with an id that is in the log comes when a handler fails', async () => {
	const { discord, ann, channel, at, log } = await inServer({
		ask: () => {
			throw new Error('secret inner words');
		},
	});
	const question = discord.say(ann, channel, `${at} my private words`);
	const { content } = await discord.nextMessage(channel, { after: question });
	const id = /log as ([0-9a-f]{8})/.exec(content)?.[1];
	expect(id).toBeDefined();
	expect(content).not.toContain('inner words');
	expect(log.some((line) => line.includes(`"id":"${id}"`) && line.includes('inner words'))).toBe(true);
	expect(log.join('')).not.toContain('my private words');
});

test('the bot says goodbye and nothing more when it is told to stop', async () => {
	const { discord, stop } = await inServer();
	expect(await stop()).toBeNull();
	await until(() => discord.gateway.sessions.length === 0);
});

test.each([4004, 4014, 4011])(
	'the bot ends with one line when the gateway closes with %i after it was ready',
	async (code) => {
		const { discord, ended } = await inServer();
		discord.gateway.close(code);
		const ending = await ended;
		expect(ending?.line).toMatch(/^[^\n]+\.$/);
	},
);
