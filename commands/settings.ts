import {
	ApplicationCommandOptionType,
	ApplicationIntegrationType,
	ChannelType,
	type ChatInputCommandInteraction,
	InteractionContextType,
	PermissionFlagsBits,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { UserError } from '../src/errors.ts';
import { LANGUAGE_NAMES } from '../src/i18n/settings.ts';
import { renderSettings } from '../src/render/renderSettings.ts';
import { OWN_LANGUAGE, readChange } from './read/settingsChange.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { localeOf } from './shared/localeOf.ts';
import type { Command, Services } from './types.ts';
import { askToErase } from './views/settingsErase.ts';
import { shownSettings } from './views/shownSettings.ts';

const ERASE = 'erase';

const LANGUAGES = Object.entries(LANGUAGE_NAMES).map(([value, name]) => ({ name, value }));

const DATA = {
	name: 'settings',
	name_localizations: inEveryLanguage('settings', 'cài-đặt', '设置'),
	description: 'Show and change how I behave on this server',
	description_localizations: inEveryLanguage(
		'Show and change how I behave on this server',
		'Xem và đổi cách tôi hoạt động ở máy chủ này',
		'查看并更改我在本服务器的行为',
	),
	default_member_permissions: String(PermissionFlagsBits.ManageGuild),
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
	options: [
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'show',
			name_localizations: inEveryLanguage('show', 'xem', '查看'),
			description: 'Show what is set',
			description_localizations: inEveryLanguage('Show what is set', 'Xem các cài đặt hiện tại', '查看当前设置'),
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'channels',
			name_localizations: inEveryLanguage('channels', 'kênh', '频道'),
			description: 'Where I answer without being mentioned',
			description_localizations: inEveryLanguage(
				'Where I answer without being mentioned',
				'Nơi tôi trả lời mà không cần nhắc tên',
				'无需提及我即会回答的频道',
			),
			options: [
				{
					type: ApplicationCommandOptionType.Channel,
					name: 'channel',
					name_localizations: inEveryLanguage('channel', 'tên-kênh', '频道名'),
					description: 'The channel',
					description_localizations: inEveryLanguage('The channel', 'Kênh', '频道'),
					channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
					required: true,
				},
				{
					type: ApplicationCommandOptionType.Boolean,
					name: 'answer',
					name_localizations: inEveryLanguage('answer', 'trả-lời', '回答'),
					description: 'Answer there without being mentioned',
					description_localizations: inEveryLanguage(
						'Answer there without being mentioned',
						'Trả lời ở đó mà không cần nhắc tên',
						'在那里无需提及即回答',
					),
					required: true,
				},
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'answers',
			name_localizations: inEveryLanguage('answers', 'câu-trả-lời', '回答位置'),
			description: 'Whether I answer messages in place or in a thread',
			description_localizations: inEveryLanguage(
				'Whether I answer messages in place or in a thread',
				'Tôi trả lời tin nhắn tại chỗ hay trong một chủ đề riêng',
				'我在原处还是在子区中回答消息',
			),
			options: [
				{
					type: ApplicationCommandOptionType.String,
					name: 'where',
					name_localizations: inEveryLanguage('where', 'ở-đâu', '位置'),
					description: 'Where an answer stands',
					description_localizations: inEveryLanguage('Where an answer stands', 'Nơi đặt câu trả lời', '回答放在哪里'),
					required: true,
					choices: [
						{
							name: 'Where the question was asked',
							name_localizations: inEveryLanguage('Where the question was asked', 'Ngay nơi đặt câu hỏi', '提问的地方'),
							value: 'place',
						},
						{
							name: 'In a thread of its own',
							name_localizations: inEveryLanguage('In a thread of its own', 'Trong một chủ đề riêng', '单独的子区'),
							value: 'thread',
						},
					],
				},
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'language',
			name_localizations: inEveryLanguage('language', 'ngôn-ngữ', '语言'),
			description: 'The language that I speak here; the reports stay in theirs',
			description_localizations: inEveryLanguage(
				'The language that I speak here; the reports stay in theirs',
				'Ngôn ngữ tôi dùng ở đây; các bản tin vẫn giữ nguyên ngôn ngữ',
				'我在这里使用的语言；报道保持原文',
			),
			options: [
				{
					type: ApplicationCommandOptionType.String,
					name: 'language',
					name_localizations: inEveryLanguage('language', 'ngôn-ngữ', '语言'),
					description: 'The language',
					description_localizations: inEveryLanguage('The language', 'Ngôn ngữ', '语言'),
					required: true,
					choices: [
						{
							name: 'Each person’s own',
							name_localizations: inEveryLanguage('Each person’s own', 'Ngôn ngữ của từng người', '每个人自己的语言'),
							value: OWN_LANGUAGE,
						},
						...LANGUAGES,
					],
				},
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'questions',
			name_localizations: inEveryLanguage('questions', 'câu-hỏi', '问题'),
			description: 'Whether I keep the questions that I cannot answer',
			description_localizations: inEveryLanguage(
				'Whether I keep the questions that I cannot answer',
				'Tôi có lưu những câu hỏi không trả lời được hay không',
				'我是否保存未能回答的问题',
			),
			options: [
				{
					type: ApplicationCommandOptionType.Boolean,
					name: 'keep',
					name_localizations: inEveryLanguage('keep', 'lưu', '保存'),
					description: 'Keep them for 90 days, without names; “False” erases those that are kept',
					description_localizations: inEveryLanguage(
						'Keep them for 90 days, without names; “False” erases those that are kept',
						'Lưu 90 ngày, không kèm tên; “False” sẽ xóa những câu đã lưu',
						'保存 90 天，不含姓名；选“False”会删除已保存的问题',
					),
					required: true,
				},
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'readers',
			name_localizations: inEveryLanguage('readers', 'người-đọc', '查看者'),
			description: 'Who may see the open questions beside those who manage the server',
			description_localizations: inEveryLanguage(
				'Who may see the open questions beside those who manage the server',
				'Ai được xem câu hỏi bỏ ngỏ, ngoài người quản lý máy chủ',
				'除服务器管理者外，谁可以查看未答的问题',
			),
			options: [
				{
					type: ApplicationCommandOptionType.Role,
					name: 'role',
					name_localizations: inEveryLanguage('role', 'vai-trò', '身份组'),
					description: 'The role; leave it out for nobody else',
					description_localizations: inEveryLanguage(
						'The role; leave it out for nobody else',
						'Vai trò; bỏ trống nếu không ai khác',
						'身份组；留空表示没有其他人',
					),
				},
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'moderators',
			name_localizations: inEveryLanguage('moderators', 'người-kiểm-duyệt', '管理员'),
			description: 'Who may check quotations beside those who manage messages',
			description_localizations: inEveryLanguage(
				'Who may check quotations beside those who manage messages',
				'Ai được kiểm tra trích dẫn, ngoài người quản lý tin nhắn',
				'除消息管理者外，谁可以核查引语',
			),
			options: [
				{
					type: ApplicationCommandOptionType.Role,
					name: 'role',
					name_localizations: inEveryLanguage('role', 'vai-trò', '身份组'),
					description: 'The role; leave it out for nobody else',
					description_localizations: inEveryLanguage(
						'The role; leave it out for nobody else',
						'Vai trò; bỏ trống nếu không ai khác',
						'身份组；留空表示没有其他人',
					),
				},
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: ERASE,
			name_localizations: inEveryLanguage(ERASE, 'xóa', '删除'),
			description: 'Erase everything that I keep of this server',
			description_localizations: inEveryLanguage(
				'Erase everything that I keep of this server',
				'Xóa mọi thứ tôi lưu về máy chủ này',
				'删除我保存的关于本服务器的一切',
			),
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const { guildId, options } = interaction;
	if (guildId === null) throw new UserError({ code: 'not-permitted' });
	if (options.getSubcommand() === ERASE) {
		await askToErase(interaction, services);
		return;
	}
	const { settings } = services.database;
	const read = readChange(interaction, settings.read(guildId));
	if (read !== null) settings.write(guildId, read.change);
	// Only now: the language may be what was changed.
	const locale = localeOf(interaction, services);
	const shown = shownSettings(interaction, guildId, services);
	await services.responder.respond(interaction, renderSettings(shown, read, locale), 'private');
}

/** `/settings`: shows and changes what is set on a server. */
export const settingsCommand: Command = { data: DATA, isQuestion: false, run };
