import {
	ActionRowBuilder,
	type APIModalInteractionResponseCallbackData,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ButtonBuilder,
	ButtonStyle,
	type ChatInputCommandInteraction,
	ComponentType,
	InteractionContextType,
	LabelBuilder,
	MessageFlags,
	ModalBuilder,
	PermissionFlagsBits,
	type RESTPostAPIApplicationCommandsJSONBody,
	Routes,
	StringSelectMenuBuilder,
	TextInputBuilder,
	TextInputStyle,
	UserSelectMenuBuilder,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CallbackKind, Permission } from '../../../src/local/standin/index.ts';
import { loginTo, onInteraction, refusalOf, startForTest, town } from './support.ts';

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
	{
		name: 'ask',
		description: 'Ask',
		options: [
			{ name: 'question', description: 'Q', type: ApplicationCommandOptionType.String, required: true, max_length: 50 },
			{ name: 'source', description: 'S', type: ApplicationCommandOptionType.String, autocomplete: true },
			{ name: 'about', description: 'A', type: ApplicationCommandOptionType.User },
		],
	},
	{
		name: 'settings',
		description: 'Settings',
		contexts: [InteractionContextType.Guild],
		default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
		options: [
			{
				name: 'set',
				description: 'Set',
				type: ApplicationCommandOptionType.Subcommand,
				options: [{ name: 'days', description: 'D', type: ApplicationCommandOptionType.Integer, min_value: 1 }],
			},
		],
	},
	{ name: 'Find source', type: ApplicationCommandType.Message },
	{ name: 'Who is this', type: ApplicationCommandType.User },
];

async function ready(options: Parameters<typeof startForTest>[0] = {}) {
	const discord = await startForTest(options);
	const place = town(discord);
	const client = await loginTo(discord);
	await client.application.commands.set([...COMMANDS]);
	return { discord, client, ...place };
}

describe('a slash command', () => {
	it('is replied to, and the human sees the message', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			expect(interaction.inCachedGuild()).toBe(true);
			expect(interaction.memberPermissions?.has('SendMessages')).toBe(true);
			expect(interaction.appPermissions.has('SendMessages')).toBe(true);
			expect(interaction.attachmentSizeLimit).toBeGreaterThan(0);
			await interaction.reply(
				`${interaction.locale} ${interaction.guildLocale} ${interaction.options.getString('question', true)}`,
			);
		});

		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();

		expect(asked.message?.content).toBe('vi en-US who?');
		expect(asked.callbackType).toBe(CallbackKind.message);
		expect(asked.acknowledgedAfterMs).toBeLessThan(3_000);
		expect(discord.messagesIn(channel)).toEqual([asked.message]);
	});

	it('is deferred, edited and followed up, ephemerally', async () => {
		const { discord, client, ann, channel } = await ready();
		const bob = discord.addUser('bob');
		discord.addMember(discord.channelsSeenBy()[0]?.guildId ?? '', bob);
		let fetched = '';
		const errors = onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.deferReply({ flags: MessageFlags.Ephemeral });
			await interaction.editReply('the answer');
			await interaction.editReply('the better answer');
			await interaction.followUp('and one more');
			fetched = (await interaction.fetchReply()).content;
		});

		const asked = discord.invoke(ann, channel, 'ask', { question: 'who?' });
		await asked.acknowledged();
		expect(asked.deferred).toBe(true);
		await asked.until((one) => one.followUps.length === 1);
		await expect.poll(() => fetched).toBe('the better answer');

		expect(errors).toEqual([]);
		expect(asked.ephemeral).toBe(true);
		expect(asked.edits.map((edit) => edit.content)).toEqual(['the answer', 'the better answer']);
		expect(discord.messagesIn(channel, ann)).toHaveLength(2);
		expect(discord.messagesIn(channel, bob)).toHaveLength(1);
		expect(discord.log.requests('POST /interactions/:interaction/:token/callback')[0]?.path).toMatch(
			/:token\/callback$/,
		);
		expect(JSON.stringify(discord.log.entries)).not.toContain('stand-in-interaction');
		expect(JSON.stringify(discord.log.entries)).not.toContain(discord.token);
	});

	it('answers with the message when a response is asked for', async () => {
		const { discord, client, ann, channel } = await ready();
		const contents: (string | undefined)[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const response = await interaction.reply({ content: 'shown', withResponse: true });
			contents.push(response.resource?.message?.content);
			await interaction.deleteReply();
		});

		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();
		await asked.until((one) => one.message?.deleted === true).catch(() => undefined);

		await expect.poll(() => contents).toEqual(['shown']);
		await expect.poll(() => discord.messagesIn(channel)).toEqual([]);
	});

	it('pings users by default and nobody with an empty parse', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.reply(`<@${interaction.options.getUser('about', true).id}> @everyone`);
			await interaction.followUp({ content: `<@${ann.id}>`, allowedMentions: { parse: [] } });
		});
		const bob = discord.addUser('bob');

		const asked = discord.invoke(ann, channel, 'ask', { question: 'who?', about: bob });
		await asked.until((one) => one.followUps.length === 1);

		expect(asked.message?.pings).toEqual({ everyone: false, users: [bob.id], roles: [] });
		expect(asked.followUps[0]?.pings.users).toEqual([]);
	});

	it('fails when nobody answers in time, and a late answer is 10062', async () => {
		const { discord, client, ann, channel } = await ready({ ackDeadlineMs: 30 });
		let late: ChatInputCommandInteraction | undefined;
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) late = interaction;
		});

		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).settled();

		expect(asked.status).toBe('failed');
		await expect(asked.responded()).rejects.toThrow('The application did not respond');
		const refusal = await refusalOf(late?.reply('sorry') ?? Promise.resolve());
		expect([refusal.status, refusal.code]).toEqual([404, 10062]);
	});

	it('takes no second answer: 40060', async () => {
		const { discord, client, ann, channel } = await ready();
		const codes: unknown[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.reply('one');
			// discord.js would stop it by itself; another process with the same token would not.
			interaction.replied = false;
			codes.push((await refusalOf(interaction.reply('two'))).code);
		});

		await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();

		await expect.poll(() => codes).toEqual([40060]);
	});

	it('cannot be edited any more once its token is old: 50027', async () => {
		const { discord, client, ann, channel } = await ready();
		let held: ChatInputCommandInteraction | undefined;
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.reply('one');
			held = interaction;
		});
		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();
		await expect.poll(() => held).toBeDefined();

		asked.expire();

		const refusal = await refusalOf(held?.editReply('two') ?? Promise.resolve());
		expect([refusal.status, refusal.code]).toEqual([401, 50027]);
	});

	it('is refused to those without its permission, in the wrong place, unknown or filled in wrongly', async () => {
		const { discord, client, ann, guild, channel } = await ready();
		const heard: string[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			heard.push(interaction.options.getSubcommand());
			await interaction.reply('done');
		});
		const dm = discord.openDm(ann);

		expect(discord.invoke(ann, channel, 'settings set', { days: 2 }).refusal?.code).toBe('missing-permission');
		expect(discord.invoke(ann, dm, 'settings set', { days: 2 }).refusal?.code).toBe('wrong-context');
		expect(discord.invoke(ann, channel, 'nothing').refusal?.code).toBe('unknown-command');
		expect(discord.invoke(ann, channel, 'ask').refusal?.code).toBe('invalid-option');
		expect(discord.invoke(ann, channel, 'ask', { question: 'x'.repeat(51) }).refusal?.code).toBe('invalid-option');
		const role = discord.addRole(guild, { name: 'mod', permissions: Permission.administrator });
		discord.giveRole(guild, ann, role);
		expect(discord.invoke(ann, channel, 'settings').refusal?.code).toBe('invalid-option');
		await discord.invoke(ann, channel, 'settings set', { days: 2 }).responded();

		expect(heard).toEqual(['set']);
	});

	it('works in a direct message', async () => {
		const { discord, client, ann } = await ready();
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.reply(`context ${interaction.context}, ${String(interaction.memberPermissions)}`);
		});

		const asked = await discord.invoke(ann, discord.openDm(ann), 'ask', { question: 'who?' }).responded();

		expect(asked.message?.content).toBe('context 1, null');
	});
});

describe('an answer', () => {
	it('that defers takes no flag but EPHEMERAL', async () => {
		const { discord, client, ann, channel } = await ready();
		const messages: string[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const body = { type: 5, data: { flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 } };
			const path = Routes.interactionCallback(interaction.id, interaction.token);
			messages.push((await refusalOf(client.rest.post(path, { body, auth: false }))).message);
			await interaction.deferReply();
			await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'V2' }] });
		});

		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();

		expect(messages[0]).toContain('data.flags');
		expect(asked.message?.flags).toBe(MessageFlags.IsComponentsV2);
	});

	it('by the first follow-up after a deferral fills the placeholder', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.deferReply();
			await interaction.followUp('first');
			const second = await interaction.followUp('second');
			await interaction.editReply({ message: second, content: 'second, edited' });
			await interaction.deleteReply();
		});

		const asked = discord.invoke(ann, channel, 'ask', { question: 'who?' });
		await asked.until((one) => one.message?.deleted === true);

		expect(asked.message?.content).toBe('first');
		expect(asked.followUps.map((message) => message.content)).toEqual(['second, edited']);
	});

	it('of a kind that does not fit the interaction is refused with 50035', async () => {
		const { discord, client, ann, channel } = await ready();
		const messages: string[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const path = Routes.interactionCallback(interaction.id, interaction.token);
			const update = client.rest.post(path, { body: { type: 7, data: { content: 'c' } }, auth: false });
			messages.push((await refusalOf(update)).message);
			messages.push((await refusalOf(interaction.reply('x'.repeat(2_001)))).message);
			await interaction.reply('after two refusals');
		});

		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();

		expect(messages[0]).toContain('type[BASE_TYPE_CHOICES]: Value must be one of {4, 5, 9}.');
		expect(messages[1]).toContain('content[BASE_TYPE_MAX_LENGTH]');
		expect(asked.message?.content).toBe('after two refusals');
	});

	it('before any acknowledgement cannot be edited: 10015', async () => {
		const { discord, client, ann, channel } = await ready();
		const codes: unknown[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const path = Routes.webhookMessage(client.application.id, interaction.token);
			codes.push((await refusalOf(client.rest.patch(path, { body: { content: 'c' }, auth: false }))).code);
			await interaction.reply('c');
		});

		await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();

		expect(codes).toEqual([10015]);
	});

	it('may come where the bot may not send messages', async () => {
		const { discord, client, ann, guild, channel } = await ready();
		discord.setOverwrites(channel, [{ id: guild.id, type: 'role', deny: Permission.sendMessages }]);
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) await interaction.reply('all the same');
		});

		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();

		expect(asked.message?.content).toBe('all the same');
	});
});

describe('the menu of commands', () => {
	it('offers each user what that user may use there', async () => {
		const { discord, ann, guild, channel } = await ready();
		const names = (user: string, where: string) => discord.commandsFor(user, where).map((command) => command.name);

		expect(names(ann.id, channel.id)).toEqual(['ask', 'Find source', 'Who is this']);
		expect(names(guild.ownerId, channel.id)).toContain('settings');
		expect(names(ann.id, discord.openDm(ann).id)).not.toContain('settings');
	});
});

describe('autocomplete', () => {
	it('offers choices for what is being typed', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (!interaction.isAutocomplete()) return;
			const { name, value } = interaction.options.getFocused(true);
			await interaction.respond([{ name: `${name}: ${value}`, value: '1' }]);
		});

		const typing = await discord.autocomplete(ann, channel, 'ask', { source: 'vn' }, 'source').responded();

		expect(typing.choices).toEqual([{ name: 'source: vn', value: '1' }]);
		expect(discord.autocomplete(ann, channel, 'ask', { question: 'x' }, 'question').status).toBe('refused');
	});

	it('is refused with more than 25 choices', async () => {
		const { discord, client, ann, channel } = await ready({ ackDeadlineMs: 200 });
		const codes: unknown[] = [];
		onInteraction(client, async (interaction) => {
			if (!interaction.isAutocomplete()) return;
			const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
			codes.push((await refusalOf(interaction.respond(choices))).message);
		});

		await discord.autocomplete(ann, channel, 'ask', { source: 'vn' }, 'source').settled();

		expect(codes).toEqual(['Invalid Form Body\ndata.choices[BASE_TYPE_MAX_LENGTH]: Must be 25 or fewer in length.']);
	});
});

describe('components', () => {
	it('update the message they are on, or open another', async () => {
		const { discord, client, ann, channel } = await ready();
		const row = (label: string) =>
			new ActionRowBuilder<ButtonBuilder>().addComponents(
				new ButtonBuilder().setCustomId('next').setLabel(label).setStyle(ButtonStyle.Primary),
				new ButtonBuilder().setCustomId('off').setLabel('off').setStyle(ButtonStyle.Primary).setDisabled(true),
			);
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) await interaction.reply({ content: 'page 1', components: [row('2')] });
			else if (interaction.isButton() && interaction.message.content === 'page 1') {
				await interaction.update({ content: 'page 2', components: [row('3')] });
			} else if (interaction.isButton()) {
				await interaction.deferUpdate();
				await interaction.followUp({ content: 'no more', flags: MessageFlags.Ephemeral });
			}
		});
		const asked = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();
		const shown = asked.message?.id ?? '';

		const pressed = await discord.click(ann, shown, 'next').responded();
		const again = discord.click(ann, shown, 'next');
		await again.until((one) => one.followUps.length === 1);

		expect(pressed.message?.id).toBe(shown);
		expect(discord.message(shown)?.content).toBe('page 2');
		expect(again.deferred).toBe(true);
		expect(again.followUps[0]?.ephemeralFor).toBe(ann.id);
		expect(discord.click(ann, shown, 'off').refusal?.code).toBe('disabled');
		expect(discord.click(ann, shown, 'none').refusal?.code).toBe('no-such-component');
	});

	it('include menus, whose values are checked', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) {
				await interaction.reply({
					components: [
						new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
							new StringSelectMenuBuilder().setCustomId('s').addOptions({ label: 'A', value: 'a' }),
						),
						new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(new UserSelectMenuBuilder().setCustomId('u')),
					],
				});
			} else if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
			else if (interaction.isUserSelectMenu()) await interaction.reply(`${interaction.users.first()?.username}`);
		});
		const message = (await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded()).message?.id ?? '';

		expect((await discord.choose(ann, message, 's', ['a']).responded()).message?.content).toBe('a');
		expect((await discord.choose(ann, message, 'u', [ann]).responded()).message?.content).toBe('ann');
		expect(discord.choose(ann, message, 's', ['b']).refusal?.code).toBe('invalid-value');
	});

	it('on an ephemeral message can be pressed by its owner only', async () => {
		const { discord, client, ann, guild, channel } = await ready();
		const bob = discord.addUser('bob');
		discord.addMember(guild, bob);
		const button = new ButtonBuilder().setCustomId('b').setLabel('b').setStyle(ButtonStyle.Primary);
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) {
				await interaction.reply({
					flags: MessageFlags.Ephemeral,
					components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
				});
			} else if (interaction.isButton()) await interaction.update('pressed');
		});
		const message = (await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded()).message?.id ?? '';

		expect(discord.click(bob, message, 'b').refusal?.code).toBe('cannot-see');
		expect((await discord.click(ann, message, 'b').responded()).message?.content).toBe('pressed');
		expect((await refusalOf(client.rest.get(`/channels/${channel.id}/messages/${message}`))).code).toBe(10008);
	});
});

describe('a modal', () => {
	const modal = () =>
		new ModalBuilder()
			.setCustomId('report')
			.setTitle('Report')
			.addLabelComponents(
				new LabelBuilder()
					.setLabel('What is wrong?')
					.setTextInputComponent(
						new TextInputBuilder().setCustomId('what').setStyle(TextInputStyle.Paragraph).setMaxLength(20),
					),
			);

	it('is opened, filled in and answered', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) await interaction.showModal(modal());
			else if (interaction.isModalSubmit()) {
				await interaction.reply(`${interaction.customId}: ${interaction.fields.getTextInputValue('what')}`);
			}
		});

		const opened = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();
		const sent = await discord.submitModal(ann, opened, { what: 'the date' }).responded();

		expect(opened.modal?.title).toBe('Report');
		expect(sent.message?.content).toBe('report: the date');
		expect(discord.submitModal(ann, opened, { what: 'x'.repeat(21) }).refusal?.code).toBe('invalid-value');
		expect(discord.submitModal(ann, opened, {}).refusal?.code).toBe('invalid-value');
		expect(discord.submitModal(ann, sent, { what: 'x' }).refusal?.code).toBe('no-modal');
	});

	it('opened by a button may update the message the button is on', async () => {
		const { discord, client, ann, channel } = await ready();
		const button = new ButtonBuilder().setCustomId('b').setLabel('b').setStyle(ButtonStyle.Primary);
		onInteraction(client, async (interaction) => {
			if (interaction.isChatInputCommand()) {
				await interaction.reply({ components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)] });
			} else if (interaction.isButton()) await interaction.showModal(modal());
			else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
				await interaction.update({ content: interaction.fields.getTextInputValue('what'), components: [] });
			}
		});
		const shown = (await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded()).message?.id ?? '';

		const opened = await discord.click(ann, shown, 'b').responded();
		await discord.submitModal(ann, opened, { what: 'entered' }).responded();

		expect(discord.message(shown)?.content).toBe('entered');
	});

	it('of the older form with rows works, too, and is refused beyond the limits', async () => {
		const { discord, client, ann, channel } = await ready({ ackDeadlineMs: 500 });
		const field = { type: ComponentType.TextInput, custom_id: 'f', style: 1, label: 'L' } as const;
		const messages: string[] = [];
		onInteraction(client, async (interaction) => {
			if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('f'));
			if (!interaction.isChatInputCommand()) return;
			const rows = (count: number): APIModalInteractionResponseCallbackData['components'] =>
				Array.from({ length: count }, () => ({ type: ComponentType.ActionRow, components: [field] }));
			const tooLong = { custom_id: 'm', title: 'T'.repeat(46), components: rows(6) };
			messages.push((await refusalOf(interaction.showModal(tooLong))).message);
			messages.push((await refusalOf(interaction.showModal({ ...tooLong, components: rows(2) }))).message);
			await interaction.showModal({ custom_id: 'm', title: 'T', components: rows(1) });
		});

		const opened = await discord.invoke(ann, channel, 'ask', { question: 'who?' }).responded();
		const sent = await discord.submitModal(ann, opened, { f: 'entered' }).responded();

		expect(sent.message?.content).toBe('entered');
		expect(messages[0]).toContain('data.title[BASE_TYPE_BAD_LENGTH]');
		expect(messages[0]).toContain('data.components[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 5 in length.');
		expect(messages[1]).toContain('COMPONENT_CUSTOM_ID_DUPLICATED');
	});
});

describe('context menus', () => {
	it('of a message carry its content although Message Content is off', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (interaction.isMessageContextMenuCommand()) {
				await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
			}
		});
		const said = discord.say(ann, channel, 'a quotation');

		const found = await discord.invokeOnMessage(ann, said, 'Find source').responded();

		expect(found.message?.content).toBe('a quotation');
		expect(found.ephemeral).toBe(true);
	});

	it('of a user carry the member', async () => {
		const { discord, client, ann, channel } = await ready();
		onInteraction(client, async (interaction) => {
			if (!interaction.isUserContextMenuCommand()) return;
			await interaction.reply(`${interaction.targetUser.username} ${interaction.targetMember !== null}`);
		});

		const found = await discord.invokeOnUser(ann, channel, ann, 'Who is this').responded();

		expect(found.message?.content).toBe('ann true');
	});
});
