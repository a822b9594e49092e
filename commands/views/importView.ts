import type { Answerable } from '../../src/discord/respond.ts';
import { UserError } from '../../src/errors.ts';
import { importWords } from '../../src/i18n/import.ts';
import type { Imports } from '../../src/import/createImports.ts';
import { renderFound, renderImported } from '../../src/render/renderImport.ts';
import { renderWords } from '../../src/render/renderWords.ts';
import type { Button } from '../../src/render/types.ts';
import { localeOf } from '../shared/localeOf.ts';
import { mayManage } from '../shared/mayManage.ts';
import type { Action, Services } from '../types.ts';
import type { View } from './views.ts';

/** Name of the action of the buttons under what was found. */
const IMPORT = 'impdo';

/** Imports, where they are offered: on one server, for all servers share the reports. */
export function importsFor({ guildId }: Pick<Answerable, 'guildId'>, { imports }: Services): Imports | null {
	return imports !== undefined && guildId === imports.serverId ? imports : null;
}

function importsForManager(interaction: Answerable, services: Services): Imports {
	const imports = importsFor(interaction, services);
	if (imports === null || !mayManage(interaction)) throw new UserError({ code: 'not-permitted' });
	return imports;
}

/** What was found in files, article by article, with a button to write it. */
export const importView: View = {
	name: 'import',
	assertIsFor: (interaction, services) => void importsForManager(interaction, services),
	render: async ({ args: [key = ''], page, locale, userId, services }) => {
		const found = await services.imports?.found(key);
		if (found === undefined || found === null) throw new UserError({ code: 'forgotten-button' });
		const rendered = renderFound(found, locale, page);
		const isWorthIt = 'plan' in found && found.plan.some(({ source }) => source !== null);
		if (!isWorthIt) return rendered;
		const words = importWords(locale);
		const button = (step: string): string =>
			services.buttonIds.write({ action: IMPORT, owner: userId, fields: [step, key] });
		const buttons: readonly Button[] = [
			{ id: button('yes'), label: words.confirm, style: 'primary' },
			{ id: button('no'), label: words.cancel },
		];
		return { ...rendered, buttons };
	},
};

/** Writes what was found, or forgets it. */
export const importAction: Action = {
	name: IMPORT,
	run: async (interaction, { owner, fields: [step, key = ''] }, services) => {
		if (owner !== interaction.user.id) throw new UserError({ code: 'not-your-button' });
		const imports = importsForManager(interaction, services);
		const { responder } = services;
		const locale = localeOf(interaction, services);
		if (step !== 'yes') {
			imports.cancel(key);
			await responder.respond(interaction, renderWords(importWords(locale).cancelled), 'same');
			return;
		}
		const imported = await responder.whileThinking(interaction, 'same', true, () => imports.confirm(key));
		if (imported === null) throw new UserError({ code: 'forgotten-button' });
		await responder.respond(interaction, renderImported(imported, locale), 'same');
	},
};
