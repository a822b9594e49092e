import {
	ApplicationIntegrationType,
	type ChatInputCommandInteraction,
	InteractionContextType,
	PermissionFlagsBits,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { mayManage } from './shared/mayManage.ts';
import type { Command, Services } from './types.ts';
import { GAPS_FOR_MANAGER, gapsView } from './views/gapsView.ts';
import { showView } from './views/views.ts';

const DATA = {
	name: 'gaps',
	name_localizations: inEveryLanguage('gaps', 'câu-hỏi-bỏ-ngỏ', '未答问题'),
	description: 'Show the questions that I could not answer on this server',
	description_localizations: inEveryLanguage(
		'Show the questions that I could not answer on this server',
		'Xem những câu hỏi mà tôi không trả lời được ở máy chủ này',
		'查看我在本服务器未能回答的问题',
	),
	default_member_permissions: String(PermissionFlagsBits.ManageGuild),
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const args = mayManage(interaction) ? [GAPS_FOR_MANAGER] : [];
	await showView(interaction, gapsView, args, 'private', services);
}

/** `/gaps`: the questions without an answer, by what they lack. */
export const gapsCommand: Command = { data: DATA, isQuestion: false, run };
