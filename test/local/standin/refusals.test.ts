import {
	type APIMessage,
	DiscordAPIError,
	MessageFlags,
	REST,
	type RESTPostAPIApplicationCommandsJSONBody,
	Routes,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Permission, type StandIn } from '../../../src/local/standin/index.ts';
import { refusalOf, startForTest, town } from './support.ts';

function restFor(discord: StandIn, token = discord.token): REST {
	return new REST({ api: discord.api, retries: 0 }).setToken(token);
}

async function setUp() {
	const discord = await startForTest();
	const place = town(discord);
	const rest = restFor(discord);
	const post = (body: object, channelId = place.channel.id) =>
		rest.post(Routes.channelMessages(channelId), { body }) as Promise<APIMessage>;
	return { discord, rest, post, ...place };
}

const row = (...components: object[]) => ({ type: 1, components });
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: id, ...more });
const text = (content: string) => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const times = <T>(count: number, make: (index: number) => T) =>
	Array.from({ length: count }, (_, index) => make(index));

describe('a message is refused with 50035', () => {
	it.each<[string, object, string]>([
		['2,001 characters', { content: 'x'.repeat(2_001) }, 'content[BASE_TYPE_MAX_LENGTH]'],
		['11 embeds', { embeds: times(11, () => ({ title: 't' })) }, 'embeds[BASE_TYPE_MAX_LENGTH]'],
		['a title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds[0].title[BASE_TYPE_MAX_LENGTH]'],
		['26 fields', { embeds: [{ fields: times(26, () => ({ name: 'n', value: 'v' })) }] }, 'embeds[0].fields'],
		['an empty field value', { embeds: [{ fields: [{ name: 'n', value: '' }] }] }, 'embeds[0].fields[0].value'],
		['6,001 in embeds', { embeds: times(2, () => ({ description: 'x'.repeat(3_001) })) }, 'MAX_EMBED_SIZE_EXCEEDED'],
		['a footer of 2,049', { embeds: [{ footer: { text: 'x'.repeat(2_049) } }] }, 'embeds[0].footer.text'],
		['a URL of a strange scheme', { embeds: [{ title: 't', url: 'ftp://x.y' }] }, 'URL_TYPE_INVALID_SCHEME'],
		['6 rows', { content: 'c', components: times(6, (i) => row(button(`${i}`))) }, 'components[BASE_TYPE_MAX_LENGTH]'],
		[
			'6 buttons in a row',
			{ content: 'c', components: [row(...times(6, (i) => button(`${i}`)))] },
			'components[0].components',
		],
		['an empty row', { content: 'c', components: [row()] }, 'components[0].components'],
		[
			'two equal custom ids',
			{ content: 'c', components: [row(button('a'), button('a'))] },
			'COMPONENT_CUSTOM_ID_DUPLICATED',
		],
		[
			'a custom id of 101',
			{ content: 'c', components: [row(button('x'.repeat(101)))] },
			'custom_id[BASE_TYPE_BAD_LENGTH]',
		],
		[
			'a label of 81',
			{ content: 'c', components: [row(button('a', { label: 'x'.repeat(81) }))] },
			'label[BASE_TYPE_MAX_LENGTH]',
		],
		[
			'a link of 513',
			{ content: 'c', components: [row({ type: 2, style: 5, label: 'l', url: `https://x.y/${'x'.repeat(501)}` })] },
			'url',
		],
		[
			'26 options',
			{
				content: 'c',
				components: [row({ type: 3, custom_id: 's', options: times(26, (i) => ({ label: 'l', value: `${i}` })) })],
			},
			'options',
		],
		[
			'a select beside a button',
			{ content: 'c', components: [row(button('a'), { type: 5, custom_id: 's' })] },
			'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
		],
		['a Text Display without the flag', { content: 'c', components: [text('t')] }, 'UNION_TYPE_CHOICES'],
		['V2 with content', { content: 'c', ...v2(text('t')) }, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
		[
			'V2 with embeds',
			{ embeds: [{ title: 't' }], ...v2(text('t')) },
			'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		],
		[
			'41 components, nested ones counted',
			v2({ type: 17, components: times(40, () => text('t')) }),
			'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
		],
		[
			'4,001 characters in Text Displays',
			v2(text('x'.repeat(2_001)), text('x'.repeat(2_000))),
			'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
		],
		[
			'a section without an accessory',
			v2({ type: 9, components: [text('t')] }),
			'components[0].accessory[BASE_TYPE_REQUIRED]',
		],
		[
			'a section of 4 texts',
			v2({ type: 9, components: times(4, () => text('t')), accessory: button('a') }),
			'components[0].components',
		],
		[
			'a container in a container',
			v2({ type: 17, components: [{ type: 17, components: [text('t')] }] }),
			'UNION_TYPE_CHOICES',
		],
		[
			'users parsed and listed',
			{ content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } },
			'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
		],
		[
			'a reply to nothing',
			{ content: 'c', message_reference: { message_id: '123456789012345678' } },
			'REPLIES_UNKNOWN_MESSAGE',
		],
	])('for %s', async (_what, body, expected) => {
		const { post } = await setUp();

		const refusal = await refusalOf(post(body));

		expect([refusal.status, refusal.code]).toEqual([400, 50035]);
		expect(refusal.message).toContain(expected);
	});

	it('never when it just keeps within the limits', async () => {
		const { post } = await setUp();
		const section = (index: number) => ({
			type: 9,
			components: [text('x'.repeat(300))],
			accessory: button(`${index}`),
		});

		const legacy = await post({
			content: 'x'.repeat(2_000),
			embeds: [{ description: 'x'.repeat(4_096) }, { description: 'x'.repeat(1_904) }],
			components: times(5, (i) => row(...times(5, (j) => button(`${i}-${j}`)))),
		});
		const modern = await post(v2({ type: 17, components: [...times(12, section), { type: 14 }, text('t')] }));

		expect(legacy.embeds).toHaveLength(2);
		expect(modern.flags).toBe(MessageFlags.IsComponentsV2);
		expect(modern.components?.[0]?.id).toBe(1);
	});
});

describe('a message is refused', () => {
	it('with 50006 when it is empty', async () => {
		const { post } = await setUp();

		expect((await refusalOf(post({ content: '  ' }))).code).toBe(50006);
		expect((await refusalOf(post({ embeds: [{}] }))).code).toBe(50006);
	});

	it('with 10003 in an unknown channel and 50001 in one that the bot does not see', async () => {
		const { discord, post, guild } = await setUp();
		const hidden = discord.addChannel(guild, 'hidden', [{ id: guild.id, type: 'role', deny: Permission.viewChannel }]);

		expect((await refusalOf(post({ content: 'c' }, '123456789012345678'))).code).toBe(10003);
		expect((await refusalOf(post({ content: 'c' }, hidden.id))).code).toBe(50001);
		discord.removeBot(guild);
		expect((await refusalOf(post({ content: 'c' }))).code).toBe(50001);
	});

	it('with 50013 without Send Messages', async () => {
		const { discord, post, guild, channel } = await setUp();
		discord.setOverwrites(channel, [{ id: guild.id, type: 'role', deny: Permission.sendMessages }]);

		const refusal = await refusalOf(post({ content: 'c' }));

		expect([refusal.status, refusal.code]).toEqual([403, 50013]);
	});

	it('with 160002 as a reply without Read Message History', async () => {
		const { discord, post, ann, guild, channel } = await setUp();
		const said = discord.say(ann, channel, 'hello');
		discord.setOverwrites(channel, [{ id: guild.id, type: 'role', deny: Permission.readMessageHistory }]);

		const reply = post({ content: 'c', message_reference: { message_id: said.id } });

		expect((await refusalOf(reply)).code).toBe(160002);
	});

	it('not at all as a reply to nothing that need not exist', async () => {
		const { post } = await setUp();

		const sent = await post({
			content: 'c',
			message_reference: { message_id: '123456789012345678', fail_if_not_exists: false },
		});

		expect(sent.message_reference).toBeUndefined();
	});

	it('without Embed Links only when nothing but embeds is in it; else they are dropped', async () => {
		const { discord, post, guild, channel } = await setUp();
		discord.setOverwrites(channel, [{ id: guild.id, type: 'role', deny: Permission.embedLinks }]);

		expect((await refusalOf(post({ embeds: [{ title: 't' }] }))).code).toBe(50013);
		expect((await post({ content: 'c', embeds: [{ title: 't' }] })).embeds).toEqual([]);
	});
});

describe('an edit or deletion is refused', () => {
	it('with 50005 and 50013 for another’s message, and 10008 for an unknown one', async () => {
		const { discord, rest, ann, guild, channel } = await setUp();
		const said = discord.say(ann, channel, 'mine');
		const path = Routes.channelMessage(channel.id, said.id);

		expect((await refusalOf(rest.patch(path, { body: { content: 'yours' } }))).code).toBe(50005);
		expect((await refusalOf(rest.delete(path))).code).toBe(50013);
		const role = discord.addRole(guild, { name: 'mod', permissions: Permission.manageMessages });
		discord.giveRole(guild, discord.bot, role);
		await rest.delete(path);
		expect((await refusalOf(rest.get(path))).code).toBe(10008);
	});

	it('with 50035 when a message with content turns V2 and keeps it', async () => {
		const { rest, post, channel } = await setUp();
		const { id } = await post({ content: 'c' });
		const edit = (body: object) => rest.patch(Routes.channelMessage(channel.id, id), { body }) as Promise<APIMessage>;

		expect((await refusalOf(edit(v2(text('t'))))).message).toContain('LEGACY_FIELDS');
		expect((await edit({ content: null, ...v2(text('t')) })).flags).toBe(MessageFlags.IsComponentsV2);
		expect((await refusalOf(edit({ content: 'again' }))).message).toContain('LEGACY_FIELDS');
	});
});

describe('commands', () => {
	const ask = { name: 'ask', description: 'Ask' } satisfies RESTPostAPIApplicationCommandsJSONBody;
	const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });

	it.each<[string, object, string]>([
		['a name with a capital', { ...ask, name: 'Ask' }, 'APPLICATION_COMMAND_INVALID_NAME'],
		['a name of 33', { ...ask, name: 'x'.repeat(33) }, 'name[BASE_TYPE_BAD_LENGTH]'],
		['no description', { name: 'ask' }, 'description[BASE_TYPE_REQUIRED]'],
		['a description of 101', { ...ask, description: 'x'.repeat(101) }, 'description[BASE_TYPE_BAD_LENGTH]'],
		['26 options', { ...ask, options: times(26, (i) => option(`o${i}`)) }, 'options[BASE_TYPE_MAX_LENGTH]'],
		['equal options', { ...ask, options: [option('a'), option('a')] }, 'OPTIONS_NAME_DUPLICATED'],
		[
			'a required option after another',
			{ ...ask, options: [option('a'), option('b', { required: true })] },
			'OPTIONS_REQUIRED_INVALID',
		],
		[
			'choices and autocomplete',
			{ ...ask, options: [option('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] },
			'AUTOCOMPLETE_CHOICES',
		],
		[
			'26 choices',
			{ ...ask, options: [option('a', { choices: times(26, (i) => ({ name: `${i}`, value: `${i}` })) })] },
			'choices',
		],
		[
			'more than 8,000 in all',
			{
				...ask,
				options: times(25, (i) =>
					option(`o${i}`, {
						description: 'x'.repeat(100),
						choices: times(3, (j) => ({ name: `${'n'.repeat(98)}${j}`, value: `${j}` })),
					}),
				),
			},
			'APPLICATION_COMMAND_TOO_LARGE',
		],
		[
			'a description of a message command',
			{ type: 3, name: 'Find', description: 'no' },
			'CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
		],
		['an unknown locale', { ...ask, name_localizations: { xx: 'a' } }, 'BASE_TYPE_CHOICES'],
		['a capital in a translation', { ...ask, name_localizations: { vi: 'Hỏi' } }, 'APPLICATION_COMMAND_INVALID_NAME'],
	])('are refused for %s', async (_what, body, expected) => {
		const { discord, rest } = await setUp();

		const refusal = await refusalOf(rest.post(Routes.applicationCommands(discord.applicationId), { body }));

		expect(refusal.code).toBe(50035);
		expect(refusal.message).toContain(expected);
	});

	it('are put, upserted, patched and deleted, globally and for a server', async () => {
		const { discord, rest, guild } = await setUp();
		const all = Routes.applicationCommands(discord.applicationId);
		const own = Routes.applicationGuildCommands(discord.applicationId, guild.id);

		const [first] = (await rest.put(all, { body: [ask, { name: 'Find', type: 3 }] })) as { id: string }[];
		const again = (await rest.post(all, { body: { ...ask, description: 'Changed' } })) as { id: string };
		await rest.patch(`${all}/${again.id}`, { body: { name_localizations: { vi: 'hỏi' } } });
		await rest.put(own, { body: [{ name: 'local', description: 'd' }] });

		expect(again.id).toBe(first?.id);
		expect(discord.commands()).toMatchObject([
			{ name: 'ask', description: 'Changed', name_localizations: { vi: 'hỏi' } },
			{ name: 'Find', type: 3, description: '' },
		]);
		expect(discord.commands(guild)).toMatchObject([{ name: 'local', guild_id: guild.id }]);
		await rest.delete(`${all}/${again.id}`);
		expect((await refusalOf(rest.get(`${all}/${again.id}`))).code).toBe(10063);
		expect((await refusalOf(rest.put(all, { body: [ask, ask] }))).message).toContain('must be unique');
	});

	it('are refused with 30032 beyond 15 of a menu', async () => {
		const { discord, rest } = await setUp();
		const body = times(16, (i) => ({ name: `Menu ${i}`, type: 3 }));

		const refusal = await refusalOf(rest.put(Routes.applicationCommands(discord.applicationId), { body }));

		expect(refusal.code).toBe(30032);
	});
});

describe('the REST API', () => {
	it('answers 401 to a wrong token and 404 to an unknown route or interaction', async () => {
		const { discord, rest } = await setUp();

		expect((await refusalOf(restFor(discord, 'wrong').get(Routes.user()))).status).toBe(401);
		expect((await refusalOf(rest.get('/nothing'))).status).toBe(404);
		const late = rest.post(Routes.interactionCallback('123456789012345678', 'x'), { body: { type: 4 }, auth: false });
		expect((await refusalOf(late)).code).toBe(10062);
		const webhook = rest.patch(Routes.webhookMessage(discord.applicationId, 'x'), { body: {}, auth: false });
		expect((await refusalOf(webhook)).code).toBe(50027);
	});

	it('sends the headers of a bucket with every answer', async () => {
		const { discord } = await setUp();

		const answer = await fetch(`${discord.api}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });

		expect(answer.headers.get('x-ratelimit-limit')).toBe('1000');
		expect(answer.headers.get('x-ratelimit-remaining')).toBe('999');
		expect(answer.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
	});

	it.each(['user', 'shared', 'global'] as const)(
		'is tried again by the client after a 429 of scope %s',
		async (scope) => {
			const { discord, post } = await setUp();
			discord.limitNext('POST /channels/:channel/messages', { count: 1, retryAfterMs: 30, scope });

			const sent = await post({ content: 'c' });

			expect(sent.content).toBe('c');
			const statuses = discord.log.requests('POST /channels/:channel/messages').map((entry) => entry.status);
			expect(statuses).toEqual([429, 200]);
		},
	);

	it('answers a real 429 when a bucket is used up, by Discord’s windows', async () => {
		const discord = await startForTest({ rateLimits: 'discord', now: () => 1_780_000_000_000 });
		const { channel } = town(discord);
		const send = () =>
			fetch(`${discord.api}/v10${Routes.channelMessages(channel.id)}`, {
				method: 'POST',
				headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
				body: JSON.stringify({ content: 'c' }),
			});
		for (let index = 0; index < 5; index += 1) expect((await send()).status).toBe(200);

		const answer = await send();

		expect(answer.status).toBe(429);
		expect(await answer.json()).toEqual({ message: 'You are being rate limited.', retry_after: 5, global: false });
		expect(answer.headers.get('x-ratelimit-scope')).toBe('user');
	});

	it('fails as ordered, by route or for all', async () => {
		const { discord, post, rest } = await setUp();
		discord.failNext('POST /channels/:channel/messages', 502);
		await expect(post({ content: 'c' })).rejects.toMatchObject({ status: 502 });
		expect((await post({ content: 'c' })).content).toBe('c');
		discord.failNext('*', 403, { code: 50001 });

		const refusal = await rest.get(Routes.user()).catch((error: unknown) => error);

		expect(refusal).toBeInstanceOf(DiscordAPIError);
		expect(refusal).toMatchObject({ status: 403, code: 50001 });
	});

	it('lists messages newest first, by pages', async () => {
		const { discord, rest, ann, channel } = await setUp();
		const said = times(5, (index) => discord.say(ann, channel, `${index}`).id);
		const list = async (query: string) =>
			((await rest.get(`${Routes.channelMessages(channel.id)}?${query}`)) as APIMessage[]).map(({ id }) =>
				said.indexOf(id),
			);

		expect(await list('limit=2')).toEqual([4, 3]);
		expect(await list(`limit=2&before=${said[3]}`)).toEqual([2, 1]);
		expect(await list(`limit=2&after=${said[1]}`)).toEqual([3, 2]);
		expect(await list(`limit=3&around=${said[2]}`)).toEqual([3, 2, 1]);
	});
});
