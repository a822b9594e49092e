import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { StandIn } from '../../src/local/standin/index.ts';
import { handled, startBot } from './startBot.ts';

const KNOWLEDGE = loadKnowledge(path.resolve(import.meta.dirname, '../../knowledge'));
const NOW = new Date('2026-01-05T12:00:00Z');

/** The whole bot on the shipped knowledge, and Ann in a direct message with it. */
async function inDirectMessage() {
	let ann = '';
	const bot = await startBot({
		answersForReal: true,
		knowledge: () => KNOWLEDGE,
		now: () => NOW,
		before: (discord: StandIn) => {
			ann = discord.addUser('ann').id;
		},
	});
	const dm = bot.discord.openDm(ann).id;
	let count = 0;
	const ask = async (text: string, replyTo?: string) => {
		const question = bot.discord.say(ann, dm, text, replyTo === undefined ? {} : { replyTo });
		const answer = await bot.discord.nextMessage(dm, { after: question });
		count += 1;
		await handled(bot.log, count);
		return answer;
	};
	return { ...bot, ann, dm, ask };
}

test('sentences of the sources come with numbers, dates and the footer when they answer', async () => {
	const { ask } = await inDirectMessage();
	const { content } = await ask('When did To Lam arrive in China?');
	expect(content).toMatch(/ \[1\]/);
	expect(content).toMatch(/^\[1\] .*(\d{4}|undated)/m);
	expect(content).toMatch(/^-# Shown: /m);
	const shown =
		content
			.split('\n')[0]
			?.replace(/\*\*|\\| \[\d\]/g, '')
			.trim() ?? '';
	expect(KNOWLEDGE.sources.some(({ text }) => text.includes(shown))).toBe(true);
});

test('one line without sources says so when they do not answer', async () => {
	const { ask } = await inDirectMessage();
	const { content } = await ask('What is the best recipe for banana pancakes?');
	expect(content).toMatch(/^The sources do not answer that/);
	expect(content).not.toMatch(/\[1\]/);
	expect(content).toContain('What they do cover:');
});

test('a follow-up says what it carried when it replies to an answer', async () => {
	const { ask } = await inDirectMessage();
	const first = await ask('When did To Lam arrive in China?');
	const { content } = await ask('And who met him there?', first.id);
	expect(content).toMatch(/Going on from before: .*To Lam/);
});

test.each([
	['a greeting', 'hello'],
	['thanks', 'thank you!'],
	['a call for help', 'help'],
	['only emoji', '😀🎉'],
	['only stop words', 'the of and to'],
	['zalgo', 'w\u0301\u0302\u0303\u0304\u0305\u0306h\u0301\u0302\u0303\u0304\u0305o\u0301\u0302\u0303\u0304\u0305'],
	['marks that turn the direction', '\u202eevil \u2066who\u2069 met To Lam?'],
	['control characters', 'who\u0007 \u001b[31mmet To Lam?'],
	['Chinese', '苏林什么时候访问中国？'],
	['Vietnamese', 'Tô Lâm đến Trung Quốc khi nào?'],
	['Markdown', '# **who** > `met` ~~him~~ ||here||'],
	['mentions', '<@123> @everyone @here <#5> <t:0:R>'],
	['half a character', 'who \ud83d met To Lam?'],
	['a link', 'https://evil.example/ [x](https://evil.example)'],
	['1,900 characters', 'why did the '.repeat(160).slice(0, 1_900)],
	['one letter', 'a'],
	['a number', '42'],
])('a clear line comes, and nobody is pinged, when the message is %s', async (_, text) => {
	const { ask, log } = await inDirectMessage();
	const answer = await ask(text);
	expect(answer.content.trim().length).toBeGreaterThan(2);
	expect(answer.content).not.toMatch(/went wrong|undefined|\[object|https?:\/\/evil|[\u202a-\u202e\u2066-\u2069]/);
	expect(answer.content).not.toMatch(/(?<!\\)<@|(?<!\\)@everyone/);
	expect(answer.pings).toEqual({ everyone: false, users: [], roles: [] });
	expect(log.join('')).not.toMatch(/"level":50/);
});
