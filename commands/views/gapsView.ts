import type { Answerable } from '../../src/discord/respond.ts';
import { UserError } from '../../src/errors.ts';
import { wordsOfGaps } from '../../src/i18n/gaps.ts';
import { renderGaps } from '../../src/render/renderGaps.ts';
import { renderWords } from '../../src/render/renderWords.ts';
import type { Button } from '../../src/render/types.ts';
import { hasRole } from '../shared/hasRole.ts';
import { mayManage } from '../shared/mayManage.ts';
import type { Services } from '../types.ts';
import type { View } from './views.ts';

/** Names of the actions of the buttons under the list. */
export const GAPS_FILE = 'gapsfile';
export const GAPS_CLEAR = 'gapsclr';

/** The argument of the view for those who may manage the server: only they are offered to clear. */
export const GAPS_FOR_MANAGER = 'm';

/** Whether somebody may see the questions: people's words, so what Discord lets through is looked at again. */
export function maySeeGaps(interaction: Answerable, { database }: Services): boolean {
	const { guildId, member } = interaction;
	if (guildId === null || member === null) return false;
	const { gapsRole } = database.settings.read(guildId);
	return mayManage(interaction) || (gapsRole !== null && hasRole(member, gapsRole));
}

/** The questions of a server that found no answer, by what they lack. */
export const gapsView: View = {
	name: 'gaps',
	assertIsFor: (interaction, services) => {
		if (!maySeeGaps(interaction, services)) throw new UserError({ code: 'not-permitted' });
	},
	render: ({ args, page, locale, guildId, services }) => {
		const { database, buttonIds } = services;
		const server = guildId ?? '';
		const words = wordsOfGaps(locale);
		const gaps = database.openQuestions.gaps(server);
		if (gaps.length === 0) {
			const { keepsQuestions } = database.settings.read(server);
			return { ...renderWords(keepsQuestions ? words.none : words.turnedOff), page: 0, pages: 1 };
		}
		const file: Button = {
			id: buttonIds.write({ action: GAPS_FILE, owner: null, fields: [] }),
			label: words.file,
			emoji: '📄',
		};
		const clear: Button = {
			id: buttonIds.write({ action: GAPS_CLEAR, owner: null, fields: ['ask'] }),
			label: words.clear,
			style: 'danger',
		};
		return {
			...renderGaps(gaps, locale, page),
			buttons: args[0] === GAPS_FOR_MANAGER ? [file, clear] : [file],
		};
	},
};
