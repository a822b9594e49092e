import {
	ApplicationCommandOptionType,
	ApplicationIntegrationType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	InteractionContextType,
	PermissionFlagsBits,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { UserError } from '../src/errors.ts';
import { MAX_QUOTATION_LENGTH } from '../src/quotes/checkQuotation.ts';
import { MAX_CHOICE_CHARS } from '../src/render/limits.ts';
import type { Choice } from '../src/render/types.ts';
import { dayChoices } from './choices/dayChoices.ts';
import { rankDays } from './choices/rankDays.ts';
import { rankQuoted } from './choices/rankQuoted.ts';
import { rankSources } from './choices/rankSources.ts';
import { sourceChoices } from './choices/sourceChoices.ts';
import { textChoices } from './choices/textChoices.ts';
import { readDay } from './read/readDay.ts';
import { readSource } from './read/readSource.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { localeOf } from './shared/localeOf.ts';
import { assertMayCheckQuotes } from './shared/mayCheckQuotes.ts';
import type { Command, Services } from './types.ts';
import { checkView, quotesView } from './views/quoteViews.ts';
import { showView } from './views/views.ts';

const SPEAKER = {
	type: ApplicationCommandOptionType.String,
	name: 'speaker',
	name_localizations: inEveryLanguage('speaker', 'người-nói', '说话人'),
	description: 'Who said it, or is said to have said it',
	description_localizations: inEveryLanguage(
		'Who said it, or is said to have said it',
		'Người đã nói, hoặc được cho là đã nói',
		'谁说的，或据称是谁说的',
	),
	max_length: MAX_CHOICE_CHARS,
	autocomplete: true,
} as const;

const DATA = {
	name: 'quote',
	name_localizations: inEveryLanguage('quote', 'trích-dẫn', '引语'),
	description: 'Find quotations, and check whether somebody really said it',
	description_localizations: inEveryLanguage(
		'Find quotations, and check whether somebody really said it',
		'Tìm trích dẫn và kiểm tra xem có ai thật sự nói vậy không',
		'查找引语，核对某人是否真的说过',
	),
	default_member_permissions: String(PermissionFlagsBits.ManageMessages),
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
	options: [
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'check',
			name_localizations: inEveryLanguage('check', 'kiểm-tra', '核对'),
			description: 'Check word for word whether the sources have it, and as whose words',
			description_localizations: inEveryLanguage(
				'Check word for word whether the sources have it, and as whose words',
				'Kiểm tra từng chữ xem nguồn có câu đó không, và là lời của ai',
				'逐字核对来源中是否有这些话，以及出自何人',
			),
			options: [
				{
					type: ApplicationCommandOptionType.String,
					name: 'words',
					name_localizations: inEveryLanguage('words', 'lời', '话语'),
					description: 'The words that somebody is said to have said',
					description_localizations: inEveryLanguage(
						'The words that somebody is said to have said',
						'Những lời được cho là của ai đó',
						'据称某人说过的话',
					),
					required: true,
					max_length: MAX_QUOTATION_LENGTH,
				},
				SPEAKER,
			],
		},
		{
			type: ApplicationCommandOptionType.Subcommand,
			name: 'find',
			name_localizations: inEveryLanguage('find', 'tìm', '查找'),
			description: 'Find quotations by words, speaker, source or time',
			description_localizations: inEveryLanguage(
				'Find quotations by words, speaker, source or time',
				'Tìm trích dẫn theo từ, người nói, nguồn hoặc thời gian',
				'按词语、说话人、来源或时间查找引语',
			),
			options: [
				{
					type: ApplicationCommandOptionType.String,
					name: 'words',
					name_localizations: inEveryLanguage('words', 'lời', '话语'),
					description: 'What you remember of it; slips of the pen are understood',
					description_localizations: inEveryLanguage(
						'What you remember of it; slips of the pen are understood',
						'Những gì bạn còn nhớ; gõ nhầm cũng không sao',
						'你记得的部分；写错字也能理解',
					),
					max_length: 500,
				},
				SPEAKER,
				{
					type: ApplicationCommandOptionType.String,
					name: 'source',
					name_localizations: inEveryLanguage('source', 'nguồn', '来源'),
					description: 'Look into this source alone',
					description_localizations: inEveryLanguage(
						'Look into this source alone',
						'Chỉ tìm trong nguồn này',
						'只在这个来源中查找',
					),
					max_length: MAX_CHOICE_CHARS,
					autocomplete: true,
				},
				{
					type: ApplicationCommandOptionType.String,
					name: 'from',
					name_localizations: inEveryLanguage('from', 'từ-ngày', '起始'),
					description: 'Published on this day or later: year-month-day',
					description_localizations: inEveryLanguage(
						'Published on this day or later: year-month-day',
						'Công bố từ ngày này trở đi: năm-tháng-ngày',
						'在此日或之后发布：年-月-日',
					),
					max_length: MAX_CHOICE_CHARS,
					autocomplete: true,
				},
				{
					type: ApplicationCommandOptionType.String,
					name: 'to',
					name_localizations: inEveryLanguage('to', 'đến-ngày', '截止'),
					description: 'Published on this day or earlier: year-month-day',
					description_localizations: inEveryLanguage(
						'Published on this day or earlier: year-month-day',
						'Công bố đến hết ngày này: năm-tháng-ngày',
						'在此日或之前发布：年-月-日',
					),
					max_length: MAX_CHOICE_CHARS,
					autocomplete: true,
				},
			],
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	assertMayCheckQuotes(interaction, services);
	const { options } = interaction;
	// Not looked up: it may be somebody whom no list has, and whom the sources quote all the same.
	const speaker = options.getString('speaker')?.trim() ?? '';
	if (options.getSubcommand() === 'check') {
		const words = options.getString('words', true).trim();
		if (words === '') throw new UserError({ code: 'no-quotation' });
		await showView(interaction, checkView, [words, speaker], 'private', services);
		return;
	}
	const [words, source, from, to] = ['words', 'source', 'from', 'to'].map(
		(name) => options.getString(name)?.trim() ?? '',
	);
	const { sources } = services.knowledge();
	const args = [
		words ?? '',
		speaker,
		source ? readSource(source, sources) : '',
		from ? readDay(from) : '',
		to ? readDay(to) : '',
	];
	if (args.every((arg) => arg === '')) throw new UserError({ code: 'nothing-to-find' });
	const [, , , first = '', last = ''] = args;
	if (first !== '' && last !== '' && first > last)
		throw new UserError({ code: 'from-after-to', from: first, to: last });
	await showView(interaction, quotesView, args, 'private', services);
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	await services.responder.offer(interaction, choicesFor(interaction, services));
}

function choicesFor(interaction: AutocompleteInteraction, services: Services): readonly Choice[] {
	const { name, value } = interaction.options.getFocused(true);
	const locale = localeOf(interaction, services);
	const knowledge = services.knowledge();
	switch (name) {
		case 'speaker':
			// By name: who is quoted need not be in any list of names.
			return textChoices(rankQuoted(knowledge, value));
		case 'source':
			return sourceChoices(rankSources(knowledge.sources, value), locale);
		case 'from':
		case 'to':
			return dayChoices(rankDays(knowledge, value, locale), locale);
		default:
			return [];
	}
}

/** `/quote`: finds quotations and checks them, for moderators alone. */
export const quoteCommand: Command = { data: DATA, isQuestion: true, run, autocomplete };
