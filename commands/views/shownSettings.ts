import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import type { Answerable } from '../../src/discord/respond.ts';
import type { ShownSettings } from '../../src/render/renderSettings.ts';
import type { Services } from '../types.ts';

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages] as const;

/** What is set on a server, held against what the server has. Where Discord has not told of the server, nothing counts as gone. */
export function shownSettings(interaction: Answerable, guildId: string, { database }: Services): ShownSettings {
	const { guild, client } = interaction;
	const settings = database.settings.read(guildId);
	const me = guild?.members.me ?? null;
	const roles = [settings.gapsRole, settings.moderatorRole].filter((id) => id !== null);
	return {
		settings,
		deletedChannels: settings.openChannels.filter((id) => guild !== null && !guild.channels.cache.has(id)),
		closedChannels: settings.openChannels.filter((id) => {
			const channel = guild?.channels.cache.get(id);
			return channel !== undefined && me !== null && !channel.permissionsFor(me).has(NEEDED);
		}),
		deletedRoles: roles.filter((id) => guild !== null && !guild.roles.cache.has(id)),
		readsMessages: client.options.intents.has(GatewayIntentBits.MessageContent),
		openQuestions: database.openQuestions.rows(guildId).length,
		thumbs: database.feedback.counts(guildId),
	};
}
