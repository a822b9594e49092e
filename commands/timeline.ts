import {
	ApplicationCommandOptionType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { timelineOf } from '../src/answer/timeline.ts';
import { MAX_CHOICE_CHARS } from '../src/render/limits.ts';
import { renderRefusal } from '../src/render/renderRefusal.ts';
import { renderTimeline } from '../src/render/renderTimeline.ts';
import { dayChoices } from './choices/dayChoices.ts';
import { rankDaysAndMonths } from './choices/rankDays.ts';
import { rankTopics } from './choices/rankTopics.ts';
import { textChoices } from './choices/textChoices.ts';
import { readPeriod } from './read/readPeriod.ts';
import { readTopic } from './read/readTopic.ts';
import { ABOUT_OPTION } from './shared/aboutOption.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import type { Command, Services } from './types.ts';
import { viewRequest } from './views/viewRequest.ts';
import { showView, type View } from './views/views.ts';

const DATA = {
	name: 'timeline',
	name_localizations: inEveryLanguage('timeline', 'dòng-thời-gian', '时间线'),
	description: 'What happened when, by the day of the event and not of the report',
	description_localizations: inEveryLanguage(
		'What happened when, by the day of the event and not of the report',
		'Việc gì xảy ra khi nào, theo ngày của sự việc chứ không phải ngày đưa tin',
		'什么事发生在什么时候，按事件而非报道的日期排列',
	),
	...EVERYWHERE,
	options: [
		ABOUT_OPTION,
		{
			type: ApplicationCommandOptionType.String,
			name: 'from',
			name_localizations: inEveryLanguage('from', 'từ-ngày', '起始'),
			description: 'Nothing before this day, month or year: 2024-08-19, 2024-08 or 2024',
			description_localizations: inEveryLanguage(
				'Nothing before this day, month or year: 2024-08-19, 2024-08 or 2024',
				'Không lấy trước ngày, tháng hoặc năm này: 2024-08-19, 2024-08 hoặc 2024',
				'不早于此日、此月或此年：2024-08-19、2024-08 或 2024',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'to',
			name_localizations: inEveryLanguage('to', 'đến-ngày', '截止'),
			description: 'Nothing after this day, month or year: 2024-08-19, 2024-08 or 2024',
			description_localizations: inEveryLanguage(
				'Nothing after this day, month or year: 2024-08-19, 2024-08 or 2024',
				'Không lấy sau ngày, tháng hoặc năm này: 2024-08-19, 2024-08 hoặc 2024',
				'不晚于此日、此月或此年：2024-08-19、2024-08 或 2024',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A timeline in pages; its words are topic, first and last time. */
export const timelineView: View = {
	name: 'timeline',
	render: (scene) => {
		const [about = '', from = '', to = ''] = scene.args;
		const found = timelineOf(viewRequest(scene, about), readPeriod(from, to));
		return found.kind === 'refusal'
			? renderRefusal(found, scene.locale)
			: renderTimeline(found, scene.locale, scene.page);
	},
};

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const { options } = interaction;
	const about = options.getString('about');
	const [from, to] = [options.getString('from')?.trim() ?? '', options.getString('to')?.trim() ?? ''];
	// Read before anything is shown: what is wrong with it is for whoever typed it.
	readPeriod(from, to);
	await showView(interaction, timelineView, [about === null ? '' : readTopic(about), from, to], 'open', services);
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	const { name, value } = interaction.options.getFocused(true);
	const { locale } = interaction;
	const knowledge = services.knowledge();
	const choices =
		name === 'about'
			? textChoices(rankTopics(knowledge, value))
			: dayChoices(rankDaysAndMonths(knowledge, value, locale), locale);
	await services.responder.offer(interaction, choices);
}

/** `/timeline`: what happened when. */
export const timelineCommand: Command = { data: DATA, isQuestion: true, run, autocomplete };
