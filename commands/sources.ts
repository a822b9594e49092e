import {
	ApplicationCommandOptionType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { sourceDetailOf, sourceListOf } from '../src/answer/listSources.ts';
import { UserError } from '../src/errors.ts';
import { MAX_CHOICE_CHARS } from '../src/render/limits.ts';
import { renderSourceDetail, renderSources } from '../src/render/renderSources.ts';
import { rankSources } from './choices/rankSources.ts';
import { sourceChoices } from './choices/sourceChoices.ts';
import { readSource } from './read/readSource.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import type { Command, Services } from './types.ts';
import { showView, type View } from './views/views.ts';

const DATA = {
	name: 'sources',
	name_localizations: inEveryLanguage('sources', 'nguồn', '来源'),
	description: 'Which reports I know: how old, how much, and what to take care of in each',
	description_localizations: inEveryLanguage(
		'Which reports I know: how old, how much, and what to take care of in each',
		'Tôi có những bản tin nào: cũ mới ra sao, nhiều ít thế nào, cần lưu ý gì',
		'我收录了哪些报道：多久以前的、有多少内容、各有什么需要注意',
	),
	...EVERYWHERE,
	options: [
		{
			type: ApplicationCommandOptionType.String,
			name: 'source',
			name_localizations: inEveryLanguage('source', 'nguồn', '来源'),
			description: 'One source, with its headings',
			description_localizations: inEveryLanguage(
				'One source, with its headings',
				'Một nguồn, kèm các đề mục',
				'某个来源及其标题',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The list of sources, or one of them, in pages; its word is the id of the one. */
export const sourcesView: View = {
	name: 'sources',
	render: ({ args: [source = ''], locale, page, services }) => {
		const knowledge = services.knowledge();
		const now = services.now();
		if (source === '') return renderSources(sourceListOf(knowledge, { turns: [], locale }, now), locale, page);
		const detail = sourceDetailOf(knowledge, source, now);
		if (detail === null) throw new UserError({ code: 'reports-changed' });
		return renderSourceDetail(detail, locale, page);
	},
};

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const source = interaction.options.getString('source');
	const args = [source === null ? '' : readSource(source, services.knowledge().sources)];
	await showView(interaction, sourcesView, args, 'open', services);
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	const ranked = rankSources(services.knowledge().sources, interaction.options.getFocused());
	await services.responder.offer(interaction, sourceChoices(ranked, interaction.locale));
}

/** `/sources`: what the bot knows. */
export const sourcesCommand: Command = { data: DATA, isQuestion: false, run, autocomplete };
