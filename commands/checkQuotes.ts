import {
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	type MessageContextMenuCommandInteraction,
	PermissionFlagsBits,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { assertMayCheckQuotes } from './shared/mayCheckQuotes.ts';
import type { MessageCommand, Services } from './types.ts';
import { checksView } from './views/quoteViews.ts';
import { showView } from './views/views.ts';

const DATA = {
	type: ApplicationCommandType.Message,
	name: 'Check quotes',
	name_localizations: inEveryLanguage('Check quotes', 'Kiểm tra trích dẫn', '核对引语'),
	default_member_permissions: String(PermissionFlagsBits.ManageMessages),
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
} as const satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Checks what a message quotes, and what it says that somebody said, for the moderator alone. */
async function run(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void> {
	assertMayCheckQuotes(interaction, services);
	await showView(interaction, checksView, [interaction.targetMessage.content], 'private', services);
}

/** "Check quotes", in the menu of a message. */
export const checkQuotesCommand: MessageCommand = { data: DATA, run };
