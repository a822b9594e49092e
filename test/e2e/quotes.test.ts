import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { StandIn } from '../../src/local/standin/index.ts';
import type { Invocation } from '../../src/local/standin/invocation.ts';
import { makeFolder } from '../corpus/makeFolder.ts';
import { buttonId, buttonsOf } from './buttonsOf.ts';
import { inServer as inAnyServer } from './inServer.ts';
import type { BotOptions } from './startBot.ts';

const FILES = {
	'bridge.md': `---
title: Council decides on the bridge
publisher: Harbour Gazette
date: 2026-03-14
kind: full-text
---
The council voted 7 to 4 for the new bridge on Monday.
“We will not raise the toll before the year 2030, whatever happens,” mayor Ada Brook said after the vote.
“Most of the old piers can be used again,” said the engineer, Tom Reed.
Brook said that the work would begin in May and cost 40 million crowns.
“I am glad that this is over,” Reed added.
“The ferries will stay until then,” said Carla Dunn, who runs them.
`,
	'names.yaml': `people:
  - id: ada-brook
    name: Ada Brook
    aliases: [Brook]
    gender: female
    roles: [the mayor]
  - id: tom-reed
    name: Tom Reed
    aliases: [Reed]
    gender: male
    roles: [the engineer]
`,
};

/** A server in which the bot knows about the bridge; Mia moderates there. */
function inServer(options: BotOptions = {}) {
	const knowledge = loadKnowledge(makeFolder(FILES));
	return inAnyServer({ answersForReal: true, knowledge: () => knowledge, ...options });
}

function rolesOf(discord: StandIn, guild: string, user: string): readonly string[] {
	return [
		...(discord
			.guilds()
			.find(({ id }) => id === guild)
			?.members.get(user)?.roleIds ?? []),
	];
}

function firstLine(checking: Invocation): string {
	return checking.message?.content.split('\n')[0] ?? '';
}

test('a moderator sees alone whether the words are the sources’, and what was changed, in words', async () => {
	const { discord, mia, channel } = await inServer();
	const check = (words: string, speaker?: string) =>
		discord.invoke(mia, channel, 'quote check', { words, ...(speaker === undefined ? {} : { speaker }) }).responded();
	const verbatim = await check('We will not raise the toll before the year 2030', 'the mayor');
	expect(verbatim.ephemeral).toBe(true);
	expect(firstLine(verbatim)).toMatch(/^\*\*Word for word\.\*\*/);
	expect(verbatim.message?.content).toContain('Quoted as said by Ada Brook.');
	expect(verbatim.message?.content).toContain('[1] Harbour Gazette, 14 March 2026: Council decides on the bridge');

	const altered = await check('We will raise the toll before the year 2030');
	expect(firstLine(altered)).toMatch(/^\*\*Altered\.\*\*/);
	expect(altered.message?.content).toMatch(/- NEGATION: the source has “not”, missing here/);

	const degree = await check('All of the old piers can be used again');
	expect(degree.message?.content).toMatch(/- DEGREE: “All” here, “Most” in the source/);

	const figure = await check('We will not raise the toll before the year 2035, whatever happens');
	expect(figure.message?.content).toMatch(/“2035” here, “2030” in the source/);

	const misattributed = await check('Most of the old piers can be used again', 'Ada Brook');
	expect(firstLine(misattributed)).toMatch(/^\*\*Somebody else’s words\.\*\*/);
	expect(misattributed.message?.content).toContain('Not Ada Brook: quoted as said by Tom Reed.');

	const missing = await check('We shall fight on the beaches');
	expect(firstLine(missing)).toMatch(/^\*\*Not in these sources\.\*\* That does not make it untrue/);
	expect(missing.message?.content).not.toMatch(/\bfalse\b/i);
});

test('an ellipsis over a negation is seen', async () => {
	const { discord, mia, channel } = await inServer();
	const words = 'We will … raise the toll before the year 2030';
	const stitched = await discord.invoke(mia, channel, 'quote check', { words }).responded();
	expect(firstLine(stitched)).toMatch(/^\*\*(Stitched together|Altered)\.\*\*/);
	expect(stitched.message?.content).toMatch(/“not”/);
});

test('quotations are found by half remembered and misspelt words, by speaker and by time', async () => {
	const { discord, mia, channel } = await inServer();
	const find = (options: Readonly<Record<string, string>>) =>
		discord.invoke(mia, channel, 'quote find', options).responded();
	const words = await find({ words: 'old peirs used again' });
	expect(words.ephemeral).toBe(true);
	expect(words.message?.content).toContain('Most of the old piers can be used again');
	expect(words.message?.content).toContain('-# Tom Reed, 14 March 2026');
	const speaker = await find({ speaker: 'Brook' });
	expect(speaker.message?.content).toContain('whatever happens');
	expect(speaker.message?.content).not.toContain('piers');
	const none = await find({ speaker: 'Tom Reed', to: '2025-01-01' });
	expect(none.message?.content).toBe('-# No quotation like that in the sources that I know.');
});

test('"Check quotes" checks every quotation and claim of a message, page by page', async () => {
	const { discord, ben, mia, channel } = await inServer();
	const message = discord.say(
		ben,
		channel,
		'Brook said "We will raise the toll before the year 2030" and Reed said "Most of the old piers can be used again"!!',
	);
	const checking = await discord.invokeOnMessage(mia, message, 'Check quotes').responded();
	expect(checking.ephemeral).toBe(true);
	expect(checking.message?.content).toMatch(/^-# Quotation 1 of 2\n\*\*Altered\.\*\*/);
	const next = await discord.click(mia, checking.message ?? '', buttonId(checking.message, 'Next')).responded();
	expect(next.message?.content).toMatch(/^-# Quotation 2 of 2\n\*\*Word for word\.\*\*/);
});

test.each([
	['a link', 'https://example.org/a?b=c'],
	['small talk', 'good morning everybody'],
	['marks without words', '"" “” !!'],
])('"Check quotes" says so when a message is only %s', async (_, content) => {
	const { discord, ben, mia, channel } = await inServer();
	const checking = await discord.invokeOnMessage(mia, discord.say(ben, channel, content), 'Check quotes').responded();
	expect(checking.ephemeral).toBe(true);
	expect(checking.message?.content).toMatch(/quotes nobody/);
});

test.each([
	['one word', 'toll', /^\*\*Too short to check\.\*\*/],
	['4,000 characters', 'toll bridge '.repeat(333), /^\*\*(Not in these sources|Altered|Stitched together)\.\*\*/],
	[
		'marks that never close',
		'“We will not raise the toll before the year 2030',
		/^\*\*(Word for word|The same words)\.\*\*/,
	],
	['another language', 'Chúng tôi sẽ không tăng phí cầu', /^\*\*Not in these sources\.\*\*/],
	['HTML', '<b>We will not raise the toll</b> before the year 2030', /^\*\*/],
])('a check of %s gets a clear answer', async (_, words, expected) => {
	const { discord, mia, channel } = await inServer();
	const checking = await discord.invoke(mia, channel, 'quote check', { words }).responded();
	expect(checking.message?.content).toMatch(expected);
});

test('nothing to check and nothing to find by are refused with what to do', async () => {
	const { discord, mia, channel } = await inServer();
	const empty = await discord.invoke(mia, channel, 'quote check', { words: ' ' }).responded();
	expect(empty.message?.content).toMatch(/quotes nobody/);
	const nothing = await discord.invoke(mia, channel, 'quote find', {}).responded();
	expect(nothing.message?.content).toMatch(/Tell me some words/);
	const backwards = await discord
		.invoke(mia, channel, 'quote find', { from: '2026-04-01', to: '2026-03-01' })
		.responded();
	expect(backwards.message?.content).toMatch(/2026/);
});

test('nobody else gets the commands, nor the effect of a button that outlived the permission', async () => {
	const { discord, ann, ben, mia, guild, channel } = await inServer();
	const refused = await discord.invoke(ann, channel, 'quote check', { words: 'the old piers can' }).settled();
	expect(refused.status).toBe('refused');
	const message = discord.say(ben, channel, 'Reed said "Most of the old piers can be used again"');
	expect((await discord.invokeOnMessage(ann, message, 'Check quotes').settled()).status).toBe('refused');
	const checking = await discord.invokeOnMessage(mia, message, 'Check quotes').responded();
	for (const role of rolesOf(discord, guild, mia)) discord.takeRole(guild, mia, role);
	const sharing = await discord
		.click(mia, checking.message ?? '', buttonId(checking.message, 'Share in the channel'))
		.responded();
	expect(sharing.message?.content).toMatch(/Quotations are checked by those who/);
	expect(discord.messagesIn(channel).filter(({ ephemeralFor }) => ephemeralFor === null)).toHaveLength(1);
});

test('a role that the server has set may check without managing messages', async () => {
	const { discord, mia, guild, channel, services } = await inServer();
	const checkers = discord.addRole(guild, { name: 'checkers' });
	discord.giveRole(guild, mia, checkers);
	services.database.settings.write(guild, { moderatorRole: checkers.id });
	const checking = await discord
		.invoke(mia, channel, 'quote check', { words: 'the old piers can be used' })
		.responded();
	for (const role of rolesOf(discord, guild, mia)) if (role !== checkers.id) discord.takeRole(guild, mia, role);
	const sharing = discord.click(mia, checking.message ?? '', buttonId(checking.message, 'Share in the channel'));
	await sharing.until(() => sharing.followUps.length > 0);
	expect(sharing.followUps[0]?.content).toMatch(/^\*\*Word for word\.\*\*/);
});

test('a check is shared by the moderator, with the name under it', async () => {
	const { discord, mia, channel } = await inServer();
	const checking = await discord
		.invoke(mia, channel, 'quote check', { words: 'the old piers can be used' })
		.responded();
	const content = checking.message?.content;
	const sharing = discord.click(mia, checking.message ?? '', buttonId(checking.message, 'Share in the channel'));
	await sharing.until(() => sharing.followUps.length > 0);
	expect(sharing.followUps[0]?.content).toBe(content);
	expect(buttonsOf(sharing.followUps[0])[0]?.label).toBe('Shared by mia.');
});

test('speakers are offered while a moderator types', async () => {
	const { discord, mia, channel } = await inServer();
	const typing = await discord.autocomplete(mia, channel, 'quote find', { speaker: 'bro' }, 'speaker').responded();
	expect(typing.choices).toEqual([{ name: 'Ada Brook', value: 'Ada Brook' }]);
	// Nobody has written Carla Dunn into a list: the report quotes her.
	const unlisted = await discord.autocomplete(mia, channel, 'quote check', { speaker: 'dunn' }, 'speaker').responded();
	expect(unlisted.choices).toEqual([{ name: 'Carla Dunn', value: 'Carla Dunn' }]);
});

test.each([
	['vi', 'Đúng từng chữ'],
	['zh-CN', '逐字相符'],
] as const)('the verdict is said in the moderator’s language: %s', async (locale, verdict) => {
	const { discord, mia, channel } = await inServer();
	discord.setLocale(mia, locale);
	const checking = await discord
		.invoke(mia, channel, 'quote check', { words: 'the old piers can be used' })
		.responded();
	expect(firstLine(checking)).toContain(verdict);
});
