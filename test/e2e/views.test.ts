import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { startStandIn } from '../../src/local/standin/index.ts';
import { ferry, NOW } from '../answer/ask.ts';
import { buttonId, buttonsOf } from './buttonsOf.ts';
import { inServer as inAnyServer } from './inServer.ts';
import { startBot } from './startBot.ts';

const VISIT = loadKnowledge(path.resolve(import.meta.dirname, '../../knowledge'));

/** A server in which the bot knows the three reports on the ferry. */
function inServer(knowledge = ferry) {
	return inAnyServer({ knowledge: () => knowledge, now: () => NOW });
}

async function use(command: string, options: Record<string, string> = {}, locale?: 'vi' | 'zh-CN') {
	const bot = await inServer();
	if (locale !== undefined) bot.discord.setLocale(bot.ann, locale);
	return bot.discord.invoke(bot.ann, bot.channel, command, options).responded();
}

test('/summary shows what says most, by headings of the sources, with sources and dates', async () => {
	const asking = await use('summary', { length: 'short' });
	expect(asking.ephemeral).toBe(false);
	expect(asking.message?.content).toBe(
		[
			'-# Summary of all reports: the 3 sentences that say most, of 18.',
			'',
			'**The opening**',
			'- Ann Hale steered the first ferry to Skell. [1]',
			'- Mayor Tomas Reed cut the ribbon at the winter pier of Varnholm. [1]',
			'',
			'**The fleet**',
			'- The Port Authority bought 12 ferries for the line. [1]',
			'',
			'[1] Harbour Post, 4 March 2031: [The ferry to Skell sails for the first time](<https://harbour-post.example/skell>)',
			`-# Shown: sentences from notes on these reports, not the reports’ own text. Version ${ferry.version.slice(0, 7)}.`,
		].join('\n'),
	);
	expect(asking.message?.pings).toEqual({ everyone: false, users: [], roles: [] });
});

test('/summary keeps to a topic and a source', async () => {
	const { message } = await use('summary', { about: 'ice', source: 'A letter on the ice' });
	expect(message?.content).toContain('-# Only from “A letter on the ice”.');
	expect(message?.content).toContain('ice may close the ferry line');
	expect(message?.content).not.toContain('[2]');
});

test('/timeline goes by the day of the event, in the time that is asked for', async () => {
	const { message } = await use('timeline', { from: '2031-03', to: '2031-03-09' });
	const lines = message?.content.split('\n') ?? [];
	expect(lines.filter((line) => line.startsWith('**'))).toEqual(['**3 March 2031**', '**9 March 2031**']);
	expect(message?.content).toContain('opened **on Monday**. [1]');
});

test('/timeline says so when nothing happened in that time', async () => {
	const { message } = await use('timeline', { from: '1900', to: '1901' });
	expect(message?.content).toContain('nothing that happened in that time');
	expect(message?.content).not.toContain('[1]');
});

test('/compare sets what differs side by side', async () => {
	const { message } = await use('compare');
	expect(message?.content).toContain(
		[
			'**They differ: figures**',
			'- The Port Authority bought 12 ferries for the line. [1]',
			'- The Port Authority bought 14 ferries for the line. [2]',
		].join('\n'),
	);
});

test('/sources lists all, the newest first, with age and corrections, or one with its headings', async () => {
	const { message } = await use('sources');
	expect(message?.content).toContain(
		'[1] Norland Courier, 11 March 2031: The first week of the Skell ferry\n-# full text, 5 sentences, 10 days old',
	);
	expect(message?.content).toContain('-# Take care: The report spells the name of the winter pier of Varnholm wrong.');
	const one = await use('sources', { source: 'b-first-week' });
	expect(one.message?.content).toContain('- Passengers (3 sentences)');
});

test('/help has examples that are answered, and commands that are not for everybody stand apart', async () => {
	const { message } = await use('help');
	expect(message?.content).toContain('- How many ferries did the Port Authority buy?');
	for (const command of ['/ask', '/summary', '/timeline', '/compare', '/sources', '/help']) {
		expect(message?.content).toContain(`- ${command}: `);
	}
	const [forAll = '', forSome = ''] = message?.content.split('**For those who moderate') ?? [];
	expect(forAll).not.toContain('/settings');
	expect(forSome).toContain('/settings');
	expect(message?.content).not.toContain('/import');
});

test.each<['vi' | 'zh-CN', string, string, string, string, string]>([
	[
		'vi',
		'Tóm tắt tất cả bản tin',
		'Dòng thời gian của tất cả bản tin',
		'Khác nhau về con số',
		'Tôi có 3 nguồn',
		'/tóm-tắt',
	],
	['zh-CN', '全部报道的摘要', '全部报道的时间线', '数字不同', '我收录了 3 个来源', '/摘要'],
])('all of it is said in %s', async (locale, summary, timeline, compare, sources, help) => {
	expect((await use('summary', {}, locale)).message?.content).toContain(summary);
	expect((await use('timeline', {}, locale)).message?.content).toContain(timeline);
	expect((await use('compare', {}, locale)).message?.content).toContain(compare);
	expect((await use('sources', {}, locale)).message?.content).toContain(sources);
	expect((await use('help', {}, locale)).message?.content).toContain(help);
});

test.each(['summary', 'timeline', 'compare'])(
	'/%s refuses a topic that the sources do not have, names it and cites nothing',
	async (command) => {
		const { message } = await use(command, { about: 'earthquake' });
		expect(message?.content).toContain('they say nothing about “earthquake”');
		expect(message?.content).not.toContain('[1]');
	},
);

test.each<[string, string, Record<string, string>, RegExp]>([
	['a time is none', 'timeline', { from: '2031-13' }, /cannot read “2031-13” as a day or a month/],
	['a time is written another way', 'timeline', { to: '9.3.2031' }, /cannot read “9\\?.3.2031”/],
	['the first time lies after the last', 'timeline', { from: '2031-04', to: '2031-03' }, /2031-04 lies after 2031-03/],
	['a topic has no words', 'summary', { about: '???' }, /see no topic/],
	['a source is not known', 'summary', { source: 'zzzz' }, /no source “zzzz”/],
	['a source is misspelled', 'sources', { source: 'a leter on the ice' }, /Did you mean “A letter on the ice”/],
])('only whoever asked sees a clear line when %s', async (_, command, options, words) => {
	const asking = await use(command, options);
	expect(asking.ephemeral).toBe(true);
	expect(asking.message?.content).toMatch(words);
});

describe('pages', () => {
	test('are turned by whoever asked and by nobody else, each with the sources that it cites', async () => {
		const { discord, ann, ben, channel } = await inServer(VISIT);
		const asking = await discord.invoke(ann, channel, 'timeline').responded();
		const first = asking.message?.content ?? '';
		expect(buttonsOf(asking.message).map(({ label }) => label)).toEqual(['Back', 'Page 1 of 3', 'Next', 'Dismiss']);
		const refused = await discord.click(ben, asking.message ?? '', buttonId(asking.message, 'Next')).responded();
		expect(refused.ephemeral).toBe(true);
		expect(refused.message?.content).toMatch(/belongs to whoever asked/);
		const turned = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Next')).responded();
		expect(turned.message?.id).toBe(asking.message?.id);
		expect(turned.message?.content).not.toBe(first);
		expect(buttonsOf(turned.message)[1]?.label).toBe('Page 2 of 3');
		for (const content of [first, turned.message?.content ?? '']) {
			const cited = new Set([...content.matchAll(/^- .* \[(\d)\]$/gm)].map(([, number]) => number));
			for (const number of cited) expect(content).toMatch(new RegExp(`^\\[${number}\\] `, 'm'));
		}
	});

	test('are turned after the bot was started anew as well', async () => {
		const discord = await startStandIn();
		onTestFinished(() => discord.close());
		const ann = discord.addUser('ann');
		const options = { discord, knowledge: () => VISIT, now: () => NOW };
		const before = await startBot(options);
		const asking = await discord
			.invoke(ann, discord.openDm(ann), 'timeline', { about: 'Vietnam', from: '1979' })
			.responded();
		await before.stop();
		await startBot(options);
		const turned = await discord.click(ann, asking.message ?? '', buttonId(asking.message, 'Next')).responded();
		expect(turned.message?.content).toContain('Timeline of “Vietnam”');
		expect(buttonsOf(turned.message)[1]?.label).toMatch(/^Page 2 of/);
	});

	test('of a source that is there no more say that the reports have changed', async () => {
		let knowledge = ferry;
		const { discord, ann, channel, services } = await inAnyServer({ knowledge: () => knowledge, now: () => NOW });
		const asking = await discord.invoke(ann, channel, 'sources', { source: 'c-letter' }).responded();
		knowledge = VISIT;
		const id = services.buttonIds.write({ action: 'sources', owner: ann, fields: ['0', 'c-letter'] });
		const button = asking.message?.components[0];
		if (button !== undefined && 'components' in button && button.components[0] !== undefined) {
			Object.assign(button.components[0], { custom_id: id });
		}
		const pressed = await discord.click(ann, asking.message ?? '', id).responded();
		expect(pressed.message?.content).toMatch(/reports that I know have changed/);
	});
});

test('topics, sources and times are offered while somebody types', async () => {
	const { discord, ann, channel } = await inServer();
	const typed = async (command: string, option: string, value: string) =>
		(await discord.autocomplete(ann, channel, command, { [option]: value }, option).responded()).choices?.map(
			(choice) => choice.value,
		);
	expect(await typed('summary', 'about', 'the fl')).toContain('The fleet');
	expect(await typed('compare', 'about', 'passen')).toContain('Passengers');
	expect(await typed('summary', 'source', 'letter')).toEqual(['c-letter']);
	expect(await typed('sources', 'source', 'courier')).toEqual(['b-first-week']);
	expect(await typed('timeline', 'from', '2031')).toContain('2031-03');
	expect(await typed('timeline', 'about', 'ann')).toContain('Ann Hale');
});
