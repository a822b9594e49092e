import { UserError } from '../../src/errors.ts';
import { wordsOfGaps } from '../../src/i18n/gaps.ts';
import { renderWords } from '../../src/render/renderWords.ts';
import { localeOf } from '../shared/localeOf.ts';
import { mayManage } from '../shared/mayManage.ts';
import type { Action } from '../types.ts';
import { gapsFile } from './gapsFile.ts';
import { GAPS_CLEAR, GAPS_FILE, GAPS_FOR_MANAGER, gapsView, maySeeGaps } from './gapsView.ts';

/** Gives the questions out as a file, for whoever may see them. */
export const gapsFileAction: Action = {
	name: GAPS_FILE,
	run: async (interaction, _, services) => {
		const { guildId } = interaction;
		if (guildId === null || !maySeeGaps(interaction, services)) throw new UserError({ code: 'not-permitted' });
		const words = wordsOfGaps(localeOf(interaction, services));
		const rows = services.database.openQuestions.rows(guildId);
		const outgoing =
			rows.length === 0
				? renderWords(words.none)
				: { ...renderWords(words.fileHead(rows.length)), files: [gapsFile(rows)] };
		await services.responder.respond(interaction, outgoing, 'private');
	},
};

/** Erases the questions, for those who may manage the server: asked once, done at the second press. */
export const gapsClearAction: Action = {
	name: GAPS_CLEAR,
	run: async (interaction, { fields: [step] }, services) => {
		const { guildId } = interaction;
		if (guildId === null || !mayManage(interaction)) throw new UserError({ code: 'not-permitted' });
		const { responder, buttonIds, database } = services;
		const words = wordsOfGaps(localeOf(interaction, services));
		if (step === 'yes') {
			const cleared = database.openQuestions.clear(guildId);
			await responder.respond(interaction, renderWords(words.cleared(cleared)), 'same');
			return;
		}
		const questions = database.openQuestions.rows(guildId).length;
		const back = buttonIds.write({ action: gapsView.name, owner: null, fields: ['0', GAPS_FOR_MANAGER] });
		const clear = buttonIds.write({ action: GAPS_CLEAR, owner: null, fields: ['yes'] });
		await responder.respond(
			interaction,
			{
				...renderWords(words.clearQuestion(questions)),
				rows: [
					[
						{ id: clear, label: words.clearNow, style: 'danger' },
						{ id: back, label: words.back },
					],
				],
			},
			'same',
		);
	},
};
