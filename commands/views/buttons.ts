import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { isoDay } from '../../src/corpus/isoDate.ts';
import { UserError } from '../../src/errors.ts';
import { wordsOfButtons } from '../../src/i18n/buttons.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_BUTTON_LABEL_CHARS } from '../../src/render/limits.ts';
import { renderWords } from '../../src/render/renderWords.ts';
import { localeOf } from '../shared/localeOf.ts';
import { serverOf } from '../shared/serverOf.ts';
import type { Action, Services } from '../types.ts';
import { SHARE, THUMB } from './answering.ts';
import { DISMISS, dismissButton } from './views.ts';

/** Where a message stands: https://discord.com/developers/docs/reference#message-formatting */
const MESSAGE_URL = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/\d+\/\d+$/;

/** Thumbs up and down: anybody's, once for each answer. */
export const thumbAction: Action = {
	name: THUMB,
	run: async (interaction, { fields }, services) => {
		const [direction, version = '', intent = '', outcome] = fields;
		const words = wordsOfButtons(localeOf(interaction, services));
		// Remembered in memory alone: who pressed is nobody's business.
		const isNew = services.isFirst(`thumb:${interaction.message.id}:${interaction.user.id}`);
		const isUp = direction === 'up';
		if (isNew) {
			services.metrics.judged(isUp);
			services.database.feedback.add({
				guildId: serverOf(interaction),
				version,
				intent,
				answered: outcome === 'answered',
				isUp,
				day: isoDay(services.now()),
			});
		}
		const said = isNew ? words.thanksForThumb : words.thumbCounted;
		await services.responder.respond(interaction, renderWords(said), 'private');
	},
};

/** Takes a message of the bot's away: for whoever asked, and for those who may delete messages there. */
export const dismissAction: Action = {
	name: DISMISS,
	run: async (interaction, { owner }, { responder }) => {
		const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
		if (owner !== interaction.user.id && !isModerator) throw new UserError({ code: 'not-your-answer' });
		await responder.remove(interaction);
	},
};

/** Says in the channel what was shown to one person, with the name of that person under it. */
export const shareAction: Action = {
	name: SHARE,
	run: async (interaction, { owner, fields: [about = ''] }, services) => {
		if (owner !== interaction.user.id) throw new UserError({ code: 'not-your-button' });
		await share(interaction, about, services);
	},
};

/**
 * Shares the message that the button hangs on, without its buttons. The one that was pressed goes with them from the private message,
 * so that nothing is shared twice.
 *
 * @param about the address of the message that it is about, or ''; from a button, so only one of Discord's is shown
 */
export async function share(interaction: ButtonInteraction, about: string, services: Services): Promise<void> {
	const { responder } = services;
	const words = wordsOfButtons(localeOf(interaction, services));
	const { content } = interaction.message;
	const { id, displayName } = interaction.user;
	const by = cut(words.sharedBy(displayName), MAX_BUTTON_LABEL_CHARS);
	await responder.respond(
		interaction,
		{ content, rows: [[{ id: 'shared', label: words.shared, isDisabled: true }]] },
		'same',
	);
	// On a button that does nothing, for there is always room for it, and no name there can ping or be taken for the bot's words.
	await responder.followUp(interaction, {
		content,
		rows: [
			[
				{ id: 'by', label: by, isDisabled: true },
				...(MESSAGE_URL.test(about) ? [{ url: about, label: words.theMessage }] : []),
				dismissButton(id, words.dismiss, services),
			],
		],
	});
}
