import {
	ApplicationCommandOptionType,
	ApplicationIntegrationType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	InteractionContextType,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { withTurn } from '../src/discord/conversation.ts';
import { MAX_CHOICE_CHARS } from '../src/discord/limits.ts';
import { renderAnswer } from '../src/discord/renderAnswer.ts';
import { MAX_QUESTION_LENGTH } from '../src/question/clean.ts';
import { rankSources } from './rankSources.ts';
import { readDay } from './readDay.ts';
import { readQuestion } from './readQuestion.ts';
import { readSource } from './readSource.ts';
import { sourceChoices } from './sourceChoices.ts';
import type { Command, Services } from './types.ts';

/** English stands twice more: Discord shows people with US English the British text where there is only that, and the other way round. */
function inEveryLanguage<Text extends string>(en: Text, vi: string, zhCn: string) {
	return { 'en-GB': en, 'en-US': en, vi, 'zh-CN': zhCn } as const;
}

const DATA = {
	name: 'ask',
	name_localizations: inEveryLanguage('ask', 'hỏi', '提问'),
	description: 'Ask a question about the reports that I know',
	description_localizations: inEveryLanguage(
		'Ask a question about the reports that I know',
		'Đặt câu hỏi về những bản tin mà tôi có',
		'询问我所收录的报道',
	),
	// Everywhere: an answer shows nothing of the place where it was asked for.
	contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
	integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
	options: [
		{
			type: ApplicationCommandOptionType.String,
			name: 'question',
			name_localizations: inEveryLanguage('question', 'câu-hỏi', '问题'),
			description: 'What you want to know',
			description_localizations: inEveryLanguage('What you want to know', 'Điều bạn muốn biết', '你想知道的内容'),
			required: true,
			max_length: MAX_QUESTION_LENGTH,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'source',
			name_localizations: inEveryLanguage('source', 'nguồn', '来源'),
			description: 'Answer from this source alone',
			description_localizations: inEveryLanguage(
				'Answer from this source alone',
				'Chỉ trả lời từ nguồn này',
				'只根据这个来源回答',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'as_of',
			name_localizations: inEveryLanguage('as_of', 'tính-đến', '截至'),
			description: 'Leave out what was published after this day: year-month-day, such as 2024-08-19',
			description_localizations: inEveryLanguage(
				'Leave out what was published after this day: year-month-day, such as 2024-08-19',
				'Bỏ qua những gì công bố sau ngày này: năm-tháng-ngày, ví dụ 2024-08-19',
				'略去此日之后发布的内容：年-月-日，例如 2024-08-19',
			),
			max_length: 10,
		},
		{
			type: ApplicationCommandOptionType.Boolean,
			name: 'private',
			name_localizations: inEveryLanguage('private', 'riêng-tư', '仅自己可见'),
			description: 'Show the answer to you alone',
			description_localizations: inEveryLanguage(
				'Show the answer to you alone',
				'Chỉ mình bạn thấy câu trả lời',
				'回答只有你自己能看到',
			),
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const { conversations, responder } = services;
	const { options, locale, channelId, user } = interaction;
	const source = options.getString('source');
	const asOf = options.getString('as_of');
	const isPrivate = options.getBoolean('private') ?? false;
	const question = readQuestion(options.getString('question', true));
	const place = { channelId, userId: user.id, isPrivate };
	const earlier = conversations.recall(place, services.now());
	const context = {
		turns: earlier,
		locale,
		...(source === null ? {} : { source: readSource(source, services.knowledge().sources) }),
		...(asOf === null ? {} : { asOf: readDay(asOf) }),
	};
	const answer = await responder.whileThinking(interaction, isPrivate, services.isSlow(), () =>
		services.ask(question, context),
	);
	const turns = withTurn(earlier, answer);
	conversations.remember(place, turns, services.now());
	const answerId = await responder.respond(interaction, renderAnswer(answer, locale), isPrivate);
	conversations.attach(answerId, turns, services.now());
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	const ranked = rankSources(services.knowledge().sources, interaction.options.getFocused());
	await services.responder.offer(interaction, sourceChoices(ranked, interaction.locale));
}

/** `/ask`: answers a question. */
export const askCommand: Command = { data: DATA, run, autocomplete };
