import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { UserError } from '../../src/errors.ts';
import { startStandIn } from '../../src/local/standin/index.ts';
import { buttonId, buttonsOf } from './buttonsOf.ts';
import { inServer as inAnyServer } from './inServer.ts';
import { aWhile, type BotOptions, startBot, until } from './startBot.ts';

const KNOWLEDGE = loadKnowledge(path.resolve(import.meta.dirname, '../../knowledge'));
const QUESTION = 'When did To Lam arrive in China?';

/** A server in which the bot answers from the shipped reports. */
function inServer(options: BotOptions = {}) {
	return inAnyServer({ answersForReal: true, knowledge: () => KNOWLEDGE, ...options });
}

test('an answer has its buttons, in the language of whoever asked', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	expect(buttonsOf(asking.message).map(({ label }) => label)).toEqual([
		'More',
		'In context',
		'Why this?',
		'👍',
		'👎',
		'Dismiss',
	]);
	discord.setLocale(ann, 'zh-CN');
	const again = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	expect(buttonsOf(again.message)[0]?.label).toBe('更多');
});

test('a refusal can be explained and judged, and has no sentences to show', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord
		.invoke(ann, channel, 'ask', { question: 'Who won the 1966 football final?' })
		.responded();
	expect(buttonsOf(asking.message).map(({ label }) => label)).toEqual(['Why this?', '👍', '👎', 'Dismiss']);
	const why = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Why this?')).responded();
	expect(why.message?.content).toMatch(/^-# I read the question as: .*1966/);
});

test('small talk can be dismissed, and has nothing to explain', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'hello' }).responded();
	expect(buttonsOf(asking.message).map(({ label }) => label)).toEqual(['Dismiss']);
});

test('more sentences are shown to whoever presses, and none of them is in the answer', async () => {
	const { discord, ann, ben, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	const more = await discord.click(ben, asking.message ?? '', buttonId(asking.message, 'More')).responded();
	expect(more.ephemeral).toBe(true);
	const shown = new Set(asking.message?.content.split('\n').filter((line) => / \[\d\]$/.test(line)));
	const lines = more.message?.content.split('\n').filter((line) => / \[\d\]$/.test(line)) ?? [];
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.filter((line) => shown.has(line))).toEqual([]);
});

test('each sentence is shown among its neighbours, page by page', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'What was agreed on railways?' }).responded();
	const count = asking.message?.content.split('\n').filter((line) => / \[\d\]$/.test(line)).length ?? 0;
	expect(count).toBeGreaterThan(1);
	const first = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'In context')).responded();
	expect(first.message?.content).toContain('➡️ **');
	expect(buttonsOf(first.message).map(({ label, isDisabled }) => `${label}${isDisabled ? ' (off)' : ''}`)).toEqual([
		'Back (off)',
		`Page 1 of ${count} (off)`,
		'Next',
	]);
	const second = await discord.click(ann, first.message ?? '', buttonId(first.message, 'Next')).responded();
	expect(second.message?.id).toBe(first.message?.id);
	expect(second.message?.content).not.toBe(first.edits[0]?.content);
	expect(buttonsOf(second.message)[1]?.label).toBe(`Page 2 of ${count}`);
	const back = await discord.click(ann, second.message ?? '', buttonId(second.message, 'Back')).responded();
	expect(buttonsOf(back.message)[1]?.label).toBe(`Page 1 of ${count}`);
});

test('the explanation says how a misspelt word was read', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: 'What was agreed on railwways?' }).responded();
	const why = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Why this?')).responded();
	expect(why.message?.content).toMatch(/I read “railwways” as “railways?”/);
	expect(why.message?.content).toMatch(/^- “\S+”.* → “/m);
});

test('thumbs are counted once for each person', async () => {
	const { discord, ann, ben, guild, channel, services } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	const press = (user: string, label: string) =>
		discord.click(user, asking.message ?? '', buttonId(asking.message, label)).responded();
	expect((await press(ann, '👍')).message?.content).toMatch(/counted/);
	expect((await press(ann, '👎')).message?.content).toMatch(/already/);
	expect((await press(ben, '👎')).ephemeral).toBe(true);
	expect(services.database.feedback.counts(guild)).toEqual({ up: 1, down: 1 });
});

test('an answer is dismissed by whoever asked or by a moderator, and by nobody else', async () => {
	const { discord, ann, ben, mia, channel, at } = await inServer();
	const ask = async () => discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} ${QUESTION}`) });
	const answer = await ask();
	const refused = await discord.click(ben, answer, buttonId(answer, 'Dismiss')).responded();
	expect(refused.ephemeral).toBe(true);
	expect(refused.message?.content).toMatch(/Only whoever asked, or a moderator/);
	expect(answer.deleted).toBe(false);
	await discord.click(ann, answer, buttonId(answer, 'Dismiss')).acknowledged();
	await until(() => answer.deleted);
	const second = await ask();
	await discord.click(mia, second, buttonId(second, 'Dismiss')).acknowledged();
	await until(() => second.deleted);
});

test('buttons go on working when the bot was started anew', async () => {
	const discord = await startStandIn();
	onTestFinished(() => discord.close());
	const ann = discord.addUser('ann');
	const channel = discord.openDm(ann);
	const options = { discord, answersForReal: true, knowledge: () => KNOWLEDGE };
	const before = await startBot(options);
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	const long = `${QUESTION} ${'Please tell me everything about it. '.repeat(4)}`;
	const asked = await discord.invoke(ann, channel, 'ask', { question: long }).responded();
	await before.stop();
	await startBot(options);
	const more = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'More')).responded();
	expect(more.message?.content).toMatch(/These sentences came next/);
	const kindly = await discord.click(ann, asked.message ?? '', buttonId(asked.message, 'More')).responded();
	expect(kindly.ephemeral).toBe(true);
	expect(kindly.message?.content).toMatch(/started anew.*Ask again/);
});

test('a button says kindly that the reports have changed since', async () => {
	let knowledge = KNOWLEDGE;
	const { discord, ann, channel } = await inServer({ knowledge: () => knowledge });
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	knowledge = { ...KNOWLEDGE, version: 'another' };
	const more = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'More')).responded();
	expect(more.message?.content).toMatch(/reports that I know have changed/);
});

test('a button of another version of the bot is answered kindly', async () => {
	const { discord, ann, channel, services, at } = await inServer();
	const answer = await discord.nextMessage(channel, { after: discord.say(ann, channel, `${at} ${QUESTION}`) });
	const id = services.buttonIds.write({ action: 'gone', owner: null, fields: [] });
	const button = answer.components[0];
	if (button !== undefined && 'components' in button && button.components[0] !== undefined) {
		Object.assign(button.components[0], { custom_id: id });
	}
	const pressed = await discord.click(ann, answer, id).responded();
	expect(pressed.message?.content).toMatch(/earlier version/);
});

test('a double press is answered, and so is one on a message that is being deleted', async () => {
	const { discord, ann, channel, log } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION }).responded();
	const id = buttonId(asking.message, 'Dismiss');
	const [first, second] = [discord.click(ann, asking.message ?? '', id), discord.click(ann, asking.message ?? '', id)];
	await Promise.all([first.settled(), second.settled()]);
	await until(() => asking.message?.deleted === true);
	await aWhile();
	expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('a private answer is shared by whoever asked, with the name under it and no ping', async () => {
	const { discord, ann, channel } = await inServer();
	const asking = await discord.invoke(ann, channel, 'ask', { question: QUESTION, private: true }).responded();
	expect(buttonsOf(asking.message).map(({ label }) => label)).toContain('Share in the channel');
	const content = asking.message?.content;
	const sharing = discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Share in the channel'));
	await sharing.until(() => sharing.followUps.length > 0);
	const [shared] = sharing.followUps;
	expect(shared?.content).toBe(content);
	expect(shared?.ephemeralFor).toBeNull();
	expect(shared?.pings).toEqual({ everyone: false, users: [], roles: [] });
	expect(buttonsOf(shared)[0]).toMatchObject({ label: 'Shared by ann.', isDisabled: true });
	expect(buttonsOf(asking.message)).toMatchObject([{ label: 'Shared', isDisabled: true }]);
});

test('"Answer this" answers a message to whoever wanted to know alone', async () => {
	const { discord, ann, ben, channel } = await inServer();
	const message = discord.say(ben, channel, `<@${ann}> when did To Lam arrive in China?`);
	const asking = await discord.invokeOnMessage(ann, message, 'Answer this').responded();
	expect(asking.ephemeral).toBe(true);
	expect(asking.message?.content).toMatch(/ \[1\]/);
	expect(buttonsOf(asking.message).map(({ label }) => label)).toContain('Share in the channel');
});

test('"Answer this" says what is wrong when the message has no words', async () => {
	const { discord, ann, ben, channel } = await inServer();
	const message = discord.say(ben, channel, `<@${ann}>`);
	const asking = await discord.invokeOnMessage(ann, message, 'Answer this').responded();
	expect(asking.message?.content).toMatch(/no words in that message/);
});

test('what goes wrong at a slow press is said to that person alone, and the open message stays as it was', async () => {
	const { discord, ann, channel, services } = await inServer({ isSlow: () => true });
	const asking = await discord.invoke(ann, channel, 'timeline').responded();
	await until(() => buttonsOf(asking.message).some(({ label }) => label === 'Next'));
	const before = asking.message?.content;
	Object.assign(services, {
		knowledge: () => {
			throw new UserError({ code: 'reports-changed' });
		},
	});
	const press = discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Next'));
	await until(() => press.followUps.length > 0);
	expect(asking.message?.content).toBe(before);
});

test('a list waits for its turn as a question does', async () => {
	const { discord, ann, channel, services } = await inServer();
	const { inTurn } = services;
	let turns = 0;
	Object.assign(services, {
		inTurn: (work: () => unknown) => {
			turns += 1;
			return inTurn(work);
		},
	});
	const asking = await discord.invoke(ann, channel, 'timeline').responded();
	expect(turns).toBe(1);
	await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Next')).responded();
	expect(turns).toBe(2);
});
