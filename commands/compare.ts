import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { comparisonOf } from '../src/answer/compare.ts';
import { renderComparison } from '../src/render/renderComparison.ts';
import { renderRefusal } from '../src/render/renderRefusal.ts';
import { rankTopics } from './choices/rankTopics.ts';
import { textChoices } from './choices/textChoices.ts';
import { readTopic } from './read/readTopic.ts';
import { ABOUT_OPTION } from './shared/aboutOption.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import type { Command, Services } from './types.ts';
import { viewRequest } from './views/viewRequest.ts';
import { showView, type View } from './views/views.ts';

const DATA = {
	name: 'compare',
	name_localizations: inEveryLanguage('compare', 'so-sánh', '比较'),
	description: 'Where the sources differ, what they agree on, and what only one says',
	description_localizations: inEveryLanguage(
		'Where the sources differ, what they agree on, and what only one says',
		'Các nguồn khác nhau ở đâu, thống nhất điều gì, và điều gì chỉ một nguồn nói',
		'各来源的分歧、一致之处，以及只有一个来源提到的内容',
	),
	...EVERYWHERE,
	options: [ABOUT_OPTION],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A comparison in pages; its word is the topic. */
export const compareView: View = {
	name: 'compare',
	render: (scene) => {
		const [about = ''] = scene.args;
		const found = comparisonOf(viewRequest(scene, about));
		return found.kind === 'refusal'
			? renderRefusal(found, scene.locale)
			: renderComparison(found, scene.locale, scene.page);
	},
};

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const about = interaction.options.getString('about');
	await showView(interaction, compareView, [about === null ? '' : readTopic(about)], 'open', services);
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	const ranked = rankTopics(services.knowledge(), interaction.options.getFocused());
	await services.responder.offer(interaction, textChoices(ranked));
}

/** `/compare`: the sources side by side. */
export const compareCommand: Command = { data: DATA, isQuestion: true, run, autocomplete };
