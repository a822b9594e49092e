import {
	ApplicationCommandOptionType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type SummaryLength, summaryOf } from '../src/answer/summarise.ts';
import { MAX_CHOICE_CHARS } from '../src/render/limits.ts';
import { renderRefusal } from '../src/render/renderRefusal.ts';
import { renderSummary } from '../src/render/renderSummary.ts';
import { rankSources } from './choices/rankSources.ts';
import { rankTopics } from './choices/rankTopics.ts';
import { sourceChoices } from './choices/sourceChoices.ts';
import { textChoices } from './choices/textChoices.ts';
import { readSource } from './read/readSource.ts';
import { readTopic } from './read/readTopic.ts';
import { ABOUT_OPTION } from './shared/aboutOption.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import type { Command, Services } from './types.ts';
import { viewRequest } from './views/viewRequest.ts';
import { showView, type View } from './views/views.ts';

const DATA = {
	name: 'summary',
	name_localizations: inEveryLanguage('summary', 'tóm-tắt', '摘要'),
	description: 'The sentences that say most, of everything, of a topic or of one source',
	description_localizations: inEveryLanguage(
		'The sentences that say most, of everything, of a topic or of one source',
		'Những câu nói được nhiều nhất: của tất cả, của một chủ đề hoặc của một nguồn',
		'最有概括性的句子：关于全部内容、某个主题或某个来源',
	),
	...EVERYWHERE,
	options: [
		ABOUT_OPTION,
		{
			type: ApplicationCommandOptionType.String,
			name: 'source',
			name_localizations: inEveryLanguage('source', 'nguồn', '来源'),
			description: 'Summarise this source alone',
			description_localizations: inEveryLanguage(
				'Summarise this source alone',
				'Chỉ tóm tắt nguồn này',
				'只概括这个来源',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'length',
			name_localizations: inEveryLanguage('length', 'độ-dài', '长度'),
			description: 'How many sentences: 3, 6 or 12',
			description_localizations: inEveryLanguage(
				'How many sentences: 3, 6 or 12',
				'Số câu: 3, 6 hoặc 12',
				'句子数量：3、6 或 12',
			),
			choices: [
				{ name: 'short', name_localizations: inEveryLanguage('short', 'ngắn', '短'), value: 'short' },
				{ name: 'medium', name_localizations: inEveryLanguage('medium', 'vừa', '中'), value: 'medium' },
				{ name: 'long', name_localizations: inEveryLanguage('long', 'dài', '长'), value: 'long' },
			],
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A summary in pages; its words are topic, source and length. */
export const summaryView: View = {
	name: 'summary',
	render: (scene) => {
		const [about = '', source = '', length = ''] = scene.args;
		const found = summaryOf(viewRequest(scene, about, source), readLength(length));
		return found.kind === 'refusal'
			? renderRefusal(found, scene.locale)
			: renderSummary(found, scene.locale, scene.page);
	},
};

function readLength(given: string): SummaryLength {
	return given === 'short' || given === 'long' ? given : 'medium';
}

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const { options } = interaction;
	const about = options.getString('about');
	const source = options.getString('source');
	const args = [
		about === null ? '' : readTopic(about),
		source === null ? '' : readSource(source, services.knowledge().sources),
		options.getString('length') ?? '',
	];
	await showView(interaction, summaryView, args, 'open', services);
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	const { name, value } = interaction.options.getFocused(true);
	const knowledge = services.knowledge();
	const choices =
		name === 'source'
			? sourceChoices(rankSources(knowledge.sources, value), interaction.locale)
			: textChoices(rankTopics(knowledge, value));
	await services.responder.offer(interaction, choices);
}

/** `/summary`: the sentences that say most. */
export const summaryCommand: Command = { data: DATA, isQuestion: true, run, autocomplete };
