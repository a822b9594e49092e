import { expect, onTestFinished, test } from 'vitest';
import { Permission, startStandIn } from '../../src/local/standin/index.ts';
import { openTemporary } from '../database/openTemporary.ts';
import { makeAnswer } from '../render/makeAnswer.ts';
import { buttonId, buttonsOf } from './buttonsOf.ts';
import { inServer as inAnyServer } from './inServer.ts';
import { type BotOptions, startBot } from './startBot.ts';

const DAY = '2026-01-05';

/** A server in which the bot can answer nothing, and says that tea is what it lacks. */
function inServer(options: BotOptions = {}) {
	return inAnyServer({
		ask: (question) =>
			makeAnswer({
				question,
				answered: false,
				sentences: [],
				sources: [],
				missing: ['tea'],
				message: 'The sources do not answer that.',
				turn: { question, names: [], topic: ['tea'], limitedTo: [], shown: [] },
			}),
		...options,
	});
}

test('only those who may manage the server are offered /gaps', async () => {
	const { discord, ann, mia, channel } = await inServer();
	const offered = (user: string) => discord.commandsFor(user, channel).map(({ name }) => name);
	expect(offered(mia)).toContain('gaps');
	expect(offered(ann)).not.toContain('gaps');
	expect((await discord.invoke(ann, channel, 'gaps').settled()).refusal?.code).toBe('missing-permission');
});

test('what nobody could answer is listed by what it lacks, without who asked', async () => {
	const { discord, ann, ben, mia, channel, at } = await inServer();
	await discord.invoke(ann, channel, 'ask', { question: 'How much tea?' }).responded();
	await discord.invoke(ben, channel, 'ask', { question: 'how much tea' }).responded();
	await discord.nextMessage(channel, { after: discord.say(ben, channel, `${at} Which tea?`) });
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	expect(list.ephemeral).toBe(true);
	expect(list.message?.content).toBe(
		[
			'**2 questions found no answer in the last 90 days, by what they lack:**',
			'',
			'**tea**: 3 times, on 5 January 2026',
			'- How much tea? ×2',
			'- Which tea?',
		].join('\n'),
	);
	expect(buttonsOf(list.message).map(({ label }) => label)).toEqual(['As a file', 'Clear…']);
});

test('what was asked in private or in a direct message is not listed', async () => {
	const { discord, ann, mia, guild, channel, services } = await inServer();
	await discord.invoke(ann, channel, 'ask', { question: 'How much tea?', private: true }).responded();
	await discord.invoke(ann, discord.openDm(ann).id, 'ask', { question: 'How much tea?' }).responded();
	expect(services.database.openQuestions.rows(guild)).toEqual([]);
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	expect(list.message?.content).toMatch(/^No question is open/);
	expect(buttonsOf(list.message)).toEqual([]);
});

test('it says so when the server keeps no questions', async () => {
	const { discord, ann, mia, channel } = await inServer();
	await discord.invoke(mia, channel, 'settings questions', { keep: false }).responded();
	await discord.invoke(ann, channel, 'ask', { question: 'How much tea?' }).responded();
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	expect(list.message?.content).toMatch(/^Open questions are not kept on this server/);
});

test('a long list has pages', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	for (let number = 0; number < 60; number++) {
		const word = `thing${number}`;
		services.database.openQuestions.add({ guildId: guild, text: `Where is ${word}?`, missing: [word], day: DAY });
	}
	const first = await discord.invoke(mia, channel, 'gaps').responded();
	const content = first.message?.content ?? '';
	const second = await discord.click(mia, first.message ?? '', buttonId(first.message, 'Next')).responded();
	expect(second.message?.id).toBe(first.message?.id);
	expect(second.message?.content).not.toBe(content);
	expect(buttonsOf(second.message).map(({ label }) => label)).toContain('Clear…');
	expect(buttonsOf(second.message).map(({ label }) => label)).toContain('Page 2 of 2');
});

test('the list is given out as a table, in which nothing is a formula', async () => {
	const { discord, ann, mia, channel } = await inServer();
	await discord.invoke(ann, channel, 'ask', { question: '=HYPERLINK("x") of tea, and more' }).responded();
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	const file = await discord.click(mia, list.message ?? '', buttonId(list.message, 'As a file')).responded();
	expect(file.ephemeral).toBe(true);
	expect(file.message?.content).toBe('The open question, as a table.');
	expect(file.message?.attachments.map(({ filename }) => filename)).toEqual(['open-questions.csv']);
	const bytes = file.message?.attachments[0]?.bytes ?? new Uint8Array();
	expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
		`\ufeffquestion,missing,count,first,last\r\n"'=HYPERLINK(""x"") of tea, and more",tea,1,${DAY},${DAY}\r\n`,
	);
});

test('the questions are cleared when that is confirmed', async () => {
	const { discord, ann, mia, guild, channel, services } = await inServer();
	await discord.invoke(ann, channel, 'ask', { question: 'How much tea?' }).responded();
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	const content = list.message?.content;
	const press = async (message: typeof list.message, label: string) =>
		(await discord.click(mia, message ?? '', buttonId(message, label)).responded()).message;
	const asking = await press(list.message, 'Clear…');
	expect(asking?.content).toBe('Erase the open question? It cannot be undone.');
	const back = await press(asking, 'Back to the list');
	expect(back?.content).toBe(content);
	expect(services.database.openQuestions.rows(guild)).toHaveLength(1);
	const cleared = await press(await press(back, 'Clear…'), 'Erase them');
	expect(cleared?.content).toBe('One open question was erased.');
	expect(buttonsOf(cleared)).toEqual([]);
	expect(services.database.openQuestions.rows(guild)).toEqual([]);
});

test.each([
	[
		'vi',
		'1 câu hỏi không có câu trả lời',
		'Tải thành tệp',
		'1 câu hỏi bỏ ngỏ, dạng bảng.',
		'Xóa…',
		'Xóa hết',
		'Đã xóa 1',
	],
	['zh-CN', '过去 90 天有 1 个问题', '下载为文件', '1 个未答的问题（表格）。', '清除…', '全部删除', '已删除 1'],
] as const)('everything is said in %s', async (locale, head, file, fileHead, clear, clearNow, cleared) => {
	const { discord, ann, mia, channel } = await inServer();
	await discord.invoke(ann, channel, 'ask', { question: 'How much tea?' }).responded();
	discord.setLocale(mia, locale);
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	expect(list.message?.content).toContain(head);
	const given = await discord.click(mia, list.message ?? '', buttonId(list.message, file)).responded();
	expect(given.message?.content).toBe(fileHead);
	await discord.click(mia, list.message ?? '', buttonId(list.message, clear)).responded();
	const done = await discord.click(mia, list.message ?? '', buttonId(list.message, clearNow)).responded();
	expect(done.message?.content).toContain(cleared);
});

test('a role that is named may see the questions once Discord offers it the command, and may not clear them', async () => {
	const { discord, ann, ben, mia, guild, channel, services } = await inServer();
	await discord.invoke(ben, channel, 'ask', { question: 'How much tea?' }).responded();
	const [editors, others] = ['editors', 'others'].map((name) => discord.addRole(guild, { name }));
	discord.giveRole(guild, ann, editors ?? '');
	discord.giveRole(guild, ben, others ?? '');
	await discord.invoke(mia, channel, 'settings readers', { role: editors?.id ?? '' }).responded();
	// What a server does under Integrations.
	for (const command of discord.commands()) if (command.name === 'gaps') openToAll(command);
	const list = await discord.invoke(ann, channel, 'gaps').responded();
	expect(list.message?.content).toContain('- How much tea?');
	expect(buttonsOf(list.message).map(({ label }) => label)).toEqual(['As a file']);
	const refused = await discord.invoke(ben, channel, 'gaps').responded();
	expect(refused.message?.content).toMatch(/You may not do that on this server/);
	discord.takeRole(guild, ann, editors ?? '');
	const file = await discord.click(ann, list.message ?? '', buttonId(list.message, 'As a file')).responded();
	expect(file.message?.content).toMatch(/You may not do that on this server/);
	expect(services.database.openQuestions.rows(guild)).toHaveLength(1);

	function openToAll(command: object): void {
		Object.assign(command, { default_member_permissions: null });
	}
});

test('no button under an old list does anything for somebody who may no longer manage the server', async () => {
	const discord = await startStandIn();
	onTestFinished(() => discord.close());
	const mia = discord.addUser('mia');
	const guild = discord.addGuild({ name: 'Newsroom', members: [mia] });
	const channel = discord.addChannel(guild, 'general');
	const managers = discord.addRole(guild, { name: 'managers', permissions: Permission.manageGuild });
	discord.giveRole(guild, mia, managers);
	const database = openTemporary();
	for (let number = 0; number < 60; number++) {
		const word = `thing${number}`;
		database.openQuestions.add({ guildId: guild.id, text: `Where is ${word}?`, missing: [word], day: DAY });
	}
	await startBot({ discord, database });
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	const other = await discord.invoke(mia, channel, 'gaps').responded();
	const asking = await discord.click(mia, other.message ?? '', buttonId(other.message, 'Clear…')).responded();
	discord.takeRole(guild, mia, managers);
	for (const [message, label] of [
		[list.message, 'As a file'],
		[list.message, 'Next'],
		[list.message, 'Clear…'],
		[asking.message, 'Erase them'],
		[asking.message, 'Back to the list'],
	] as const) {
		const pressed = await discord.click(mia, message ?? '', buttonId(message, label)).responded();
		expect(pressed.message?.content).toMatch(/You may not do that on this server/);
		expect(pressed.message?.attachments).toEqual([]);
	}
	expect(database.openQuestions.rows(guild.id)).toHaveLength(60);
});

test('the buttons under a list work when the bot was started anew', async () => {
	const discord = await startStandIn();
	onTestFinished(() => discord.close());
	const mia = discord.addUser('mia');
	const guild = discord.addGuild({ name: 'Newsroom', members: [mia] });
	const channel = discord.addChannel(guild, 'general');
	discord.giveRole(guild, mia, discord.addRole(guild, { name: 'managers', permissions: Permission.manageGuild }));
	const database = openTemporary();
	const before = await startBot({ discord, database });
	database.openQuestions.add({ guildId: guild.id, text: 'How much tea?', missing: ['tea'], day: DAY });
	const list = await discord.invoke(mia, channel, 'gaps').responded();
	await before.stop();
	await startBot({ discord, database });
	const file = await discord.click(mia, list.message ?? '', buttonId(list.message, 'As a file')).responded();
	expect(file.message?.attachments).toHaveLength(1);
	await discord.click(mia, list.message ?? '', buttonId(list.message, 'Clear…')).responded();
	await discord.click(mia, list.message ?? '', buttonId(list.message, 'Erase them')).responded();
	expect(database.openQuestions.rows(guild.id)).toEqual([]);
});
