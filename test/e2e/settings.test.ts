import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/database/types.ts';
import { Permission, type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import { openTemporary } from '../database/openTemporary.ts';
import { buttonId, buttonsOf } from './buttonsOf.ts';
import { inServer } from './inServer.ts';
import { startBot } from './startBot.ts';

test('only those who may manage the server are offered /settings, and only on a server', async () => {
	const { discord, ann, mia, channel } = await inServer();
	const offered = (user: string, place: string) => discord.commandsFor(user, place).map(({ name }) => name);
	expect(offered(mia, channel)).toContain('settings');
	expect(offered(ann, channel)).not.toContain('settings');
	expect(offered(mia, discord.openDm(mia).id)).not.toContain('settings');
	expect((await discord.invoke(ann, channel, 'settings show').settled()).refusal?.code).toBe('missing-permission');
});

test('what is set is shown to whoever asks alone, in the language of that person', async () => {
	const { discord, mia, channel } = await inServer();
	const shown = await discord.invoke(mia, channel, 'settings show').responded();
	expect(shown.ephemeral).toBe(true);
	expect(shown.message?.content).toMatch(
		/^\*\*What is set on this server\*\*\n- I answer without being .*: no channel\n/,
	);
	discord.setLocale(mia, 'vi');
	const inVietnamese = await discord.invoke(mia, channel, 'settings show').responded();
	expect(inVietnamese.message?.content).toMatch(/^\*\*Cài đặt của máy chủ này\*\*\n/);
	discord.setLocale(mia, 'zh-CN');
	const inChinese = await discord.invoke(mia, channel, 'settings show').responded();
	expect(inChinese.message?.content).toMatch(/^\*\*本服务器的设置\*\*\n/);
});

test('a channel where it answers without being mentioned is added and taken off', async () => {
	const { discord, ann, mia, guild, channel, services } = await inServer({
		standIn: { privilegedIntents: ['message-content'] },
	});
	const set = (answer: boolean) => discord.invoke(mia, channel, 'settings channels', { channel, answer }).responded();
	const added = await set(true);
	expect(added.message?.content).toContain(`- I answer without being mentioned in: <#${channel}>\n`);
	expect(added.message?.content).not.toContain('⚠️');
	expect(added.message?.pings).toEqual({ everyone: false, users: [], roles: [] });
	await set(true);
	expect(services.database.settings.read(guild).openChannels).toEqual([channel]);
	const question = discord.say(ann, channel, 'When did To Lam arrive?');
	const answer = await discord.nextMessage(channel, { after: question });
	expect(answer.content).toBe('You asked: When did To Lam arrive?');
	expect((await set(false)).message?.content).toContain('mentioned in: no channel\n');
	expect(services.database.settings.read(guild).openChannels).toEqual([]);
});

test('it says where to switch it on when Discord shows it only what mentions it', async () => {
	const { discord, mia, channel } = await inServer();
	const added = await discord.invoke(mia, channel, 'settings channels', { channel, answer: true }).responded();
	expect(added.message?.content).toMatch(/only shows me messages that mention me.*Developer Portal.*Message Content/);
});

test('it says so when it may not write in a channel', async () => {
	const { discord, mia, guild, channel } = await inServer();
	const closed = discord.addChannel(guild, 'closed', [{ id: guild, type: 'role', deny: Permission.sendMessages }]);
	const options = { channel: closed.id, answer: true };
	const added = await discord.invoke(mia, channel, 'settings channels', options).responded();
	expect(added.message?.content).toMatch(new RegExp(`may not read or write in these\\..*<#${closed.id}>$`));
});

test('a deleted channel is shown as such, and goes with the next change', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	const doomed = discord.addChannel(guild, 'doomed');
	await discord.invoke(mia, channel, 'settings channels', { channel: doomed.id, answer: true }).responded();
	discord.deleteChannel(doomed);
	const shown = discord.invoke(mia, channel, 'settings show');
	expect((await shown.responded()).message?.content).toContain('mentioned in: a deleted channel\n');
	await discord.invoke(mia, channel, 'settings channels', { channel, answer: true }).responded();
	expect(services.database.settings.read(guild).openChannels).toEqual([channel]);
});

test('answers go into a thread when that is set', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	const set = await discord.invoke(mia, channel, 'settings answers', { where: 'thread' }).responded();
	expect(set.message?.content).toContain('- Answers to messages stand: in a thread of their own\n');
	expect(services.database.settings.read(guild).answersIn).toBe('thread');
	await discord.invoke(mia, channel, 'settings answers', { where: 'place' }).responded();
	expect(services.database.settings.read(guild).answersIn).toBe('place');
});

test('a language that is set is spoken at once, and to everybody', async () => {
	const { discord, ann, mia, channel } = await inServer();
	const set = await discord.invoke(mia, channel, 'settings language', { language: 'vi' }).responded();
	expect(set.message?.content).toMatch(/^\*\*Đã lưu\..*\n.*\n.*\n- Tôi nói: Tiếng Việt\n/);
	const asked = await discord.invoke(ann, channel, 'ask', { question: 'x', source: 'no such source' }).responded();
	expect(asked.message?.content).toMatch(/^Tôi không có nguồn/);
	const own = await discord.invoke(mia, channel, 'settings language', { language: 'own' }).responded();
	expect(own.message?.content).toContain('- I speak: each person’s own language\n');
});

test('turning the keeping of questions off erases them, and says so beforehand', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	const { openQuestions } = services.database;
	openQuestions.add({ guildId: guild, text: 'Who won?', missing: [], day: '2026-01-05' });
	const before = await discord.invoke(mia, channel, 'settings show').responded();
	expect(before.message?.content).toContain('kept for 90 days, without names; 1 now (/gaps)');
	const off = await discord.invoke(mia, channel, 'settings questions', { keep: false }).responded();
	expect(off.message?.content).toContain('- Questions that I cannot answer are: not kept\n');
	expect(openQuestions.rows(guild)).toEqual([]);
	const on = await discord.invoke(mia, channel, 'settings questions', { keep: true }).responded();
	expect(on.message?.content).toContain('kept for 90 days');
});

test.each([
	['readers', 'gapsRole', 'They may be read by: those who may manage the server', '/gaps'],
	['moderators', 'moderatorRole', 'Quotations may be checked by: those who may manage messages', '/quote'],
] as const)('a role is named and taken back with /settings %s', async (subcommand, key, words, command) => {
	const { discord, mia, guild, channel, services } = await inServer();
	const role = discord.addRole(guild, { name: 'editors' });
	const name = `settings ${subcommand}`;
	const named = await discord.invoke(mia, channel, name, { role: role.id }).responded();
	expect(named.message?.content).toContain(`${words} and <@&${role.id}>\n`);
	expect(named.message?.content).toContain(`Discord offers ${command} to the role`);
	expect(named.message?.pings).toEqual({ everyone: false, users: [], roles: [] });
	expect(services.database.settings.read(guild)[key]).toBe(role.id);
	const taken = await discord.invoke(mia, channel, name).responded();
	expect(taken.message?.content).toContain(`${words}\n`);
	expect(services.database.settings.read(guild)).toEqual(DEFAULT_SETTINGS);
});

test('a role that was deleted is shown as such', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	services.database.settings.write(guild, { gapsRole: '899999999999999999' });
	const shown = await discord.invoke(mia, channel, 'settings show').responded();
	expect(shown.message?.content).toContain('those who may manage the server and a deleted role\n');
});

test('everything is erased when that is confirmed, and nothing when it is not', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	const { settings, feedback } = services.database;
	settings.write(guild, { answersIn: 'thread' });
	feedback.add({ guildId: guild, version: 'v', intent: 'q', answered: true, isUp: true, day: '2026-01-05' });
	const ask = () => discord.invoke(mia, channel, 'settings erase').responded();
	const first = await ask();
	expect(first.ephemeral).toBe(true);
	expect(first.message?.content).toMatch(/^Erase everything that I keep of this server.*cannot be undone/);
	const kept = await discord.click(mia, first.message ?? '', buttonId(first.message, 'Cancel')).responded();
	expect(kept.message?.content).toBe('Nothing was erased.');
	expect(buttonsOf(kept.message)).toEqual([]);
	expect(settings.read(guild).answersIn).toBe('thread');
	const second = await ask();
	const done = await discord.click(mia, second.message ?? '', buttonId(second.message, 'Erase everything')).responded();
	expect(done.message?.content).toMatch(/^Erased\./);
	expect(buttonsOf(done.message)).toEqual([]);
	expect(settings.read(guild)).toEqual(DEFAULT_SETTINGS);
	expect(feedback.counts(guild)).toEqual({ up: 0, down: 0 });
});

test.each([
	['vi', 'Xóa tất cả', /^Đã xóa\./],
	['zh-CN', '全部删除', /^已删除。/],
] as const)('erasing is asked and told in %s', async (locale, button, done) => {
	const { discord, mia, channel } = await inServer();
	discord.setLocale(mia, locale);
	const asking = await discord.invoke(mia, channel, 'settings erase').responded();
	const erased = await discord.click(mia, asking.message ?? '', buttonId(asking.message, button)).responded();
	expect(erased.message?.content).toMatch(done);
});

test('a button to erase does nothing for somebody who may no longer manage the server', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	services.database.settings.write(guild, { answersIn: 'thread' });
	const asking = await discord.invoke(mia, channel, 'settings erase').responded();
	discord.setRolePermissions(guild, moderators(discord, guild), 0n);
	const pressed = discord.click(mia, asking.message ?? '', buttonId(asking.message, 'Erase everything'));
	expect((await pressed.responded()).message?.content).toMatch(/You may not do that on this server/);
	expect(services.database.settings.read(guild).answersIn).toBe('thread');
});

test('a button to erase works when the bot was started anew', async () => {
	const discord = await startStandIn();
	onTestFinished(() => discord.close());
	const mia = discord.addUser('mia');
	const guild = discord.addGuild({ name: 'Newsroom', members: [mia] });
	const channel = discord.addChannel(guild, 'general');
	discord.giveRole(guild, mia, discord.addRole(guild, { name: 'managers', permissions: Permission.manageGuild }));
	const database = openTemporary();
	const before = await startBot({ discord, database });
	await discord.invoke(mia, channel, 'settings answers', { where: 'thread' }).responded();
	const asking = await discord.invoke(mia, channel, 'settings erase').responded();
	await before.stop();
	await startBot({ discord, database });
	const shown = await discord.invoke(mia, channel, 'settings show').responded();
	expect(shown.message?.content).toContain('in a thread of their own');
	await discord.click(mia, asking.message ?? '', buttonId(asking.message, 'Erase everything')).responded();
	expect(database.settings.read(guild.id)).toEqual(DEFAULT_SETTINGS);
});

test('a server that removes the bot is erased after 30 days, and keeps everything when it takes it back before', async () => {
	let today = new Date('2026-01-05T12:00:00Z');
	const { discord, mia, guild, channel, services } = await inServer({ now: () => today });
	const { database } = services;
	await discord.invoke(mia, channel, 'settings answers', { where: 'thread' }).responded();
	discord.removeBot(guild);
	await caughtUp();
	today = new Date('2026-02-01T12:00:00Z');
	discord.addBot(guild);
	await caughtUp();
	expect(database.sweep('2026-03-01').servers).toBe(0);
	expect(database.settings.read(guild).answersIn).toBe('thread');
	discord.removeBot(guild);
	await caughtUp();
	expect(database.sweep('2026-03-03').servers).toBe(0);
	expect(database.sweep('2026-03-04').servers).toBe(1);
	expect(database.settings.read(guild)).toEqual(DEFAULT_SETTINGS);

	/** The bot says nothing when it is added or removed; but it hears of one thing after the other. */
	async function caughtUp(): Promise<void> {
		await discord.invoke(mia, discord.openDm(mia).id, 'ask', { question: 'still there?' }).responded();
	}
});

/** The role that lets Mia manage the server. */
function moderators(discord: StandIn, guildId: string): string {
	const roles =
		discord
			.guilds()
			.find(({ id }) => id === guildId)
			?.roles.values() ?? [];
	const found = [...roles].find(({ name }) => name === 'moderators');
	if (found === undefined) throw new Error('Failed to find the role "moderators".');
	return found.id;
}
