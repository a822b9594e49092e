import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Services } from '../../commands/types.ts';
import { createServices } from '../../src/discord/createServices.ts';
import { serve } from '../../src/discord/serve.ts';
import { createImports, type Imports } from '../../src/import/createImports.ts';
import { type Invocation, Permission, type StandIn, startStandIn } from '../../src/local/standin/index.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics/createMetrics.ts';
import { finishPolitely } from '../../src/store/finishPolitely.ts';
import { createLiveKnowledge } from '../../src/store/liveKnowledge.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { openTemporary } from '../database/openTemporary.ts';
import { buttonId, buttonsOf } from './buttonsOf.ts';
import { until } from './startBot.ts';

const RAIN = 'A rainy day\n\nALBA, March 4 (Xinhua) -- It rained. Read more\n\nPhoto: VNA';
const file = (name: string, text: string | Uint8Array) => ({ name, bytes: Buffer.from(text) });

/** A bot whose knowledge follows a folder, and a server on which reports may be imported; Mia may manage the server. */
async function start(options: { readonly elsewhere?: boolean; readonly now?: () => Date } = {}) {
	const folder = makeFolder({ 'old.md': makeSource('The old quay of Alba was closed.') });
	const discord = await startStandIn({ token: 'e2e-token' });
	const [ann, mia] = [discord.addUser('ann'), discord.addUser('mia')];
	const guild = discord.addGuild({ name: 'Newsroom', members: [ann, mia] });
	const channel = discord.addChannel(guild, 'general');
	const managers = discord.addRole(guild, { name: 'managers', permissions: Permission.manageGuild });
	discord.giveRole(guild, mia, managers);
	const live = await createLiveKnowledge(folder, {
		dataDir: path.join(folder, '.data'),
		warm: function* () {},
		onProgress: () => undefined,
		onUnsaved: () => undefined,
		onSwapped: () => undefined,
		onRefused: () => undefined,
		onBlind: () => undefined,
	});
	const now = options.now ?? (() => new Date('2031-03-05T12:00:00Z'));
	const imports: Imports = createImports({
		serverId: options.elsewhere ? '1' : guild.id,
		folder,
		knowledge: live.current,
		reload: live.reload,
		politely: finishPolitely,
		origins: [new URL(discord.api).origin],
		now,
	});
	const lines: string[] = [];
	const log = createLog('debug', [discord.token], { write: (line: string) => void lines.push(line) });
	const means = { knowledge: live.current, database: openTemporary(), metrics: createMetrics(), log, now, imports };
	const services: Services = createServices(means);
	let end: (value: unknown) => void = () => undefined;
	const stop = new Promise((resolve) => {
		end = resolve;
	});
	const ended = serve(discord.token, discord.api, services, stop);
	onTestFinished(async () => {
		end(undefined);
		await ended;
		await live.close();
		const { faults } = discord;
		await discord.close();
		if (faults.length > 0) throw faults[0];
	});
	await discord.connected();
	await until(() => lines.some((line) => /"written":|Failed to register/.test(line)));
	const load = (user: string, ...files: readonly ReturnType<typeof file>[]) =>
		discord.invoke(
			user,
			channel,
			'import',
			Object.fromEntries(files.map((one, index) => [index === 0 ? 'file' : `file${index + 1}`, one])),
		);
	return {
		discord,
		folder,
		live,
		log: lines,
		guild: guild.id,
		managers,
		channel: channel.id,
		ann: ann.id,
		mia: mia.id,
		load,
		sources: () =>
			readdirSync(folder)
				.filter((name) => name.endsWith('.md'))
				.sort(),
	};
}

/** Presses a button and waits until the message says something else. */
const press = (discord: StandIn, user: string, shown: Invocation, label: string) => {
	const before = shown.message?.content;
	return discord
		.click(user, shown.message ?? '', buttonId(shown.message, label))
		.until(({ message }) => message !== null && message.content !== before);
};

test('what was found is shown to the manager alone, and nothing is written', async () => {
	const { mia, load, sources } = await start();
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	expect(shown.ephemeral).toBe(true);
	expect(shown.message?.content).toBe(
		[
			'**This is what I found. Nothing is written yet.** 1 article to write.',
			'',
			'**A rainy day**',
			'Xinhua · undated · 1 sentence',
			'Will be stored as a-rainy-day.',
			'Please check:',
			'- title “A rainy day”: it is the first line of the text',
			'- publisher “Xinhua”: the dateline names “Xinhua”',
			'- date: the dateline says “March 4” without a year, and nothing tells it',
			'Left out:',
			'- line 1, headline: “A rainy day”',
			'- line 3, link to something else: “Read more”',
			'- line 3, dateline: “ALBA, March 4 (Xinhua) --”',
			'- line 5, caption or photo credit: “Photo: VNA”',
		].join('\n'),
	);
	expect(buttonsOf(shown.message).map(({ label }) => label)).toEqual(['Import', 'Cancel']);
	expect(sources()).toEqual(['old.md']);
});

test('it is written and served when that is confirmed', async () => {
	const { discord, mia, load, live, sources, channel } = await start();
	const shown = await load(mia, file('rain.txt', RAIN), file('snow.txt', 'It snowed in Bora all night.')).responded();
	const done = await press(discord, mia, shown, 'Import');
	expect(done.message?.content).toBe('Imported 2 reports. I now answer from 3 reports.');
	expect(buttonsOf(done.message)).toEqual([]);
	expect(sources()).toEqual(['a-rainy-day.md', 'it-snowed-in-bora-all-night.md', 'old.md']);
	expect(live.current().sentences.map(({ text }) => text)).toContain('It snowed in Bora all night.');
	const answer = await discord.invoke(mia, channel, 'ask', { question: 'Where did it snow?' }).responded();
	expect(answer.message?.content).toContain('It snowed in Bora all night.');
});

test('nothing is written when it is cancelled', async () => {
	const { discord, mia, load, sources } = await start();
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	const cancelled = await press(discord, mia, shown, 'Cancel');
	expect(cancelled.message?.content).toBe('Nothing was imported, and I have forgotten the files.');
	expect(sources()).toEqual(['old.md']);
	expect(buttonsOf(cancelled.message)).toEqual([]);
});

test('a file that is faulty is refused with its cure, and the sound one beside it is not imported', async () => {
	const { mia, load, sources } = await start();
	const shown = await load(
		mia,
		file('rain.txt', RAIN),
		file('x.pdf', '%PDF-1.7'),
		file('all.jsonl', '{"text":"It rained."}\n{bad'),
		file('big.txt', 'a'.repeat(3 * 1024 * 1024)),
		file('empty.txt', ''),
	).responded();
	expect(shown.message?.content).toBe(
		[
			'**I cannot import this. Nothing was written.**',
			'- **x.pdf**: The file is no text: it looks like PDF. Save the article as plain text, Markdown, HTML or JSON.',
			"- **all.jsonl, line 2**: This is not JSON: Expected property name or '}'. Mend the line.",
			'- **big.txt**: The file has 3 MB; up to 2 MB are read. Give the article alone, or many articles as JSON Lines.',
			'- **empty.txt**: The file is empty. Save the article again.',
		].join('\n\n'),
	);
	expect(buttonsOf(shown.message)).toEqual([]);
	expect(sources()).toEqual(['old.md']);
});

test('an article that is there already is told, and there is nothing to confirm', async () => {
	const { mia, load } = await start();
	const shown = await load(mia, file('again.txt', 'The old quay of Alba was closed!')).responded();
	expect(shown.message?.content).toContain('It is there already, as “old”.');
	expect(buttonsOf(shown.message)).toEqual([]);
});

test('many articles stand on pages', async () => {
	const { discord, mia, load } = await start();
	const texts = Array.from({ length: 30 }, (_, index) =>
		JSON.stringify({ title: `Day ${index}`, text: `It rained in town ${index}.` }),
	);
	const shown = await load(mia, file('all.jsonl', texts.join('\n'))).responded();
	expect(shown.message?.content).toContain('30 articles to write.');
	expect(shown.message?.content).not.toContain('Day 29');
	const turned = await press(discord, mia, shown, 'Next');
	expect(turned.message?.content).toContain('**Day 29**');
	expect(buttonsOf(turned.message).map(({ label }) => label)).toContain('Import');
});

test('everybody else is told that it is not theirs to do', async () => {
	const { discord, ann, channel, load } = await start();
	expect(discord.commandsFor(ann, channel).map(({ name }) => name)).not.toContain('import');
	expect((await load(ann, file('rain.txt', RAIN)).settled()).refusal?.code).toBe('missing-permission');
});

test('a manager of another server is told why it is not offered there', async () => {
	const { mia, load, sources } = await start({ elsewhere: true });
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	expect(shown.ephemeral).toBe(true);
	expect(shown.message?.content).toMatch(/the same on every server.*\(IMPORT\\_SERVER\)/);
	expect(sources()).toEqual(['old.md']);
});

test('the button does nothing for somebody who may no longer manage the server', async () => {
	const { discord, guild, managers, mia, load, sources } = await start();
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	discord.setRolePermissions(guild, managers, 0n);
	expect((await press(discord, mia, shown, 'Import')).message?.content).toMatch(/You may not do that/);
	expect(sources()).toEqual(['old.md']);
});

test('what was found is forgotten after a quarter of an hour', async () => {
	let today = new Date('2031-03-05T12:00:00Z');
	const { discord, mia, load, sources } = await start({ now: () => today });
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	today = new Date('2031-03-05T12:16:00Z');
	expect((await press(discord, mia, shown, 'Import')).message?.content).not.toContain('Imported');
	expect(sources()).toEqual(['old.md']);
});

test('what would not be served is taken away again', async () => {
	const { discord, folder, mia, load, sources, live } = await start();
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	makeFault(folder);
	const done = await press(discord, mia, shown, 'Import');
	expect(done.message?.content).toMatch(/taken away again, and I answer as before/);
	expect(sources()).toEqual(['broken.md', 'old.md']);
	expect(live.current().sources.map(({ id }) => id)).toEqual(['old']);
});

test('no word of a file is logged', async () => {
	const { discord, mia, load, log } = await start();
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	await press(discord, mia, shown, 'Import');
	expect(log.join('\n')).not.toMatch(/rained|ALBA|rain\.txt/i);
});

test.each([
	['vi', 'Nhập', /^Đã nhập 1 bài\./],
	['zh-CN', '导入', /^已导入 1 篇报道。/],
] as const)('it is shown and told in %s', async (locale, button, done) => {
	const { discord, mia, load } = await start();
	discord.setLocale(mia, locale);
	const shown = await load(mia, file('rain.txt', RAIN)).responded();
	expect((await press(discord, mia, shown, button)).message?.content).toMatch(done);
});

/** Puts a file into the folder that cannot be served. */
function makeFault(folder: string): void {
	writeFileSync(path.join(folder, 'broken.md'), 'no fields');
}
