import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where a command can be used whose answer shows nothing of the place where it was asked for: everywhere. */
export const EVERYWHERE = {
	contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
	integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
