import type { ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../src/errors.ts';
import { wordsOfSettings } from '../../src/i18n/settings.ts';
import { renderWords } from '../../src/render/renderWords.ts';
import { localeOf } from '../shared/localeOf.ts';
import { mayManage } from '../shared/mayManage.ts';
import type { Action, Services } from '../types.ts';

const ERASE = 'seterase';

/** Asks whether everything of the server is to be erased. */
export async function askToErase(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	if (!mayManage(interaction)) throw new UserError({ code: 'not-permitted' });
	const words = wordsOfSettings(localeOf(interaction, services));
	const button = (step: string): string =>
		services.buttonIds.write({ action: ERASE, owner: interaction.user.id, fields: [step] });
	await services.responder.respond(
		interaction,
		{
			...renderWords(words.eraseQuestion),
			rows: [
				[
					{ id: button('yes'), label: words.erase, style: 'danger' },
					{ id: button('no'), label: words.cancel },
				],
			],
		},
		'private',
	);
}

/** Erases everything of the server, or leaves it. */
export const eraseAction: Action = {
	name: ERASE,
	run: async (interaction, { owner, fields: [step] }, services) => {
		const { guildId, user } = interaction;
		if (owner !== user.id) throw new UserError({ code: 'not-your-button' });
		if (guildId === null || !mayManage(interaction)) throw new UserError({ code: 'not-permitted' });
		const words = wordsOfSettings(localeOf(interaction, services));
		if (step === 'yes') services.database.servers.erase(guildId);
		const said = step === 'yes' ? words.erased : words.nothingErased;
		await services.responder.respond(interaction, renderWords(said), 'same');
	},
};
