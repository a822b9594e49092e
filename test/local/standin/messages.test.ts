import { type DMChannel, EmbedBuilder, Events, type Message, MessageType, type TextChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Permission } from '../../../src/local/standin/index.ts';
import { loginTo, once, onMessage, refusalOf, settle, startForTest, town } from './support.ts';

describe('messages from humans', () => {
	it('arrive with their content when they mention the bot, although Message Content is off', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		const arrived = once<Message>(client, Events.MessageCreate);

		discord.say(ann, channel, `<@${discord.bot.id}> who met whom?`);

		const message = await arrived;
		expect(message.content).toBe(`<@${discord.bot.id}> who met whom?`);
		expect(message.mentions.users.has(discord.bot.id)).toBe(true);
		expect(message.guild?.name).toBe('Town');
		expect(message.member?.displayName).toBe('Ann');
	});

	it('arrive empty when they do not mention the bot', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		const arrived = once<Message>(client, Events.MessageCreate);

		const said = discord.say(ann, channel, 'a secret');

		expect((await arrived).content).toBe('');
		const fetched = (await await client.channels.fetch(channel.id)) as TextChannel;
		expect((await fetched.messages.fetch({ message: said.id, force: true })).content).toBe('');
	});

	it('arrive with content when Message Content is on', async () => {
		const discord = await startForTest({ privilegedIntents: ['message-content'] });
		const { ann, channel } = town(discord);
		const client = await loginTo(discord, { intents: ['Guilds', 'GuildMessages', 'MessageContent'] });
		const arrived = once<Message>(client, Events.MessageCreate);

		discord.say(ann, channel, 'not a secret');

		expect((await arrived).content).toBe('not a secret');
	});

	it('arrive with content as a reply to the bot with the ping on, and empty with it off', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		const bots = await (client.channels.cache.get(channel.id) as TextChannel).send('hello');
		const seen: string[] = [];
		onMessage(client, async (message) => seen.push(message.content));

		discord.say(ann, channel, 'and then?', { replyTo: bots });
		discord.say(ann, channel, 'psst', { replyTo: bots, pingReply: false });

		await expect.poll(() => seen).toEqual(['and then?', '']);
	});

	it('are edited and deleted before the eyes of the bot', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		const said = discord.say(ann, channel, `<@${discord.bot.id}> one`);
		await once(client, Events.MessageCreate);
		const updated = once<Message>(client, Events.MessageUpdate);
		const deleted = once<Message>(client, Events.MessageDelete);

		discord.editMessage(ann, said, `<@${discord.bot.id}> two`);
		await updated;
		discord.deleteMessage(ann, said);

		expect((await deleted).id).toBe(said.id);
		expect(discord.messagesIn(channel)).toEqual([]);
	});

	it('reach the bot in a direct message with content', async () => {
		const discord = await startForTest();
		const { ann } = town(discord);
		const client = await loginTo(discord);
		onMessage(client, (message) => message.reply(`you said: ${message.content}`));
		const dm = discord.openDm(ann);

		const said = discord.say(ann, dm, 'hello in private');

		const reply = await discord.nextMessage(dm, { after: said });
		expect(reply.content).toBe('you said: hello in private');
	});

	it('do not reach a bot that may not view the channel', async () => {
		const discord = await startForTest();
		const { ann, guild } = town(discord);
		const hidden = discord.addChannel(guild, 'hidden', [
			{ id: discord.bot.id, type: 'member', deny: Permission.viewChannel },
		]);
		const client = await loginTo(discord);
		const seen: string[] = [];
		onMessage(client, async (message) => seen.push(message.id));

		discord.say(ann, hidden, `<@${discord.bot.id}> are you there?`);

		await settle();
		expect(seen).toEqual([]);
		expect((await refusalOf(client.rest.get(`/channels/${hidden.id}`))).code).toBe(50001);
	});
});

describe('messages of the bot', () => {
	it('answer with a reply that is shown in the channel and pings as asked', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		onMessage(client, async (message) => {
			await message.reply({ content: 'pinged' });
			await message.reply({ content: 'not pinged', allowedMentions: { parse: [], repliedUser: false } });
		});

		discord.say(ann, channel, `<@${discord.bot.id}> hello`);

		const first = await discord.nextMessage(channel);
		const second = await discord.nextMessage(channel, { after: first });
		expect(first.type).toBe(MessageType.Reply);
		expect(first.pings.users).toEqual([ann.id]);
		expect(second.pings).toEqual({ everyone: false, users: [], roles: [] });
	});

	it('ping by the default rules, which code blocks escape', async () => {
		const discord = await startForTest();
		const { ann, guild, channel } = town(discord);
		const open = discord.addRole(guild, { name: 'open', mentionable: true });
		const closed = discord.addRole(guild, { name: 'closed' });
		discord.setRolePermissions(guild, guild.id, Permission.viewChannel | Permission.sendMessages);
		const client = await loginTo(discord);
		const room = client.channels.cache.get(channel.id) as TextChannel;

		await room.send(`<@${ann.id}> <@&${open.id}> <@&${closed.id}> @everyone`);
		await room.send(`\`<@${ann.id}>\` \`\`\`\n<@${ann.id}>\`\`\``);
		await room.send({ content: `<@${ann.id}> <@&${open.id}>`, allowedMentions: { parse: ['roles'] } });

		const pings = discord.messagesIn(channel).map((message) => message.pings);
		expect(pings).toEqual([
			{ everyone: false, users: [ann.id], roles: [open.id] },
			{ everyone: false, users: [], roles: [] },
			{ everyone: false, users: [], roles: [open.id] },
		]);
	});

	it('are edited, deleted and reacted to', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		const room = client.channels.cache.get(channel.id) as TextChannel;
		const reacted = once<{ emoji: { name: string } }>(client, Events.MessageReactionAdd);

		const message = await room.send('one');
		await message.edit({ content: 'two', embeds: [new EmbedBuilder().setTitle('t')] });
		await message.react('👍');
		discord.react(ann, message, '👍');

		const shown = discord.message(message);
		expect(shown?.content).toBe('two');
		expect(shown?.embeds[0]?.title).toBe('t');
		expect([...(shown?.reactions.get('👍') ?? [])]).toEqual([discord.bot.id, ann.id]);
		expect((await reacted).emoji.name).toBe('👍');
		await message.delete();
		expect(discord.message(message)).toBeUndefined();
	});

	it('carry files with their descriptions, which can be fetched', async () => {
		const discord = await startForTest();
		const { channel } = town(discord);
		const client = await loginTo(discord);
		const room = client.channels.cache.get(channel.id) as TextChannel;

		await room.send({
			files: [{ attachment: Buffer.from('a,b\r\n--1,2'), name: 'table.csv', description: 'a table' }],
		});

		const attachment = discord.messagesIn(channel)[0]?.attachments[0];
		expect(attachment?.description).toBe('a table');
		expect(await (await fetch(attachment?.url ?? '')).text()).toBe('a,b\r\n--1,2');
	});

	it('open a direct message, unless the user takes none', async () => {
		const discord = await startForTest();
		const { ann } = town(discord);
		const client = await loginTo(discord);
		const user = await client.users.fetch(ann.id);

		const dm = (await user.send('hello')).channel as DMChannel;
		discord.setAcceptsDms(ann, false);

		expect(discord.messagesIn(dm.id).map((message) => message.content)).toEqual(['hello']);
		expect((await refusalOf(user.send('again'))).code).toBe(50007);
	});
});

describe('threads', () => {
	it('begun by the bot on a message take its words', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		onMessage(client, async (message) => {
			if (message.channel.isThread()) return;
			const thread = await message.startThread({ name: 'Answers' });
			await thread.send('in here');
		});

		const said = discord.say(ann, channel, `<@${discord.bot.id}> long question`);

		await expect.poll(() => discord.channelsSeenBy().map((one) => one.id)).toContain(said.id);
		const answer = await discord.nextMessage(said.id, { after: said });
		expect(answer.content).toBe('in here');
		expect(discord.message(said)?.threadId).toBe(said.id);
	});

	it('begun by a human reach the bot, which can write in them', async () => {
		const discord = await startForTest();
		const { ann, channel } = town(discord);
		const client = await loginTo(discord);
		onMessage(client, (message) => message.reply('here I am'));
		const thread = discord.startThread(ann, { channel }, 'A talk');

		const said = discord.say(ann, thread, `<@${discord.bot.id}> hello`);

		expect((await discord.nextMessage(thread, { after: said })).content).toBe('here I am');
		expect(discord.channelsSeenBy().some((one) => one.id === thread.id)).toBe(true);
	});

	it('are refused a second time on one message, and writing in them without the permission', async () => {
		const discord = await startForTest();
		const { channel, guild } = town(discord);
		const client = await loginTo(discord);
		const message = await (client.channels.cache.get(channel.id) as TextChannel).send('start');
		const thread = await message.startThread({ name: 'One' });

		const second = client.rest.post(`/channels/${channel.id}/messages/${message.id}/threads`, {
			body: { name: 'Two' },
		});
		expect((await refusalOf(second)).code).toBe(160004);
		discord.setRolePermissions(guild, guild.id, Permission.viewChannel | Permission.sendMessages);
		expect((await refusalOf(thread.send('no'))).code).toBe(50013);
		const inChannel = client.rest.post(`/channels/${channel.id}/threads`, { body: { name: 'Three', type: 11 } });
		expect((await refusalOf(inChannel)).code).toBe(50013);
	});
});
