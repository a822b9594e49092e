import {
	ApplicationCommandOptionType,
	ApplicationIntegrationType,
	type ChatInputCommandInteraction,
	InteractionContextType,
	PermissionFlagsBits,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { UserError } from '../src/errors.ts';
import { importWords } from '../src/i18n/import.ts';
import { renderWords } from '../src/render/renderWords.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { localeOf } from './shared/localeOf.ts';
import { mayManage } from './shared/mayManage.ts';
import type { Command, Services } from './types.ts';
import { importsFor, importView } from './views/importView.ts';
import { showView } from './views/views.ts';

const FILES = ['file', 'file2', 'file3', 'file4', 'file5'] as const;

const DATA = {
	name: 'import',
	name_localizations: inEveryLanguage('import', 'nhập', '导入'),
	description: 'Import reports from files; shows what it found before anything is written',
	description_localizations: inEveryLanguage(
		'Import reports from files; shows what it found before anything is written',
		'Nhập bài từ tệp; cho xem những gì tìm thấy trước khi ghi',
		'从文件导入报道；写入之前先显示找到的内容',
	),
	default_member_permissions: String(PermissionFlagsBits.ManageGuild),
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
	options: FILES.map((name, index) => ({
		type: ApplicationCommandOptionType.Attachment as const,
		name,
		name_localizations: inEveryLanguage(name, name.replace('file', 'tệp'), name.replace('file', '文件')),
		description: 'Plain text, Markdown, HTML, JSON or JSON Lines, up to 2 MB',
		description_localizations: inEveryLanguage(
			'Plain text, Markdown, HTML, JSON or JSON Lines, up to 2 MB',
			'Văn bản thuần, Markdown, HTML, JSON hoặc JSON Lines, đến 2 MB',
			'纯文本、Markdown、HTML、JSON 或 JSON Lines，不超过 2 MB',
		),
		required: index === 0,
	})),
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	if (!mayManage(interaction)) throw new UserError({ code: 'not-permitted' });
	const imports = importsFor(interaction, services);
	if (imports === null) {
		const { elsewhere } = importWords(localeOf(interaction, services));
		await services.responder.respond(interaction, renderWords(elsewhere), 'private');
		return;
	}
	const files = FILES.flatMap((name) => interaction.options.getAttachment(name) ?? []);
	const key = imports.begin(files.map(({ name, url, size }) => ({ name, url, size })));
	// Fetching takes long, and reading holds the thread: it is announced before either begins to be felt.
	await showView(interaction, importView, [key], 'private', { ...services, isSlow: () => true });
}

/** `/import`: articles in, after somebody has looked at what was found in them. */
export const importCommand: Command = { data: DATA, isQuestion: false, run };
