import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database/openDatabase.ts';
import { EDIT_MS } from '../../src/discord/createMessages.ts';
import { MAX_PER_PERSON, MAX_PER_SERVER } from '../../src/discord/rateLimits.ts';
import { Permission, type StandIn } from '../../src/local/standin/index.ts';
import { makeAnswer } from '../render/makeAnswer.ts';
import { inServer } from './inServer.ts';
import { aWhile, echo, handled, until } from './startBot.ts';

const LISTENING = { standIn: { privilegedIntents: ['message-content'] } } as const;
const REFUSAL = makeAnswer({
	answered: false,
	sentences: [],
	sources: [],
	message: 'The sources do not answer that.',
	turn: { question: '', names: [], topic: ['football'], limitedTo: [], shown: [] },
});

/** A clock that a test sets. */
function makeClock() {
	let ms = Date.parse('2026-01-05T12:00:00Z');
	return {
		now: () => new Date(ms),
		pass: (more: number) => {
			ms += more;
		},
	};
}

test('the answer is edited when its question is edited within a minute', async () => {
	const { discord, ann, channel, at, asked } = await inServer();
	const question = discord.say(ann, channel, `${at} When did he arive?`);
	const answer = await discord.nextMessage(channel, { after: question });
	discord.editMessage(ann, question, `${at} When did he arrive?`);
	await until(() => answer.content === 'You asked: When did he arrive?');
	expect(asked).toHaveLength(2);
	expect(discord.messagesIn(channel)).toHaveLength(2);
});

test('an edited follow-up still goes on from what came before it', async () => {
	const { discord, ann, channel, at } = await inServer();
	await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} one`) });
	const second = discord.say(ann, channel, `${at} two`);
	const answer = await discord.nextMessage(channel, { after: second });
	discord.editMessage(ann, second, `${at} three`);
	await until(() => answer.content === 'You asked: three (after: one)');
});

test('an edit that changes nothing of the question changes nothing of the answer', async () => {
	const { discord, ann, channel, at, asked } = await inServer();
	const question = discord.say(ann, channel, `${at} one`);
	await discord.nextMessage(channel, { after: question });
	discord.editMessage(ann, question, `${at}   one `);
	discord.editMessage(ann, question, 'one');
	await aWhile();
	expect(asked).toHaveLength(1);
});

test('an edit changes nothing when it comes after a minute', async () => {
	const clock = makeClock();
	const { discord, ann, channel, at, asked } = await inServer({ now: clock.now });
	const question = discord.say(ann, channel, `${at} one`);
	await discord.nextMessage(channel, { after: question });
	clock.pass(EDIT_MS + 1);
	discord.editMessage(ann, question, `${at} two`);
	await aWhile();
	expect(asked).toHaveLength(1);
});

test('a deleted question takes its answer along, even one that is still being given', async () => {
	const release: (() => void)[] = [];
	const { discord, ann, channel, at, log } = await inServer({
		ask: async (question, context) => {
			if (question === 'slow') await new Promise<void>((resolve) => release.push(resolve));
			return echo(question, context);
		},
	});
	const question = discord.say(ann, channel, `${at} one`);
	const answer = await discord.nextMessage(channel, { after: question });
	await handled(log, 1);
	discord.deleteMessage(ann, question);
	await until(() => answer.deleted);
	const slow = discord.say(ann, channel, `${at} slow`);
	await until(() => release.length === 1);
	discord.deleteMessage(ann, slow);
	release[0]?.();
	const late = await discord.nextMessage(channel, { after: slow });
	await until(() => late.deleted);
	expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('the eleventh question of a minute is refused kindly once, and then in silence', async () => {
	const clock = makeClock();
	const { discord, ann, ben, channel, at, asked } = await inServer({ now: clock.now });
	for (let count = 1; count <= MAX_PER_PERSON; count += 1) {
		await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} ${count}`) });
	}
	const eleventh = discord.say(ann, channel, `${at} eleven`);
	expect((await discord.nextMessage(channel, { after: eleventh })).content).toMatch(/Ask again in \d+ seconds/);
	const twelfth = discord.say(ann, channel, `${at} twelve`);
	await aWhile();
	expect(discord.messagesIn(channel).at(-1)?.id).toBe(twelfth.id);
	expect(asked).toHaveLength(MAX_PER_PERSON);
	const bens = discord.say(ben, channel, `${at} mine`);
	expect((await discord.nextMessage(channel, { after: bens })).content).toMatch(/mine/);
	const command = await discord.invoke(ann, channel, 'ask', { question: 'again' }).responded();
	expect(command.ephemeral).toBe(true);
	expect(command.message?.content).toMatch(/Ask again in/);
	clock.pass(60_000);
	const later = discord.say(ann, channel, `${at} later`);
	expect((await discord.nextMessage(channel, { after: later })).content).toMatch(/later/);
});

test('a server has so many questions a minute together', async () => {
	let people: readonly string[] = [];
	const { discord, channel, asked } = await inServer({
		before: (world: StandIn) => {
			const [guild] = world.guilds();
			people = Array.from({ length: 7 }, (_, at) => world.addUser(`person${at}`).id);
			for (const person of people) world.addMember(guild?.id ?? '', person);
		},
	});
	const all = [...Array(MAX_PER_SERVER + 1).keys()];
	const asking = all.map((at) =>
		discord.invoke(people[at % people.length] ?? '', channel, 'ask', { question: `${at}` }).responded(),
	);
	const refused = (await Promise.all(asking)).filter(({ message }) => message?.content.includes('Ask again in'));
	expect(asked).toHaveLength(MAX_PER_SERVER);
	expect(refused).toHaveLength(1);
});

test('where a channel is open the bot answers what is asked there, and keeps out of what people say to each other', async () => {
	const { discord, ann, ben, guild, channel, services, asked } = await inServer(LISTENING);
	services.database.settings.write(guild, { openChannels: [channel] });
	const question = discord.say(ann, channel, 'When did he arrive?');
	expect((await discord.nextMessage(channel, { after: question })).content).toBe('You asked: When did he arrive?');
	const count = discord.messagesIn(channel).length;
	discord.say(ben, channel, `<@${ann}> did you see that?`);
	discord.say(ann, channel, 'yes, why?', { replyTo: question });
	await aWhile();
	expect(asked).toHaveLength(1);
	expect(discord.messagesIn(channel)).toHaveLength(count + 2);
});

test('where nobody spoke to it the bot says nothing rather than that it knows nothing', async () => {
	const { discord, ann, guild, channel, services } = await inServer({ ...LISTENING, ask: () => REFUSAL });
	services.database.settings.write(guild, { openChannels: [channel] });
	const said = discord.say(ann, channel, 'my football team lost again');
	await aWhile();
	expect(discord.messagesIn(channel).at(-1)?.id).toBe(said.id);
	const question = discord.say(ann, channel, 'who won the football?');
	expect((await discord.nextMessage(channel, { after: question })).content).toMatch(/do not answer/);
});

test('without access to messages an open channel does no harm', async () => {
	const { discord, ann, guild, channel, services } = await inServer();
	services.database.settings.write(guild, { openChannels: [channel] });
	const said = discord.say(ann, channel, 'When did he arrive?');
	await aWhile();
	expect(discord.messagesIn(channel).at(-1)?.id).toBe(said.id);
});

test('the answer begins a thread when the server wants that, and the thread goes on from it', async () => {
	const { discord, ann, ben, guild, channel, services, at } = await inServer({
		...LISTENING,
		before: (world: StandIn) => {
			const [made] = world.guilds();
			world.addBot(made?.id ?? '', Permission.createPublicThreads | Permission.sendMessagesInThreads);
		},
	});
	services.database.settings.write(guild, { answersIn: 'thread' });
	const question = discord.say(ann, channel, `${at} one`);
	await until(() => discord.channelsSeenBy(ann).some(({ parentId }) => parentId === channel));
	const thread = discord.channelsSeenBy(ann).find(({ parentId }) => parentId === channel);
	await until(() => discord.messagesIn(thread?.id ?? '').at(-1)?.content === 'You asked: one');
	expect(thread?.name).toBe('one');
	expect(question.threadId).toBe(thread?.id);

	const alone = discord.say(ann, thread?.id ?? '', 'and two?');
	expect((await discord.nextMessage(thread?.id ?? '', { after: alone })).content).toBe(
		'You asked: and two? (after: one)',
	);
	discord.say(ben, thread?.id ?? '', `${at} three`);
	await until(() => discord.messagesIn(thread?.id ?? '').some(({ content }) => content.startsWith('You asked: three')));
	const between = discord.say(ann, thread?.id ?? '', 'what do you think, Ben?');
	await aWhile();
	expect(discord.messagesIn(thread?.id ?? '').at(-1)?.id).toBe(between.id);
});

test('the answer stands in place when the bot may not begin threads', async () => {
	const { discord, ann, guild, channel, services, at } = await inServer();
	discord.setOverwrites(channel, [{ id: guild, type: 'role', deny: Permission.createPublicThreads }]);
	services.database.settings.write(guild, { answersIn: 'thread' });
	const question = discord.say(ann, channel, `${at} one`);
	expect((await discord.nextMessage(channel, { after: question })).content).toBe('You asked: one');
});

test('the server’s language comes before the person’s', async () => {
	const { discord, ann, guild, channel, services, at, asked } = await inServer();
	services.database.settings.write(guild, { language: 'vi' });
	await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} two`) });
	expect(asked.map(({ context }) => context.locale)).toEqual(['vi', 'vi']);
});

test('what could not be answered is kept without mentions, unless it was asked in private or the server does not want it', async () => {
	const { discord, ann, guild, channel, services, at } = await inServer({
		ask: (question) => ({ ...REFUSAL, question, missing: ['football'] }),
	});
	const kept = () => services.database.openQuestions.rows(guild).map(({ text }) => text);
	await discord.invoke(ann, channel, 'ask', { question: 'secret football?', private: true }).responded();
	await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} Who won the football?`) });
	expect(kept()).toEqual(['Who won the football?']);
	services.database.settings.write(guild, { keepsQuestions: false });
	await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} And the other football?`) });
	expect(kept()).toEqual([]);
});

test('a server is marked when the bot is removed from it, and no more when it is back', async () => {
	const { discord, guild, services } = await inServer();
	services.database.settings.write(guild, { language: 'vi' });
	discord.removeBot(guild);
	await aWhile();
	expect(services.database.sweep('2026-02-10').servers).toBe(1);
	expect(services.database.settings.read(guild).language).toBeNull();
	services.database.settings.write(guild, { language: 'vi' });
	discord.addBot(guild);
	await aWhile();
	expect(services.database.sweep('2026-12-10').servers).toBe(0);
});

test('a server that removed the bot while it was away is marked as well', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	const database = openDatabase(path.join(folder, 'dateline.db'));
	onTestFinished(() => {
		database.close();
		rmSync(folder, { recursive: true, force: true });
	});
	database.settings.write('4194304', { language: 'vi' });
	await inServer({ database });
	expect(database.sweep('2026-02-10').servers).toBe(1);
});

test('whoever did not speak to the bot is told of no limit and no failure, and uses up no questions', async () => {
	const { discord, ann, guild, channel, services, at, log } = await inServer({
		...LISTENING,
		ask: (question, context) => {
			if (question === 'chatting 0') throw new Error('odd');
			return question.startsWith('chatting')
				? { ...REFUSAL, turn: { ...REFUSAL.turn, topic: [] } }
				: echo(question, context);
		},
	});
	services.database.settings.write(guild, { openChannels: [channel] });
	for (let count = 0; count <= MAX_PER_PERSON; count += 1) discord.say(ann, channel, `chatting ${count}`);
	await handled(log, MAX_PER_PERSON);
	const question = discord.say(ann, channel, `${at} When did he arrive?`);
	expect((await discord.nextMessage(channel, { after: question })).content).toBe('You asked: When did he arrive?');
	expect(discord.messagesIn(channel)).toHaveLength(MAX_PER_PERSON + 3);
});

test('edits count as questions', async () => {
	const { discord, ann, channel, at, asked, log } = await inServer();
	const question = discord.say(ann, channel, `${at} 0`);
	await discord.nextMessage(channel, { after: question });
	for (let count = 1; count <= MAX_PER_PERSON + 5; count += 1) discord.editMessage(ann, question, `${at} ${count}`);
	await handled(log, MAX_PER_PERSON + 6);
	expect(asked).toHaveLength(MAX_PER_PERSON);
});

test('the next question goes on from the last one when an earlier one is edited', async () => {
	const { discord, ann, channel, at } = await inServer();
	const first = discord.say(ann, channel, `${at} one`);
	const answer = await discord.nextMessage(channel, { after: first });
	await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} two`) });
	discord.editMessage(ann, first, `${at} uno`);
	await until(() => answer.content === 'You asked: uno');
	const third = discord.say(ann, channel, `${at} three`);
	expect((await discord.nextMessage(channel, { after: third })).content).toBe('You asked: three (after: one \\< two)');
});

test('the bot goes on when it cannot write down that it was removed from a server', async () => {
	const { discord, ann, guild, services, log } = await inServer();
	const other = discord.addGuild({ name: 'Other', members: [ann] });
	const channel = discord.addChannel(other, 'general');
	Object.assign(services.database.servers, {
		left: () => {
			throw new Error('database or disk is full');
		},
	});
	discord.removeBot(guild);
	await until(() => log.some((line) => line.includes('Failed to write down which servers')));
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'one' }).responded();
	expect(asking.message?.content).toBe('You asked: one');
});
