import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { type Config, parseConfig } from '../../src/config.ts';
import { commandBodies } from '../../src/discord/commandBodies.ts';
import { registerCommands } from '../../src/discord/registerCommands.ts';
import { examine } from '../../src/doctor/examine.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { Permission, type StandIn, type StandInOptions, startStandIn } from '../../src/local/standin/index.ts';

async function startDiscord(options: StandInOptions = {}): Promise<StandIn> {
	const discord = await startStandIn({ token: 'secret-token', ...options });
	onTestFinished(() => discord.close());
	return discord;
}

function makeFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

function configFor(discord: StandIn, change: Readonly<Record<string, string>> = {}): Config {
	const { token, api } = discord;
	return parseConfig({ DISCORD_TOKEN: token, DISCORD_REST_URL: api, DATA_DIR: makeFolder(), ...change });
}

async function findings(config: Config): Promise<readonly Finding[]> {
	const found: Finding[] = [];
	for await (const finding of examine(config)) found.push(finding);
	expect(JSON.stringify(found)).not.toContain('secret-token');
	return found;
}

const texts = (found: readonly Finding[], level: Finding['level']) =>
	found.filter((finding) => finding.level === level).map(({ text }) => text);

test('nothing is wrong when bot, commands and permissions are as they should be', async () => {
	const discord = await startDiscord({ privilegedIntents: ['message-content'] });
	discord.addChannel(discord.addGuild('Newsroom'), 'general');
	await registerCommands(
		new REST({ api: discord.api }).setToken(discord.token),
		discord.applicationId,
		commandBodies(false),
	);
	const found = await findings(configFor(discord));
	expect(texts(found, 'fault')).toEqual([]);
	expect(texts(found, 'warning')).toEqual([]);
	const fine = texts(found, 'ok').join('\n');
	expect(fine).toMatch(/token.*dateline/);
	expect(fine).toMatch(/Message Content is on/);
	expect(fine).toMatch(/commands of this version: \/ask/);
	expect(fine).toMatch(/“Newsroom”: it can answer in 1 of 1 channel\./);
	expect(discord.log.requests().filter(({ method }) => method !== 'GET')).toHaveLength(1);
});

test('the token alone is blamed when Discord refuses it', async () => {
	const discord = await startDiscord();
	const found = await findings(configFor(discord, { DISCORD_TOKEN: 'other-token' }));
	expect(texts(found, 'fault')).toEqual(['Discord refuses the token.']);
	expect(found.at(-1)?.cure).toMatch(/Reset Token/);
	expect(JSON.stringify(found)).not.toContain('other-token');
});

test('the address is blamed when something else answers there', async () => {
	const discord = await startDiscord();
	const found = await findings(configFor(discord, { DISCORD_REST_URL: `${discord.origin}/elsewhere` }));
	expect(texts(found, 'fault')).toEqual(['There is no Discord at the address in DISCORD_REST_URL.']);
});

test('what is missing and where to grant it is said for each server and channel when permissions lack', async () => {
	const discord = await startDiscord();
	const guild = discord.addGuild('Newsroom');
	discord.addChannel(guild, 'general');
	discord.addChannel(guild, 'rules', [{ id: guild.id, type: 'role', deny: Permission.sendMessages }]);
	discord.addChannel(guild, 'news', [{ id: guild.id, type: 'role', deny: Permission.sendMessages }]);
	discord.addChannel(guild, 'mods', [{ id: guild.id, type: 'role', deny: Permission.viewChannel }]);
	const mute = discord.addGuild({ name: 'Mute', everyonePermissions: Permission.viewChannel });
	discord.addChannel(mute, 'general');
	const admin = discord.addGuild({ name: 'Admin', botPermissions: Permission.administrator });
	discord.addChannel(admin, 'general');
	const found = await findings(configFor(discord));
	const [rules] = found.filter(({ text }) => text.includes('#rules'));
	expect(rules?.text).toBe('“Newsroom”: in #rules, #news it may not Send Messages.');
	expect(rules?.cure).toMatch(/gear > Permissions > add the role dateline, and allow Send Messages\.$/);
	expect(texts(found, 'ok')).toContain('“Newsroom”: it does not see #mods.');
	const [silent] = found.filter(({ text }) => text.startsWith('“Mute”'));
	expect(silent).toMatchObject({ level: 'warning', text: expect.stringMatching(/no channel in which it can answer/) });
	expect(silent?.cure).toMatch(/Roles > dateline > Permissions: switch on Send Messages/);
	expect(texts(found, 'warning')).toContain('“Admin”: it is Administrator, which is far more than it needs.');
});

test('no more than twenty servers are asked about, and the others counted, when there are many', async () => {
	const discord = await startDiscord();
	for (let at = 0; at < 23; at++) discord.addGuild(`Server ${at}`);
	const found = await findings(configFor(discord));
	expect(discord.log.requests('GET /guilds/:guild/channels')).toHaveLength(20);
	expect(found.at(-1)?.text).toBe('20 servers were looked at, 3 were not.');
});

test('the others are still looked at when one server refuses', async () => {
	const discord = await startDiscord();
	for (const name of ['First', 'Second']) discord.addChannel(discord.addGuild(name), 'general');
	discord.failNext('GET /guilds/:guild/roles', 403, { code: 50_001 });
	const found = await findings(configFor(discord));
	expect(texts(found, 'warning')).toContain('“First” could not be looked at (50001).');
	expect(texts(found, 'ok')).toContain('“Second”: it can answer in 1 of 1 channel.');
});

test('file, line and cure are told when the knowledge is faulty', async () => {
	const discord = await startDiscord();
	const found = await findings(configFor(discord, { KNOWLEDGE_DIR: '/nowhere' }));
	expect(found).toContainEqual(
		expect.objectContaining({ level: 'fault', text: expect.stringMatching(/^\/nowhere: /), cure: expect.any(String) }),
	);
});

test('only the machine is looked at when there is no token', async () => {
	const found = await findings(parseConfig({ DATA_DIR: makeFolder() }));
	expect(texts(found, 'fault')).toEqual(['DISCORD_TOKEN is not set: there is no bot to look at, only the terminal.']);
});
